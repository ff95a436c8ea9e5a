//! The rules of contacts: who may open which invitation, who asks whom, and what each refusal says.

use super::*;
use crate::area;
use crate::areas::authorities::{self, Rank};
use crate::areas::sample::cast::{ANA, JAN, NOW, POLAND, SPAIN, jan, reader, run_by_somebody};
use crate::decision::{Decision, Effect, Shows, Topic, Whom};
use crate::domain::{ASK_AGAIN_AFTER, Cap, DAY, FreshIds, Peer, code_of, hash_of};
use crate::reader::{Mandates, Me};
use crate::text::{Locale, Text, msg};
use crate::view::{Block, View, button};

const WAITS: ContactRequestId = ContactRequestId(7);

fn me(id: PersonId) -> Me {
    Me::of(id, "Ana".into())
}

fn by(id: PersonId) -> Reader {
    reader(me(id))
}

fn fresh() -> Fresh {
    Fresh::new(FreshIds::new(NOW, 1), code_of([7; 15]))
}

fn peer(id: PersonId) -> Peer {
    me(id).peer()
}

fn stranger(id: PersonId) -> Relation {
    Relation {
        other: peer(id),
        is_contact: false,
        waiting: None,
        waits_for_me: false,
        declined_at: None,
        blocked: None,
    }
}

/// Ana's invitation for one person.
fn invitation() -> Invitation {
    let (id, kind, expires_at) = (LinkId(5), InvitationKind::Contact { of: ANA }, Some(NOW + 1));
    let (code, made_at) = (Some("code".into()), NOW - 2);
    Invitation { id, kind, code, reusable: false, made_at, expires_at, revoked_at: None, used: None }
}

fn open(invitation: &Invitation, owner: &Relation, reader: &Reader) -> Decided {
    open_link(Some(invitation), Some(owner), reader, &mut fresh())
}

/// What a refusal says.
#[track_caller]
fn says(decided: Decided) -> Text {
    decided.expect_err("it is refused").text
}

/// The message to be forwarded comes to whoever made the link.
fn written(link: LinkId, language: Locale) -> Effect {
    Effect::Notify(Whom::Account(by(ANA).account), Screen::Forward { link, language }.into(), Topic::Asked)
}

/// The events of an area by name, in order.
fn names(decision: &Decision) -> Vec<&'static str> {
    decision.events.iter().map(<&'static str>::from).collect()
}

/// The screen that a decision shows.
fn shown(decision: &Decision) -> area::Screen {
    match &decision.shows {
        Shows::Screen(screen) => screen.clone(),
        Shows::Form(..) | Shows::Resumed(_) => panic!("no form begins here"),
    }
}

#[test]
fn an_invitation_keeps_its_code_and_ends_unless_it_is_for_many() {
    for (reusable, ends) in [(false, Some(NOW + 30 * 24 * 3_600_000)), (true, None)] {
        let made = make_link(reusable, &[], &by(ANA), &mut fresh()).expect("anybody may");
        let [area::Event::Contacts(Event::LinkMade { invitation, hash })] = made.events.as_slice() else {
            panic!("one invitation is made: {made:?}")
        };
        assert_eq!((invitation.owner(), invitation.expires_at), (Some(ANA), ends));
        assert_eq!(*hash, hash_of(&code_of([7; 15])));
        let (link, language) = (invitation.id, Locale::english());
        assert_eq!(made.shows, Shows::Screen(Screen::Invite { link, language, page: Page(0) }.into()));
        assert_eq!(made.effects, [Effect::Spend(Cap::Links), written(link, language)], "the message is one of its own");
    }
}

#[test]
fn whoever_opens_an_invitation_asks_the_one_who_made_it() {
    let opened = open(&invitation(), &stranger(ANA), &by(JAN)).expect("Jan may");
    assert_eq!(names(&opened), ["ContactRequested", "LinkUsed"]);
    let tells = Effect::Notify(Whom::Person(ANA), shown(&opened), Topic::Asked);
    let says_so = Effect::Refresh(invitation().id.0);
    assert_eq!(opened.effects, [tells, Effect::Spend(Cap::Asks), says_so], "nor is its message forwarded any more");
}

