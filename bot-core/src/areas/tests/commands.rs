//! Which commands a screen offers to whom.

use super::{actions, sample, shown};
use crate::area::Command;
use crate::areas::{drafts, queue};
use crate::conversation::Action;

/// The commands of a sample, but the way to what waits next, which is on the card of whatever waits.
#[track_caller]
fn commands_of(name: &str) -> Vec<Command> {
    let all = sample::all();
    let sample = all.iter().find(|sample| sample.name == name).expect("there is such a sample");
    let view = shown(sample);
    let command = |action: &&Action| match action {
        Action::Do(command) | Action::Sure(command) => Some(command.clone()),
        Action::Go(_) | Action::Form { .. } => None,
    };
    let commands = actions(&view).iter().filter_map(command).collect::<Vec<_>>().into_iter();
    commands.filter(|command| !matches!(command, Command::Queue(queue::Command::Next { .. }))).collect()
}

#[track_caller]
fn check(name: &str, expected: &[&str]) {
    let found: Vec<String> = commands_of(name).iter().map(|command| command.name().to_owned()).collect();
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
        check(&format!("approval/{open}"), &["Approve", "ApproveWith", "Return", "Reject"]);
    }
    for over in ["active", "returned", "rejected", "withdrawn", "participant", "of another authority", "founder"] {
        check(&format!("approval/{over}"), &[]);
    }
}

#[test]
fn a_deputy_votes_when_asked_or_in_a_colleagues_place() {
    for open in ["open, for a deputy", "open, in a colleague's place"] {
        check(&format!("approval/{open}"), &["Approve", "ApproveWith", "Return", "Reject"]);
    }
    check("approval/not asked yet, for a deputy", &[]);
    check("approval/of the colleague in whose place", &[]);
    check("approval/approved in a colleague's place, not final", &["Undo"]);
}

