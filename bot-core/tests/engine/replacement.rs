//! Plans for a partner who leaves: who may begin and stop them, what happens at once, and what ends them.

use bot_core::area::Command;
use bot_core::areas::members::{self, Way};
use bot_core::areas::{approval, closing, people, projects};
use bot_core::conversation::{Action, Press, QuestionId};
use bot_core::domain::{AuthorityId, LinkId, PersonId, PlanId, ProjectId};
use bot_core::text::{Locale, msg};
use bot_core::update::What;
use bot_core::wire::{Page, Words};
use futures::future::join_all;

use crate::play::{Play, plain, shown, until};
use crate::story::{approves, drafts, each_started, fill_in_as, meets, sends};

const DAY: i64 = 24 * 3_600_000;
const TITLE: &str = "Clouds over two towns";
/// Whoever opens a link.
const BY_LINK: PersonId = PersonId(0);
/// The support service of Poland, where Jan teaches.
const POLAND: AuthorityId = AuthorityId(2);

const PLANS: &str = "SELECT COUNT(*) AS n FROM plan";
const OPEN: &str = "SELECT COUNT(*) AS n FROM plan WHERE state = 'open'";
const DONE: &str = "SELECT COUNT(*) AS n FROM plan WHERE state = 'done'";
const IN: &str = "SELECT COUNT(*) AS n FROM member WHERE left_at IS NULL";
const HISTORY: &str = "SELECT COUNT(*) AS n FROM history";
const WAITING: &str = "SELECT COUNT(*) AS n FROM project_invitation WHERE state = 'open'";
const TIMERS: &str = "SELECT COUNT(*) AS n FROM timer WHERE what NOT LIKE '%erasure%'";
const RUN_BY_ADDED: &str = "SELECT COUNT(*) AS n FROM member WHERE left_at IS NULL AND is_founder = 0 \
                            AND desktop = 'administrator' AND twinspace = 'teacher-administrator'";

/// Somebody registers in Spain, and is validated.
async fn registers(play: &Play, who: &str, name: &str) {
    fill_in_as(play, who, name).await;
    sends(play, who).await;
    let validates = |action: &Action| matches!(action, Action::Do(Command::People(people::Command::Validate { .. })));
    play.presses_one("eva", validates).await;
}

/// Somebody who is validated takes part, and may do what is usual for whoever is added.
async fn takes_part(play: &Play, project: ProjectId, who: &str, name: &str) -> PersonId {
    play.asks("ana", Action::Do(members::Command::MakeLink { project }.into())).await;
    play.opens(who, &newest_code(play).await).await;
    registers(play, who, name).await;
    accepts(play, who).await;
    play.person(who).await
}

/// Somebody is validated, and a contact of Ana.
async fn is_a_contact(play: &Play, who: &str, name: &str) -> PersonId {
    registers(play, who, name).await;
    meets(play, who).await;
    play.person(who).await
}

async fn newest_code(play: &Play) -> String {
    let mut tx = play.engine.db().read().await.expect("the database is there");
    let sql = "SELECT code FROM link WHERE project_id IS NOT NULL ORDER BY created_at DESC, id DESC";
    tx.rows(sql, Vec::new()).await.expect("links")[0].get("code").expect("a code")
}

async fn newest_plan(play: &Play) -> PlanId {
    let mut tx = play.engine.db().read().await.expect("the database is there");
    let rows = tx.rows("SELECT id FROM plan ORDER BY begun_at DESC, id DESC", Vec::new()).await.expect("plans");
    rows[0].get("id").expect("a number")
}

/// Why the newest plan has ended, or how it stands.
async fn state(play: &Play) -> String {
    let mut tx = play.engine.db().read().await.expect("the database is there");
    let rows = tx.rows("SELECT state FROM plan ORDER BY begun_at DESC, id DESC", Vec::new()).await.expect("plans");
    rows[0].get("state").expect("words")
}

fn begins(project: ProjectId, leaver: PersonId, comer: PersonId, way: Way) -> Action {
    Action::Do(members::Command::BeginPlan { project, leaver, comer, way }.into())
}

