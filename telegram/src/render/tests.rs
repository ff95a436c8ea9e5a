//! Views by hand, as people see them, and the limits for any view.

mod any;
mod from_left;
mod from_right;
mod shown;

use bot_core::area;
use bot_core::areas::{contacts, help, projects};
use bot_core::conversation::{Press, QuestionId};
use bot_core::domain::{ConversationId, ProjectId};
use bot_core::lists::List;
use bot_core::text::{Arg, Text};
use bot_core::view::{Block, Choice, Link, ListView, Options, Progress, Question, Row, Secret, SecretWords, Style};
use bot_core::wire::{Page, Revision, Words};

use super::*;
use shown::shown;

fn words(words: &str) -> Text {
    Text::words(words)
}

fn form(press: Press) -> Action {
    Action::Form { conversation: ConversationId(17), revision: 4, press }
}

fn button(label: &str, press: Press) -> Button {
    Button::new(words(label), form(press))
}

fn question() -> Question {
    Question {
        id: QuestionId::new("title"),
        label: words("Title"),
        ask: words("What is the project called?"),
        example: words("For example: Rivers of Europe"),
        widget: Widget::Text { max: 100, long: false },
        typed: None,
        offer: None,
        problem: None,
        optional: false,
    }
}

fn ask(question: Question) -> View {
    View::Ask {
        heading: words("New project"),
        asked: Vec::new(),
        pending: vec![question.clone(), Question { ask: words("never shown"), ..question }],
        progress: Progress { at: 3, of: 12 },
        note: None,
        fill: form(Press::Fill),
        buttons: vec![
            button("Skip", Press::Skip),
            button("⬅️ Back", Press::Back),
            button("Save and close", Press::Pause),
        ],
    }
}

/// The view in every language of ours.
fn in_all_languages(view: &View) -> String {
    let locales = ["en", "es", "en-XA"].map(|tag| Locale::from_tag(tag).expect("a locale of ours"));
    let shown = locales.map(|locale| format!("== {} ==\n{}", locale.tag(), shown(&render(view, locale, "TwinBot"))));
    shown.join("\n")
}

#[test]
fn a_question() {
    insta::assert_snapshot!(in_all_languages(&ask(question())));
}

#[test]
fn a_question_with_a_problem() {
    let typed = "<b>Rivers</b> *of* _Europe_";
    let problem = Some(words("This answer is too long. Please shorten it."));
    insta::assert_snapshot!(in_all_languages(&ask(Question { typed: Some(typed.to_owned()), problem, ..question() })));
}

#[test]
fn a_long_answer_that_stands_already() {
    let typed = Some("First we measure.\nThen we compare.".to_owned());
    let widget = Widget::Text { max: 700, long: true };
    insta::assert_snapshot!(in_all_languages(&ask(Question { typed, widget, ..question() })));
}

fn browse(widget: Widget, list: ListView) -> View {
    View::Browse {
        heading: words("New project"),
        asked: Vec::new(),
        question: Box::new(Question {
            ask: words("In which languages will you work?"),
            example: words("Tick what fits."),
            widget,
            ..question()
        }),
        list,
        next: vec![Question { ask: words("never shown"), ..question() }],
        progress: Progress { at: 4, of: 12 },
        fill: form(Press::Fill),
        buttons: vec![
            Button::primary(words("Done (2)"), form(Press::Done)),
            button("⬅️ Back", Press::Back),
            button("Save and close", Press::Pause),
        ],
    }
}

fn choices(keys: &[&str], ticked: &[&str]) -> Vec<Choice> {
    let choice = |key: &&str| Choice {
        key: (*key).to_owned(),
        label: List::languages().label(key),
        ticked: ticked.contains(key),
        action: form(Press::Tick((*key).to_owned())),
    };
    keys.iter().map(choice).collect()
}

