//! Home, where everything starts.

use super::Screen;
use crate::areas::authorities::{self, Authority};
use crate::areas::drafts::{self, Draft};
use crate::areas::{contacts, people, suspension, told};
use crate::flows::FlowName;
use crate::reader::Reader;
use crate::text::{Text, msg};
use crate::view::{Block, Button, View, button};
use crate::wire::Page;

/// What Home tells of.
#[derive(Clone, Debug, Default)]
pub(super) struct HomeFacts {
    /// Those that the person decides for, or waits for.
    pub(super) authorities: Vec<Authority>,
    /// The person's conversations that rest.
    pub(super) drafts: Vec<Draft>,
    /// How much waits for the person, for themselves and for the authorities that they decide for.
    pub(super) inbox: usize,
    /// How much of it waits for these authorities.
    pub(super) queue: usize,
    /// In how many TwinSpaces they are a guest.
    pub(super) visits: usize,
    /// What they have chosen to be told, where they are asked whether they want a quiet night.
    pub(super) night: Option<told::Own>,
}

/// What waits, and the way to everything.
pub(super) fn view(known: &HomeFacts, reader: &Reader) -> View {
    let me = &reader.me;
    if me.teacher.is_none() && !me.is_approver() && !me.operator {
        return newcomer(known, reader);
    }
    let mut blocks = vec![Block::Title(msg::home_hello(me.name.as_str())), Block::Para(waiting(known))];
    blocks.extend(authorities::roles(&known.authorities, reader).into_iter().map(Block::Note));
    if me.operator {
        blocks.push(Block::Note(msg::home_operator()));
    }
    if let Some(teacher) = me.teacher.as_ref().filter(|teacher| !teacher.is_valid()) {
        blocks.push(Block::Note(people::standing(teacher, &known.authorities)));
    }
    blocks.extend(suspension::note(reader));
    asking(known, blocks, buttons(known, reader))
}

/// The card, which asks whether somebody wants a quiet night, where they are asked that.
fn asking(known: &HomeFacts, mut blocks: Vec<Block>, mut buttons: Vec<Button>) -> View {
    if let Some((asks, answers)) = known.night.as_ref().map(told::question) {
        blocks.push(asks);
        buttons.splice(0..0, answers);
    }
    View::card(blocks, buttons)
}

/// Home, below a line that says that nothing was asked.
pub(super) fn not_understood(known: &HomeFacts, reader: &Reader) -> View {
    below(msg::home_not_understood(reader.platform.command("help")), view(known, reader))
}

/// Home, below a line that says that there is no such command.
pub(super) fn no_such_command(known: &HomeFacts, reader: &Reader) -> View {
    below(msg::home_no_such_command(reader.platform.command("help")), view(known, reader))
}

fn below(line: Text, mut view: View) -> View {
    if let View::Card { blocks, .. } = &mut view {
        blocks.insert(0, Block::Para(line));
    }
    view
}

/// What an approver or an operator reads first: what this is, who runs it, what they do here.
pub(super) fn welcome(known: &HomeFacts, reader: &Reader) -> View {
    let me = &reader.me;
    let (privacy, more) = super::privacy_first(reader);
    let mut blocks = vec![Block::Title(msg::welcome_title(me.name.as_str())), Block::Para(msg::welcome_title_what())];
    let mut buttons = Vec::new();
    if me.is_approver() {
        blocks.push(Block::Para(if me.decides_for.own.is_empty() {
            msg::welcome_title_deputy(msg::queue_title())
        } else {
            msg::welcome_title_approver(msg::queue_title())
        }));
        blocks.extend(authorities::roles(&known.authorities, reader).into_iter().map(Block::Note));
        let label = msg::button_queue_count(known.queue);
        buttons.push(button::primary_go(label, crate::area::queue()));
    }
    if me.operator {
        let says = msg::welcome_title_operator(msg::button_operator());
        blocks.extend([Block::Para(says), Block::Note(msg::home_operator())]);
        buttons.push(button::go(msg::button_operator(), crate::area::operators()));
    }
    blocks.push(Block::Note(privacy));
    buttons.extend([button::help(), language(), more, button::home()]);
    View::card(blocks, buttons)
}

/// Two sentences and one thing to do.
fn newcomer(known: &HomeFacts, reader: &Reader) -> View {
    let is_guest = known.visits > 0;
    let what = if is_guest { msg::home_visits() } else { msg::home_welcome_what() };
    let mut blocks = vec![Block::Title(msg::home_welcome(reader.me.name.as_str())), Block::Para(what)];
    let (privacy, more) = super::privacy_first(reader);
    blocks.push(Block::Note(privacy));
    let mut buttons: Vec<Button> = resume(known, reader).into_iter().collect();
    let register = if is_guest { button::act } else { button::primary };
    if !is_registering(known, reader) {
        buttons.insert(0, register(msg::button_register(), people::Command::EditProfile));
    }
    if is_guest {
        buttons.insert(0, button::primary_go(msg::button_visits(), crate::area::visits()));
    }
    if known.inbox > 0 {
        buttons.push(inbox(known));
    }
    if !is_registering(known, reader) {
        buttons.push(button::act(msg::button_login_student(), crate::area::log_in()));
    }
    buttons.extend([contacts(), button::help(), language(), more]);
    asking(known, blocks, buttons)
}

