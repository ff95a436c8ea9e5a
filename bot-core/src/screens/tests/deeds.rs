//! Which deeds a screen offers to whom, and that the domain does not refuse what is offered.

use super::{actions, sample, samples, shown};
use crate::conversation::{Action, Deed, Verdict};
use crate::domain::{Command, FreshIds, Message, Reason, decide};

/// The deeds of a sample, by name.
#[track_caller]
fn deeds_of(name: &str) -> Vec<Deed> {
    let all = sample::all();
    let sample = all.iter().find(|sample| sample.name == name).expect("there is such a sample");
    let view = shown(sample);
    let deed = |action: &&Action| match action {
        Action::Do(deed) | Action::Sure(deed) => Some(deed.clone()),
        Action::Go(crate::conversation::Screen::Confirm(deed)) => Some((**deed).clone()),
        Action::Go(_) | Action::Form { .. } => None,
    };
    actions(&view).iter().filter_map(deed).collect()
}

/// The kind of a deed: its name without what it is about.
fn kind(deed: &Deed) -> String {
    if let Deed::Vote { verdict, .. } = deed {
        return format!("{verdict:?}");
    }
    if let Some(command) = deed.in_area() {
        return command.name().to_owned();
    }
    let name = format!("{deed:?}");
    name.split(['(', ' ']).next().unwrap_or_default().to_owned()
}

#[track_caller]
fn check(name: &str, expected: &[&str]) {
    let found: Vec<String> = deeds_of(name).iter().map(kind).collect();
    assert_eq!(found, expected, "{name}");
}

#[test]
fn only_the_partner_answers_an_offer_and_accepts_once_validated() {
    check("offer/open", &["Accept", "Decline", "Suggest", "Later"]);
    check("offer/changed", &["Accept", "Decline", "Suggest", "Later"]);
    check("offer/not validated", &["Decline", "Suggest", "Later"]);
    check("offer/not registered", &["EditProfile", "Decline", "Suggest", "Later"]);
    for over in ["accepted", "active", "declined", "withdrawn", "founder", "approver"] {
        check(&format!("offer/{over}"), &[]);
    }
}

#[test]
fn only_the_appointed_vote_and_only_on_what_is_open() {
    for open in ["open", "open, others decided", "open, changed"] {
        check(&format!("approval/{open}"), &["Approve", "Return", "Reject"]);
    }
    for over in ["active", "returned", "rejected", "withdrawn", "participant", "of another authority", "founder"] {
        check(&format!("approval/{over}"), &[]);
    }
}

#[test]
fn only_who_decided_can_undo_and_only_in_time() {
    check("approval/approved by me, not final", &["Undo"]);
    check("approval/returned by me, not final", &["Undo"]);
    check("approval/approved by me, final", &[]);
    check("approval/rejected by a colleague, not final", &[]);
}

#[test]
fn a_project_offers_what_its_state_allows() {
    check("project/offered", &["EditProject", "Remind", "Withdraw"]);
    check("project/offered, partner", &[]);
    check("project/offered, reminded today", &["EditProject", "Withdraw"]);
    check("project/offered, reminded yesterday", &["EditProject", "Remind", "Withdraw"]);
    check("project/waiting", &["EditProject", "Remind", "Withdraw"]);
    check("project/waiting, partner", &["EditProject", "Remind", "Withdraw"]);
    check("project/nearly final", &["EditProject", "Withdraw"]);
    check("project/nobody to decide", &["EditProject", "Remind", "Withdraw"]);
    check("project/active", &["EditProject"]);
    check("project/declined", &["OfferAgain", "Withdraw"]);
    check("project/declined, partner", &[]);
    check("project/returned", &["EditProject", "Withdraw"]);
    check("project/rejected", &["Copy"]);
    check("project/withdrawn", &["Copy"]);
    check("project/closed", &[]);
    check("project/nobody to decide, operator", &[]);
}

#[test]
fn news_lead_on_while_they_are_news() {
    check("news/declined", &["OfferAgain"]);
    check("news/declined, offered again", &[]);
    check("news/suggested", &["EditProject"]);
    check("news/suggested, accepted since", &[]);
    check("news/returned", &["EditProject"]);
    check("news/returned, sent again", &[]);
    check("news/rejected", &["Copy"]);
    check("news/withdrawn", &["Copy"]);
    check("news/active", &[]);
}

#[test]
fn a_support_service_decides_on_teachers_until_it_has() {
    for open in ["waiting", "asked", "answered"] {
        check(&format!("teacher/{open}"), &["Validate", "AskTeacher", "RefuseTeacher"]);
    }
    for over in ["validated by me", "validated by a colleague", "refused", "oneself", "for a regional authority"] {
        check(&format!("teacher/{over}"), &[]);
    }
}

