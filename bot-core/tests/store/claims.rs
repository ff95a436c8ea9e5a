//! Which rows of the outbox are taken to be delivered, and which wait for what.

use bot_core::area;
use bot_core::decision::{Topic, Whom};
use bot_core::domain::{AccountId, PersonId};
use bot_core::platform::Platform;
use bot_core::store::outbox::{self, Lane, LeaseInfo, Place, Share};
use bot_core::store::{Error, Tx};
use futures::FutureExt;

use super::notes::{NOW, delivered, screen};
use super::{add_person, open};

/// All the notices there are.
const NOTICES: [Share; 1] = [Share { platform: Platform::Discord, lane: Some(Lane::Notice), most: 10 }];

/// A probe of a platform that was away.
const PROBE: [Share; 1] = [Share { platform: Platform::Discord, lane: None, most: 1 }];

fn at(now: i64, ord: i64) -> LeaseInfo<'static> {
    LeaseInfo { now, process: "a", lease: 60_000, ord }
}

/// Somebody in whose chat message 7 shows a form.
async fn with_form(tx: &mut Tx, person: PersonId, account: AccountId) -> Result<(), Error> {
    add_person(tx, person, account).await?;
    let shown = (&screen(person.0), Place::In(7));
    let form = outbox::show(tx, (person, account), Lane::Answer, shown, at(NOW, 1)).await?;
    outbox::note(tx, &[delivered(&form.ok_or(Error::Stale)?, 7)]).await
}

/// Whose rows another process takes, and for which messages.
async fn takes(tx: &mut Tx, now: i64, shares: &[Share]) -> Result<Vec<(i64, Option<i64>)>, Error> {
    let taken = outbox::claim(tx, LeaseInfo { process: "b", ..at(now, 0) }, shares).await?;
    Ok(taken.iter().map(|(_, job)| (job.account.0, job.number)).collect())
}

/// A repair may wait for what hangs, and then nobody would see that its platform is back.
#[tokio::test(flavor = "multi_thread")]
async fn a_probe_is_no_repair_where_there_is_anything_else() {
    testkit::each_engine("a_probe_is_no_repair_where_there_is_anything_else", |url| async move {
        let db = open(&url).await;
        let taken = db.turn(|tx| {
            async move {
                with_form(tx, PersonId(1), AccountId(51)).await?;
                add_person(tx, PersonId(2), AccountId(52)).await?;
                outbox::repair(tx, 101, at(NOW - 9, 2)).await?;
                outbox::notify(tx, Whom::Account(AccountId(52)), (&area::home(), Topic::Asked), at(NOW, 3)).await?;
                let first = takes(tx, NOW, &PROBE).await?;
                // Behind one that has stood back there is a notice in the same chat.
                outbox::notify(tx, Whom::Account(AccountId(51)), (&area::home(), Topic::Asked), at(NOW, 4)).await?;
                tx.run("UPDATE outbox SET due = due + 1009 WHERE number = 7", Vec::new()).await?;
                let second = takes(tx, NOW, &PROBE).await?;
                let nothing = takes(tx, NOW, &PROBE).await?;
                Ok([first, second, nothing, takes(tx, NOW + 1000, &PROBE).await?])
            }
            .boxed()
        });
        let expected = [vec![(52, None)], vec![(51, None)], vec![], vec![(51, Some(7))]];
        assert_eq!(taken.await.expect("taken"), expected);
        db.close().await;
    })
    .await;
}

/// Whichever process brings the answer: that is written into the outbox, and what one process knows of it is not enough.
#[tokio::test(flavor = "multi_thread")]
async fn a_repair_waits_for_the_answer_that_is_on_its_way_to_its_message_and_nothing_waits_for_it() {
    testkit::each_engine("a_repair_waits_for_the_answer_that_is_on_its_way", |url| async move {
        let db = open(&url).await;
        let taken = db.turn(|tx| {
            async move {
                let to = (PersonId(1), AccountId(51));
                with_form(tx, to.0, to.1).await?;
                let reply = outbox::show(tx, to, Lane::Reply, (&screen(2), Place::In(7)), at(NOW, 2)).await?;
                let reply = reply.ok_or(Error::Stale)?;
                outbox::repair(tx, 101, at(NOW, 3)).await?;
                let by_probe = takes(tx, NOW, &PROBE).await?;
                outbox::notify(tx, Whom::Account(to.1), (&area::home(), Topic::Asked), at(NOW, 4)).await?;
                let meanwhile = takes(tx, NOW, &NOTICES).await?;
                outbox::note(tx, &[delivered(&reply, 7)]).await?;
                let afterwards = takes(tx, NOW, &NOTICES).await?;
                // Where its process has died, nobody waits for it.
                outbox::repair(tx, 102, at(NOW, 5)).await?;
                outbox::show(tx, to, Lane::Reply, (&screen(3), Place::In(7)), at(NOW, 6)).await?;
                let after_its_lease = takes(tx, NOW + 60_001, &NOTICES).await?;
                Ok([by_probe, meanwhile, afterwards, after_its_lease])
            }
            .boxed()
        });
        let repair = || vec![(51, Some(7))];
        assert_eq!(taken.await.expect("taken"), [vec![], vec![(51, None)], repair(), repair()]);
        db.close().await;
    })
    .await;
}
