//! Views by hand: what stands for what, and what is left out so that the rest arrives.

use bot_core::area::{self, Screen};
use bot_core::areas::{contacts, help, projects};
use bot_core::conversation::QuestionId;
use bot_core::domain::{ConversationId, PersonId};
use bot_core::text::{Text, utf16_len};
use bot_core::view::{Block, Choice, ListView, Options, Progress, Question, Secret, SecretWords, Style, Widget};
use bot_core::wire::Page;

use super::*;
use crate::button::{self, Kind};

const APP: App = App { id: 7, lists: true };

fn words(words: &str) -> Text {
    Text::words(words)
}

fn form(press: Press) -> Action {
    Action::Form { conversation: ConversationId(17), revision: 4, press }
}

fn go(label: &str, screen: Screen) -> Button {
    Button::new(words(label), Action::Go(screen))
}

fn card(buttons: Vec<Button>) -> View {
    View::card(Vec::new(), buttons)
}

fn question(widget: Widget) -> Question {
    Question {
        id: QuestionId::new("subjects"),
        label: words("Subjects"),
        ask: words("What do you teach?"),
        example: words("Tick what fits"),
        widget,
        typed: None,
        offer: None,
        problem: None,
        optional: false,
    }
}

/// A list of these keys, of which the ones with a star are ticked, and more ticked ones on other pages.
fn list(keys: &[&str], elsewhere: usize) -> ListView {
    let choice = |key: &&str| Choice {
        key: key.trim_end_matches('*').to_owned(),
        label: words(key),
        ticked: key.ends_with('*'),
        action: form(Press::Tick((*key).to_owned())),
    };
    let choices: Vec<Choice> = keys.iter().map(choice).collect();
    let ticked = choices.iter().filter(|choice| choice.ticked).count() + elsewhere;
    ListView {
        choices,
        page: 0,
        pages: if elsewhere > 0 { 2 } else { 1 },
        all: None,
        query: None,
        ticked: vec![words("x"); ticked],
        turn: Vec::new(),
        tick: Some(Box::new(form(Press::TickPage(0)))),
    }
}

fn browse(list: ListView, max: usize, next: Vec<Question>) -> View {
    let options = list.choices.iter().map(|choice| (choice.key.clone(), choice.label.clone())).collect();
    View::Browse {
        heading: words("Registration"),
        asked: Vec::new(),
        question: Box::new(question(Widget::Many { options: Options::Given(options), max })),
        list,
        next,
        progress: Progress { at: 3, of: 4 },
        fill: form(Press::Fill),
        buttons: vec![Button::primary(words("Done"), form(Press::Done))],
    }
}

/// The rows of a view, each as its components.
fn rows(view: &View) -> Vec<Vec<Value>> {
    let body = json!(render(view, Locale::english(), &APP));
    let rows = body["components"].as_array().expect("rows");
    rows.iter().map(|row| row["components"].as_array().expect("a row").clone()).collect()
}

fn labels(row: &[Value]) -> Vec<&str> {
    row.iter().map(|key| key["label"].as_str().expect("a button")).collect()
}

#[test]
fn buttons_stand_in_even_rows_and_ways_below() {
    let menu = [
        area::home(),
        contacts::Screen::AddContact.into(),
        help::Screen::Privacy.into(),
        help::Screen::Questions.into(),
        help::Screen::Inbox { page: Page(0) }.into(),
    ];
    let names = ["a", "d", "e", "f", "g"];
    let mut buttons: Vec<Button> = names.into_iter().zip(menu).map(|(name, screen)| go(name, screen)).collect();
    buttons.insert(0, Button::primary(words("b"), Action::Do(projects::Command::New.into())));
    buttons.push(Button::navigate(words("c"), Action::Go(area::home())));
    let rows = rows(&card(buttons));
    let read: Vec<_> = rows.iter().map(|row| labels(row)).collect();
    assert_eq!(read, [vec!["b", "a", "d"], vec!["e", "f", "g"], vec!["c"]]);
    assert_eq!((&rows[0][0]["style"], &rows[0][1]["style"]), (&json!(1), &json!(2)));
}