fn pressed(action: &Action) -> What {
    What::Press { wire: action.encode(), message: None }
}

fn is_acceptance(action: &Action) -> bool {
    matches!(action, Action::Do(Command::Members(members::Command::Accept { .. })))
}

async fn accepts(play: &Play, who: &str) {
    play.presses_one(who, is_acceptance).await;
}

/// Stops a plan, and is sure.
async fn stops(play: &Play, who: &str, plan: PlanId) {
    play.asks(who, Action::Sure(members::Command::StopPlan { plan }.into())).await;
}

async fn closes(play: &Play, project: ProjectId) {
    play.asks("ana", Action::Do(closing::Command::Close { project, words: Words(None) }.into())).await;
    play.presses("ana", "Skip").await;
    sends(play, "ana").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_not_neither_begins_nor_stops_nor_sees_a_plan() {
    each_started("who_may_not_neither_begins_nor_stops", async |play, project| {
        let jan = play.person("jan").await;
        let pia = takes_part(play, project, "pia", "Pia Bach").await;
        takes_part(play, project, "lea", "Lea Brzoza").await;
        play.asks("lea", Action::Sure(members::Command::Leave { project }.into())).await;
        registers(play, "nora", "Nora Alba").await;
        let report = Action::Do(members::Command::Report { project, person: jan, authority: POLAND }.into());
        let before = play.number(HISTORY).await;
        // A mere member, somebody who has left, a stranger, and an approver of another country.
        for who in ["pia", "lea", "nora", "eva"] {
            for way in [Way::Remove, Way::RemoveFromSpace, Way::Keep, Way::Anew] {
                play.asks(who, begins(project, jan, BY_LINK, way)).await;
                play.asks(who, begins(project, pia, BY_LINK, way)).await;
                play.asks(who, begins(project, jan, pia, way)).await;
            }
            play.asks(who, report.clone()).await;
        }
        // Nobody is no way round a founder's place, and somebody who was here a moment ago is not silent.
        play.asks("ana", begins(project, jan, BY_LINK, Way::Remove)).await;
        play.asks("olga", report).await;
        assert_eq!((play.number(PLANS).await, play.number(HISTORY).await), (0, before), "nothing came of any of it");

        play.asks("ana", begins(project, jan, BY_LINK, Way::Keep)).await;
        let plan = newest_plan(play).await;
        for who in ["pia", "lea", "nora", "olga"] {
            stops(play, who, plan).await;
            play.asks(who, Action::Go(members::Screen::Plan { plan }.into())).await;
            let seen = shown(&play.chats.last(who).1);
            assert_eq!(seen, Locale::english().plain(&msg::not_there()), "{who} sees no plan");
        }
        assert_eq!(play.number(OPEN).await, 1);
        // The one who shall leave may say that they stay.
        stops(play, "jan", plan).await;
        assert_eq!(state(play).await, "back");
        stops(play, "ana", plan).await;
        assert_eq!(state(play).await, "back", "it has ended once");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn begun_twice_at_once_it_is_one_plan() {
    each_started("begun_twice_at_once_it_is_one_plan", async |play, project| {
        let jan = play.person("jan").await;
        let pia = takes_part(play, project, "pia", "Pia Bach").await;
        let lea = is_a_contact(play, "lea", "Lea Brzoza").await;
        // Pressed twice, and on two devices at once.
        let begin = begins(project, jan, lea, Way::RemoveFromSpace);
        join_all((0..3).map(|_| play.does_unseen("ana", pressed(&begin)))).await;
        play.asks("ana", begin).await;
        assert_eq!((play.number(PLANS).await, play.number(WAITING).await), (1, 1));
        until("Lea is asked once", || play.reads("lea", &msg::invitation_replaces("Jan Lipa")) == 1).await;
        // Two founders at the same moment.
        let (by_ana, by_jan) = (begins(project, pia, lea, Way::Remove), begins(project, pia, BY_LINK, Way::Remove));
        let both = [("ana", pressed(&by_ana)), ("jan", pressed(&by_jan))];
        join_all(both.into_iter().map(|(who, press)| play.does_unseen(who, press))).await;
        assert_eq!(play.number(OPEN).await, 2, "one for each of the two who leave");
        let begun = "SELECT COUNT(*) AS n FROM history WHERE kind LIKE '%begun%'";
        assert_eq!(play.number(begun).await, 2);
        let asked = "SELECT COUNT(*) AS n FROM plan WHERE (invitation_id IS NULL) <> (link_id IS NULL)";
        assert_eq!(play.number(asked).await, 2, "and each asks by one way");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_plan_that_was_stopped_replaces_nobody_and_one_goes_on_whoever_has_left_before() {
    each_started("a_plan_that_was_stopped_replaces_nobody", async |play, project| {
        let jan = play.person("jan").await;
        let pia = takes_part(play, project, "pia", "Pia Bach").await;
        let lea = is_a_contact(play, "lea", "Lea Brzoza").await;
        play.asks("ana", begins(project, jan, lea, Way::RemoveFromSpace)).await;
        let (_, accept) = play.finds("lea", is_acceptance).await;
        stops(play, "ana", newest_plan(play).await).await;
        play.asks("lea", accept).await;
        assert_eq!((play.number(IN).await, state(play).await.as_str()), (3, "by-hand"));
        let stopped = msg::plan_stopped_by_hand("Ana Nube");
        until("Jan hears of it", || {
            play.reads("jan", &msg::news_plan_stopped("Jan Lipa", TITLE, stopped.clone())) == 1
        })
        .await;

        // Lea is asked to carry on in place of two; one of them is removed by hand before she answers.
        play.asks("ana", begins(project, pia, lea, Way::Remove)).await;
        play.asks("jan", begins(project, jan, BY_LINK, Way::Keep)).await;
        stops(play, "ana", newest_plan(play).await).await;
        play.asks("ana", begins(project, jan, lea, Way::RemoveFromSpace)).await;
        assert_eq!((play.number(OPEN).await, play.number(WAITING).await), (2, 1), "she is asked once");
        play.asks("ana", Action::Sure(members::Command::Remove { project, person: pia }.into())).await;
        accepts(play, "lea").await;
        assert_eq!((play.number(OPEN).await, play.number(DONE).await), (0, 2), "by one answer");
        assert_eq!((play.number(IN).await, play.number(RUN_BY_ADDED).await), (3, 1));
        let out = "SELECT COUNT(*) AS n FROM member WHERE left_at IS NULL AND is_founder = 1 AND twinspace IS NULL";
        assert_eq!(play.number(out).await, 1, "Jan has left the TwinSpace");
        let removed = "SELECT COUNT(*) AS n FROM history WHERE kind LIKE '%removed%'";
        assert_eq!(play.number(removed).await, 1, "Pia was removed once");
        until("Pia is told so", || play.reads("pia", &msg::member_you_removed("Ana Nube")) == 1).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_link_of_a_plan_is_opened_once_and_ends_in_time() {
    each_started("the_link_of_a_plan_is_opened_once", async |play, project| {
        let jan = play.person("jan").await;
        let pia = takes_part(play, project, "pia", "Pia Bach").await;
        play.asks("ana", begins(project, pia, BY_LINK, Way::Remove)).await;
        let code = newest_code(play).await;
        // Who leaves gets the link into their hands, too: while they take part, and afterwards.
        play.opens("pia", &code).await;
        play.asks("pia", Action::Sure(members::Command::Leave { project }.into())).await;
        play.opens("pia", &code).await;
        assert_eq!(play.number(WAITING).await, 0, "nobody replaces themselves");
        registers(play, "kim", "Kim Solé").await;
        play.opens("kim", &code).await;
        play.opens("lea", &code).await;
        let over = Locale::english().plain(&msg::refusal_link_used());
        let last = shown(&play.chats.last("lea").1);
        assert!(last.contains(&over), "Lea comes too late: {last}");
        assert_eq!((play.number(WAITING).await, play.number(OPEN).await), (1, 1));
        accepts(play, "kim").await;
        assert_eq!((play.number(DONE).await, play.number(RUN_BY_ADDED).await), (1, 1));
        assert_eq!(play.number(TIMERS).await, 0, "nothing waits any more");

        // Nobody opens the next one; the one after that is ended by hand.
        play.asks("ana", begins(project, jan, BY_LINK, Way::RemoveFromSpace)).await;
        let code = newest_code(play).await;
        play.later(29 * DAY);
        play.command("ana", "home").await;
        assert_eq!(state(play).await, "open");
        play.later(DAY);
        let ended = msg::news_plan_stopped("Jan Lipa", TITLE, msg::plan_stopped_ended());
        for who in ["jan", "kim", "ana"] {
            until("all who may see it hear of it", || play.reads(who, &ended) == 1).await;
        }
        assert_eq!(state(play).await, "ended");
        play.opens("nora", &code).await;
        assert_eq!((play.number(WAITING).await, play.number(TIMERS).await), (0, 0));
        play.asks("ana", begins(project, jan, BY_LINK, Way::Keep)).await;
        let link = LinkId(play.number("SELECT link_id AS n FROM plan WHERE state = 'open'").await);
        play.asks("ana", Action::Sure(members::Command::EndLink { link }.into())).await;
        assert_eq!((state(play).await.as_str(), play.number(TIMERS).await), ("taken-back", 0));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn closing_ends_the_plans_that_do_not_want_it_and_opening_again_those_that_did() {
    each_started("closing_ends_the_plans_that_do_not_want_it", async |play, project| {
        let jan = play.person("jan").await;
        let pia = takes_part(play, project, "pia", "Pia Bach").await;
        let lea = is_a_contact(play, "lea", "Lea Brzoza").await;
        play.asks("ana", begins(project, pia, lea, Way::Remove)).await;
        let removes = newest_plan(play).await;
        let (_, accept) = play.finds("lea", is_acceptance).await;
        play.asks("ana", begins(project, jan, lea, Way::Anew)).await;
        closes(play, project).await;
        let closed = "SELECT COUNT(*) AS n FROM plan WHERE state = 'closed' AND way = 'remove'";
        assert_eq!((play.number(closed).await, play.number(OPEN).await), (1, 1));
        let step = "SELECT COUNT(*) AS n FROM plan_step WHERE step = 'close' AND done_at IS NOT NULL";
        assert_eq!(play.number(step).await, 1, "the other one goes on");
        until("Lea's invitation has ended", || play.reads("lea", &msg::invitation_ended()) == 1).await;
        assert_eq!((play.number(WAITING).await, play.number(TIMERS).await), (0, 0));
        // What ends with the project is no news of its own.
        let why = msg::news_plan_stopped("Pia Bach", TITLE, msg::plan_stopped_closed());
        until("Jan hears that it is closed", || play.reads("jan", &msg::news_closed("Ana Nube", TITLE)) == 1).await;
        assert_eq!(play.reads("jan", &why), 0);

        play.asks("jan", Action::Do(closing::Command::Reopen { project }.into())).await;
        assert_eq!((state(play).await.as_str(), play.number(OPEN).await), ("reopened", 0));
        play.asks("lea", accept).await;
        assert_eq!(play.number(IN).await, 3, "an old invitation stays what it is");
        play.asks("pia", Action::Go(members::Screen::Plan { plan: removes }.into())).await;
        let seen = plain(&shown(&play.chats.last("pia").1));
        assert!(seen.contains(&Locale::english().plain(&msg::plan_stopped_closed())), "Pia can read why: {seen}");
    })
    .await;
}

/// Saves another school of the same country.
async fn moves(play: &Play, who: &str, school: &str, region: Option<&str>) {
    let presses = async |press: Press| {
        play.presses_one(who, |action| matches!(action, Action::Form { press: other, .. } if *other == press)).await;
    };
    play.asks(who, Action::Do(people::Command::EditProfile.into())).await;
    presses(Press::ChangeAny).await;
    presses(Press::Change(QuestionId::new("school"))).await;
    play.says(who, school).await;
    play.presses(who, "not listed").await;
    for words in [school, "Altamira"] {
        play.says(who, words).await;
    }
    if let Some(region) = region {
        play.presses(who, region).await;
    }
    presses(Press::Send).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_at_another_school_and_whoever_may_plan_hear_of_it_in_each_active_project() {
    each_started("whoever_is_at_another_school_hears_of_it", async |play, project| {
        takes_part(play, project, "pia", "Pia Bach").await;
        takes_part(play, project, "lea", "Lea Brzoza").await;
        // A second project is active, and a third one only waits.
        for is_approved in [true, false] {
            drafts(play, "ana").await;
            sends(play, "ana").await;
            let accepts =
                |action: &Action| matches!(action, Action::Do(Command::Projects(projects::Command::Accept { .. })));
            play.presses_one("jan", accepts).await;
            if is_approved {
                approves(play, "eva").await;
                approves(play, "olga").await;
            }
        }
        let active = "SELECT COUNT(*) AS n FROM project WHERE state = 'active'";
        assert_eq!((play.number(active).await, play.number("SELECT COUNT(*) AS n FROM project").await), (2, 3));

        let (you, jan) = (msg::moved_you(), msg::moved_other("Jan Lipa"));
        moves(play, "jan", "Szkoła Słońce", None).await;
        until("Jan and Ana read it for both projects", || play.reads("jan", &you) == 2 && play.reads("ana", &jan) == 2)
            .await;
        let pia = msg::moved_other("Pia Bach");
        moves(play, "pia", "Escuela Sol", Some("Aragon")).await;
        until("a mere member reads it, too", || play.reads("pia", &you) == 1).await;
        until("and so do the founders", || ["ana", "jan"].iter().all(|who| play.reads(who, &pia) == 1)).await;
        for who in ["lea", "pia", "eva", "olga"] {
            assert_eq!(play.reads(who, &jan), 0, "{who}");
        }
        assert_eq!((play.reads("lea", &pia), play.reads("lea", &you), play.reads("ana", &you)), (0, 0, 0));
        // From the notice a plan begins.
        let comers = |action: &Action| {
            matches!(action, Action::Go(bot_core::area::Screen::Members(members::Screen::Comer { .. })))
        };
        play.presses_one("ana", comers).await;
        assert!(plain(&shown(&play.chats.last("ana").1)).contains("Who carries on in place of Pia Bach?"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_service_reports_whoever_was_long_not_here_once_and_a_plan_can_begin() {
    each_started("a_service_reports_whoever_was_long_not_here", async |play, project| {
        takes_part(play, project, "pia", "Pia Bach").await;
        let screen = approval::Screen::Approval { project, authority: POLAND, page: Page(0) };
        let is_report =
            |action: &Action| matches!(action, Action::Do(Command::Members(members::Command::Report { .. })));
        play.later(31 * DAY);
        // Ana was here since; Jan was not.
        play.command("ana", "home").await;
        play.asks("olga", Action::Go(screen.into())).await;
        let (_, report) = play.finds("olga", is_report).await;
        play.asks("olga", report.clone()).await;
        play.asks("olga", report.clone()).await;
        let service = msg::authority_national(bot_core::lists::List::countries().text("pl"));
        let said = msg::news_reported(service, "Jan Lipa", TITLE);
        until("Ana is told", || play.reads("ana", &said) == 1).await;
        let lines = "SELECT COUNT(*) AS n FROM history WHERE kind LIKE '%reported%'";
        assert_eq!(play.number(lines).await, 1, "said twice it is said once");
        assert_eq!((play.reads("jan", &said), play.reads("pia", &said)), (0, 0), "and nobody else hears of it");
        let comers = |action: &Action| {
            matches!(action, Action::Go(bot_core::area::Screen::Members(members::Screen::Comer { .. })))
        };
        play.presses_one("ana", comers).await;
        assert!(plain(&shown(&play.chats.last("ana").1)).contains("Jan Lipa was here last on"));
        // As soon as he does anything, he is not silent any more.
        play.later(31 * DAY);
        play.command("jan", "home").await;
        play.asks("olga", report).await;
        assert_eq!(play.number(lines).await, 1);
    })
    .await;
}
