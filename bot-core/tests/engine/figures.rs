//! What is watched and counted: how much waits and since when, what became of each turn, and a deployment in numbers.

use std::sync::{Arc, Mutex};

use bot_core::areas::authorities::store::channels;
use bot_core::credentials::Costs;
use bot_core::domain::{AccountId, AuthorityId, PersonId};
use bot_core::engine::{Ended, Heads, Meter, Operator, Setup, System, TryEnd, TurnEnd};
use bot_core::platform::Platform;
use bot_core::reader::Settings;
use bot_core::store::outbox::{Depth, Lane};
use bot_core::text::Locale;
use bot_core::update::{Intake as _, What};
use futures::FutureExt;
use futures::future::join_all;

use crate::play::{Play, on_each, until, update_of};
use crate::story::{each_started, play_up_to_a_vote};

/// What waits and does not go on: a chat that rests, a message that is refused, a timer and a job that somebody has, a job that has failed,
/// and a project that has waited for eight days.
const WAITS: [&str; 7] = [
    "UPDATE account SET rests_until = 9000000000000 WHERE external_id = 'eva'",
    "INSERT INTO outbox (account_id, slot, lane, screen, generation, sent_as, ord, due, attempts, leased_by, leased_until) \
     SELECT id, 'made up', 4, 'x', 7, 7, 7, 5, 0, '', 0 FROM account WHERE external_id = 'eva'",
    "INSERT INTO outbox (account_id, slot, lane, screen, generation, sent_as, ord, due, attempts, leased_by, leased_until, refused, \
       refused_why) SELECT id, 'refused', 2, 'x', 9, 9, 9, 5, 0, '', 0, 9, '400' FROM account WHERE external_id = 'eva'",
    "INSERT INTO timer (what, due, leased_until) VALUES ('made up', 1, 9000000000000)",
    "INSERT INTO job (what, due, leased_by, leased_until, attempts, asked, risked) VALUES ('running', 1, 'one', 9000000000000, 0, 1, 0)",
    "INSERT INTO job (what, due, leased_by, leased_until, attempts, asked, risked) VALUES ('failed', 9000000000000, '', 0, 3, 1, 0)",
    "UPDATE vote SET waits_since = waits_since - 691200000 WHERE waits_since IS NOT NULL",
];

#[tokio::test(flavor = "multi_thread")]
async fn what_waits_is_counted_and_since_when() {
    on_each("what_waits_is_counted_and_since_when", |url| async move {
        let settings = Settings { linking: true, ..Settings::default() };
        let process = Some("one".to_owned());
        let play = Play::set(&url, Setup { settings, process, costs: Costs::FOR_TESTS, ..Setup::default() }).await;
        play_up_to_a_vote(&play).await;
        for sql in WAITS {
            play.stores(sql).await;
        }
        let figures = play.engine.figures().await.expect("the database is there");
        let of = |lane| figures.outbox.iter().copied().find(|depth| depth.lane == lane).expect("each lane is there");
        assert_eq!(of(Lane::Bulk), Depth { lane: Lane::Bulk, due: 1, later: 0, since: Some(5) });
        assert_eq!(
            of(Lane::File),
            Depth { lane: Lane::File, due: 0, later: 0, since: None },
            "what is refused waits no more"
        );
        assert_eq!((figures.outbox.len(), figures.refused, figures.dead_letters), (4, 1, 1));
        assert_eq!((figures.timers.late, figures.timers.since), (1, Some(1)));
        assert_eq!((figures.jobs.waiting, figures.jobs.running, figures.jobs.put_off), (0, 1, 1));
        let votes: Vec<_> = figures.votes.iter().map(|votes| (votes.authority.code(), votes.by_age)).collect();
        assert_eq!(votes, [("ES".to_owned(), [0; 4]), ("PL".to_owned(), [0, 0, 1, 0])], "Spain has decided");
        assert!(figures.votes[0].since.is_none() && figures.votes[1].since.is_some_and(|since| since < figures.at));
        assert!(figures.processes == 1 && figures.bytes > 100_000, "{figures:?}");
        play.end().await;
    })
    .await;
}