#[test]
fn an_invitation_that_leads_nowhere_says_why() {
    let (jan, ana) = (by(JAN), stranger(ANA));
    assert_eq!(says(open_link(None, None, &jan, &mut fresh())), msg::refusal_link_unknown());
    let by_others = Invitation { used: Some((NOW - 1, PersonId(3))), ..invitation() };
    assert_eq!(says(open(&by_others, &ana, &jan)), msg::refusal_link_used());
    let many = Invitation { reusable: true, expires_at: None, ..by_others };
    assert!(open(&many, &ana, &jan).is_ok(), "one for many can be used again");
    for over in [Invitation { expires_at: Some(NOW), ..invitation() }, Invitation { revoked_at: Some(NOW - 1), ..many }]
    {
        assert_eq!(says(open(&over, &ana, &jan)), msg::refusal_link_over());
    }
    assert_eq!(says(open_link(Some(&invitation()), None, &jan, &mut fresh())), msg::refusal_link_over());
    assert_eq!(says(open(&invitation(), &ana, &by(ANA))), msg::refusal_own_link());
    let contacts = Relation { is_contact: true, ..ana };
    let refused = open(&invitation(), &contacts, &jan).expect_err("they are contacts");
    assert_eq!(refused.text, msg::refusal_already_contacts());
    let list = Screen::Contacts { page: Page(0) }.into();
    assert_eq!(refused.leads.as_deref(), Some(&(msg::button_contacts(), list)));
}

#[test]
fn whoever_opens_their_invitation_again_sees_what_came_of_it() {
    let mine = Invitation { used: Some((NOW - 1, JAN)), ..invitation() };
    let waiting = Relation { waiting: Some(WAITS), ..stranger(ANA) };
    let refused = open(&mine, &waiting, &by(JAN)).expect_err("the request waits");
    assert_eq!(refused.shows.as_deref(), Some(&Screen::ContactRequest { request: WAITS }.into()));
    assert_eq!(says(open(&mine, &stranger(ANA), &by(JAN))), msg::refusal_link_used(), "it was declined");
    let appointment = Invitation { kind: InvitationKind::Approver { authority: SPAIN }, ..mine };
    let approver = reader(Me { decides_for: vec![SPAIN].into(), ..me(JAN) });
    let again = open_link(Some(&appointment), None, &approver, &mut fresh()).expect("it says nothing new");
    assert!(again.events.is_empty() && again.effects.is_empty());
    assert_eq!(says(open_link(Some(&appointment), None, &by(JAN), &mut fresh())), msg::refusal_link_used());
}

#[test]
fn an_appointment_gives_a_role_and_its_commands() {
    let appointment = Invitation { kind: InvitationKind::Approver { authority: SPAIN }, code: None, ..invitation() };
    let operators = Invitation { kind: InvitationKind::Operator, ..appointment.clone() };
    let (offered, opened) = (Effect::OfferAllCommands(JAN), Effect::Refresh(appointment.id.0));
    // The operator reads that somebody decides there now, where nobody did; and all of them who is one, too.
    let decides = vec![offered.clone(), Effect::Refresh(SPAIN.0), opened.clone()];
    let joined = Effect::Notify(Whom::Operator, area::joined(appointment.id), Topic::Asked);
    let joins = vec![offered.clone(), opened.clone(), joined];
    for (invitation, event, effects) in [(&appointment, "Appointed", decides), (&operators, "OperatorLinked", joins)] {
        let opened = open_link(Some(invitation), None, &by(JAN), &mut fresh()).expect("anybody may");
        assert_eq!(names(&opened), ["LinkUsed", event]);
        assert_eq!(opened.effects, effects);
    }
    let operator = reader(Me { operator: true, ..me(JAN) });
    let again = open_link(Some(&operators), None, &operator, &mut fresh()).expect("it gives nothing new");
    assert_eq!(again.effects, [offered, opened], "who is one already is no news");
    let approver = reader(Me { decides_for: vec![SPAIN].into(), ..me(JAN) });
    assert_eq!(says(open_link(Some(&appointment), None, &approver, &mut fresh())), msg::refusal_already_appointed());
}