#[test]
fn a_list_to_tick() {
    let list = ListView {
        choices: choices(&["cs", "da", "de", "en", "es", "mt", "sq"], &["de", "es"]),
        page: 1,
        pages: 5,
        all: Some(36),
        query: Some("a".to_owned()),
        ticked: vec![List::languages().label("de"), List::languages().label("es")],
        turn: vec![
            button("Show all", Press::ShowAll),
            button("◀️ Previous", Press::Page(0)),
            button("Next ▶️", Press::Page(2)),
        ],
        tick: Some(Box::new(form(Press::TickPage(0)))),
    };
    let options = Options::List(List::languages());
    insta::assert_snapshot!(in_all_languages(&browse(Widget::Many { options, max: 10 }, list)));
}

/// What is wrong with it names what was searched already.
#[test]
fn what_was_searched_in_vain_is_said_once() {
    let list = ListView {
        choices: choices(&["en"], &[]),
        page: 0,
        pages: 1,
        all: None,
        query: Some("Escuela Nube".to_owned()),
        ticked: Vec::new(),
        turn: Vec::new(),
        tick: None,
    };
    let mut view = browse(Widget::One(Options::List(List::languages())), list);
    let said = |view: &View| render(view, Locale::english(), "TwinBot").text;
    let searched = Locale::english().format(&msg::frame_search("Escuela Nube"));
    assert!(said(&view).contains(&searched), "{}", said(&view));
    let View::Browse { question, .. } = &mut view else { panic!("a list") };
    question.problem = Some(words("I cannot find it."));
    assert!(!said(&view).contains(&searched), "{}", said(&view));
}

#[test]
fn a_list_to_choose_one_from() {
    let names = ["Ann Lee · IES Río Claro, Madrid", "Bo Nowak", "Cy"];
    let choices = names.iter().map(|name| Choice {
        key: (*name).to_owned(),
        label: words(name),
        ticked: false,
        action: form(Press::Choose("7".to_owned())),
    });
    let list = ListView {
        choices: choices.collect(),
        page: 0,
        pages: 1,
        all: Some(2),
        query: None,
        ticked: Vec::new(),
        turn: Vec::new(),
        tick: None,
    };
    insta::assert_snapshot!(in_all_languages(&browse(Widget::One(Options::Given(Vec::new())), list)));
}

fn review(aims: &str, page: u16) -> View {
    let row = |label: &str, value: &str| Row { label: words(label), value: words(value) };
    View::Review {
        heading: words("New project"),
        asked: Vec::new(),
        rows: vec![
            row("Partner", "Bo Nowak"),
            row("Title", "Rivers of Europe"),
            row("Short description", "Our classes compare the rivers of two towns: what lives in them, and who cares."),
            row("Pupils’ ages", "9 to 12"),
            row("Number of pupils", "24"),
            row("Aims", aims),
        ],
        page,
        turn: form(Press::Page(0)),
        notes: vec![words("When you press Send, I will ask Bo Nowak to accept.")],
        change: Vec::new(),
        buttons: vec![
            Button::primary(words("✅ Send"), form(Press::Send)),
            button("✏️ Change", Press::ChangeAny),
            button("Save and close", Press::Pause),
        ],
    }
}

#[test]
fn a_review() {
    insta::assert_snapshot!(in_all_languages(&review("To measure.\nTo listen.", 0)));
}

#[test]
fn a_review_on_its_last_page() {
    // A page that does not exist is the last one.
    let aims = format!("{}\n\nThe end.", "To measure and to listen. ".repeat(160));
    insta::assert_snapshot!(in_all_languages(&review(&aims, 9)));
}

