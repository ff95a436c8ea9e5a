//! Whoever writes for the first time is met once, however much they send at once.

use futures::FutureExt as _;
use futures::future::BoxFuture;

use super::*;
use crate::store::{Db, Options};
use crate::update::{What, Where};

type Turn = Box<dyn for<'t> Fn(&'t mut Tx) -> BoxFuture<'t, Result<PersonId>> + Send + Sync>;

/// Zoe sends something. Gives whom that is from; where nobody knew her before, that is somebody with this number.
fn sends(nth: i64) -> Turn {
    Box::new(move |tx| {
        async move {
            let (account, name, language) = ("zoe".to_owned(), "Zoe".to_owned(), "en".to_owned());
            let sender = Sender { address: Some(account.clone()), account, name, username: None, language };
            let (what, id) = (What::Text { words: "Hello".to_owned(), number: nth }, nth.to_string());
            let (platform, carries, at, raw) = (Platform::ALL[0], false, Where::Own, String::new());
            let update = Update { platform, id, sender, what, written: None, handle: None, carries, at, raw };
            let actor = match claim(tx, &update, 1).await?.expect("it is new") {
                Some(actor) => actor,
                None => add(tx, platform, &update.sender, (PersonId(nth), AccountId(50 + nth)), 1).await?,
            };
            Ok(actor.me.id)
        }
        .boxed()
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_sends_several_things_at_once_is_met_by_the_first_one() {
    testkit::each_engine("whoever_sends_several_things_at_once", async |url| {
        let db = Db::open(&url, Options::default()).await.expect("opens");
        let met = db.side_by_side((1..4).map(sends).collect()).await.expect("written");
        assert_eq!(met, [PersonId(1); 3]);
        db.close().await;
    })
    .await;
}