#[test]
fn only_an_approver_hands_over_and_only_the_two_end_it() {
    check("cover/who decides", &["Delegate"]);
    check("cover/who decides, for two authorities", &["Delegate", "Delegate"]);
    check("cover/who decides, for a deputy", &[]);
    check("cover/who decides, alone", &[]);
    for open in ["that runs", "that runs, for the deputy", "that is planned", "that is planned, for who takes it"] {
        check(&format!("cover/a handover {open}"), &["EndDelegation"]);
    }
    for other in ["that runs, for a colleague", "that is over", "that was ended", "whose deputy has lost the role"] {
        check(&format!("cover/a handover {other}"), &[]);
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
    check("project/offered", &["Edit", "Remind", "Withdraw"]);
    check("project/offered, partner", &[]);
    check("project/offered, reminded today", &["Edit", "Withdraw"]);
    check("project/offered, reminded yesterday", &["Edit", "Remind", "Withdraw"]);
    check("project/waiting", &["Edit", "Remind", "Withdraw"]);
    check("project/waiting, partner", &["Edit", "Remind", "Withdraw"]);
    check("project/nearly final", &["Edit", "Withdraw"]);
    check("project/nobody to decide", &["Edit", "Remind", "Withdraw"]);
    check("project/active", &["Edit"]);
    check("project/declined", &["OfferAgain", "Withdraw"]);
    check("project/declined, partner", &[]);
    check("project/returned", &["Edit", "Withdraw"]);
    check("project/rejected", &["Copy"]);
    check("project/withdrawn", &["Copy"]);
    check("project/closed", &[]);
    check("project/nobody to decide, operator", &["SetUp", "SetUp"]);
}

#[test]
fn news_lead_on_while_they_are_news() {
    check("news/declined", &["OfferAgain"]);
    check("news/declined, offered again", &[]);
    check("news/suggested", &["Edit"]);
    check("news/suggested, accepted since", &[]);
    check("news/returned", &["Edit"]);
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
    check("teacher/validated in a colleague's place", &[]);
    check("teacher/asked in a colleague's place", &["Validate", "AskTeacher", "RefuseTeacher"]);
    check("teacher/of the colleague in whose place", &[]);
    check("teacher/validated just now", &["UndoTeacher"]);
    check("teacher/refused just now", &["UndoTeacher"]);
    check("teacher/asked just now", &["Validate", "AskTeacher", "RefuseTeacher", "UndoTeacher"]);
}

#[test]
fn a_registration_says_what_to_do_next() {
    check("registration/none", &["EditProfile"]);
    check("registration/waiting", &["New", "EditProfile"]);
    check("registration/asked", &["AnswerService", "EditProfile"]);
    check("registration/refused", &["EditProfile"]);
    check("home/newcomer", &["EditProfile", "LogIn"]);
    check("home/newcomer registering", &["Resume"]);
    check("home/teacher", &["New"]);
}

#[test]
fn who_is_suspended_is_offered_nothing_new_and_may_say_no() {
    check("registration/suspended", &["EditProfile"]);
    check("offer/suspended", &["Decline", "Suggest", "Later"]);
    check("invitation/suspended", &["Decline"]);
    check("contacts/asked, suspended", &["AnswerRequest", "Block"]);
    check("links/suspended", &[]);
    check("home/teacher who is suspended", &[]);
    for own in ["why", "why, of the school", "told", "told that it was lifted", "school, told"] {
        check(&format!("suspension/{own}"), &[]);
    }
}

#[test]
fn a_support_service_suspends_whom_it_may_and_lifts_that() {
    for open in
        ["card, of a teacher", "card, lifted", "card, of a teacher whose school is suspended", "card, of a school"]
    {
        check(&format!("suspension/{open}"), &["Suspend"]);
    }
    check("suspension/card, suspended", &["Lift"]);
    check("suspension/card, of a school that is suspended", &["Lift"]);
    check("suspension/card, of oneself", &[]);
    check("suspension/card, of a colleague", &[]);
    check("suspension/card, of a colleague’s school", &[]);
    check("suspension/card, of a teacher who has left a suspended school", &["Suspend"]);
    check("suspension/card, for a deputy in a colleague's place", &[]);
    // Beside Undo stands the way to it only.
    check("suspension/beside a registration", &[]);
    check("suspension/beside a registration, suspended", &[]);
    check("suspension/list", &["Search"]);
}

#[test]
fn in_a_room_a_question_can_be_taken_and_nothing_else() {
    check("answering/waiting, in a group", &["Answer"]);
    for other in ["taken", "answered", "closed by who asked"] {
        check(&format!("answering/{other}, in a group"), &[]);
    }
    check("answering/waiting", &["Answer", "Close"]);
}

#[test]
fn home_goes_on_with_the_active_draft_or_else_the_newest() {
    let resumed = |name| commands_of(name).into_iter().find(|command| command.name() == "Resume");
    let draft = |id| {
        let conversation = crate::domain::ConversationId(id);
        Some(drafts::Command::Resume { conversation }.into())
    };
    assert_eq!(resumed("home/teacher with a draft"), draft(1));
    assert_eq!(resumed("home/teacher in an older draft"), draft(9));
}

#[test]
fn only_who_is_asked_answers_a_wish() {
    check("contacts/asked", &["AnswerRequest", "AnswerRequest", "Block"]);
    check("contacts/wished", &[]);
    check("contacts/asked and declined", &["Block"]);
    check("contacts/asked and blocked", &[]);
    check("contacts/wished and blocked", &[]);
    check("contacts/wished and accepted", &["NewWith"]);
    check("contacts/wished by somebody not registered", &["EditProfile"]);
    check("contacts/wished and accepted, not registered", &["EditProfile"]);
    check("contacts/one", &["NewWith", "RemoveContact"]);
}

#[test]
fn a_confirmation_does_exactly_what_it_asks() {
    check("confirm/remove a contact", &["RemoveContact"]);
    check("confirm/withdraw", &["Withdraw"]);
    check("confirm/withdraw, partner", &["Withdraw"]);
    check("confirm/throw a draft away", &["Discard"]);
    check("confirm/end a link", &["RevokeLink"]);
    check("confirm/withdraw what is active", &[]);
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

#[test]
fn who_takes_part_offers_what_the_table_allows() {
    check("members/the founders", &["Add", "MakeLink"]);
    check("members/for an added administrator", &["Add", "MakeLink", "Leave"]);
    check("members/not approved yet", &[]);
    check("members/over", &[]);
    check("member/oneself, founder", &["RemoveFromSpace"]);
    check("member/the other founder, out of the space", &[]);
    check("member/a partner, for a founder", &["RemoveFromSpace", "Remove"]);
    check("member/a founder, for an administrator", &["RemoveFromSpace"]);
    check("member/oneself, administrator", &["RemoveFromSpace", "Leave"]);
    check("member/of a project that is over", &[]);
    check("member/desktop of a partner", &["SetDesktop", "SetDesktop"]);
    check("member/desktop of oneself", &["TakeDesktop", "TakeDesktop"]);
    check("member/role of a partner", &["SetRole", "SetRole"]);
    check("member/role of oneself", &["TakeRole", "TakeRole"]);
}

#[test]
fn an_invitation_is_answered_by_who_is_invited_and_taken_back_by_who_may_invite() {
    check("invitation/for a teacher", &["Accept", "Decline"]);
    check("invitation/not validated", &["Decline"]);
    check("invitation/not registered", &["EditProfile", "Decline"]);
    check("invitation/for who invited", &["TakeBack"]);
    for over in ["accepted", "declined", "taken back", "ended", "project closed", "for who invited, declined"] {
        check(&format!("invitation/{over}"), &[]);
    }
    check("confirm/take an invitation back", &["TakeBack"]);
    check("confirm/take a lower profile", &["TakeDesktop"]);
    check("confirm/remove a partner", &["Remove"]);
    check("confirm/remove a founder", &[]);
}

#[test]
fn a_project_is_closed_opened_again_and_started_anew_by_whom_the_table_allows() {
    check("closing/active", &["Close"]);
    check("closing/active, with an invitation", &["Close"]);
    check("closing/active, for a mere member", &[]);
    check("closing/closed", &["StartAnew", "Reopen"]);
    check("closing/closed long ago", &["StartAnew"]);
    check("closing/closed, for an added administrator", &["StartAnew"]);
    check("closing/waiting", &[]);
}

#[test]
fn only_who_registered_a_student_agrees_and_only_who_asked_accepts() {
    check("takeover/for whom it is asked", &["Agree", "Decline"]);
    for over in ["you agreed", "you declined", "asked no more", "project closed"] {
        check(&format!("takeover/{over}"), &[]);
    }
    // Who has asked cannot tell these apart.
    for waiting in ["asked", "nobody of this name", "declined, for who asked"] {
        check(&format!("takeover/{waiting}"), &["TakeBack"]);
    }
    check("takeover/agreed, for who asked", &["Accept", "Reject", "Add"]);
    check("takeover/rejected", &["Add"]);
    check("takeover/came to nothing", &["Add"]);
    for over in ["accepted", "taken back"] {
        check(&format!("takeover/{over}"), &[]);
    }
}

#[test]
fn new_passwords_for_several_are_offered_where_there_are_any_to_be_made() {
    check("passwords/a class", &["ChooseReissue", "ReissueAll"]);
    check("passwords/none", &[]);
    check("students/not in yet", &["ReissueAll"]);
    check("students/nobody is missing", &[]);
    check("confirm/new passwords for all", &["ReissueAll"]);
}

#[test]
fn a_question_is_answered_for_the_service_and_opened_again_by_who_asks() {
    check("inquiries/none yet", &["Write"]);
    check("inquiries/as many as may wait", &[]);
    for open in ["waiting", "taken", "no service", "answered", "reopened"] {
        check(&format!("inquiry/{open}"), &["Reply", "Close"]);
    }
    for closed in ["closed by oneself", "closed by the service"] {
        check(&format!("inquiry/{closed}"), &["Reply"]);
    }
    check("answering/waiting", &["Answer", "Close"]);
    check("answering/taken by me", &["Answer", "GiveBack", "Close"]);
    check("answering/answered by a colleague", &["Close"]);
    for over in ["taken by a colleague", "closed by who asked", "closed by the service", "one’s own"] {
        check(&format!("answering/{over}"), &[]);
    }
    // The operator can set one up at once.
    check("answering/no service", &["SetUp"]);
}

#[test]
fn an_operator_is_offered_what_can_be_done_now() {
    let invites = ["Invite", "Invite", "Invite"];
    check("operators/menu", &[]);
    check("operators/authorities", &["SetUp"]);
    check("operators/authority", &[&invites[..], &["TakeOutOfUse"]].concat());
    check("operators/authority, nobody decides", &[&invites[..], &["TakeOutOfUse"]].concat());
    check("operators/authority, out of use", &["SetUp"]);
    check("operators/authority, one’s own project waits", &invites);
    check("operators/approver", &["EndAppointment"]);
    for open in ["", " of a deputy", " of a group", " of an operator", ", made at the command line"] {
        check(&format!("operators/invitation{open}"), &["RevokeInvitation"]);
    }
    for over in ["opened", "over", "ended"] {
        check(&format!("operators/invitation, {over}"), &[]);
    }
    check("operators/operators", &["Invite"]);
    check("operators/operator", &["EndOperator"]);
    check("operators/operator, oneself", &["EndOperator"]);
    check("operators/operator, the only one", &[]);
    check("operators/school, new", &["MergeSchools", "FindTwin", "CloseSchool"]);
    check("operators/school", &["FindTwin", "CloseSchool"]);
    check("operators/school, closed", &[]);
    check("operators/school, merged", &[]);
    check("operators/schools found, for a new one", &["MergeSchools", "FindTwin"]);
    check("operators/suspended", &[]);
}
