//! What can be pressed stands for what the view asks, all of it and nothing else.

use bot_core::conversation::{Action, Press};
use bot_core::view::{Link, View};
use bot_core::wire::Page;
use rehearsal::shots::{self, buttons};

use crate::stage::{Component, Message};
use crate::{Shot, all_shots};

/// What a component carries: each entry of a list of actions, or its own.
fn carried(component: &Component) -> Vec<Result<Action, String>> {
    let id = component.custom_id.as_deref().unwrap_or_default();
    let (head, wire) = id.split_once(':').unwrap_or_default();
    let read = |wire: &str| Action::decode(wire).map_err(|_| format!("{id} carries {wire:?}, which cannot be read"));
    match (head.chars().next(), &component.options) {
        (Some('c' | 'd'), Some(options)) => options.iter().map(|entry| read(&entry.value)).collect(),
        (Some('p' | 'm' | 't'), _) => vec![read(wire)],
        (Some('u'), None) => Vec::new(),
        _ => vec![Err(format!("{id} is no id of ours"))],
    }
}

fn press(action: &Action) -> Option<&Press> {
    match action {
        Action::Form { press, .. } => Some(press),
        Action::Go(_) | Action::Do(_) | Action::Sure(_) => None,
    }
}

/// What has to be there.
fn needed(shot: &Shot) -> Vec<Action> {
    let view = &shot.view;
    let mut actions: Vec<Action> = match view {
        View::Browse { list, .. } => match &list.tick {
            Some(tick) if !list.choices.is_empty() => vec![(**tick).clone()],
            Some(_) => Vec::new(),
            None => list.choices.iter().map(|choice| choice.action.clone()).collect(),
        },
        View::Review { change, .. } => change.iter().map(|choice| choice.action.clone()).collect(),
        // A picture that fits no modal is sent as a message.
        View::Ask { fill, .. } => shot.shown.modal.iter().map(|_| fill.clone()).collect(),
        View::Card { .. } | View::Commands(_) => Vec::new(),
    };
    let is_needed = |action: &Action| match (view, press(action)) {
        (View::Review { .. }, Some(Press::ChangeAny | Press::Change(_))) => false,
        (View::Browse { list, .. }, Some(Press::Done)) => !list.ticked.is_empty(),
        _ => true,
    };
    actions.extend(buttons(view).into_iter().filter_map(|button| match button.link {
        Link::Do(action) => Some(action).filter(is_needed),
        Link::Share { .. } | Link::Pick => None,
    }));
    actions
}

/// What may be there besides: other pages, and a modal.
fn may_be(view: &View, action: &Action) -> bool {
    match view {
        View::Review { turn, .. } | View::Card { turn: Some(turn), .. } => {
            action.at_page(Page(0)) == turn.at_page(Page(0))
        }
        View::Browse { fill, .. } => action == fill,
        View::Ask { .. } | View::Card { turn: None, .. } | View::Commands(_) => false,
    }
}

fn mistakes(shot: &Shot, message: &Message) -> Vec<String> {
    let mut needed = needed(shot);
    let mut mistakes = Vec::new();
    for carried in message.pressable().flat_map(carried) {
        match carried {
            Err(why) => mistakes.push(why),
            Ok(action) => match needed.iter().position(|needed| *needed == action) {
                Some(at) => drop(needed.remove(at)),
                None if may_be(&shot.view, &action) => {}
                None => mistakes.push(format!("nobody asked for {action:?}")),
            },
        }
    }
    mistakes.extend(needed.iter().map(|action| format!("nothing stands for {action:?}")));
    mistakes
}

#[test]
fn everything_comes_back_as_what_it_stands_for() {
    shots::check(all_shots(), |shot| {
        shot.shown.message.as_ref().map(|message| mistakes(shot, message)).unwrap_or_default()
    });
}

/// A modal answers questions of its view, and says so by what it carries.
#[test]
fn modals_answer_what_is_asked() {
    let mut most = 0;
    for shot in all_shots() {
        let (asked, fill) = match &shot.view {
            View::Ask { pending, fill, .. } => (pending.iter().collect::<Vec<_>>(), fill),
            View::Browse { question, next, fill, .. } => (std::iter::once(&**question).chain(next).collect(), fill),
            View::Review { .. } | View::Card { .. } | View::Commands(_) => {
                assert!(shot.shown.modal.is_none(), "{}", shot.place);
                continue;
            }
        };
        if let Some(modal) = &shot.shown.modal {
            let fields: Vec<_> = modal.fields().map(|(_, _, field)| field.custom_id.as_deref()).collect();
            let ids: Vec<_> = asked.iter().take(fields.len()).map(|question| Some(question.id.as_str())).collect();
            assert_eq!(fields, ids, "{}", shot.place);
            assert_eq!(modal.custom_id, format!("w0:{}", fill.encode()), "{}", shot.place);
            most = most.max(fields.len());
        }
    }
    assert_eq!(most, 5, "no modal is full");
}
