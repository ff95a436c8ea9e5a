//! What happens in an area, with the one function that writes it beside each event.

/// Declares an area's `Event`: behind each variant stands how it is written, in the transaction and at the info that are
/// named in front.
///
/// ```ignore
/// events! {
///     /// What happened to contacts.
///     pub enum Event by (tx, info) {
///         /// Somebody ended an invitation.
///         LinkRevoked { link: LinkId, at: i64 } => store::revoke(tx, *link, *at),
///     }
/// }
/// ```
macro_rules! events {
    ($(#[$meta:meta])* $vis:vis enum $name:ident by ($tx:ident, $info:ident) {
        $($(#[$doc:meta])* $variant:ident { $($field:ident: $type:ty),* $(,)? } => $write:expr,)*
    }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, strum::IntoStaticStr)]
        #[allow(missing_docs, reason = "an event says what its fields are")]
        $vis enum $name {
            $($(#[$doc])* $variant { $($field: $type),* },)*
        }

        impl $name {
            /// Writes it; it is stale when somebody else was faster.
            #[allow(unused_variables, reason = "few events need to know who writes them")]
            pub(crate) async fn write(
                &self,
                $tx: &mut $crate::store::Tx,
                $info: $crate::store::outbox::LeaseInfo<'_>,
            ) -> Result<(), $crate::store::Error> {
                match self { $(Self::$variant { $($field),* } => $write.await,)* }
            }
        }
    };
}

pub(crate) use events;
