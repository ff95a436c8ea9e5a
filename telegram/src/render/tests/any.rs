//! Whatever the view, Telegram takes the message.

use bot_core::conversation::{
    Action, Block, Button, Choice, CommandName, Link, ListView, Options, Press, Progress, Question, QuestionId, Row,
    Screen, Style, View, Widget,
};
use bot_core::domain::{ConversationId, ProjectId};
use bot_core::layout::is_blank;
use bot_core::text::{Locale, Text, utf16_len};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::super::keyboard::Leads;
use super::super::{Markup, Rendered, render};

fn text() -> impl Strategy<Value = Text> {
    prop_oneof![
        6 => any::<String>().prop_map(Text::words),
        2 => "[ a-zé🎒\u{301}\u{200D}\n\u{2068}\u{202E}]{0,60}".prop_map(Text::words),
        1 => ("[a 🎒\n\u{301}]{1,9}", 1..3000_usize).prop_map(|(part, times)| Text::words(part.repeat(times))),
    ]
}

fn action() -> impl Strategy<Value = Action> {
    let press =
        prop_oneof!["[a-z0-9]{0,80}".prop_map(Press::Choose), any::<u16>().prop_map(Press::Page), Just(Press::Send),];
    prop_oneof![
        (any::<i64>(), any::<u32>(), press).prop_map(|(id, revision, press)| Action::Form {
            conversation: ConversationId(id),
            revision,
            press
        }),
        (any::<i64>(), any::<u16>()).prop_map(|(id, page)| Action::Go(Screen::Project { id: ProjectId(id), page })),
    ]
}

fn button() -> impl Strategy<Value = Button> {
    let link = prop_oneof![
        20 => action().prop_map(Link::Do),
        2 => ("[A-Za-z0-9_-]{1,64}", text()).prop_map(|(code, words)| Link::Share { code, words }),
        1 => Just(Link::Pick),
    ];
    let style = prop_oneof![Just(Style::Primary), Just(Style::Plain), Just(Style::Danger), Just(Style::Way)];
    (text(), link, style).prop_map(|(label, link, style)| Button { label, link, style })
}

fn buttons() -> impl Strategy<Value = Vec<Button>> {
    prop_oneof![9 => vec(button(), 0..8), 1 => vec(button(), 90..130)]
}

fn row() -> impl Strategy<Value = Row> {
    (text(), text()).prop_map(|(label, value)| Row { label, value })
}

fn question() -> impl Strategy<Value = Question> {
    let widget = prop_oneof![
        any::<bool>().prop_map(|long| Widget::Text { max: 700, long }),
        Just(Widget::Many { options: Options::Given(Vec::new()), max: 10 }),
    ];
    (text(), text(), text(), widget, option::of(any::<String>()), option::of(text())).prop_map(
        |(label, ask, example, widget, typed, problem)| Question {
            id: QuestionId::new("x"),
            label,
            ask,
            example,
            widget,
            typed,
            problem,
            optional: false,
        },
    )
}

fn choice() -> impl Strategy<Value = Choice> {
    (text(), any::<bool>(), action()).prop_map(|(label, ticked, action)| Choice {
        key: "k".to_owned(),
        label,
        ticked,
        action,
    })
}

fn list() -> impl Strategy<Value = ListView> {
    let choices = prop_oneof![9 => vec(choice(), 0..9), 1 => vec(choice(), 90..130)];
    let numbers = (any::<u16>(), any::<u16>());
    (choices, numbers, option::of(any::<String>()), vec(text(), 0..12), buttons()).prop_map(
        |(choices, (page, pages), query, ticked, turn)| ListView {
            choices,
            page,
            pages,
            query,
            ticked,
            turn,
            tick: None,
        },
    )
}

fn block() -> impl Strategy<Value = Block> {
    prop_oneof![
        text().prop_map(Block::Title),
        text().prop_map(Block::Para),
        row().prop_map(Block::Field),
        text().prop_map(Block::Quote),
        text().prop_map(Block::Item),
        text().prop_map(Block::Note),
        "[A-Za-z0-9_-]{0,64}".prop_map(Block::Invitation),
    ]
}

fn view() -> impl Strategy<Value = View> {
    let progress = (1..99_usize, 1..99_usize).prop_map(|(at, of)| Progress { at, of });
    let command = text().prop_map(|description| CommandName { name: "help", description });
    prop_oneof![
        (text(), vec(question(), 0..3), progress.clone(), action(), buttons()).prop_map(
            |(heading, pending, progress, fill, buttons)| View::Ask { heading, pending, progress, fill, buttons }
        ),
        (text(), question(), list(), progress, action(), buttons()).prop_map(
            |(heading, question, list, progress, fill, buttons)| {
                let question = Box::new(question);
                View::Browse { heading, question, list, next: Vec::new(), progress, fill, buttons }
            }
        ),
        (text(), vec(row(), 0..30), any::<u16>(), action(), vec(text(), 0..5), buttons()).prop_map(
            |(heading, rows, page, turn, notes, buttons)| {
                View::Review { heading, rows, page, turn, notes, change: Vec::new(), buttons }
            }
        ),
        (vec(block(), 0..30), 0..4_u16, option::of(action()), buttons())
            .prop_map(|(blocks, page, turn, buttons)| View::Card { blocks, buttons, page, turn }),
        vec(command, 0..200).prop_map(View::Commands),
    ]
}

fn check(rendered: &Rendered) -> Result<(), TestCaseError> {
    let Rendered { text, entities, markup } = rendered;
    let length = utf16_len(text);
    prop_assert!(length <= 4096, "{length} units");
    prop_assert!(!is_blank(text) && text.trim() == text, "{text:?}");
    let units: Vec<u16> = text.encode_utf16().collect();
    let mut free = 0;
    for entity in entities {
        prop_assert!(entity.length > 0 && entity.offset >= free, "entities in order");
        free = entity.offset + entity.length;
        prop_assert!(free <= length, "{entity:?} of {length}");
        prop_assert!(String::from_utf16(&units[entity.offset..free]).is_ok(), "an entity cuts a letter");
    }
    if let Some(Markup::Inline { inline_keyboard }) = markup {
        let count: usize = inline_keyboard.iter().map(Vec::len).sum();
        prop_assert!((1..=100).contains(&count), "{count} buttons");
        for key in inline_keyboard.iter().flatten() {
            prop_assert!(!is_blank(&key.text) && utf16_len(&key.text) <= 40, "{:?}", key.text);
            match &key.leads {
                Leads::CallbackData(wire) => prop_assert!((1..=64).contains(&wire.len())),
                Leads::Url(url) => prop_assert!(url.len() < 4000 && url.parse::<reqwest::Url>().is_ok()),
            }
        }
        prop_assert!(inline_keyboard.iter().all(|row| (1..=3).contains(&row.len())));
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_view_fits(view in view()) {
        for locale in [Locale::english(), Locale::pseudo()] {
            check(&render(&view, locale, "TwinBot"))?;
        }
    }
}
