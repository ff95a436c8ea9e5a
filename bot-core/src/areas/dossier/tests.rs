//! Who gets a copy and how often; what stands in it; when somebody is forgotten, and what keeps that from being done.

use std::collections::BTreeSet;

use super::bundle::{LASTS, Ready, Whose};
use super::contents::{About, Cell, Contents, Entry, Table};
use super::leaving::{self, Own};
use super::parting::{BEFORE, Hold, Next, Parting, WEEK, Why, hold_of, next};
use super::samples::{asked, begun, packed};
use super::{Event, Job, Screen, Timer, page, record, rules, views};
use crate::area;
use crate::areas::accounts;
use crate::areas::members::samples::{OLGA, known};
use crate::areas::projects::State;
use crate::areas::sample::cast::{ANA, JAN, NOW, PROJECT, ana, newcomer, project, reader, suspension};
use crate::areas::suspension::samples::of_school_before;
use crate::decision::{Change, Decided, Decision, Effect, Topic, Whom};
use crate::domain::{
    AccountId, Cap, DAY, Desktop, ExportId, FreshIds, Member, PersonId, Profiles, SchoolId, StudentId, Suspendee,
    TwinSpace,
};
use crate::file_store::{FileHash, Kept};
use crate::reader::{Fresh, Me, Reader};
use crate::text::{Locale, Text, msg};
use crate::view::{Block, View};

fn fresh() -> Fresh {
    Fresh::new(FreshIds::new(NOW, 7), String::new())
}

fn student(me: Me) -> Reader {
    Reader { student: Some(StudentId(601)), account: AccountId(77), ..reader(me) }
}

fn copies(own: Option<&super::Export>, instead: i64, reader: &Reader) -> Decided {
    rules::copy((own, ExportId(instead)), 12, reader, &mut fresh())
}

fn begins(decision: &Decision) -> Option<&super::Export> {
    decision.events.iter().find_map(|event| {
        let area::Event::Dossier(Event::Begun { export }) = event else { return None };
        Some(export.as_ref())
    })
}

#[test]
fn everybody_gets_a_copy_but_on_somebody_elses_device() {
    for (reader, whose) in [
        (reader(ana()), Whose { person: ANA, student: None }),
        (reader(newcomer()), Whose { person: PersonId(7), student: None }),
        (student(newcomer()), Whose { person: PersonId(7), student: Some(StudentId(601)) }),
    ] {
        let decision = copies(None, 0, &reader).expect("they may");
        let export = begins(&decision).expect("one is begun");
        assert_eq!((export.whose, export.account, export.progress), (whose, reader.account, (0, 12)));
        let job = Job::Pack { export: export.id, names_officials: false };
        assert!(decision.effects.contains(&Effect::Start(job.into())));
        assert!(decision.effects.contains(&Effect::Spend(Cap::Exports)), "not as often as they like");
    }
    assert!(copies(None, 0, &student(ana())).is_err(), "it would stand in the teacher's chat");
}

#[test]
fn asked_for_ten_times_it_is_made_once_and_a_new_one_only_in_its_place() {
    let (under_way, ready) = (begun(5, 12), packed());
    for (own, instead) in [(&under_way, 0), (&under_way, 970), (&ready, 0), (&ready, 7)] {
        for _ in 0..10 {
            let decision = copies(Some(own), instead, &reader(ana())).expect("nothing is wrong");
            assert!(!decision.does_something(), "it is shown how far it is, or the last one");
        }
    }
    let decision = copies(Some(&ready), 970, &reader(ana())).expect("a new one");
    assert!(begins(&decision).is_some_and(|export| export.id != ready.id));
    assert!(decision.effects.contains(&Effect::ClearTimer(Timer::Over { export: ready.id }.into())));
}