#[test]
fn a_room_is_bound_once_by_somebody_who_decides_or_runs_the_server() {
    let link = Invitation { kind: InvitationKind::Room { authority: SPAIN }, code: None, ..invitation() };
    let (id, address, name) = ("-5".to_owned(), "-5/7".to_owned(), "Staff".to_owned());
    let room = Room { id, address, name };
    let binds = |link: Option<&Invitation>, reader: &Reader| bind_room(link, &room, reader, &mut fresh());
    let approver = reader(Me { decides_for: vec![SPAIN].into(), ..me(JAN) });
    let operator = reader(Me { operator: true, ..me(JAN) });
    for by in [&approver, &operator] {
        let bound = binds(Some(&link), by).expect("they may");
        assert_eq!(names(&bound), ["LinkUsed", "RoomBound"]);
        let told =
            |effect: &Effect| if let Effect::Notify(whom, _, Topic::Asked) = effect { Some(*whom) } else { None };
        let told: Vec<Whom> = bound.effects.iter().filter_map(told).collect();
        assert_eq!(told, [Whom::Approvers(SPAIN), Whom::Operator], "and the room, as one that is bound");
        assert!(bound.effects.contains(&Effect::Refresh(link.id.0)), "its card says that it was opened");
    }
    let elsewhere = reader(Me { decides_for: vec![POLAND].into(), ..me(JAN) });
    for by in [&by(JAN), &elsewhere] {
        assert_eq!(says(binds(Some(&link), by)), msg::refusal_room_binder());
    }
    let used = Invitation { used: Some((NOW - 1, JAN)), ..link.clone() };
    assert_eq!(says(binds(Some(&used), &approver)), msg::refusal_link_used());
    let over = Invitation { expires_at: Some(NOW), ..link.clone() };
    assert_eq!(says(binds(Some(&over), &approver)), msg::refusal_link_over());
    assert_eq!(says(binds(None, &approver)), msg::refusal_link_unknown());
    assert_eq!(says(binds(Some(&invitation()), &approver)), msg::refusal_link_unknown(), "it is for a person");
    let in_private = open_link(Some(&link), None, &approver, &mut fresh());
    assert_eq!(says(in_private), msg::refusal_room_link());
}

#[test]
fn a_deputy_can_become_an_approver_and_nobody_the_same_twice() {
    let of = |kind| Invitation { kind, code: None, ..invitation() };
    let (as_deputy, as_approver) =
        (of(InvitationKind::Deputy { authority: SPAIN }), of(InvitationKind::Approver { authority: SPAIN }));
    let open = |invitation: &Invitation, by: &Reader| open_link(Some(invitation), None, by, &mut fresh());
    let rank = |decided: Decided| {
        let events = decided.expect("it is a new role").events;
        events.into_iter().find_map(|event| {
            let area::Event::Authorities(authorities::Event::Appointed { rank, .. }) = event else { return None };
            Some(rank)
        })
    };
    assert_eq!(rank(open(&as_deputy, &by(JAN))), Some(Rank::Deputy));
    let deputy = reader(Me { decides_for: Mandates { deputy: vec![SPAIN], ..Mandates::default() }, ..me(JAN) });
    assert_eq!(says(open(&as_deputy, &deputy)), msg::refusal_already_deputy());
    assert_eq!(rank(open(&as_approver, &deputy)), Some(Rank::Approver));
    let approver = reader(Me { decides_for: vec![SPAIN].into(), ..me(JAN) });
    assert_eq!(says(open(&as_deputy, &approver)), msg::refusal_already_appointed());
}

#[test]
fn the_message_is_written_again_in_any_language_while_the_invitation_is_open() {
    let spanish = Locale::negotiate("es");
    let again = write(&invitation(), spanish, &by(ANA)).expect("hers");
    assert_eq!((again.events.len(), again.effects), (0, vec![written(LinkId(5), spanish)]));
    assert_eq!(says(write(&invitation(), spanish, &by(JAN))), msg::refusal_gone());
    let appointment = Invitation { kind: InvitationKind::Operator, ..invitation() };
    assert_eq!(says(write(&appointment, spanish, &by(ANA))), msg::refusal_gone());
    let ended = Invitation { revoked_at: Some(NOW - 1), ..invitation() };
    assert_eq!(says(write(&ended, spanish, &by(ANA))), msg::refusal_too_late());
}

