//! Opens the secrets of a view just before it is delivered, so that nothing before that holds them in clear.

use crate::id::SecretId;
use crate::store::{self, Error, Tx};
use crate::vault::{Sealed, Vault};
use crate::view::{Block, Secret, SecretWords, View};

/// Opens every sealed secret of a view. What was deleted, and what no key of the vault opens, is shown as gone.
///
/// # Errors
/// When the database fails.
pub(super) async fn opened(mut view: View, tx: &mut Tx, vault: &Vault) -> Result<View, Error> {
    let ids: Vec<SecretId> = sealed(&mut view).map(|(id, _)| id).collect();
    if ids.is_empty() {
        return Ok(view);
    }
    let stored = store::secrets::read(tx, &ids).await?;
    for (id, words) in sealed(&mut view) {
        let row = stored.iter().find(|(known, _)| *known == id);
        *words = row.and_then(|(_, sealed)| open(vault, id, sealed)).unwrap_or(SecretWords::Gone);
    }
    Ok(view)
}

fn open(vault: &Vault, id: SecretId, sealed: &Sealed) -> Option<SecretWords> {
    let words = vault.open(id, sealed);
    if words.is_none() {
        tracing::error!(secret = id.0, key = sealed.key, "no key of this program opens a secret");
    }
    words.map(SecretWords::Opened)
}

/// The secrets of a view that are still sealed.
fn sealed(view: &mut View) -> impl Iterator<Item = (SecretId, &mut SecretWords)> {
    let blocks: &mut [Block] = if let View::Card { blocks, .. } = view { blocks } else { &mut [] };
    blocks.iter_mut().filter_map(|block| {
        let Block::Secret(Secret { words, .. }) = block else { return None };
        let SecretWords::Sealed(id) = *words else { return None };
        Some((id, words))
    })
}

#[cfg(test)]
mod tests {
    use futures::FutureExt;

    use super::*;
    use crate::store::{Db, Options};
    use crate::text::Text;

    fn card(id: i64) -> View {
        let secret = |words| Block::Secret(Secret { label: Text::words("Password"), words });
        let title = Block::Title(Text::words("Your way in"));
        View::card(vec![title, secret(SecretWords::Sealed(SecretId(id))), secret(SecretWords::Gone)], Vec::new())
    }

    async fn first(view: View, tx: &mut Tx, vault: &Vault) -> Result<SecretWords, Error> {
        let View::Card { blocks, .. } = opened(view, tx, vault).await? else { panic!("a card") };
        let words =
            blocks.into_iter().find_map(|block| if let Block::Secret(it) = block { Some(it.words) } else { None });
        Ok(words.expect("a secret"))
    }

    #[tokio::test]
    async fn what_is_stored_is_opened_until_it_is_deleted() {
        testkit::each_engine("what_is_stored_is_opened_until_it_is_deleted", |url| async move {
            let db = Db::open(&url, Options::default()).await.expect("the database opens");
            db.turn(|tx| {
                async move {
                    let (vault, other, id) = (Vault::fresh(), Vault::fresh(), SecretId(7));
                    store::secrets::put(tx, id, &vault.seal(id, "first words")).await?;
                    store::secrets::put(tx, id, &vault.seal(id, "three words")).await?;
                    let words = first(card(7), tx, &vault).await?;
                    assert_eq!(words, SecretWords::Opened("three words".into()));
                    assert_eq!(first(card(7), tx, &other).await?, SecretWords::Gone, "its key is not there");
                    assert_eq!(first(card(8), tx, &vault).await?, SecretWords::Gone, "nothing has this id");
                    store::secrets::delete(tx, &[id, SecretId(8)]).await?;
                    assert_eq!(first(card(7), tx, &vault).await?, SecretWords::Gone);
                    Ok(())
                }
                .boxed()
            })
            .await
            .expect("a turn");
        })
        .await;
    }
}