#[test]
fn what_is_packed_goes_to_the_chat_of_whom_it_is_about_and_is_there_for_a_day() {
    let kept = Kept { hash: FileHash([9; 32]), size: 900 };
    let decision = rules::finish(&begun(12, 12), kept, NOW);
    let over = Effect::SetTimer(Timer::Over { export: ExportId(970) }.into(), NOW + LASTS);
    let told = |whom| Effect::Notify(whom, Screen::Download { export: ExportId(970) }.into(), Topic::Asked);
    assert!(decision.effects.contains(&over) && decision.effects.contains(&told(Whom::Person(ANA))));
    assert_eq!(Ready { kept, made_at: NOW }.until(), NOW + LASTS);
    assert!(!rules::finish(&packed(), kept, NOW).does_something(), "once");
    let of_student = super::Export {
        whose: Whose { person: PersonId(7), student: Some(StudentId(601)) },
        account: AccountId(77),
        ..begun(12, 12)
    };
    let decision = rules::finish(&of_student, kept, NOW);
    assert!(decision.effects.contains(&told(Whom::Account(AccountId(77)))), "and to no other account of theirs");
    assert!(rules::get_on(&begun(1, 12), (5, 12)).does_something());
    assert!(!rules::get_on(&begun(5, 12), (5, 12)).does_something(), "nothing new");
    assert!(matches!(rules::expire(&packed()).events[..], [area::Event::Dossier(Event::Dropped { .. })]));
}

#[test]
fn who_is_needed_is_not_forgotten() {
    let at = |state| hold_of(&project(state), ANA);
    assert_eq!(at(State::Offered), Some(Why::Offered(PROJECT)), "withdraw it");
    assert_eq!(hold_of(&project(State::Offered), JAN), None, "the one who is asked can go");
    for state in [State::Waiting, State::Returned] {
        assert_eq!(at(state), Some(Why::Waits(PROJECT)));
        assert_eq!(hold_of(&project(state), JAN), Some(Why::Waits(PROJECT)), "either founder");
    }
    for state in [State::Active, State::Declined, State::Rejected, State::Withdrawn, State::Closed] {
        assert_eq!(at(state), None, "{state:?}: the other founder runs it");
    }
    let mut alone = project(State::Active);
    alone.members.iter_mut().filter(|member| member.person == JAN).for_each(|member| member.left_at = Some(NOW));
    assert_eq!(hold_of(&alone, ANA), Some(Why::Runs(PROJECT)), "hand over, or close");
    assert_eq!(hold_of(&alone, JAN), None, "who has left is needed no more");
    let mut closed = alone.clone();
    closed.project.state = State::Closed;
    assert_eq!(hold_of(&closed, ANA), None);
    let replacement = Member { person: OLGA, profiles: Profiles::REPLACEMENT, ..alone.members[0].clone() };
    alone.members.push(replacement);
    assert_eq!(hold_of(&alone, ANA), None, "handed over");
    let member = Profiles { twinspace: Some(TwinSpace::TeacherMember), ..Profiles::FOUNDER };
    alone.members.iter_mut().filter(|member| member.person == OLGA).for_each(|one| one.profiles = member);
    assert_eq!(hold_of(&alone, ANA), Some(Why::Space(PROJECT)), "nobody would run the TwinSpace");
    let mere = Profiles { desktop: Desktop::Member, ..Profiles::ADDED };
    let team = known(State::Active, &|words, _| words).with(OLGA, mere).project;
    assert_eq!(hold_of(&team, OLGA), None, "who runs nothing is needed by nobody");
}

#[test]
fn the_plan_waits_reminds_holds_and_forgets() {
    let plan = Parting::asked(NOW);
    let (due, reminds) = (NOW + WEEK, NOW + WEEK - BEFORE);
    assert_eq!(plan.due_at, due);
    assert_eq!(next(&plan, false, NOW), Next::Waits(reminds));
    assert_eq!(next(&plan, false, NOW - DAY), Next::Waits(reminds), "the clock was set back");
    assert_eq!(next(&plan, true, reminds), Next::Reminds(due));
    assert_eq!(next(&plan, false, due + 3 * DAY), Next::Reminds(due + 3 * DAY + BEFORE), "the program was away");
    let reminded = Parting { reminded_at: Some(reminds), ..plan };
    assert_eq!(next(&reminded, false, due - 1), Next::Waits(due));
    assert_eq!(next(&reminded, false, due), Next::Forgets);
    assert_eq!(next(&reminded, true, due), Next::Holds(due + DAY, true));
    let held = Parting { held_at: Some(due), ..reminded };
    assert_eq!(next(&held, true, due + DAY), Next::Holds(due + 2 * DAY, false), "told once a week");
    assert_eq!(next(&held, true, due + WEEK), Next::Holds(due + WEEK + DAY, true));
    assert_eq!(next(&held, true, due - DAY), Next::Waits(due), "the clock was set back");
    assert_eq!(next(&held, false, due + DAY), Next::Forgets);
}