#[test]
fn a_registration_says_what_to_do_next() {
    check("registration/none", &["EditProfile"]);
    check("registration/waiting", &["EditProfile"]);
    check("registration/asked", &["AnswerService", "EditProfile"]);
    check("registration/refused", &["EditProfile"]);
    check("home/newcomer", &["EditProfile"]);
    check("home/newcomer registering", &["Resume"]);
    check("home/teacher", &[]);
}

#[test]
fn home_goes_on_with_the_active_draft_or_else_the_newest() {
    let resumed = |name| deeds_of(name).into_iter().find(|deed| matches!(deed, Deed::Resume(_)));
    let draft = |id| Some(Deed::Resume(crate::domain::ConversationId(id)));
    assert_eq!(resumed("home/teacher with a draft"), draft(1));
    assert_eq!(resumed("home/teacher in an older draft"), draft(9));
}

#[test]
fn only_who_is_asked_answers_a_wish() {
    check("contacts/asked", &["AnswerRequest", "AnswerRequest"]);
    check("contacts/wished", &[]);
    check("contacts/asked and declined", &[]);
    check("contacts/wished and accepted", &["NewProject"]);
    check("contacts/one", &["NewProject", "RemoveContact"]);
}

#[test]
fn a_confirmation_does_exactly_what_it_asks() {
    check("confirm/remove a contact", &["RemoveContact"]);
    check("confirm/withdraw", &["Withdraw"]);
    check("confirm/withdraw, partner", &["Withdraw"]);
    check("confirm/throw a draft away", &["Discard"]);
    check("confirm/end a link", &["RevokeLink"]);
    for none in ["withdraw an offer, partner", "withdraw what changed", "withdraw what is active"] {
        check(&format!("confirm/{none}"), &[]);
    }
}

#[test]
fn each_side_confirms_in_its_turn_and_either_can_say_no() {
    check("linking/code", &["Decline"]);
    check("linking/typed, here", &["Confirm", "Decline"]);
    check("linking/typed, there", &["Decline"]);
    check("linking/confirmed there", &["Confirm", "Decline"]);
    check("linking/confirmed here", &["Decline"]);
    check("linking/both have something", &["Decline"]);
    check("linking/linked", &[]);
    for over in ["code, over", "code, cancelled", "confirmed, over", "declined here", "declined there", "over"] {
        check(&format!("linking/{over}"), &["MakeCode"]);
    }
    for apart in ["unlinked here", "unlinked there"] {
        check(&format!("linking/{apart}"), &[]);
    }
}

#[test]
fn only_who_has_two_accounts_chooses_between_them() {
    check("linking/accounts, one platform only", &[]);
    check("linking/accounts, one", &["MakeCode"]);
    check("linking/accounts, one, waiting", &[]);
    check("linking/accounts, two", &["ChooseNotices", "ChooseNotices", "ChooseNotices", "Unlink"]);
    check("linking/unlink", &["Unlink"]);
}

/// What the domain is asked when a button is pressed, its form filled in; `None` for what only opens something.
fn command(deed: Deed) -> Option<Command> {
    let message = || Message::read("Perhaps in spring.").expect("readable");
    let reason = || Reason::read("Perhaps in spring.").expect("readable");
    Some(match deed {
        Deed::Accept(id, revision) => Command::Accept(id, revision),
        Deed::Decline(id, revision) => Command::Decline(id, revision, None),
        Deed::Suggest(id, revision) => Command::Suggest(id, revision, message()),
        Deed::Withdraw(id, revision) => Command::Withdraw(id, revision),
        Deed::Remind(id) => Command::Remind(id),
        Deed::Vote { project, revision, authority, verdict } => {
            let reason = (verdict != Verdict::Approve).then(reason);
            Command::Vote { project, revision, authority, verdict, reason }
        }
        Deed::Undo { project, revision, authority } => Command::UndoVote { project, revision, authority },
        Deed::NewProject
        | Deed::Resume(_)
        | Deed::GoOn
        | Deed::Discard(_)
        | Deed::Later(..)
        | Deed::EditProject(_)
        | Deed::OfferAgain(_)
        | Deed::Accounts(_)
        | Deed::Authorities(_)
        | Deed::Contacts(_)
        | Deed::Help(_)
        | Deed::People(_)
        | Deed::Copy(_) => return None,
    })
}

#[test]
fn the_domain_does_not_refuse_what_a_screen_offers() {
    let mut asked = 0;
    for (name, _, facts) in samples::all() {
        for command in deeds_of(name).into_iter().filter_map(command) {
            let outcome = decide(&command, &facts, &mut FreshIds::new(facts.now, 1));
            assert!(outcome.is_ok(), "{name}: {command:?} is refused: {outcome:?}");
            asked += 1;
        }
    }
    assert!(asked > 30, "only {asked} deeds were tried");
}
