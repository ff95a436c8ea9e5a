//! The PDF as a printer and a phone see it: its text is read by poppler, its codes from a picture of the page.

use std::path::Path;
use std::process::Command;

use cards::{Card, CardError, Labels, List, PER_PAGE, Sheet, list, pdf};
use testkit::pdf::Picture;

/// A class in one script: language, labels, sentences, project, and students with their passwords.
struct Class {
    language: &'static str,
    labels: [&'static str; 2],
    begin: [&'static str; 2],
    project: &'static str,
    students: [(&'static str, &'static str); 4],
}

/// The scripts of the languages that are planned.
const CLASSES: [Class; 7] = [
    Class {
        language: "es",
        labels: ["Nombre de usuario", "Contraseña"],
        begin: [
            "Escanea el código y pulsa Iniciar: allí también recibes tu contraseña.",
            "La contraseña es solo tuya: no se la digas a nadie.",
        ],
        project: "Ríos de dos ciudades",
        students: [
            ("Zoë Łąka-Żółć", "nube-limón-piñata"),
            ("Ana María Núñez de la Cruz", "río-casa-queso"),
            ("Jo", "sol-luna-mar"),
            ("María del Pilar Fernández-Villaverde y O'Neill", "árbol-peña-cigüeña"),
        ],
    },
    Class {
        language: "el",
        labels: ["Όνομα χρήστη", "Κωδικός"],
        begin: [
            "Σάρωσε τον κωδικό με το τηλέφωνό σου και πάτα Έναρξη.",
            "Ο κωδικός είναι μόνο δικός σου: μην τον πεις σε κανέναν.",
        ],
        project: "Ποτάμια δύο πόλεων",
        students: [
            ("Μαρία Παπαδοπούλου", "σύννεφο-λεμόνι-ποτάμι"),
            ("Ιωάννης Χατζηγεωργίου", "ήλιος-βουνό-ψωμί"),
            ("Εύα Ξένου", "δέντρο-γάτα-νερό"),
            ("Άγγελος Ωραιόπουλος", "άνεμος-σπίτι-γάλα"),
        ],
    },
    Class {
        language: "uk",
        labels: ["Ім'я користувача", "Пароль"],
        begin: ["Відскануй код телефоном і натисни «Почати».", "Пароль лише твій: нікому його не кажи."],
        project: "Річки двох міст",
        students: [
            ("Олена Їжак", "хмара-лимон-річка"),
            ("Ґеорґій Щербань", "сонце-гора-хліб"),
            ("Єва Юрченко-Яблунська", "дерево-кіт-вода"),
            ("Ђорђе Ќосев", "вітер-дім-молоко"),
        ],
    },
    Class {
        language: "hy",
        labels: ["Օգտանուն", "Գաղտնաբառ"],
        begin: ["Սկանավորիր կոդը հեռախոսով և սեղմիր Սկսել։", "Գաղտնաբառը միայն քոնն է։"],
        project: "Երկու քաղաքի գետերը",
        students: [
            ("Արամ Խաչատրյան", "ամպ-կիտրոն-գետ"),
            ("Եվա Ղազարյան", "արև-սար-հաց"),
            ("Օֆելյա Ճաղարյան", "ծառ-կատու-ջուր"),
            ("Շուշան Ֆրանգյան", "քամի-տուն-կաթ"),
        ],
    },
    Class {
        language: "ka",
        labels: ["მომხმარებლის სახელი", "პაროლი"],
        begin: ["დაასკანერე კოდი ტელეფონით და დააჭირე დაწყებას.", "პაროლი მხოლოდ შენია: არავის უთხრა."],
        project: "ორი ქალაქის მდინარეები",
        students: [
            ("ნინო ბერიძე", "ღრუბელი-ლიმონი-მდინარე"),
            ("გიორგი ჭავჭავაძე", "მზე-მთა-პური"),
            ("ქეთევან წყალობაძე", "ხე-კატა-წყალი"),
            ("ჟუჟუნა ჰაჯიშვილი", "ქარი-სახლი-რძე"),
        ],
    },
    Class {
        language: "ar",
        labels: ["اسم المستخدم", "كلمة السر"],
        begin: ["امسح الرمز بهاتفك واضغط ابدأ.", "كلمة السر لك وحدك."],
        project: "أنهار مدينتين",
        students: [
            ("محمد علي أحمد", "سحابة-ليمون-نهر"),
            ("لؤلؤة الخطيب", "شمس-جبل-خبز"),
            ("مريم بن صالح", "شجرة-قطة-ماء"),
            ("آية الله يوسف", "ريح-بيت-حليب"),
        ],
    },
    Class {
        language: "he",
        labels: ["שם משתמש", "סיסמה"],
        begin: ["סרקו את הקוד בטלפון ולחצו על התחל.", "הסיסמה שלכם בלבד: אל תגלו אותה לאיש."],
        project: "נהרות של שתי ערים",
        students: [
            ("מרים כהן", "ענן-לימון-נהר"),
            ("ג'ורג' בן־חיים", "שמש-הר-לחם"),
            ("יעל אפרתי", "עץ-חתול-מים"),
            ("נועם צדוק", "רוח-בית-חלב"),
        ],
    },
];

fn sheet(class: &Class, count: usize) -> Sheet {
    let card = |nth: usize| {
        let (name, password) = class.students[nth % class.students.len()];
        Card {
            name: name.to_owned(),
            user_name: format!("{}.pupil{nth}", class.language),
            password: password.to_owned(),
            project: class.project.to_owned(),
            begin: class.begin.map(str::to_owned),
            link: (nth % 5 < 4).then(|| link(class.language, nth)),
        }
    };
    let [user_name, password] = class.labels.map(str::to_owned);
    let labels = Labels { user_name, password };
    let title = format!("{} · 4b", class.project);
    Sheet { title, language: class.language.to_owned(), labels, cards: (0..count).map(card).collect() }
}

fn link(language: &str, nth: usize) -> String {
    format!("https://t.me/twin_school_bot?start=c{language}{nth}-abcdefghij0123456789")
}

/// The text of a PDF without what says in which direction it is written, and with one space for each gap.
fn text(pdf: &[u8]) -> Option<String> {
    let is_mark = |letter: char| {
        ('\u{202A}'..='\u{202E}').contains(&letter)
            || ['\u{200E}', '\u{200F}', '\u{2066}', '\u{2069}'].contains(&letter)
    };
    let text = testkit::pdf::text("cards", pdf)?;
    Some(text.replace(is_mark, "").split_whitespace().collect::<Vec<_>>().join(" "))
}

/// A page in grey, as a printer with this resolution sees it.
fn picture(pdf: &[u8], page: usize, resolution: usize) -> Option<(usize, usize, Vec<u8>)> {
    let Picture { width, height, pixels } = testkit::pdf::picture("cards", pdf, page, resolution)?;
    Some((width, height, pixels))
}

/// What the codes of a page say.
fn codes(pdf: &[u8]) -> Option<Vec<String>> {
    testkit::pdf::codes("cards", pdf, 1)
}

fn sorted(mut all: Vec<String>) -> Vec<String> {
    all.sort();
    all
}

#[test]
fn every_name_and_password_of_seven_scripts_can_be_read() {
    for class in &CLASSES {
        let sheet = sheet(class, PER_PAGE);
        let Some(text) = text(&pdf(&sheet).expect("cards")) else { return };
        for card in &sheet.cards {
            for words in [&card.user_name, &card.password, &card.project] {
                assert!(text.contains(words.as_str()), "{}: {words} is missing in: {text}", class.language);
            }
            // pdftotext takes a hyphen at the end of a line for one that is no part of the word.
            let [text, name] = [&text, &card.name].map(|words| words.replace('-', ""));
            assert!(text.contains(&name), "{}: {name} is missing in: {text}", class.language);
        }
        // A sentence goes over several lines, and its signs stand on either side.
        let sentences = class.begin.iter().flat_map(|sentence| sentence.split(|letter: char| !letter.is_alphabetic()));
        let sentences = sentences.filter(|word| word.chars().count() > 3);
        for words in class.labels.iter().copied().chain([sheet.title.as_str()]).chain(sentences) {
            assert!(text.contains(words), "{}: {words} is missing in: {text}", class.language);
        }
    }
}

#[test]
fn every_code_opens_its_link() {
    for class in &CLASSES {
        let sheet = sheet(class, PER_PAGE);
        let Some(codes) = codes(&pdf(&sheet).expect("cards")) else { return };
        let links = sheet.cards.iter().filter_map(|card| card.link.clone()).collect();
        assert_eq!(sorted(codes), sorted(links), "{}", class.language);
    }
}

/// The links that open when something on a page is pressed. Viewers take them as they stand in the file.
fn pressed(pdf: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(pdf);
    let links = text.split("/URI").skip(1).filter_map(|rest| rest.trim_start().strip_prefix('(')?.split_once(')'));
    links.map(|(link, _)| link.to_owned()).collect()
}

#[test]
fn who_reads_the_cards_on_a_screen_presses_the_code() {
    let sheet = sheet(&CLASSES[0], PER_PAGE + 3);
    let links: Vec<String> = sheet.cards.iter().filter_map(|card| card.link.clone()).collect();
    assert_eq!(pressed(&pdf(&sheet).expect("cards")), links, "in the order of the cards, and no card without a link");
}

#[test]
fn links_of_any_usual_length_become_codes() {
    let mut sheet = sheet(&CLASSES[0], PER_PAGE);
    let lengths = [12, 25, 40, 80, 120, 200, 300, 400];
    for (card, length) in sheet.cards.iter_mut().zip(lengths) {
        card.link = Some(format!("https://e.{:a<1$}", "", length - 10));
    }
    let Some(codes) = codes(&pdf(&sheet).expect("cards")) else { return };
    assert_eq!(codes.iter().map(String::len).collect::<Vec<_>>(), lengths);
}

#[test]
fn three_hundred_cards_are_38_pages() {
    let pdf = pdf(&sheet(&CLASSES[1], 300)).expect("cards");
    assert!(pdf.len() < 3 << 20, "{} bytes", pdf.len());
    let Some(text) = testkit::pdf::text("cards", &pdf) else { return };
    assert_eq!(text.matches('\u{C}').count(), 38);
    let (_, _, pixels) = picture(&pdf, 38, 50).expect("pdftoppm is where pdftotext is");
    assert!(pixels.iter().any(|pixel| *pixel < 64), "the last page has cards");
    assert!(text.contains("el.pupil299"));
}

/// Names as long as they may be, and longer ones, with all else as long.
fn long_sheet() -> Sheet {
    let mut sheet = sheet(&CLASSES[0], PER_PAGE);
    let names = [
        long("W", 200),
        long("Ana María ", 20),
        long("Ñ", 5_000),
        long("מרים ", 40),
        "\u{1F600} Ana \u{1F1EA}\u{1F1F8} 名前".to_owned(),
        "A\tna\nMaría\u{0}\u{7}".to_owned(),
        String::new(),
        long("a\n", 300),
    ];
    for (card, name) in sheet.cards.iter_mut().zip(names) {
        card.project = [name.clone(), card.project.clone()].concat();
        card.begin = [long("Begin here and go on. ", 40), name.clone()];
        card.user_name = [long("w", 60), card.user_name.clone()].concat();
        card.password = [long("m", 60), card.password.clone()].concat();
        card.name = name;
    }
    sheet
}

fn long(letter: &str, count: usize) -> String {
    letter.repeat(count)
}

#[test]
fn nothing_leaves_its_card_however_long_it_is() {
    let sheet = long_sheet();
    let pdf = pdf(&sheet).expect("cards");
    let Some((width, height, pixels)) = picture(&pdf, 1, 150) else { return };
    // Nothing but the dashes, which are lighter, is near the lines where people cut.
    let [left, right, top, bottom] =
        [28.0, 595.28 - 28.0, 28.0, 841.89 - 28.0].map(|points: f64| points * 150.0 / 72.0);
    let lines = |from: f64, to: f64, count: u32| {
        (0..=count).map(move |nth| from + (to - from) * f64::from(nth) / f64::from(count))
    };
    let near = |at: usize, mut lines: Box<dyn Iterator<Item = f64>>| lines.any(|line| (at as f64 - line).abs() < 10.0);
    for y in (top as usize)..height {
        for x in 0..width {
            let is_near = near(x, Box::new(lines(left, right, 2))) || near(y, Box::new(lines(top, bottom, 4)));
            assert!(!is_near || pixels[y * width + x] > 100, "something is at {x}, {y}");
        }
    }
    let text = text(&pdf).expect("pdftotext is where pdftoppm is").replace(' ', "");
    for card in &sheet.cards {
        assert!(text.contains(&card.user_name) && text.contains(&card.password), "{}", card.user_name);
    }
    assert!(text.contains(&long("W", 200)), "a name of 200 letters is whole");
}

#[test]
fn what_has_to_be_whole_is_never_cut() {
    let refused = |alter: &dyn Fn(&mut Card)| {
        let mut sheet = sheet(&CLASSES[0], 10);
        alter(&mut sheet.cards[9]);
        pdf(&sheet)
    };
    assert_eq!(refused(&|card| card.password = "secret ".repeat(100)), Err(CardError::TooLong(9)));
    assert_eq!(refused(&|card| card.user_name = "w".repeat(1_000)), Err(CardError::TooLong(9)));
    assert_eq!(refused(&|card| card.link = Some("https://e.example/".repeat(60))), Err(CardError::Link(9)));
    assert!(!CardError::TooLong(9).to_string().contains("secret"));
}

#[test]
fn the_same_cards_are_the_same_bytes_and_none_are_no_fault() {
    assert_eq!(pdf(&sheet(&CLASSES[5], 9)), pdf(&sheet(&CLASSES[5], 9)));
    assert!(pdf(&sheet(&CLASSES[0], 0)).is_ok());
}

fn table(class: &Class, rows: usize) -> List {
    let row = |nth: usize| {
        let (name, _) = class.students[nth % class.students.len()];
        vec![format!("{name} {nth}"), format!("{}.pupil-{nth}", class.language), class.project.to_owned()]
    };
    let heads = vec!["Student".to_owned(), class.labels[0].to_owned(), "Project".to_owned()];
    let title = format!("{} · 4b", class.project);
    List { title, language: class.language.to_owned(), heads, rows: (0..rows).map(row).collect() }
}

#[test]
fn a_table_in_every_script_says_what_it_was_given() {
    for class in &CLASSES {
        let list = table(class, 61);
        let pdf = cards::list(&list).expect("a table");
        assert_eq!(pdf, cards::list(&list).expect("a table"), "the same table is the same bytes");
        let Some(text) = text(&pdf) else { return };
        for row in &list.rows {
            assert!(text.contains(&row[1]), "{}: {}", class.language, row[1]);
        }
        assert!(
            text.replace(' ', "").contains("3/3") && text.matches(class.labels[0]).count() >= 3,
            "heads stand on each page: {text}"
        );
    }
    let long = vec![vec!["w".repeat(5_000), "word ".repeat(900), String::new()]];
    assert!(list(&List { rows: long, ..table(&CLASSES[0], 0) }).is_ok(), "what is too long is cut");
    assert!(list(&table(&CLASSES[0], 0)).is_ok(), "nobody is no fault");
}

/// Draws the first page of a PDF as a picture.
fn draw(pdf: &[u8], picture: &Path, how: &[&str]) {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("page.pdf");
    std::fs::write(&file, pdf).expect("a file");
    let mut draw = Command::new("pdftoppm");
    draw.args(["-png", "-singlefile"]).args(how).arg(&file).arg(picture);
    assert!(draw.status().expect("it runs").success());
}

/// Draws the upper half of a page in each script for docs/pictures:
/// `CARDS_PICTURES=$PWD/docs/pictures cargo test -p cards --test pdf pictures`.
#[test]
fn pictures_of_every_script_are_drawn_where_they_are_wanted() {
    let Ok(folder) = std::env::var("CARDS_PICTURES") else { return };
    for class in &CLASSES {
        let pdf = pdf(&sheet(class, PER_PAGE)).expect("a page");
        let picture = Path::new(&folder).join(format!("cards-{}", class.language));
        draw(&pdf, &picture, &["-gray", "-r", "80", "-H", "471"]);
    }
}

/// Draws whole pages with what is hardest to set, for people to look at, into the folder that `CARDS_PAGES` names.
#[test]
fn whole_pages_are_drawn_where_they_are_wanted() {
    let Ok(folder) = std::env::var("CARDS_PAGES") else { return };
    let tables = [("list", 0), ("list-ar", 5)].map(|(name, nth)| (name, list(&table(&CLASSES[nth], 40))));
    for (name, pdf) in [("long", pdf(&long_sheet()))].into_iter().chain(tables) {
        draw(&pdf.expect("a page"), &Path::new(&folder).join(name), &["-r", "110"]);
    }
}