#[test]
fn many_things_of_a_kind_are_a_list_and_commands_stay_buttons() {
    let mut buttons: Vec<Button> =
        (0..8).map(|id| go("somebody", contacts::Screen::Contact { person: PersonId(id) }.into())).collect();
    buttons.push(go("add", contacts::Screen::AddContact.into()));
    let rows = rows(&card(buttons));
    assert_eq!((rows.len(), rows[0][0]["options"].as_array().map(Vec::len)), (2, Some(8)));
    assert_eq!(labels(&rows[1]), ["add"]);
    let pressed = button::read(rows[0][0]["custom_id"].as_str().expect("an id")).expect("one of ours");
    assert_eq!((pressed.kind, pressed.may_ask()), (Kind::Choose, false));
    let value = rows[0][0]["options"][3]["value"].as_str().expect("a value");
    assert_eq!(Action::decode(value), Ok(Action::Go(contacts::Screen::Contact { person: PersonId(3) }.into())));
}

#[test]
fn the_last_row_arrives_where_there_are_too_many() {
    let button = |style| Button { style, ..Button::new(words("x"), form(Press::Send)) };
    let mut buttons = vec![button(Style::Plain); 40];
    buttons.push(Button::navigate(words("home"), Action::Go(area::home())));
    let rows = rows(&card(buttons));
    assert_eq!((rows.len(), labels(&rows[4])), (5, vec!["home"]));
}

#[test]
fn what_does_not_fit_is_left_out_of_a_list() {
    let long = "k".repeat(101);
    let rows = rows(&browse(list(&["a", "b*", "a", "", &long], 0), 9, Vec::new()));
    let values: Vec<&Value> = rows[0][0]["options"].as_array().expect("entries").iter().collect();
    assert_eq!(
        values,
        [&json!({ "label": "a", "value": "a" }), &json!({ "label": "b*", "value": "b", "default": true })]
    );
}

#[test]
fn as_many_can_be_ticked_as_are_left() {
    let counts = |view: &View| {
        let list = &rows(view)[0][0];
        (list["min_values"].clone(), list["max_values"].clone())
    };
    assert_eq!(counts(&browse(list(&["a", "b", "c", "d"], 0), 3, Vec::new())), (json!(0), json!(3)));
    assert_eq!(counts(&browse(list(&["a*", "b", "c", "d"], 1), 3, Vec::new())), (json!(0), json!(2)));
    // More than may be ticked are ticked: the problem says so, and the list has to show it.
    assert_eq!(counts(&browse(list(&["a*", "b*", "c"], 3), 3, Vec::new())), (json!(0), json!(2)));
}

#[test]
fn nothing_is_done_before_something_is_ticked() {
    let below = |view: &View| rows(view).iter().skip(1).flat_map(|row| labels(row)).collect::<Vec<_>>().join(", ");
    let text = |id| Question { id: QuestionId::new(id), ..question(Widget::Text { max: 9, long: false }) };
    assert_eq!(below(&browse(list(&["a", "b"], 0), 3, Vec::new())), "");
    assert_eq!(below(&browse(list(&["a*", "b"], 0), 3, Vec::new())), "Done");
    assert_eq!(below(&browse(list(&["a*", "b"], 1), 3, vec![text("x")])), "Done, ✏️ Answer 2 questions");
}

fn fields(view: &View, lists: bool) -> Vec<Value> {
    let body = json!(modal(view, Locale::english(), lists));
    body["components"].as_array().cloned().unwrap_or_default()
}