fn own<'a>(reader: &'a Reader, parting: Option<&'a Parting>, holds: &'a [Hold]) -> Own<'a> {
    Own { reader, parting, holds }
}

#[test]
fn it_is_planned_once_and_taken_back_by_one_press() {
    let reader = reader(ana());
    let planned = leaving::plan(own(&reader, None, &[])).expect("nobody relies on her");
    let event = Event::Planned { person: ANA, at: NOW, due: NOW + WEEK };
    assert_eq!(planned.events, [area::Event::from(event)]);
    let timer: area::Timer = Timer::Step { person: ANA }.into();
    assert!(planned.effects.contains(&Effect::SetTimer(timer.clone(), NOW + WEEK - BEFORE)));
    let plan = asked(3);
    assert!(!leaving::plan(own(&reader, Some(&plan), &[])).expect("a second press").does_something());
    let kept = leaving::keep(own(&reader, Some(&plan), &[]));
    assert_eq!(kept.events, [area::Event::from(Event::Kept { person: ANA })]);
    assert!(kept.effects.contains(&Effect::ClearTimer(timer)));
    assert!(!leaving::keep(own(&reader, None, &[])).does_something(), "it is so already");
    let holds = [Hold { why: Why::Runs(PROJECT), called: Text::words("Rivers") }];
    let refused = leaving::plan(own(&reader, None, &holds)).expect_err("others rely on her");
    assert_eq!(refused.shows.as_deref(), Some(&Screen::Forget.into()), "which says what to do");
    assert!(leaving::keep(own(&reader, Some(&plan), &holds)).does_something(), "that can be taken back always");
}

fn sets(change: &Change) -> Vec<i64> {
    let due = |effect: &Effect| if let Effect::SetTimer(_, due) = effect { Some(*due) } else { None };
    change.effects.iter().filter_map(due).collect()
}

#[test]
fn who_is_needed_by_then_is_told_why_and_it_is_looked_again() {
    let reader = reader(ana());
    let holds = [Hold { why: Why::Runs(PROJECT), called: Text::words("Rivers") }];
    let tells = Effect::Notify(Whom::Person(ANA), Screen::Forget.into(), Topic::Asked);
    let plan = Parting { reminded_at: Some(NOW - DAY), ..asked(7) };
    let held = leaving::step(own(&reader, Some(&plan), &holds)).expect("she is not forgotten");
    assert!(held.effects.contains(&tells) && sets(&held) == [NOW + DAY], "{held:?}");
    let told = Parting { held_at: Some(NOW - DAY), ..plan };
    let again = leaving::step(own(&reader, Some(&told), &holds)).expect("she is not forgotten");
    assert!(!again.effects.contains(&tells) && sets(&again) == [NOW + DAY]);
    assert!(leaving::step(own(&reader, Some(&told), &[])).is_none(), "she is forgotten");
    let nothing = leaving::step(own(&reader, None, &[])).expect("she has taken it back");
    assert!(nothing.events.is_empty() && nothing.effects.is_empty(), "a timer that outlived its cause does nothing");
    let reminded = leaving::step(own(&reader, Some(&asked(6)), &[])).expect("reminded");
    assert!(reminded.effects.contains(&tells) && sets(&reminded) == [NOW + BEFORE]);
}

#[test]
fn who_cannot_leave_something_is_looked_at_again() {
    let reader = reader(ana());
    let plan = Parting { reminded_at: Some(NOW - DAY), ..asked(7) };
    let held = leaving::held(own(&reader, Some(&plan), &[]));
    assert_eq!(sets(&held), [NOW + DAY]);
    assert!(!held.events.contains(&Event::Swept { person: ANA }.into()), "nothing is half done");
}

#[test]
fn the_last_message_goes_to_every_account_and_nobody_is_left() {
    let accounts = [AccountId(51), AccountId(52)];
    let change = leaving::forgotten(ANA, &accounts, &reader(ana()), &mut fresh());
    assert_eq!(change.events.first(), Some(&Event::Swept { person: ANA }.into()));
    assert_eq!(change.events.last(), Some(&accounts::Event::Emptied { person: ANA }.into()));
    let parted = |account: &AccountId| {
        let is_it = |event: &area::Event| matches!(event, area::Event::Accounts(accounts::Event::AccountFreed { account: of, of: ANA, .. }) if of == account);
        let last = Effect::Notify(Whom::Account(*account), Screen::Forgotten.into(), Topic::Asked);
        change.events.iter().any(is_it) && change.effects.contains(&last)
    };
    assert!(accounts.iter().all(parted), "{change:?}");
}

