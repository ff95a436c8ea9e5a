//! Any view at all, for the front ends' properties: whatever it is, the platform takes what they make of it.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use crate::areas::projects;
use crate::conversation::{Action, Key, Press, QuestionId};
use crate::domain::{ConversationId, ProjectId, SecretId};
use crate::file_store::{FileHash, Kept};
use crate::lists::List;
use crate::paper::{Format, Paper, PaperKind};
use crate::picture::{Picture, PictureFormat, PictureOut};
use crate::text::{Arg, Locale, Text, msg};
use crate::view::{
    Block, Button, Choice, CommandName, Link, ListView, Options, Progress, Question, Quote, Row, Secret, SecretWords,
    Style, View, Widget,
};
use crate::wire::Page;

fn text() -> impl Strategy<Value = Text> {
    prop_oneof![
        6 => any::<String>().prop_map(Text::words),
        2 => "[ a-zé🎒\u{301}\u{200D}\n\u{2068}\u{202E}]{0,60}".prop_map(Text::words),
        2 => "[a1 >#*_~`|\\[\\]()<@:/.\\\\+\n-]{0,60}".prop_map(Text::words),
        1 => ("[a 🎒*>\n\u{301}]{1,9}", 1..3000_usize).prop_map(|(part, times)| Text::words(part.repeat(times))),
        1 => address(),
    ]
}

fn address() -> impl Strategy<Value = Text> {
    ("https://[a-z_*]{1,90}", any::<bool>(), any::<String>()).prop_map(|(address, is_command, words)| {
        msg::marked(if is_command { Arg::Command(Text::words(address)) } else { Arg::Address(address) }, words)
    })
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
        (any::<i64>(), any::<u16>()).prop_map(|(id, page)| {
            Action::Go(projects::Screen::Project { project: ProjectId(id), page: Page(page) }.into())
        }),
    ]
}

fn button() -> impl Strategy<Value = Button> {
    let link = prop_oneof![
        20 => action().prop_map(Link::Do),
        2 => ("[A-Za-z0-9_-]{1,64}", text()).prop_map(|(code, words)| Link::Share { code, words, language: Locale::english() }),
        1 => Just(Link::Pick),
    ];
    let style = prop_oneof![
        Just(Style::Primary),
        Just(Style::Plain),
        Just(Style::Danger),
        Just(Style::Entry),
        Just(Style::Navigation)
    ];
    (text(), link, style).prop_map(|(label, link, style)| Button { label, link, style })
}

fn buttons() -> impl Strategy<Value = Vec<Button>> {
    prop_oneof![9 => vec(button(), 0..8), 1 => vec(button(), 90..130)]
}

fn row() -> impl Strategy<Value = Row> {
    (text(), text()).prop_map(|(label, value)| Row { label, value })
}

fn options() -> impl Strategy<Value = Options> {
    let entry = || ("[a-z0-9]{0,9}", text());
    let found = (vec(entry(), 0..9), entry()).prop_map(|(found, none)| Options::Found { found, none });
    let lists = vec![List::tools(), List::languages(), List::kits()];
    prop_oneof![
        vec(entry(), 0..40).prop_map(Options::Given),
        proptest::sample::select(lists).prop_map(Options::List),
        found,
    ]
}

fn question() -> impl Strategy<Value = Question> {
    let widget = prop_oneof![
        3 => (0..9000_usize, any::<bool>()).prop_map(|(max, long)| Widget::Text { max, long }),
        1 => Just(Widget::Picture),
        1 => options().prop_map(Widget::One),
        1 => (options(), 0..40_usize).prop_map(|(options, max)| Widget::Many { options, max }),
    ];
    let typed = prop_oneof![3 => any::<String>(), 1 => (1..6000_usize).prop_map(|times| "🎒".repeat(times))];
    (("[a-z]{8,20}", text()), text(), text(), widget, option::of(typed), option::of(text())).prop_map(
        |((id, label), ask, example, widget, typed, problem)| Question {
            id: QuestionId::from_code(id),
            label,
            ask,
            example,
            widget,
            typed,
            offer: None,
            problem,
            optional: false,
        },
    )
}