#[test]
fn a_modal_asks_what_fits_in_order() {
    let text = |id| Question { id: QuestionId::new(id), ..question(Widget::Text { max: 9, long: true }) };
    let many = |count: usize| {
        let given = (0..count).map(|n| (format!("k{n}"), words("x"))).collect();
        Question { id: QuestionId::new("many"), ..question(Widget::Many { options: Options::Given(given), max: 3 }) }
    };
    let ask = |pending| View::Ask {
        heading: words(&"long ".repeat(20)),
        asked: Vec::new(),
        pending,
        progress: Progress { at: 1, of: 9 },
        note: None,
        fill: form(Press::Fill),
        buttons: Vec::new(),
    };
    let view = ask(vec![text("a"), many(25), text("b"), many(26), text("c")]);
    assert_eq!((fields(&view, true).len(), fields(&view, false).len()), (3, 1));
    let list = &fields(&view, true)[1];
    assert_eq!((&list["type"], &list["component"]["type"]), (&json!(18), &json!(3)));
    assert_eq!((&list["component"]["required"], &list["component"]["max_values"]), (&json!(false), &json!(3)));
    let input = &fields(&view, false)[0]["components"][0];
    assert_eq!((&input["label"], &input["style"], &input["max_length"]), (&json!("Subjects"), &json!(2), &json!(9)));
    let full = ask(["a", "b", "c", "d", "e", "f"].map(text).to_vec());
    assert_eq!(fields(&full, false).len(), 5);
    assert_eq!(
        json!(modal(&full, Locale::english(), false))["title"].as_str().map(|title| title.chars().count()),
        Some(45)
    );
}

#[test]
fn what_was_typed_stands_in_the_modal_if_it_fits() {
    let asked = |typed: &str| View::Ask {
        heading: words("x"),
        asked: Vec::new(),
        pending: vec![Question {
            typed: Some(typed.to_owned()),
            problem: Some(words("Too long")),
            ..question(Widget::Text { max: 9, long: false })
        }],
        progress: Progress { at: 1, of: 1 },
        note: None,
        fill: form(Press::Fill),
        buttons: Vec::new(),
    };
    let field = fields(&asked("more than nine"), true).remove(0);
    assert_eq!((&field["description"], &field["component"]["value"]), (&json!("Too long"), &json!("more than nine")));
    assert_eq!(field["component"]["max_length"], 14);
    let field = fields(&asked(&"x".repeat(4001)), true).remove(0);
    assert_eq!((&field["component"]["value"], &field["component"]["max_length"]), (&Value::Null, &json!(4000)));
}

#[test]
fn what_is_offered_stands_in_the_modal() {
    let offered = Question { offer: Some("Ana Nube".to_owned()), ..question(Widget::Text { max: 90, long: false }) };
    let view = View::Ask {
        heading: words("x"),
        asked: Vec::new(),
        pending: vec![offered],
        progress: Progress { at: 1, of: 1 },
        note: None,
        fill: form(Press::Fill),
        buttons: Vec::new(),
    };
    assert_eq!(fields(&view, true)[0]["component"]["value"], "Ana Nube");
}

#[test]
fn what_is_ticked_stands_in_the_modal() {
    let text = Question { id: QuestionId::new("x"), ..question(Widget::Text { max: 9, long: false }) };
    let view = browse(list(&["a", "b*"], 0), 3, vec![text]);
    let field = &fields(&view, true)[0]["component"];
    assert_eq!((&field["options"][0]["default"], &field["options"][1]["default"]), (&Value::Null, &json!(true)));
}

/// Discord counts marks of direction, which nobody sees.
#[test]
fn a_label_with_its_marks_is_no_longer_than_discord_takes() {
    let arabic = Locale::from_tag("ar").expect("there are texts in Arabic");
    let label = |names: usize| {
        let button = Button::new(msg::plain_list(vec![words("R"); names]), Action::Go(area::home()));
        let body = json!(render(&card(vec![button]), arabic, &APP));
        body["components"][0]["components"][0]["label"].as_str().expect("a label").to_owned()
    };
    let count = |label: &str, mark: char| label.matches(mark).count();
    for (names, is_cut) in [(5, false), (30, true)] {
        let label = label(names);
        assert!(utf16_len(&label) <= 80 && label.contains('…') == is_cut, "{label:?}");
        assert!(count(&label, '\u{2068}') > 4 && count(&label, '\u{2068}') == count(&label, '\u{2069}'), "{label:?}");
    }
}

