//! "Are you sure?" before a deed that cannot easily be taken back.

use super::home::draft_title;
use super::project;
use crate::conversation::{Action, Block, Button, Deed, Screen, View};
use crate::domain::{ConversationId, ProjectId};
use crate::facts::Facts;
use crate::text::{Text, msg};
use crate::view::button;

/// The question; `None` for a deed that needs none, or whose subject is gone.
pub(super) fn view(deed: &Deed, facts: &Facts) -> Option<View> {
    match deed {
        Deed::Withdraw(id, revision) => withdraw(*id, *revision, facts),
        Deed::Discard(draft) => discard(*draft, facts),
        Deed::NewProject
        | Deed::Resume(_)
        | Deed::Accept(..)
        | Deed::Decline(..)
        | Deed::Suggest(..)
        | Deed::Later(..)
        | Deed::Vote { .. }
        | Deed::Undo { .. }
        | Deed::EditProject(_)
        | Deed::OfferAgain(_)
        | Deed::Copy(_)
        | Deed::Remind(_)
        | Deed::GoOn
        | Deed::Accounts(_)
        | Deed::Authorities(_)
        | Deed::Contacts(_)
        | Deed::Help(_)
        | Deed::People(_) => None,
    }
}

fn ask(question: Text, yes: Text, deed: Deed, back: Screen) -> View {
    let buttons = vec![Button::danger(yes, Action::Do(deed)), button::go(msg::button_no(), back), button::home()];
    View::card(vec![Block::Para(question)], buttons)
}

/// A project that was changed since the button was shown is looked at again first.
fn withdraw(id: ProjectId, revision: u32, facts: &Facts) -> Option<View> {
    let known = facts.project.as_ref().filter(|known| known.project.id == id)?;
    if !known.project.is_founder(facts.me.id) {
        return None;
    }
    if !project::may_withdraw(&known.project, facts) || known.project.revision != revision {
        let blocks = vec![Block::Para(msg::refusal_changed())];
        return Some(View::card(blocks, vec![button::project(id), button::home()]));
    }
    let question = msg::confirm_withdraw(known.project.content.title.as_str());
    let back = Screen::Project { id, page: 0 };
    Some(ask(question, msg::button_withdraw(), Deed::Withdraw(id, revision), back))
}

fn discard(id: ConversationId, facts: &Facts) -> Option<View> {
    let draft = facts.drafts.iter().find(|draft| draft.id == id)?;
    let question = msg::confirm_discard(draft_title(draft));
    Some(ask(question, msg::button_discard(), Deed::Discard(id), Screen::Draft(id)))
}