fn choice() -> impl Strategy<Value = Choice> {
    (key(), text(), any::<bool>(), action()).prop_map(|(key, label, ticked, action)| Choice {
        key,
        label,
        ticked,
        action,
    })
}

fn key() -> impl Strategy<Value = Key> {
    prop_oneof![9 => "[a-z0-9-]{1,12}", 1 => "[a-z]{0,150}"]
}

fn list() -> impl Strategy<Value = ListView> {
    let choices = prop_oneof![9 => vec(choice(), 0..9), 1 => vec(choice(), 90..130)];
    let numbers = (any::<u16>(), any::<u16>());
    (choices, numbers, option::of(any::<String>()), vec(text(), 0..12), buttons(), option::of(action())).prop_map(
        |(choices, (page, pages), query, ticked, turn, tick)| ListView {
            all: Some(choices.len()),
            choices,
            page,
            pages,
            query,
            ticked,
            turn,
            tick: tick.map(Box::new),
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
        (text(), secret()).prop_map(|(label, words)| Block::Secret(Secret { label, words })),
        (text(), any::<i64>(), any::<bool>()).prop_map(|(title, project, pdf)| {
            let format = if pdf { Format::Pdf } else { Format::Csv };
            Block::File(Paper { kind: PaperKind::Cards, project: ProjectId(project), format, of: None, title }.into())
        }),
        (text(), any::<bool>()).prop_map(|(about, drawn)| {
            let format = if drawn { PictureFormat::Png } else { PictureFormat::Jpeg };
            let picture = Picture { kept: Kept { hash: FileHash([7; 32]), size: 70_000 }, format };
            Block::Picture(PictureOut { picture, about })
        }),
    ]
}

fn secret() -> impl Strategy<Value = SecretWords> {
    prop_oneof![
        8 => any::<String>().prop_map(|words| SecretWords::Opened(words.into())),
        1 => Just(SecretWords::Gone),
        1 => any::<i64>().prop_map(|id| SecretWords::Sealed(SecretId(id))),
    ]
}

fn quotes() -> impl Strategy<Value = Vec<Quote>> {
    vec((text(), text()).prop_map(|(by, words)| Quote { by, words }), 0..4)
}

/// Any view, most of them such as no flow makes.
pub fn view() -> impl Strategy<Value = View> {
    let progress = (1..99_usize, 1..99_usize).prop_map(|(at, of)| Progress { at, of });
    let command = text().prop_map(|description| CommandName { name: "help", description });
    prop_oneof![
        ((text(), quotes()), vec(question(), 0..8), progress.clone(), option::of(text()), action(), buttons())
            .prop_map(|((heading, asked), pending, progress, note, fill, buttons)| {
                View::Ask { heading, asked, pending, progress, note, fill, buttons }
            }),
        ((text(), quotes()), (question(), vec(question(), 0..7)), list(), progress, action(), buttons()).prop_map(
            |((heading, asked), (question, next), list, progress, fill, buttons)| {
                let question = Box::new(question);
                View::Browse { heading, asked, question, list, next, progress, fill, buttons }
            }
        ),
        (
            (text(), quotes()),
            vec(row(), 0..30),
            any::<u16>(),
            action(),
            (vec(text(), 0..5), vec(choice(), 0..30)),
            buttons()
        )
            .prop_map(|((heading, asked), rows, page, turn, (notes, change), buttons)| {
                View::Review { heading, asked, rows, page, turn, notes, change, buttons }
            }),
        (vec(block(), 0..30), 0..4_u16, option::of(action()), buttons())
            .prop_map(|(blocks, page, turn, buttons)| { View::Card { blocks, buttons, page, turn, language: None } }),
        vec(command, 0..200).prop_map(View::Commands),
    ]
}