#[test]
fn only_who_made_an_open_invitation_ends_it() {
    let ended = revoke_link(&invitation(), &by(ANA)).expect("hers");
    assert_eq!(ended.effects, [Effect::Refresh(LinkId(5).0)], "the message that was to be forwarded says so");
    assert_eq!(says(revoke_link(&invitation(), &by(JAN))), msg::refusal_gone());
    let ended = Invitation { revoked_at: Some(NOW - 1), ..invitation() };
    assert!(!revoke_link(&ended, &by(ANA)).expect("pressed twice").does_something());
    assert_eq!(says(revoke_link(&ended, &by(JAN))), msg::refusal_gone());
    let over = Invitation { expires_at: Some(NOW), ..invitation() };
    assert_eq!(says(revoke_link(&over, &by(ANA))), msg::refusal_gone());
    // Whoever has opened one for many meanwhile makes no difference.
    let opened = Invitation { reusable: true, used: Some((NOW - 1, JAN)), expires_at: None, ..invitation() };
    assert_eq!(names(&revoke_link(&opened, &by(ANA)).expect("hers")), ["LinkRevoked"]);
}

#[test]
fn nobody_asks_themselves_or_twice() {
    assert!(picked(Some(&stranger(JAN))).is_ok());
    assert_eq!(says(picked(Some(&stranger(ANA)))), msg::refusal_own_account());
    let waiting = Relation { waiting: Some(WAITS), waits_for_me: true, ..stranger(JAN) };
    let refused = picked(Some(&waiting)).expect_err("he has asked her");
    assert_eq!(refused.text, msg::refusal_asked());
    assert_eq!(refused.shows.as_deref(), Some(&Screen::ContactRequest { request: WAITS }.into()));
}

#[test]
fn only_who_is_asked_answers_and_only_once() {
    let request = |accepted| ContactRequest { accepted, ..request() };
    let accepted = answer_request(&request(None), true, &by(ANA)).expect("Ana is asked");
    assert_eq!(names(&accepted), ["ContactAnswered", "ContactAdded"]);
    let tells = Effect::Notify(Whom::Person(JAN), shown(&accepted), Topic::Asked);
    assert_eq!(accepted.effects, [tells, Effect::Refresh(WAITS.0)]);
    let declined = answer_request(&request(None), false, &by(ANA)).expect("Ana is asked");
    assert_eq!(names(&declined), ["ContactAnswered"]);
    let again = answer_request(&request(Some(true)), true, &by(ANA)).expect("the same once more");
    assert!(again.events.is_empty() && again.effects.is_empty());
    assert_eq!(says(answer_request(&request(Some(true)), false, &by(ANA))), msg::refusal_too_late());
    assert_eq!(says(answer_request(&request(None), true, &by(JAN))), msg::refusal_gone());
}

fn request() -> ContactRequest {
    ContactRequest { id: WAITS, from: peer(JAN), to: peer(ANA), accepted: None, quiet: false, blocked: false }
}

/// docs/domain.md, "Who runs it".
#[test]
fn who_has_not_registered_reads_with_their_request_who_speaks_and_who_is_responsible() {
    // Whether the message says who speaks, who is responsible, and leads to the languages.
    let says = |me: Me, request: &ContactRequest| {
        let reader = run_by_somebody(reader(me));
        let Some(View::Card { blocks, buttons, .. }) = views::request(request, &reader) else { panic!("a card") };
        let (privacy, more) = area::privacy_first(&reader);
        let language = button::go(msg::button_language(), area::languages());
        [
            blocks.contains(&Block::Para(msg::who_speaks())),
            blocks.contains(&Block::Note(privacy)) && buttons.contains(&more),
            buttons.contains(&language),
        ]
    };
    assert_eq!(says(me(JAN), &request()), [true; 3]);
    assert_eq!(says(jan(), &request()), [false; 3], "a teacher knows");
    let accepted = ContactRequest { accepted: Some(true), ..request() };
    assert_eq!(says(me(JAN), &accepted), [false; 3], "it was said before");
}

/// Ana picks somebody.
fn picked(relation: Option<&Relation>) -> Decided {
    request_contact(relation, &by(ANA), &mut fresh())
}