/// Remembers what is counted.
#[derive(Default)]
struct Counts(Mutex<Vec<Ended>>);

impl Meter for Counts {
    fn counts(&self, ended: Ended) {
        self.0.lock().expect("not poisoned").push(ended);
    }
}

impl Counts {
    /// How often a turn of a kind has ended so.
    fn turns(&self, of: &str, so: TurnEnd) -> usize {
        let is_one = |ended: &&Ended| matches!(ended, Ended::Turn { kind, end, .. } if *kind == of && *end == so);
        self.0.lock().expect("not poisoned").iter().filter(is_one).count()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_turn_is_counted_by_what_became_of_it() {
    on_each("each_turn_is_counted_by_what_became_of_it", |url| async move {
        let counts = Arc::new(Counts::default());
        let play = Play::set(&url, Setup { meter: Some(counts.clone()), ..Setup::default() }).await;
        play.command("ana", "start").await;
        assert_eq!(counts.turns("command", TurnEnd::Done), 1);
        play.opens("ana", "nobody has made this code").await;
        assert_eq!(counts.turns("command", TurnEnd::Refused), 1, "a rule says no");
        for _ in 0..2 {
            let words = What::Text { words: "Hello".into(), number: 900 };
            play.does_as("ana", words, "the same").await;
        }
        assert_eq!((counts.turns("text", TurnEnd::Done), counts.turns("text", TurnEnd::Again)), (1, 1));
        let flood = (0..40).map(|nth| play.engine.handle(update_of("ben", What::Left, format!("flood {nth}"))));
        let turned_away = join_all(flood).await.iter().filter(|taken| taken.is_err()).count();
        assert_eq!(counts.turns("left", TurnEnd::TurnedAway), turned_away);
        assert!(turned_away > 0, "so many of one account are not taken at once");
        let is_cheap = |ended: &Ended| match ended {
            Ended::Turn { end, cost, .. } => cost.is_some() == !matches!(end, TurnEnd::TurnedAway),
            Ended::Piece { .. } | Ended::Try { .. } => true,
        };
        assert!(counts.0.lock().expect("not poisoned").iter().all(is_cheap), "what was written has a cost");
        let shown = |ended: &Ended| {
            matches!(ended, Ended::Try { platform: Platform::Telegram, lane: Lane::Answer, end: TryEnd::Shown, .. })
        };
        until("her answers are counted", || counts.0.lock().expect("not poisoned").iter().any(shown)).await;
        play.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deployment_is_told_in_numbers() {
    each_started("a_deployment_is_told_in_numbers", async |play, _| {
        let now = play.now();
        let bound = play.engine.db().turn(move |tx| {
            async move {
                let (to, fresh) = ((AuthorityId(1), Locale::english()), (PersonId(77), AccountId(78)));
                channels::bind(tx, (Platform::Telegram, "room"), to, fresh, now).await
            }
            .boxed()
        });
        bound.await.expect("a channel is bound");
        let stats = Operator::of(play.engine.db().clone(), Arc::new(System)).stats().await;
        let stats = stats.expect("the database is there");
        assert_eq!(stats.all_projects, [("active", 1)].into());
        let countries: Vec<_> =
            stats.projects.iter().map(|(country, states)| (country.as_str(), states["active"])).collect();
        assert_eq!(countries, [("es", 1), ("pl", 1)], "it is a project of both");
        let speeds: Vec<_> = stats.authorities.iter().map(|speed| (speed.authority.as_str(), speed.decided)).collect();
        assert_eq!(speeds, [("ES", 1), ("PL", 1)]);
        assert!(stats.authorities.iter().all(|speed| speed.took.is_some_and(|[half, most]| half <= most)), "{stats:?}");
        let heads = |people| Heads { people, active: [people; 3], ..Heads::default() };
        let known = |country: &str| stats.people[&Some(country.to_owned())];
        assert_eq!((known("es"), known("pl")), (heads(1), heads(1)), "Ana and Jan");
        assert_eq!(stats.people[&None], heads(4), "Eva, Marco, Olga and Otto; a channel is nobody");
    })
    .await;
}