#[test]
fn who_is_forgotten_again_reads_nothing_of_it() {
    let again = leaving::quietly(leaving::forgotten(ANA, &[AccountId(51)], &reader(ana()), &mut fresh()));
    assert_eq!(again.events.first(), Some(&Event::Swept { person: ANA }.into()));
    assert!(again.effects.iter().all(|effect| matches!(effect, Effect::SetTimer(..))), "{again:?}");
}

/// A copy with something of everything.
fn contents(locale: Locale) -> Contents {
    let words = |words: &str| Cell::Words(words.to_owned());
    let card = Cell::read(r#"{"name":"Ana <Nube>","school":{"town":"Valverde"},"languages":["en","es"]}"#.to_owned());
    let table = |name, columns: &[&'static str], rows| Table { name, columns: columns.to_vec(), rows };
    let tables = vec![
        table(
            "person",
            &["id", "name", "locale", "touched_at"],
            vec![vec![Cell::Number(1), words("Ana"), words("es"), Cell::Number(NOW)]],
        ),
        table("teacher", &["person_id", "card"], vec![vec![Cell::Number(1), card]]),
        table(
            "post",
            &["id", "space_id", "headline", "words", "picture"],
            vec![vec![Cell::Number(9), Cell::Number(400), words("Rain"), words("It has rained."), Cell::Nothing]],
        ),
        table(
            "tally",
            &["account_id", "cap"],
            vec![vec![Cell::Number(51), words("posts")], vec![Cell::Number(51), words("links")]],
        ),
    ];
    let file = |path: &str, n: u8| Entry {
        path: path.to_owned(),
        kept: Kept { hash: FileHash([n; 32]), size: 700_000 },
        at: NOW - DAY,
    };
    let files = vec![file("files/clouds 1.png", 1), file("files/song.mp3", 2)];
    let about = About { name: "Ana <Nube>".to_owned(), clock: "es".to_owned(), locale };
    Contents { about, tables, files, titles: vec![(100, "Rivers".to_owned()), (400, "Rivers".to_owned())] }
}

#[test]
fn whoever_is_suspended_reads_whose_suspension_keeps_their_data() {
    let own = suspension(Suspendee::Teacher(ANA));
    let before = of_school_before(ana());
    let says = |me: Me, of: Suspendee| {
        let (reader, holds) = (reader(me), [Hold { why: Why::Suspended(of), called: suspension(of).service() }]);
        let View::Card { blocks, .. } = views::forget(Own { reader: &reader, parting: None, holds: &holds }) else {
            panic!("a card")
        };
        blocks
    };
    let school = |id| Suspendee::School(SchoolId(id));
    for (blocks, text) in [
        (says(ana(), own.of), msg::hold_suspended(own.service())),
        (says(ana(), school(1)), msg::hold_suspended_school(own.service())),
        (says(before, school(8)), msg::hold_suspended_left(own.service())),
    ] {
        assert!(blocks.contains(&Block::Item(text)), "{blocks:?}");
    }
}

#[test]
fn the_page_says_everything_in_the_language_of_whom_it_is_about() {
    for tag in ["en", "es"] {
        let lost = BTreeSet::from([1]);
        let page = page::html(&contents(Locale::negotiate(tag)), &lost, NOW);
        insta::assert_snapshot!(format!("page_{tag}"), String::from_utf8(page).expect("text"));
    }
}

#[test]
fn the_data_say_everything_that_the_database_does() {
    let lost = BTreeSet::from([1]);
    let json = record::json(&contents(Locale::english()), &lost, NOW);
    let record: serde_json::Value = serde_json::from_slice(&json).expect("JSON");
    assert_eq!(
        (&record["format"], &record["version"], &record["language"]),
        (&"twinbot-copy".into(), &1.into(), &"en".into())
    );
    let tables = &record["tables"];
    assert_eq!(tables["person"][0]["touched_at"], crate::domain::zone::utc(NOW));
    assert_eq!(tables["teacher"][0]["card"]["school"]["town"], "Valverde");
    assert_eq!(
        (&tables["post"][0]["picture"], tables["tally"].as_array().map(Vec::len)),
        (&serde_json::Value::Null, Some(2))
    );
    assert_eq!((&record["titles"]["400"], &record["files"][1]["is_packed"]), (&"Rivers".into(), &false.into()));
}
