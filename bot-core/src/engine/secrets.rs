//! Opens the secrets of a view just before it is delivered, so that nothing before that holds them in clear.

use crate::id::SecretId;
use crate::store::{self, Error, Tx};
use crate::text::msg;
use crate::vault::{Opened, Sealed, Vault};
use crate::view::{Block, Secret, SecretWords, View};

/// Opens every sealed secret of a view. What was deleted, and what no key of the vault opens, is shown as gone.
///
/// # Errors
/// When the database fails.
pub(super) async fn opened(mut view: View, tx: &mut Tx, vault: &Vault) -> Result<View, Error> {
    let View::Card { blocks, .. } = &mut view else { return Ok(view) };
    let ids: Vec<SecretId> = blocks.iter().filter_map(sealed).collect();
    if ids.is_empty() {
        return Ok(view);
    }
    let stored = store::secrets::read(tx, &ids).await?;
    for block in blocks {
        let Some(id) = sealed(block) else { continue };
        let words = stored.iter().find(|(known, _)| *known == id).and_then(|(_, sealed)| open(vault, id, sealed));
        match (block, words) {
            (Block::Secret(secret), words) => secret.words = words.map_or(SecretWords::Gone, SecretWords::Opened),
            (block, Some(code)) => {
                if let Block::SealedInvitation(link) = *block {
                    *block = link.opened(code.as_str().to_owned());
                }
            }
            (block, None) => *block = Block::Note(msg::frame_secret_gone()),
        }
    }
    Ok(view)
}

/// Whether a view has a secret that is sealed still.
pub(super) fn are_in(view: &View) -> bool {
    matches!(view, View::Card { blocks, .. } if blocks.iter().any(|block| sealed(block).is_some()))
}

fn open(vault: &Vault, id: SecretId, sealed: &Sealed) -> Option<Opened> {
    let words = vault.open(id, sealed);
    if words.is_none() {
        tracing::error!(secret = id.0, key = sealed.key, "no key of this program opens a secret");
    }
    words
}

/// What a block holds sealed.
fn sealed(block: &Block) -> Option<SecretId> {
    match block {
        Block::Secret(Secret { words: SecretWords::Sealed(id), .. }) => Some(*id),
        Block::SealedInvitation(link) => Some(link.secret()),
        Block::Secret(_)
        | Block::Title(_)
        | Block::Para(_)
        | Block::Field(_)
        | Block::Quote(_)
        | Block::Item(_)
        | Block::Note(_)
        | Block::Invitation(_)
        | Block::StudentLink(_)
        | Block::File(_)
        | Block::Picture(_) => None,
    }
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
