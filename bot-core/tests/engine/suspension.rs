//! Suspension: what a suspended teacher cannot begin and what goes on, who is told of it and how often, and who decides about whom.

use bot_core::area;
use bot_core::areas::contacts::{self, Invitation, InvitationKind};
use bot_core::areas::suspension::{Command, Screen};
use bot_core::areas::{members, people, projects};
use bot_core::conversation::{Action, Press, QuestionId};
use bot_core::domain::{LinkId, ProjectId, Suspendee, hash_of};
use bot_core::engine::Setup;
use bot_core::reader::Settings;
use bot_core::store::Row;
use bot_core::text::{Locale, Text, msg};
use bot_core::update::What;
use bot_core::wire::Words;
use futures::FutureExt as _;
use futures::future::join_all;

use crate::accounts::{ANA, THERE, count, last, link, played, sees, sees_words, settled};
use crate::classes::each_space;
use crate::copies::is_validation;
use crate::outdated::presses;
use crate::play::{Play, on_each};
use crate::shared_files::{all_done, opens_space, sends_one};
use crate::story::{drafts, fill_in_as, play_up_to_teachers, publishes, sends};

const SUSPENDED: &str = "SELECT COUNT(*) AS n FROM suspension";
const DECISIONS: &str = "SELECT COUNT(*) AS n FROM suspension_entry";
const AUDITED: &str = "SELECT COUNT(*) AS n FROM audit WHERE what IN ('suspended', 'suspension-lifted')";
const FORMS: &str = "SELECT COUNT(*) AS n FROM conversation";
const LINKS: &str = "SELECT COUNT(*) AS n FROM link";
const PROJECTS: &str = "SELECT COUNT(*) AS n FROM project";

fn suspend(whom: Suspendee) -> Action {
    Action::Do(Command::Suspend { whom, words: Words(None) }.into())
}

fn lift(whom: Suspendee) -> Action {
    Action::Do(Command::Lift { whom, words: Words(None) }.into())
}

fn new_project() -> Action {
    Action::Do(projects::Command::New.into())
}

fn is_send(action: &Action) -> bool {
    matches!(action, Action::Form { press: Press::Send, .. })
}

pub(crate) async fn teacher(play: &Play, who: &str) -> Suspendee {
    Suspendee::Teacher(play.person(who).await)
}

/// The school at which somebody teaches.
pub(crate) async fn school_of(play: &Play, who: &str) -> Suspendee {
    let mut tx = play.engine.db().read().await.expect("the database is there");
    let sql =
        "SELECT t.school_id AS n FROM teacher t JOIN account a ON a.person_id = t.person_id WHERE a.external_id = $1";
    Suspendee::School(tx.one(sql, vec![who.into()]).await.expect("they teach").get("n").expect("a number"))
}

pub(crate) async fn suspends(play: &Play, who: &str, whom: Suspendee, reason: &str) {
    play.asks(who, suspend(whom)).await;
    play.says(who, reason).await;
    sends(play, who).await;
}

/// Lifts a suspension without a message.
pub(crate) async fn lifts(play: &Play, who: &str, whom: Suspendee) {
    play.asks(who, lift(whom)).await;
    play.presses(who, "Skip").await;
    sends(play, who).await;
}

/// What somebody has written is sent by a press of this.
async fn press_to_send(play: &Play, who: &str) -> What {
    let (number, action) = play.finds(who, is_send).await;
    What::Press { wire: action.encode(), message: Some(number) }
}

/// What somebody finds who looks for teachers and schools.
async fn finds(play: &Play, who: &str, words: &str) -> String {
    play.asks(who, Action::Do(Command::Search { words: Words(None) }.into())).await;
    play.says(who, words).await;
    sends(play, who).await;
    last(play, who)
}

