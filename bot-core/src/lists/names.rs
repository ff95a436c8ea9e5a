//! What the entries of a list are called in all languages, for what comes from elsewhere: nobody says in which language that is written.
//!
//! It is made of texts that are said without loading a language, and kept from the first use on.

use std::collections::BTreeMap;

use super::Contents;
use crate::text::{Locale, Text, folded};

/// By a name, folded: the key of the entry that is called so; `None` where one entry is meant in one language, and another one in
/// another.
pub(super) struct Names(BTreeMap<String, Option<&'static str>>);

impl Names {
    /// The key of the entry that all languages mean by a name.
    pub(super) fn meant(&self, name: &str) -> Option<&'static str> {
        self.0.get(&folded(name)).copied().flatten()
    }
}

impl Contents {
    pub(super) fn names(&self) -> &Names {
        self.names.get_or_init(|| {
            let mut names = BTreeMap::new();
            let all = Locale::all().flat_map(|locale| self.entries.iter().map(move |entry| (locale, entry)));
            for (locale, entry) in all {
                let name = locale.plain(&Text::entry(self.name, entry.key));
                for name in [folded(&name)].into_iter().chain(self.besides(entry, locale).map(folded)) {
                    let key = names.entry(name).or_insert(Some(entry.key));
                    *key = key.filter(|key| *key == entry.key);
                }
            }
            Names(names)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lists::List;

    /// As those read it who choose from the list in their own language.
    #[test]
    fn a_name_means_what_all_languages_mean_by_it() {
        for list in List::all() {
            let meant = |name: &str| {
                let called = |locale| list.0.shelf(locale).find(|terms| terms.own.iter().any(|term| term == name));
                let mut keys = Locale::all().filter_map(called);
                let key = keys.next()?;
                keys.all(|other| other == key).then_some(key)
            };
            let names = Locale::all().flat_map(|locale| list.0.shelf(locale).terms.iter().flat_map(|terms| &terms.own));
            for name in names {
                assert_eq!(list.0.names().meant(name), meant(name), "{}: {name}", list.name());
            }
        }
    }

    #[test]
    fn what_is_one_entry_here_and_another_one_there_names_none() {
        // The language of the school in Italy, and a foreign one in Spain.
        assert_eq!(List::subjects().0.names().0.get("italiano"), Some(&None));
        assert_eq!(List::subjects().named("Italiano"), None);
        assert_eq!(List::countries().named("Atlantis"), None);
    }
}
