//! The columns of a list, by the words that stand at their heads in any locale.

use anyhow::{Result, bail};
use bot_core::text::{Locale, Text, fold, msg};

/// Where each column stands in a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Columns {
    code: Option<usize>,
    name: usize,
    town: usize,
    country: Option<usize>,
    region: Option<usize>,
}

/// A row of a list, as it is written.
pub(super) struct Cells<'a> {
    pub(super) code: &'a str,
    pub(super) name: &'a str,
    pub(super) town: &'a str,
    pub(super) country: &'a str,
    pub(super) region: &'a str,
}

impl Columns {
    /// Reads the first row of a list.
    ///
    /// # Errors
    /// What it lacks, and what it has to say.
    pub(super) fn read(heads: &[String]) -> Result<Self> {
        let [code, name, town, country, region] = heads_of().map(|words| of(heads, &words));
        let (Some(name), Some(town)) = (name, town) else {
            bail!(
                "its first row has to name the columns: code, name, town, country, region; name and town have to be \
                 among them. It says: {}",
                heads.iter().map(|head| format!("{head:?}")).collect::<Vec<_>>().join(", ")
            )
        };
        Ok(Self { code, name, town, country, region })
    }

    pub(super) fn cells<'a>(&self, row: &'a [String]) -> Cells<'a> {
        let cell = |column: usize| row.get(column).map(|cell| cell.trim()).unwrap_or_default();
        let optional = |column: Option<usize>| column.map(cell).unwrap_or_default();
        Cells {
            code: optional(self.code),
            name: cell(self.name),
            town: cell(self.town),
            country: optional(self.country),
            region: optional(self.region),
        }
    }
}

/// What stands at the head of each column, folded: of the code, the name, the town, the country and the region.
fn heads_of() -> [Vec<Vec<u8>>; 5] {
    let words = |text: Text| {
        let all = Locale::all().map(|locale| locale.plain(&text)).collect::<Vec<_>>().join(",");
        all.split(',').map(fold).collect()
    };
    [
        msg::school_column_code(),
        msg::school_column_name(),
        msg::school_column_town(),
        msg::school_column_country(),
        msg::school_column_region(),
    ]
    .map(words)
}

fn of(heads: &[String], words: &[Vec<u8>]) -> Option<usize> {
    heads.iter().position(|head| words.contains(&fold(&head.replace('_', " "))))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heads(line: &str) -> Vec<String> {
        line.split(';').map(str::to_owned).collect()
    }

    #[test]
    fn columns_are_known_in_any_case_order_and_locale() {
        let english = Columns::read(&heads("REGION;Town;name;Country;Code")).expect("known");
        assert_eq!(english, Columns { code: Some(4), name: 2, town: 1, country: Some(3), region: Some(0) });
        let spanish =
            Columns::read(&heads("Código;Nombre del centro;Localidad;País;Comunidad autónoma")).expect("known");
        assert_eq!(spanish, Columns { code: Some(0), name: 1, town: 2, country: Some(3), region: Some(4) });
    }

    #[test]
    fn a_list_without_heads_is_refused_with_what_to_do() {
        let refused = Columns::read(&heads("Escuela Nube;Valverde;ES")).expect_err("no heads").to_string();
        assert!(refused.contains("name, town") && refused.contains("Escuela Nube"), "{refused}");
    }
}
