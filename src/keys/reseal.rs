//! Seals anew what an older key has sealed, so that the older one can go.

use std::sync::Arc;

use anyhow::Result;
use bot_core::domain::SecretId;
use bot_core::store::{Db, Tx, secrets};
use bot_core::vault::{Sealed, Vault};
use futures::FutureExt;

/// As many are sealed anew in one transaction.
const BATCH: u32 = 200;

/// Seals everything with the newest key; gives how many secrets that were. What was deleted meanwhile stays deleted.
///
/// # Errors
/// When the database fails.
pub(crate) async fn reseal(db: &Db, vault: &Arc<Vault>) -> Result<usize> {
    let (mut after, mut done) = (SecretId(i64::MIN), 0);
    loop {
        let batch = batch(db, vault, after).await?;
        let Some((last, _)) = batch.last() else { return Ok(done) };
        after = *last;
        done += batch.iter().filter(|(id, _)| *id != secrets::MARK).count();
        let vault = Arc::clone(vault);
        db.turn(move |tx| {
            let (vault, batch) = (Arc::clone(&vault), batch.clone());
            async move { write(tx, &vault, &batch).await }.boxed()
        })
        .await?;
    }
}

async fn batch(db: &Db, vault: &Vault, after: SecretId) -> Result<Vec<(SecretId, Sealed)>> {
    Ok(secrets::of_other_keys(&mut db.read().await?, &vault.seals_with(), after, BATCH).await?)
}

async fn write(tx: &mut Tx, vault: &Vault, batch: &[(SecretId, Sealed)]) -> bot_core::store::Result<()> {
    for (id, before) in batch {
        let Some(words) = vault.open(*id, before) else {
            tracing::error!(secret = id.0, key = before.key, "a secret does not open and stays as it is");
            continue;
        };
        secrets::reseal(tx, *id, before, &vault.seal(*id, words.as_str())).await?;
    }
    Ok(())
}