#[test]
fn whoever_picks_somebody_sees_the_same_whatever_holds() {
    let (waiting, declined) = (Some(WAITS), Some(NOW - DAY));
    let unknown = picked(None).expect("it is passed on");
    assert!(unknown.events.is_empty());
    let spent = |decision: &Decision| decision.effects.contains(&Effect::Spend(Cap::Asks));
    for (relation, asks) in [
        (stranger(JAN), true),
        (Relation { waiting, ..stranger(JAN) }, false),
        (Relation { declined_at: declined, ..stranger(JAN) }, false),
        (Relation { declined_at: Some(NOW - ASK_AGAIN_AFTER), ..stranger(JAN) }, true),
        (Relation { blocked: waiting, declined_at: Some(0), ..stranger(JAN) }, false),
    ] {
        let decision = picked(Some(&relation)).expect("it is passed on");
        assert_eq!(names(&decision).len(), usize::from(asks), "{relation:?}");
        assert_eq!(
            (&decision.shows, &decision.says, spent(&decision)),
            (&unknown.shows, &unknown.says, spent(&unknown))
        );
    }
}

#[test]
fn whoever_was_declined_asks_again_after_a_time_and_whoever_is_blocked_never() {
    let again = |declined_at, blocked| {
        open(&invitation(), &Relation { declined_at: Some(declined_at), blocked, ..stranger(ANA) }, &by(JAN))
    };
    assert_eq!(says(again(NOW - DAY, None)).id(), "refusal-declined-lately");
    assert!(again(NOW - ASK_AGAIN_AFTER, None).is_ok());
    let refused = again(0, Some(WAITS)).expect_err("she has blocked him");
    let waits = open(&invitation(), &Relation { waiting: Some(WAITS), ..stranger(ANA) }, &by(JAN));
    assert_eq!(refused, waits.expect_err("it waits"), "he sees no difference");
}

#[test]
fn only_who_is_asked_blocks_and_takes_it_back() {
    let (blocked, accepted) = (ContactRequest { blocked: true, ..request() }, Some(true));
    let decision = block(&request(), &by(ANA)).expect("she is asked");
    assert_eq!(names(&decision), ["Blocked"]);
    assert!(decision.effects.iter().all(|effect| !matches!(effect, Effect::Notify(..))), "he does not learn it");
    assert_eq!(says(block(&request(), &by(JAN))), msg::refusal_gone());
    assert_eq!(says(block(&ContactRequest { accepted, ..request() }, &by(ANA))), msg::refusal_too_late());
    assert_eq!(names(&unblock(&blocked, &by(ANA)).expect("hers")), ["Unblocked"]);
    assert_eq!(says(unblock(&blocked, &by(JAN))), msg::refusal_gone());
    assert!(!unblock(&request(), &by(ANA)).expect("pressed twice").does_something());
    assert_eq!(says(unblock(&request(), &by(JAN))), msg::refusal_gone());
}

#[test]
fn links_are_made_up_to_the_cap() {
    let open = vec![invitation(); 20];
    let made = make_link(true, &open[1..], &by(ANA), &mut fresh()).expect("one more");
    assert!(made.effects.contains(&Effect::Spend(Cap::Links)));
    assert_eq!(says(make_link(true, &open, &by(ANA), &mut fresh())).id(), "refusal-cap");
}

#[test]
fn only_a_contact_is_removed() {
    let contact = Relation { is_contact: true, ..stranger(JAN) };
    let removed = remove_contact(&contact, &by(ANA));
    assert_eq!(removed.events, [Event::ContactRemoved { one: ANA, other: JAN }.into()]);
    assert!(!remove_contact(&stranger(JAN), &by(ANA)).does_something(), "pressed twice");
}

/// docs/domain.md, "Contacts": more than ten are found by words.
#[test]
fn contacts_are_searched_from_the_eleventh_on() {
    let is_searched = |many: i64| {
        let contacts: Vec<Peer> = (0..many).map(|nth| peer(PersonId(100 + nth))).collect();
        let View::Card { buttons, .. } = views::contacts(&contacts, 0, Page(0)) else { panic!("a card") };
        buttons.iter().any(|button| button.label == msg::button_search_contacts())
    };
    assert!(!is_searched(10) && is_searched(11));
}