/// The text of a card of these blocks.
fn text(blocks: Vec<Block>) -> String {
    let body = json!(render(&View::card(blocks, Vec::new()), Locale::english(), &APP));
    body["embeds"][0]["description"].as_str().expect("a text").to_owned()
}

#[test]
fn an_invitation_leads_where_it_says_here_and_elsewhere() {
    let here = text(vec![Block::Invitation("a_B-c_*".to_owned())]);
    assert!(here.contains("https://discord.com/oauth2/authorize?client_id=7\n"), "{here}");
    assert!(here.ends_with("\n`/start code:a_B-c_*`"), "{here}");
    let student = text(vec![Block::StudentLink("a_B-c_*".to_owned())]);
    assert!(student.ends_with("\n`/claim code:a_B-c_*`"), "{student}");
    for link in ["https://t.me/a_b_bot?start=c_d", "https://b/_a_?start=*c*"] {
        let elsewhere = msg::telegram_invitation_elsewhere(Arg::Address(link.to_owned()));
        assert_eq!(text(vec![Block::Para(elsewhere.clone())]), format!("In Telegram instead: {link}"));
        assert_eq!(text(vec![Block::Item(elsewhere)]), format!("• In Telegram instead: {link}"));
    }
}

#[test]
fn words_beside_an_address_of_ours_are_a_persons_words() {
    let said = msg::marked(Arg::Address("https://b/c_d".to_owned()), "*Ana* https://x.example/a_b");
    let shown = r"https://b/c_d \*Ana\* https://x.example/a_b";
    assert_eq!(text(vec![Block::Para(said)]), shown);
    let quoted = "https://b/c_d **a** [b](https://t.me/c_d)";
    assert_eq!(text(vec![Block::Quote(words(quoted))]), r"> https://b/c\_d \*\*a\*\* \[b\](https://t.me/c_d)");
}

#[test]
fn notes_and_words_to_copy_fit() {
    let mut body = json!(render(&card(Vec::new()), Locale::english(), &APP));
    note(&mut body, &"*".repeat(5000));
    assert_eq!(body["content"].as_str().map(|content| content.chars().count()), Some(1999));
    let mut body = plain("#1: it's over");
    quote(&mut body, &["```\n# a *b*".to_owned(), "🎒".repeat(4000)]);
    assert_eq!(body["content"], "\\#1: it's over");
    let texts = body["embeds"].as_array().expect("embeds").iter().filter_map(|embed| embed["description"].as_str());
    let texts: Vec<&str> = texts.collect();
    assert!(texts[0].starts_with("```\nˋˋˋ\n# a *b*\n```"), "{}", texts[0]);
    let lengths: Vec<usize> = texts.iter().map(|text| bot_core::text::utf16_len(text)).collect();
    assert!(lengths.iter().sum::<usize>() <= 6000 && lengths.len() == 2, "{lengths:?}");
}

#[test]
fn whoever_reads_along_is_sent_to_their_own_chat() {
    let here = Action::Go(area::home());
    let body = elsewhere(Locale::english(), &APP, &here);
    let keys: Vec<&Value> =
        body["components"].as_array().expect("rows").iter().map(|row| &row["components"][0]).collect();
    assert_eq!(keys[0]["url"], "https://discord.com/users/7");
    let pressed = button::read(keys[1]["custom_id"].as_str().expect("an id")).expect("one of ours");
    assert!(pressed.aside && pressed.wire == here.encode());
}

#[test]
fn a_secret_is_hidden_and_debug_does_not_show_it() {
    let secret = |words| Block::Secret(Secret { label: self::words("Password"), words });
    let opened = SecretWords::Opened("río-otter-¡maple!".into());
    let view = View::card(vec![secret(opened), secret(SecretWords::Gone)], Vec::new());
    let rendered = render(&view, Locale::english(), &APP);
    let shown = json!(rendered)["embeds"][0]["description"].clone();
    assert_eq!(shown, "**Password:** ||`río-otter-¡maple!`||\n**Password:** *no longer shown*");
    assert!(!format!("{rendered:?} {view:?}").contains("otter"));
}
