//! What a button carries of a screen or a command: a number that never changes, then its fields.
//!
//! [`wire!`](macro@crate::wire) declares an area's `Screen` or `Command` with the number said beside each variant, so that the
//! order of the variants means nothing. Bytes can be forged: reading them gives a wish, never a right.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::id::{AccountId, Id, PersonId};
use crate::text::Locale;

/// A screen, a command or a press in a form that can stand on a button.
pub trait Wire: Sized {
    /// Its number, unique among all of its kind; `None` for what stands on no button: a form, a timer or a typed code asks
    /// for it.
    fn number(&self) -> Option<u32>;

    /// The name of its variant, for a log or an observer: it shows nothing of what the variant holds.
    fn name(&self) -> &'static str;

    /// The fields that a button carries behind its number, in order.
    fn fields(&self) -> Vec<&dyn Carried>;

    /// The same fields, to be changed.
    fn fields_mut(&mut self) -> Vec<&mut dyn Carried>;

    /// Reads the fields that stand behind a number; `None` when there is no such number, or they are not its fields.
    fn take(number: u32, input: &mut &[u8]) -> Option<Self>;

    /// Whether it is marked so in its declaration.
    fn is(&self, mark: Mark) -> bool;

    /// The number of the field that it is said to be about.
    fn about(&self) -> Option<i64>;

    /// One of each variant that has a number, its fields as large as they can be.
    fn examples() -> Vec<Self>;

    /// Writes its fields behind its number.
    fn put(&self, out: &mut Vec<u8>) {
        self.fields().into_iter().for_each(|field| field.put(out));
    }

    /// The same at another page; unchanged where it has no field of type [`Page`].
    #[must_use]
    fn at_page(mut self, page: Page) -> Self {
        self.fields_mut().into_iter().for_each(|field| field.turn(page));
        self
    }

    /// Whether words that it needs are not there yet: one is asked for them.
    fn lacks_words(&self) -> bool {
        self.fields().into_iter().any(Carried::lacks_words)
    }

    /// The same with the words that it needs.
    #[must_use]
    fn with_words(mut self, words: &str) -> Self {
        self.fields_mut().into_iter().for_each(|field| field.fill(words));
        self
    }

    /// The same about another revision of what was shown; unchanged where it has no field of type [`Revision`].
    #[must_use]
    fn at_revision(mut self, revision: Revision) -> Self {
        self.fields_mut().into_iter().for_each(|field| field.rebase(revision));
        self
    }

    /// What it is about when `person` looks at it, so that every recorded copy can be found when that changes. Copies of one
    /// subject are shown anew together.
    fn subject(&self, person: PersonId) -> Option<i64> {
        if self.is(Mark::Own) { Some(person.0) } else { self.about() }
    }
}

/// What is said of a variant beside its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Of a screen: it may be shown where others are. Every other one goes to the person's own chat.
    Shared,
    /// Of a screen: it is what an authority is told, so it also goes to the channels and groups that are bound to the authority. No
    /// other notice does.
    Room,
    /// Of a screen: it is about whoever looks at it.
    Own,
    /// Of a screen: it brings somebody's words that stand nowhere else, so nothing else takes its place.
    Words,
    /// Somebody reaches it who works as a student; nothing else is open to them.
    Student,
    /// Of a screen: a file goes out with it, in a lane of its own and always as a message of its own, which nothing else takes the
    /// place of.
    File,
    /// Of a screen: somebody looks something up there and goes on where they were, so it is shown below the message in which it
    /// was asked for, and that stays.
    Below,
    /// Of a screen: files that are sent while it is shown go to the TwinSpace that it is about.
    Receives,
    /// Of a screen: what it shows is searched, or read in many pieces. No turn waits for that: it is read as the screen is delivered.
    Slow,
    /// Of a screen: it shows what is in a TwinSpace, and shows it no more to whoever has read there and does not any more.
    Inside,
    /// Of a command: "are you sure?" is asked before.
    Confirmed,
    /// Of a command: a form begins with it, so that it may be answered with a modal of questions.
    Begins,
}

/// A page of a screen, from 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Page(pub u16);

/// The revision of what was shown when a button was shown: what has changed since is looked at again first. Only what says
/// something to exactly what was shown carries it (docs/domain.md, "States").
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Revision(pub u32);

/// Words that a command needs and no button can carry: the one note form asks for them.
#[derive(Clone, Default, PartialEq, Eq, Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Words(pub Option<String>);

/// A person's words never reach a log.
impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(if self.0.is_some() { "Words(…)" } else { "Words" })
    }
}

/// What a screen can be about.
pub trait Subject: Copy {
    /// The number by which the copies of such a screen are found.
    fn subject_number(self) -> i64;
}

impl<T: Id> Subject for T {
    fn subject_number(self) -> i64 {
        self.number()
    }
}