fn card() -> View {
    let (project, revision) = (ProjectId(5), Revision(2));
    View::Card {
        blocks: vec![
            Block::Title(words("Rivers of Europe")),
            Block::Para(words("Ann Lee would like to start this project with you.")),
            Block::Field(Row { label: words("Pupils"), value: words("24") }),
            Block::Field(Row { label: words("Languages"), value: words("English") }),
            Block::Quote(words("Could we start in February?\nWe have exams 🎒.")),
            Block::Para(words("We are waiting for:")),
            Block::Item(words("the support service of Poland")),
            Block::Item(words("the support service of Spain")),
            Block::Note(words("Since 23 November")),
            Block::Invitation("aB-9_xYz".to_owned()),
        ],
        buttons: vec![
            Button::primary(words("Accept"), Action::Do(projects::Command::Accept { project, revision }.into())),
            Button::new(
                words("Suggest a change"),
                Action::Do(projects::Command::Suggest { project, revision, words: Words(None) }.into()),
            ),
            Button::danger(
                words("Decline"),
                Action::Do(projects::Command::Decline { project, revision, words: Words(None) }.into()),
            ),
            Button {
                label: words("Send the link"),
                link: Link::Share {
                    code: "aB-9_xYz".to_owned(),
                    words: words("¿Hacemos un proyecto?"),
                    language: Locale::english(),
                },
                style: Style::Plain,
            },
            Button::new(
                words("How are students registered who already are in another project?"),
                Action::Go(help::Screen::Answer { topic: help::Faq::Students }.into()),
            ),
        ],
        page: 0,
        turn: Some(Action::Go(projects::Screen::Offer { project, page: Page(0) }.into())),
        language: None,
    }
}

#[test]
fn a_card() {
    insta::assert_snapshot!(in_all_languages(&card()));
}

fn secret() -> View {
    let secret = |label, words| Block::Secret(Secret { label: self::words(label), words });
    View::card(
        vec![
            Block::Title(words("Your way in")),
            Block::Field(Row { label: words("User name"), value: words("ana.lopez") }),
            secret("Password", SecretWords::Opened("río-otter-¡maple!".into())),
            secret("Older password", SecretWords::Gone),
            Block::Note(words("It is shown once.")),
        ],
        vec![Button::primary(words("I have noted it"), Action::Go(area::home()))],
    )
}

#[test]
fn a_secret() {
    insta::assert_snapshot!(in_all_languages(&secret()));
}

#[test]
fn debug_shows_no_secret() {
    let rendered = render(&secret(), Locale::english(), "TwinBot");
    assert!(rendered.is_secret() && !render(&card(), Locale::english(), "TwinBot").is_secret());
    assert!(!format!("{rendered:?} {:?}", secret()).contains("otter"));
}

#[test]
fn an_invitation_leads_where_it_says_here_and_elsewhere() {
    let (app, command) = ("https://discord.com/oauth2/authorize?client_id=7&a_b", "/start code:a_B-c_");
    let elsewhere = msg::discord_invitation_elsewhere(Arg::Address(app.to_owned()), Arg::Command(Text::words(command)));
    let blocks = vec![Block::Invitation("a_B-c_".to_owned()), Block::Para(elsewhere), Block::Quote(words("*a* _b_"))];
    let rendered = render(&View::card(blocks, Vec::new()), Locale::english(), "twin_b_bot");
    assert_eq!(
        shown(&rendered),
        format!(
            "https://t.me/twin_b_bot?start=a_B-c_\n\n\
             On Discord instead: add the app at {app} and write <code>{command}</code> to it.\n\n\
             <quote>*a* _b_</quote>"
        )
    );
}

#[test]
fn a_record_has_no_buttons() {
    let rendered = render(&card(), Locale::english(), "TwinBot");
    assert!(rendered.markup.is_some() && rendered.clone().record() == Rendered { markup: None, ..rendered });
}

#[test]
fn a_card_to_pick_somebody() {
    let pick = Button { label: words("Choose somebody"), link: Link::Pick, style: Style::Primary };
    let back = Button::new(words("Back"), Action::Go(contacts::Screen::AddContact.into()));
    let view = View::card(vec![Block::Para(words("Whom do you know?"))], vec![pick, back]);
    insta::assert_snapshot!(in_all_languages(&view));
}