fn buttons(known: &HomeFacts, reader: &Reader) -> Vec<Button> {
    let me = &reader.me;
    let mut buttons: Vec<Button> = resume(known, reader).into_iter().collect();
    if me.is_approver() {
        buttons.push(button::go(msg::button_queue_count(known.queue), crate::area::queue()));
    }
    // What is in both is reached by one button.
    if !(me.is_approver() && known.inbox == known.queue) {
        buttons.push(inbox(known));
    }
    if me.operator {
        buttons.push(button::go(msg::button_operator(), crate::area::operators()));
    }
    match &me.teacher {
        Some(teacher) => {
            let projects = button::go(msg::button_projects(), crate::area::projects());
            buttons.extend(suspension::may_begin(reader).is_ok().then(button::new_project));
            buttons.extend([projects, contacts()]);
            if !teacher.is_valid() || me.suspended.is_some() {
                buttons.push(button::registration());
            }
        }
        None if is_registering(known, reader) => {}
        None => buttons.push(button::act(msg::button_register(), people::Command::EditProfile)),
    }
    if known.visits > 0 {
        buttons.push(button::go(msg::button_visits(), crate::area::visits()));
    }
    buttons.extend([button::help(), language()]);
    buttons
}

/// The inbox holds what is in the queue as well.
fn waiting(known: &HomeFacts) -> Text {
    match known.inbox {
        0 => msg::home_nothing_waits(),
        count => msg::home_waiting(count),
    }
}

/// Goes on with what is being filled in, or was last.
fn resume(known: &HomeFacts, reader: &Reader) -> Option<Button> {
    let draft = last_draft(known, reader)?;
    let (conversation, label) = (draft.id, msg::button_continue(drafts::title(draft)));
    // What is listed nowhere else can be thrown away here.
    let is_listed = draft.flow == FlowName::Project || reader.me.teacher.is_none();
    Some(if is_listed {
        button::primary(label, drafts::Command::Resume { conversation })
    } else {
        button::primary_go(label, drafts::Screen::Draft { conversation })
    })
}

fn last_draft<'a>(known: &'a HomeFacts, reader: &Reader) -> Option<&'a Draft> {
    let active = known.drafts.iter().find(|draft| Some(draft.id) == reader.me.active);
    active.or_else(|| known.drafts.iter().max_by_key(|draft| draft.touched))
}

/// Whether the button that goes on leads to the registration already.
fn is_registering(known: &HomeFacts, reader: &Reader) -> bool {
    last_draft(known, reader).is_some_and(|draft| draft.flow == FlowName::Profile)
}

fn inbox(known: &HomeFacts) -> Button {
    button::go(msg::button_inbox_count(known.inbox), Screen::Inbox { page: Page(0) })
}

fn contacts() -> Button {
    button::go(msg::button_contacts(), contacts::Screen::Contacts { page: Page(0) })
}

fn language() -> Button {
    button::go(msg::button_language(), Screen::Languages { page: Page(0) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::area;
    use crate::areas::sample::cast::{eva, newcomer, reader};
    use crate::areas::told::samples::own;
    use crate::conversation::Action;
    use crate::text::Locale;
    use crate::view::Link;

    /// Whether Home leads an approver to what waits for them alone, where so much of all that waits is for the authorities.
    fn leads_to_inbox(inbox: usize, queue: usize) -> bool {
        let known = HomeFacts { inbox, queue, ..HomeFacts::default() };
        let View::Card { buttons, .. } = view(&known, &reader(eva())) else { panic!("a card") };
        let inbox = Action::Go(Screen::Inbox { page: Page(0) }.into());
        buttons.iter().any(|button| button.link == Link::Do(inbox.clone()))
    }

    #[test]
    fn an_approver_has_one_button_where_inbox_and_queue_are_the_same() {
        assert!(!leads_to_inbox(0, 0));
        assert!(!leads_to_inbox(1, 1));
        assert!(leads_to_inbox(2, 1));
    }

    #[test]
    fn a_guest_reads_what_the_button_to_the_news_is_called_whatever_stands_above_it() {
        for night in [None, Some(own())] {
            let known = HomeFacts { visits: 1, night, ..HomeFacts::default() };
            let View::Card { blocks, buttons, .. } = view(&known, &reader(newcomer())) else { panic!("a card") };
            let way = Link::Do(Action::Go(area::visits()));
            let button = buttons.iter().find(|button| button.link == way).expect("the way to the news");
            for locale in [Locale::english(), Locale::negotiate("es")] {
                let label = locale.plain(&button.label);
                let is_named =
                    |block: &Block| matches!(block, Block::Para(text) if locale.plain(text).contains(&label));
                assert!(blocks.iter().any(is_named), "{label}");
            }
        }
    }
}