/// A field of what a button carries.
pub trait Carried {
    /// Writes it.
    fn put(&self, out: &mut Vec<u8>);
    /// Reads it; `None` when the bytes are not of this type.
    fn take(input: &mut &[u8]) -> Option<Self>
    where
        Self: Sized;
    /// Turns it to a page, if it is one.
    fn turn(&mut self, _page: Page) {}
    /// Whether it is words that are missing.
    fn lacks_words(&self) -> bool {
        false
    }
    /// Fills in words, if it is words.
    fn fill(&mut self, _words: &str) {}
    /// Takes another revision, if it is one.
    fn rebase(&mut self, _revision: Revision) {}
    /// The value that takes most bytes.
    fn largest() -> Self
    where
        Self: Sized;
}

/// Writes a value as a button carries it.
pub fn put<T: Serialize>(value: &T, out: &mut Vec<u8>) {
    out.extend(postcard::to_allocvec(value).expect("numbers, flags and short strings always encode"));
}

/// Reads a value that [`put`] wrote; `None` for other bytes.
pub fn take<T: DeserializeOwned>(input: &mut &[u8]) -> Option<T> {
    let (value, rest) = postcard::take_from_bytes(input).ok()?;
    *input = rest;
    Some(value)
}

/// Makes fields of types, each with its largest value, and with what else it does.
macro_rules! fields {
    ($($field:ty = $largest:expr $(; $more:item)?),* $(,)?) => {$(
        impl $crate::wire::Carried for $field {
            fn put(&self, out: &mut Vec<u8>) {
                $crate::wire::put(self, out);
            }

            fn take(input: &mut &[u8]) -> Option<Self> {
                $crate::wire::take(input)
            }

            fn largest() -> Self {
                $largest
            }

            $($more)?
        }
    )*};
}

pub(crate) use fields;

fields! {
    u16 = u16::MAX,
    u32 = u32::MAX,
    // A time, in ms.
    i64 = i64::MAX,
    bool = true,
    // A tag of a language has at most 35 characters (RFC 5646, section 4.4.1).
    String = "x".repeat(35),
    Option<AccountId> = Some(AccountId::largest()),
    // By its tag.
    Locale = Locale::longest_tag(),
    Page = Page(u16::MAX); fn turn(&mut self, page: Page) { *self = page; },
    Revision = Revision(u32::MAX); fn rebase(&mut self, revision: Revision) { *self = revision; },
}

impl<T: Id + Serialize + DeserializeOwned> Carried for T {
    fn put(&self, out: &mut Vec<u8>) {
        put(self, out);
    }

    fn take(input: &mut &[u8]) -> Option<Self> {
        take(input)
    }

    fn largest() -> Self {
        Self::of(i64::MAX)
    }
}

/// Nothing of it stands on a button.
impl Carried for Words {
    fn put(&self, _: &mut Vec<u8>) {}

    fn take(_: &mut &[u8]) -> Option<Self> {
        Some(Self(None))
    }

    fn lacks_words(&self) -> bool {
        self.0.is_none()
    }

    fn fill(&mut self, words: &str) {
        self.0 = Some(words.to_owned());
    }

    fn largest() -> Self {
        Self(None)
    }
}