/// The audit notes what Eva has done to somebody for the support service of Spain, in this order, and nothing else about suspensions.
async fn is_audited(play: &Play, whom: Suspendee, done: &[&str]) {
    let mut tx = play.engine.db().read().await.expect("the database is there");
    let sql = "SELECT what, by_kind, by_id, of_kind, of_id, for_id, authority_id FROM audit \
               WHERE what IN ('suspended', 'suspension-lifted') ORDER BY at, id";
    let rows = tx.rows(sql, Vec::new()).await.expect("it can be read");
    drop(tx);
    let words = |row: &Row| ["what", "by_kind", "of_kind"].map(|column| row.get::<String>(column).expect("a word"));
    let numbers = |row: &Row| {
        ["by_id", "of_id", "for_id", "authority_id"].map(|column| row.get::<Option<i64>>(column).expect("a number"))
    };
    let noted: Vec<_> = rows.iter().map(|row| (words(row), numbers(row))).collect();
    let (kind, number) = match whom {
        Suspendee::Teacher(person) => ("person", person.0),
        Suspendee::School(school) => ("school", school.0),
    };
    let (by, authority) = (play.person("eva").await.0, 1);
    let entry =
        |what: &&str| ([*what, "person", kind].map(str::to_owned), [Some(by), Some(number), None, Some(authority)]);
    assert_eq!(noted, done.iter().map(entry).collect::<Vec<_>>());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_suspended_teacher_begins_nothing_new_and_what_runs_goes_on() {
    each_space("a_suspended_teacher_begins_nothing_new", async |play, project, _| {
        let ana = teacher(play, "ana").await;
        drafts(play, "ana").await;
        let send = press_to_send(play, "ana").await;
        makes_link(play, project, "partner").await;
        suspends(play, "eva", ana, "A complaint.").await;
        sees(play, "ana", &msg::suspended_title()).await;
        sees_words(play, "ana", "A complaint.").await;
        is_audited(play, ana, &["suspended"]).await;

        let before = (play.number(PROJECTS).await, play.number(FORMS).await, play.number(LINKS).await);
        play.does("ana", send).await;
        let begin: [area::Command; 3] = [
            projects::Command::New.into(),
            contacts::Command::MakeLink { reusable: false }.into(),
            members::Command::MakeLink { project }.into(),
        ];
        is_opened_in_vain(play, "partner").await;
        for command in begin {
            play.asks("ana", Action::Do(command.clone())).await;
            let read = last(play, "ana");
            assert!(read.contains("A complaint.") && read.contains("National Support Service"), "{command:?}: {read}");
        }
        opens_space(play, "ana", project).await;
        sends_one(play, "ana", "clouds.png", b"clouds").await;
        let after = (play.number(PROJECTS).await, play.number(FORMS).await, play.number(LINKS).await);
        assert_eq!(after, before, "nothing begins, and the draft stays");
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM sent_file").await, 0);

        publishes(play, "ana", project, "Clouds", "It rains.").await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM post").await, 1, "what runs goes on");
        opens_space(play, "jan", project).await;
        sends_one(play, "jan", "rain.png", b"rain").await;
        all_done(play).await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM shared_file").await, 1, "and so does the other founder");

        lifts(play, "eva", ana).await;
        sees(play, "ana", &msg::unsuspended_title()).await;
        play.asks("ana", Action::Do(contacts::Command::MakeLink { reusable: false }.into())).await;
        assert_eq!(play.number(LINKS).await, before.2 + 1);
        assert_eq!((play.number(SUSPENDED).await, play.number(DECISIONS).await), (0, 2), "both decisions are noted");
        is_audited(play, ana, &["suspended", "suspension-lifted"]).await;
    })
    .await;
}

/// Nora opens a link for partners that Ana made before she was suspended: they are no contacts by that.
async fn is_opened_in_vain(play: &Play, code: &str) {
    const CONTACTS: &str = "SELECT COUNT(*) AS n FROM contact";
    let before = play.number(CONTACTS).await;
    play.opens("nora", code).await;
    assert_eq!(play.number(CONTACTS).await, before);
    assert_eq!(play.reads("nora", &msg::refusal_link_over()), 1, "{}", last(play, "nora"));
}

/// Ana makes a link for partners, which opens with this code.
async fn makes_link(play: &Play, project: ProjectId, code: &'static str) {
    let ana = play.person("ana").await;
    let made = play.engine.db().turn(move |tx| {
        async move {
            let kind = InvitationKind::Partner { of: ana, project };
            let (id, made_at, hash) = (LinkId(77), 1, hash_of(code));
            let (code, reusable, expires_at, revoked_at, used) = (Some(code.to_owned()), false, None, None, None);
            let invitation = Invitation { id, kind, code, reusable, made_at, expires_at, revoked_at, used };
            contacts::store::add_invitation(tx, &invitation, &hash).await
        }
        .boxed()
    });
    made.await.expect("the link is stored");
}

/// Both send at once what they have written.
async fn both_send(play: &Play) {
    let mut ready = Vec::new();
    for who in ["eva", "marco"] {
        ready.push((who, press_to_send(play, who).await));
    }
    join_all(ready.into_iter().map(|(who, press)| play.does_unseen(who, press))).await;
}

played!(of_two_who_decide_at_once_one_does_and_the_teacher_is_told_once, play, {
    play_up_to_teachers(&play).await;
    let ana = teacher(&play, "ana").await;
    for (who, reason) in [("eva", "One complaint."), ("marco", "Another complaint.")] {
        play.asks(who, suspend(ana)).await;
        play.says(who, reason).await;
    }
    both_send(&play).await;
    sees(&play, "ana", &msg::suspended_title()).await;
    settled(&play).await;
    assert_eq!((count(&play, SUSPENDED).await, count(&play, DECISIONS).await, count(&play, AUDITED).await), (1, 1, 1));
    assert_eq!(play.reads("ana", &msg::suspended_title()), 1, "she is told once");
    for who in ["eva", "marco"] {
        play.asks(who, lift(ana)).await;
        play.presses(who, "Skip").await;
    }
    both_send(&play).await;
    sees(&play, "ana", &msg::unsuspended_title()).await;
    settled(&play).await;
    assert_eq!((count(&play, SUSPENDED).await, count(&play, DECISIONS).await, count(&play, AUDITED).await), (0, 2, 2));
    assert_eq!(play.reads("ana", &msg::unsuspended_title()), 1, "once again");
});

#[tokio::test(flavor = "multi_thread")]
async fn a_suspended_school_is_that_of_all_its_teachers_and_each_is_told_once() {
    on_each("a_suspended_school_is_that_of_all_its_teachers", async |url| {
        let settings = Settings { undo_for: 0, ..Settings::default() };
        let play = Play::with(&url, settings.clone()).await;
        play_up_to_teachers(&play).await;
        fill_in_as(&play, "pia", "Pia Bach").await;
        sends(&play, "pia").await;
        let setup = Setup { settings, process: Some("second".to_owned()), ..Setup::default() };
        let other = play.next(0).begins(&url, setup).await;
        let school = school_of(&play, "ana").await;
        assert_eq!(school_of(&play, "pia").await, school);
        suspends(&play, "eva", school, "The school is being looked into.").await;
        for who in ["ana", "pia"] {
            sees(&play, who, &msg::suspended_title_school()).await;
        }
        play.until_none("a job", "SELECT what FROM job").await;
        settled(&play).await;
        for (who, times) in [("ana", 1), ("pia", 1), ("jan", 0)] {
            assert_eq!(play.reads(who, &msg::suspended_title_school()), times, "{who}");
        }
        // Somebody chooses the school all the same, and is validated: they are suspended like the others.
        fill_in_as(&play, "lea", "Lea Brzoza").await;
        sends(&play, "lea").await;
        play.presses_one("eva", is_validation).await;
        play.asks("lea", new_project()).await;
        sees(&play, "lea", &msg::suspended_title_school()).await;
        lifts(&play, "eva", school).await;
        for who in ["ana", "pia", "lea"] {
            sees(&play, who, &msg::unsuspended_title_school()).await;
        }
        play.until_none("a job", "SELECT what FROM job").await;
        play.asks("ana", new_project()).await;
        assert_eq!((play.number(FORMS).await, play.number(SUSPENDED).await), (1, 0));
        is_audited(&play, school, &["suspended", "suspension-lifted"]).await;
        other.end().await;
        play.end().await;
    })
    .await;
}

/// Ana teaches at Jan's school from now on.
async fn goes_to_poland(play: &Play) {
    play.asks(ANA, Action::Do(people::Command::EditProfile.into())).await;
    presses(play, ANA, Press::ChangeAny).await;
    presses(play, ANA, Press::Change(QuestionId::new("country"))).await;
    play.says(ANA, "Poland").await;
    play.says(ANA, "Lipowo").await;
    play.presses(ANA, "Szkoła Pod Lipą").await;
    sends(play, ANA).await;
}

played!(a_suspension_stays_with_both_accounts_and_in_another_country_whose_service_lifts_it, play, {
    play_up_to_teachers(&play).await;
    let ana = teacher(&play, ANA).await;
    suspends(&play, "eva", ana, "A complaint.").await;
    sees(&play, ANA, &msg::suspended_title()).await;
    link(&play, ANA, THERE).await;
    play.asks(THERE, new_project()).await;
    sees(&play, THERE, &msg::suspended_title()).await;
    goes_to_poland(&play).await;
    let asked = count(&play, FORMS).await;
    play.asks("eva", lift(ana)).await;
    assert_eq!((count(&play, FORMS).await, count(&play, SUSPENDED).await), (asked, 1), "it is Poland's to lift");
    lifts(&play, "olga", ana).await;
    assert_eq!((count(&play, SUSPENDED).await, count(&play, DECISIONS).await), (0, 2));
});

played!(who_leaves_a_suspended_school_is_suspended_until_the_next_service_validates_them, play, {
    play_up_to_teachers(&play).await;
    let school = school_of(&play, ANA).await;
    suspends(&play, "eva", school, "The school is being looked into.").await;
    sees(&play, ANA, &msg::suspended_title_school()).await;
    goes_to_poland(&play).await;
    let forms = count(&play, FORMS).await;
    play.asks(ANA, new_project()).await;
    assert_eq!(count(&play, FORMS).await, forms, "she has left the school, and not what was decided about it");
    sees(&play, ANA, &msg::suspended_left()).await;
    sees_words(&play, "olga", "Comes from a school that was suspended").await;
    play.presses_one("olga", is_validation).await;
    settled(&play).await;
    play.asks(ANA, new_project()).await;
    assert_eq!(count(&play, FORMS).await, forms + 1, "somebody has looked at it");
});

played!(nobody_suspends_a_school_at_which_a_colleague_teaches, play, {
    play_up_to_teachers(&play).await;
    let school = school_of(&play, ANA).await;
    play.opens(ANA, "spain").await;
    let forms = count(&play, FORMS).await;
    play.asks("eva", suspend(school)).await;
    assert_eq!((count(&play, FORMS).await, count(&play, SUSPENDED).await), (forms, 0), "nobody is asked for a reason");
    play.asks("eva", Action::Go(Screen::Card { whom: school }.into())).await;
    sees(&play, "eva", &msg::refusal_suspend_colleague_school()).await;
});

played!(a_suspended_teacher_writes_to_the_support_service_from_what_says_so, play, {
    play_up_to_teachers(&play).await;
    let ana = teacher(&play, ANA).await;
    suspends(&play, "eva", ana, "A complaint.").await;
    sees(&play, ANA, &msg::suspended_title()).await;
    let words = |text: &Text| Locale::english().plain(text);
    for button in [msg::button_ask_service(), msg::button_write_service()] {
        play.presses(ANA, &words(&button)).await;
    }
    play.says(ANA, "Which complaint?").await;
    play.presses(ANA, &words(&msg::inquiry_place_suspension())).await;
    sends(&play, ANA).await;
    for who in ["eva", "marco"] {
        sees_words(&play, who, "Which complaint?").await;
        sees(&play, who, &msg::inquiry_from(msg::inquiry_place_suspension())).await;
    }
});

played!(whoever_decides_for_no_service_of_the_country_finds_and_suspends_nobody, play, {
    play_up_to_teachers(&play).await;
    let whom = [teacher(&play, "ana").await, school_of(&play, "ana").await];
    let before = count(&play, FORMS).await;
    let not_there = Locale::english().plain(&msg::not_there());
    for who in ["jan", "ana", "olga", "otto"] {
        for one in whom {
            play.asks(who, suspend(one)).await;
            play.asks(who, lift(one)).await;
            play.asks(who, Action::Go(Screen::Card { whom: one }.into())).await;
            assert_eq!(last(&play, who), not_there, "{who} sees nothing of {one:?}");
        }
    }
    play.asks("jan", Action::Do(Command::Search { words: Words(None) }.into())).await;
    assert_eq!(count(&play, FORMS).await, before, "nobody is asked for a word");
    assert_eq!((count(&play, SUSPENDED).await, count(&play, DECISIONS).await, count(&play, AUDITED).await), (0, 0, 0));
    for words in ["nube", "an NUB", "Núbe"] {
        let found = finds(&play, "eva", words).await;
        assert!(found.contains("Ana Nube"), "{words}: {found}");
    }
    for words in ["Nube", "Lipa Nube"] {
        assert!(!finds(&play, "olga", words).await.contains("Ana Nube"), "she is found in her country only");
    }
    assert!(finds(&play, "olga", "lip").await.contains("Jan Lipa"));
});
