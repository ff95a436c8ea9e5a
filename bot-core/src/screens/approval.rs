//! A project to be decided on for an authority.

use super::{content, status};
use crate::conversation::{Action, Block, Button, Deed, Screen, Verdict, View};
use crate::domain::{AuthorityId, ProjectFacts, ProjectId, State, Vote};
use crate::facts::Facts;
use crate::text::{Arg, Text, msg};
use crate::view::button;

/// What an authority looks at first.
const ESSENTIAL: [&str; 2] = ["languages", "aims"];

/// The card for those who are appointed; nobody else sees it.
pub(super) fn view(id: ProjectId, authority: AuthorityId, page: u16, facts: &Facts) -> Option<View> {
    let known = facts.project.as_ref().filter(|known| known.project.id == id)?;
    if !facts.me.decides_for(authority) {
        return None;
    }
    let vote = known.vote_of(authority)?;
    let content = &known.project.content;
    let mut blocks = vec![Block::Title(msg::project_heading(content.title.as_str()))];
    blocks.extend(standing(known, vote, facts));
    let change = status::change(known);
    blocks.extend(change.as_ref().map(content::Change::note));
    blocks.extend(content::founders(known));
    blocks.extend(content::fields(&ESSENTIAL, content));
    blocks.extend(others(known, authority, facts));
    blocks.extend(content::fields_but(&ESSENTIAL, content));
    blocks.extend(change.map(|change| change.before()).unwrap_or_default());
    let mut buttons = deeds(known, vote, facts);
    buttons.extend([button::queue(), button::home()]);
    let turn = Some(Action::Go(Screen::Approval { id, authority, page: 0 }));
    Some(View::Card { blocks, buttons, page, turn })
}

/// Where the authority's vote stands, and that the project is not open any more.
fn standing(known: &ProjectFacts, vote: &Vote, facts: &Facts) -> Vec<Block> {
    let project = &known.project;
    let is_mine = project.is_founder(facts.me.id);
    let says = match &vote.cast {
        None if project.state != State::Waiting => msg::approval_undecided(vote.authority.label()),
        None if !is_mine => msg::approval_asked(Arg::Moment(vote.asked_at), vote.authority.label()),
        None | Some(_) => status::ballot(vote, facts.now),
    };
    let mut blocks = vec![Block::Note(says)];
    let reason = vote.cast.as_ref().and_then(|cast| cast.reason.as_ref());
    blocks.extend(reason.map(|reason| Block::Quote(Text::words(reason.as_str()))));
    if project.state != State::Waiting {
        let over = msg::approval_over(Arg::Moment(project.since), status::state(project.state));
        blocks.push(Block::Note(over));
    } else if is_mine {
        blocks.push(Block::Note(msg::refusal_own_project()));
    }
    blocks
}

/// How the other authorities stand to it; once it is over, nobody is waited for.
fn others(known: &ProjectFacts, authority: AuthorityId, facts: &Facts) -> Vec<Block> {
    let is_open = known.project.state == State::Waiting;
    let others = known.votes.iter().filter(|vote| vote.authority.id != authority);
    let told = others.filter(|vote| is_open || vote.cast.is_some());
    let ballots: Vec<Block> = told.map(|vote| Block::Item(status::ballot(vote, facts.now))).collect();
    let lead = (!ballots.is_empty()).then(|| Block::Note(msg::approval_others()));
    lead.into_iter().chain(ballots).collect()
}

/// Nobody decides on a project that they take part in; only who decided can undo, and only in time.
fn deeds(known: &ProjectFacts, vote: &Vote, facts: &Facts) -> Vec<Button> {
    let project = &known.project;
    if project.state != State::Waiting || project.is_founder(facts.me.id) {
        return Vec::new();
    }
    let (id, revision, authority) = (project.id, project.revision, vote.authority.id);
    let verdict = |verdict| Deed::Vote { project: id, revision, authority, verdict };
    match &vote.cast {
        None => vec![
            button::primary(msg::button_approve(), verdict(Verdict::Approve)),
            button::act(msg::button_return(), verdict(Verdict::Return)),
            Button::danger(msg::button_reject(), Action::Do(verdict(Verdict::Reject))),
        ],
        Some(cast) if cast.by == facts.me.id && !cast.settled && cast.final_at > facts.now => {
            vec![button::act(msg::button_undo(), Deed::Undo { project: id, revision, authority })]
        }
        Some(_) => Vec::new(),
    }
}