/// Declares what can stand on a button, such as an area's `Screen` or `Command`: the number that buttons carry beside each
/// variant, then the field that it is about, its marks, and after a semicolon those that stand on no button.
///
/// ```ignore
/// wire! {
///     /// What can be shown.
///     pub enum Screen {
///         /// Where everything starts.
///         0 = Home [Shared],
///         /// One project.
///         10 = Project { project: ProjectId, page: Page } about project,
///     }
/// }
/// ```
#[macro_export]
macro_rules! wire {
    ($(#[$meta:meta])* $vis:vis enum $name:ident {
        $($(#[$doc:meta])* $number:literal = $variant:ident $(($only:ident: $only_type:ty))?
            $({ $($(#[$field_doc:meta])* $field:ident: $type:ty),* $(,)? })? $(about $about:ident)? $([$($mark:ident),*])?,)*
        $(; $($(#[$other_doc:meta])* $other:ident
            $({ $($(#[$other_field_doc:meta])* $other_field:ident: $other_type:ty),* $(,)? })?
            $([$($other_mark:ident),*])?,)*)?
    }) => {
        $(#[$meta])*
        #[derive(
            Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, strum::IntoStaticStr, strum::VariantNames
        )]
        #[serde(rename_all = "kebab-case")]
        $vis enum $name {
            $($(#[$doc])* $variant $(($only_type))? $({ $($(#[$field_doc])* $field: $type),* })?,)*
            $($($(#[$other_doc])* $other $({ $($(#[$other_field_doc])* $other_field: $other_type),* })?,)*)?
        }

        impl $crate::wire::Wire for $name {
            fn number(&self) -> Option<u32> {
                match *self {
                    $(Self::$variant { .. } => Some($number),)*
                    $($(Self::$other { .. } => None,)*)?
                }
            }

            fn name(&self) -> &'static str {
                self.into()
            }

            fn fields(&self) -> Vec<&dyn $crate::wire::Carried> {
                match *self {
                    $(Self::$variant $((ref $only))? $({ $(ref $field),* })? => vec![$($only)? $($($field),*)?],)*
                    $($(Self::$other { .. } => Vec::new(),)*)?
                }
            }

            fn fields_mut(&mut self) -> Vec<&mut dyn $crate::wire::Carried> {
                match *self {
                    $(Self::$variant $((ref mut $only))? $({ $(ref mut $field),* })? => vec![$($only)? $($($field),*)?],)*
                    $($(Self::$other { .. } => Vec::new(),)*)?
                }
            }

            #[allow(unused_variables, reason = "a variant without fields reads none")]
            fn take(number: u32, input: &mut &[u8]) -> Option<Self> {
                match number {
                    $($number => Some(Self::$variant
                        $((<$only_type as $crate::wire::Carried>::take(input)?))?
                        $({ $($field: $crate::wire::Carried::take(input)?),* })?),)*
                    _ => None,
                }
            }

            #[allow(unused_variables, reason = "few variants are marked")]
            fn is(&self, mark: $crate::wire::Mark) -> bool {
                match *self {
                    $(Self::$variant { .. } => false $($(|| mark == $crate::wire::Mark::$mark)*)?,)*
                    $($(Self::$other { .. } => false $($(|| mark == $crate::wire::Mark::$other_mark)*)?,)*)?
                }
            }

            #[allow(unreachable_patterns, reason = "few variants are about something")]
            fn about(&self) -> Option<i64> {
                match *self {
                    $($(Self::$variant { $about, .. } => Some($crate::wire::Subject::subject_number($about)),)?)*
                    _ => None,
                }
            }

            fn examples() -> Vec<Self> {
                vec![$(Self::$variant
                    $((<$only_type as $crate::wire::Carried>::largest()))?
                    $({ $($field: $crate::wire::Carried::largest()),* })?,)*]
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::ProjectId;

    wire! {
        /// For the tests.
        enum Sample {
            /// Marked.
            3 = Plain [Shared],
            /// With a page, and about a project.
            1 = Paged { id: ProjectId, page: Page } about id,
            /// With one field, that needs no name.
            4 = Single(flag: bool) [Own],
            /// With words.
            7 = Said { id: ProjectId, revision: Revision, words: Words } [Confirmed, Begins],
            ;
            /// On no button.
            Asked { words: String } [Words],
        }
    }

    #[test]
    fn what_is_written_is_read_again_by_its_number() {
        for sample in Sample::examples() {
            let (mut out, number) = (Vec::new(), sample.number().expect("examples have numbers"));
            sample.put(&mut out);
            let mut input = out.as_slice();
            assert_eq!(Sample::take(number, &mut input), Some(sample));
            assert!(input.is_empty());
        }
        assert_eq!(Sample::take(2, &mut [].as_slice()), None, "no such number");
        assert_eq!(Sample::take(1, &mut [255].as_slice()), None, "no such fields");
    }

    #[test]
    fn variants_know_their_name_their_marks_and_their_page() {
        let paged = Sample::Paged { id: ProjectId(5), page: Page(0) };
        assert_eq!(paged.clone().at_page(Page(4)), Sample::Paged { id: ProjectId(5), page: Page(4) });
        assert_eq!(Sample::Plain.at_page(Page(4)), Sample::Plain);
        assert_eq!((paged.name(), paged.is(Mark::Shared), Sample::Plain.is(Mark::Shared)), ("Paged", false, true));
        assert_eq!((paged.subject(PersonId(7)), Sample::Plain.subject(PersonId(7))), (Some(5), None));
        assert_eq!(Sample::Single(true).subject(PersonId(7)), Some(7), "it is about whoever looks at it");
        let said = Sample::Said { id: ProjectId(5), revision: Revision(1), words: Words::default() };
        assert!(said.is(Mark::Confirmed) && said.is(Mark::Begins) && said.lacks_words() && !paged.lacks_words());
        let words = Words(Some("Why".into()));
        let whole = Sample::Said { id: ProjectId(5), revision: Revision(2), words };
        assert_eq!(said.with_words("Why").at_revision(Revision(2)), whole);
        let asked = Sample::Asked { words: "secret".into() };
        assert_eq!((asked.number(), asked.name()), (None, "Asked"));
        assert_eq!(<Sample as strum::VariantNames>::VARIANTS, ["Plain", "Paged", "Single", "Said", "Asked"]);
        assert!(asked.is(Mark::Words) && !asked.is(Mark::Own));
    }
}