#[test]
fn commands() {
    let names = [("help", "Frequently asked questions"), ("cancel", "Close the form; your draft is saved")];
    let commands = names.map(|(name, description)| CommandName { name, description: words(description) });
    insta::assert_snapshot!(in_all_languages(&View::Commands(commands.to_vec())));
}

#[test]
fn nothing_to_show_is_still_a_message() {
    let view = View::card(Vec::new(), vec![Button::new(words("\u{200B}"), Action::Go(area::home()))]);
    assert_eq!(shown(&render(&view, Locale::english(), "TwinBot")), "…\n---\n[…]\n");
}

#[test]
fn every_page_of_a_card_can_be_reached() {
    let long = "word ".repeat(2000);
    let turn = Action::Go(projects::Screen::Project { project: ProjectId(5), page: Page(0) }.into());
    let at = |page| View::Card {
        blocks: vec![Block::Title(words("Top")), Block::Para(words(&long))],
        buttons: Vec::new(),
        page,
        turn: Some(turn.clone()),
        language: None,
    };
    let mut found = 0;
    for page in 0..3 {
        let Rendered { text, markup, .. } = render(&at(page), Locale::english(), "TwinBot");
        assert!(text.starts_with("Top\n\nword"));
        found += text.matches("word").count();
        let Some(Markup::Inline { inline_keyboard }) = markup else { panic!("a row of pages") };
        let labels: Vec<&str> = inline_keyboard[0].iter().map(|key| key.text.as_str()).collect();
        let expected: &[&str] = match page {
            0 => &["1/3", "▶️"],
            1 => &["◀️", "2/3", "▶️"],
            _ => &["◀️", "3/3"],
        };
        assert_eq!(labels, expected);
        let leads = inline_keyboard[0].last().map(|key| key.leads.clone());
        let next = turn.at_page(Page((page + 1).min(2))).encode();
        assert_eq!(
            leads,
            Some(keyboard::Leads::CallbackData(if page == 2 { turn.at_page(Page(2)).encode() } else { next }))
        );
    }
    assert_eq!(found, 2000);
}

#[test]
fn names_actions_and_ways_share_no_row() {
    let act = |label| button(label, Press::Send);
    let buttons = vec![
        act("Lea").entry(),
        act("Leo").entry(),
        act("By name"),
        Button { style: Style::Primary, ..act("Add") },
        Button { style: Style::Navigation, ..act("Home") },
    ];
    let view = View::card(vec![Block::Title(words("Students"))], buttons);
    let Some(Markup::Inline { inline_keyboard }) = render(&view, Locale::english(), "TwinBot").markup else {
        panic!("buttons")
    };
    let rows: Vec<Vec<String>> =
        inline_keyboard.iter().map(|row| row.iter().map(|key| key.text.clone()).collect()).collect();
    assert_eq!(rows, [vec!["Lea", "Leo"], vec!["By name", "Add"], vec!["Home"]]);
}

#[test]
fn too_many_buttons_do_not_keep_a_message_back() {
    let buttons = vec![button("x", Press::Send); 200];
    let list = ListView {
        choices: choices(&["en"; 200], &[]),
        page: 1,
        pages: 3,
        all: Some(600),
        query: None,
        ticked: Vec::new(),
        turn: [buttons.clone(), vec![button("▶️", Press::Page(2))]].concat(),
        tick: None,
    };
    let View::Browse { heading, asked, question, next, progress, fill, .. } = browse(question().widget, list.clone())
    else {
        panic!("a list")
    };
    let view = View::Browse { heading, asked, question, list, next, progress, fill, buttons };
    let Some(Markup::Inline { inline_keyboard }) = render(&view, Locale::english(), "TwinBot").markup else {
        panic!("buttons")
    };
    assert_eq!(inline_keyboard.iter().map(Vec::len).sum::<usize>(), 100);
}
