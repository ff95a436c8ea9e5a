//! Names in Cyrillic letters in the letters a to z, as each language writes its names itself: Ukrainian by resolution
//! 55 of the Cabinet of Ministers (2010), Bulgarian by the Transliteration Act (2009), Macedonian as in passports,
//! Serbian by its own Latin letters. Their accents are left out.

/// Languages that share letters, and write them otherwise in Latin ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cyrillic {
    Ukrainian,
    Bulgarian,
    Serbian,
    Macedonian,
    /// Here only to be told from the others: `latin` writes its letters, as it does all others.
    Russian,
}

/// Each letter, then what it is written as; `-` stands for nothing.
const UKRAINIAN: &str = "\
     а a б b в v г h ґ g д d е e є ie ж zh з z и y і i ї i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts \
     ч ch ш sh щ shch ь - ю iu я ia";
/// The same where a word begins with them.
const UKRAINIAN_FIRST: &str = "є ye ї yi й y ю yu я ya";
const BULGARIAN: &str = "\
     а a б b в v г g д d е e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х h ц ts ч ch ш sh щ sht \
     ъ a ь y ю yu я ya";
const SERBIAN: &str = "\
     а a б b в v г g д d ђ dj е e ж z з z и i ј j к k л l љ lj м m н n њ nj о o п p р r с s т t ћ c у u ф f х h ц c \
     ч c џ dz ш s";
const MACEDONIAN: &str = "\
     а a б b в v г g д d ѓ gj е e ж zh з z ѕ dz и i ј j к k л l љ lj м m н n њ nj о o п p р r с s т t ќ kj у u ф f \
     х h ц c ч ch џ dj ш sh";
/// Each letter alone.
const RUSSIAN: &str = "а б в г д е ё ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я";

impl Cyrillic {
    const ALL: [Self; 5] = [Self::Ukrainian, Self::Bulgarian, Self::Serbian, Self::Macedonian, Self::Russian];

    /// The language in which a name is written, which is in lower case: that of the school's country if it has all of
    /// the letters, else the only one that has. None where several have, or where nothing is Cyrillic.
    pub(super) fn of(name: &str, country: Option<&str>) -> Option<Self> {
        if !name.contains(is_cyrillic) {
            return None;
        }
        let native = country.and_then(Self::native);
        let mut able = Self::ALL.into_iter().filter(|language| language.has(name));
        let only = able.next().filter(|_| able.next().is_none());
        native.filter(|language| language.has(name)).or(only)
    }

    fn native(country: &str) -> Option<Self> {
        match country {
            "ua" => Some(Self::Ukrainian),
            "bg" => Some(Self::Bulgarian),
            "ba" | "me" | "rs" | "xk" => Some(Self::Serbian),
            "mk" => Some(Self::Macedonian),
            _ => None,
        }
    }

    /// Whether all letters of a name that are Cyrillic are its own.
    fn has(self, name: &str) -> bool {
        let letters = match self {
            Self::Ukrainian => UKRAINIAN,
            Self::Bulgarian => BULGARIAN,
            Self::Serbian => SERBIAN,
            Self::Macedonian => MACEDONIAN,
            Self::Russian => RUSSIAN,
        };
        // In Russian it is no vowel, and stands before these alone.
        let is_right = |rest: &str| rest.starts_with(['е', 'ё', 'ю', 'я']);
        let is_spelt = self != Self::Russian || name.split('ъ').skip(1).all(is_right);
        is_spelt && name.chars().filter(|letter| is_cyrillic(*letter)).all(|letter| letters.contains(letter))
    }

    /// Writes the letters of a word that are its own; the others stay.
    pub(super) fn latin(self, word: &str) -> String {
        let (letters, first) = match self {
            Self::Ukrainian => (UKRAINIAN, UKRAINIAN_FIRST),
            Self::Bulgarian => (BULGARIAN, ""),
            Self::Serbian => (SERBIAN, ""),
            Self::Macedonian => (MACEDONIAN, ""),
            Self::Russian => return word.to_owned(),
        };
        let mut latin = String::new();
        for (nth, letter) in self.joined(word).chars().enumerate() {
            let at_the_start = sound(first, letter).filter(|_| nth == 0);
            match at_the_start.or_else(|| sound(letters, letter)) {
                Some(sound) => latin.push_str(sound),
                None => latin.push(letter),
            }
        }
        latin
    }

    /// A word in which those letters are written that sound otherwise together.
    fn joined(self, word: &str) -> String {
        match self {
            // As "zh" it would be another letter.
            Self::Ukrainian => word.replace("зг", "zgh"),
            Self::Bulgarian => word.strip_suffix("ия").map_or_else(|| word.to_owned(), |stem| format!("{stem}ia")),
            Self::Serbian | Self::Macedonian | Self::Russian => word.to_owned(),
        }
    }
}

fn is_cyrillic(letter: char) -> bool {
    matches!(letter, '\u{400}'..='\u{52F}')
}

/// What a letter is written as in a table.
fn sound(letters: &'static str, letter: char) -> Option<&'static str> {
    let mut words = letters.split(' ');
    words.find(|word| is_cyrillic(letter) && word.starts_with(letter))?;
    words.next().map(|sound| if sound == "-" { "" } else { sound })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(country: Option<&str>, names: &[(&str, &str)]) {
        for (name, letters) in names {
            let lower = name.to_lowercase();
            let language = Cyrillic::of(&lower, country).expect("a language");
            assert_eq!(language.latin(&lower), *letters, "{name}");
        }
    }

    /// The examples of the resolution, and names of class lists.
    #[test]
    fn ukrainian_is_written_as_in_passports() {
        let names = [
            ("Дмитро", "dmytro"),
            ("Григорій", "hryhorii"),
            ("Алушта", "alushta"),
            ("Згорани", "zghorany"),
            ("Розгон", "rozghon"),
            ("Ґалаґан", "galagan"),
            ("Єнакієве", "yenakiieve"),
            ("Гаєвич", "haievych"),
            ("Їжакевич", "yizhakevych"),
            ("Кадиївка", "kadyivka"),
            ("Йосипівка", "yosypivka"),
            ("Стрий", "stryi"),
            ("Харків", "kharkiv"),
            ("Щербухи", "shcherbukhy"),
            ("Гоща", "hoshcha"),
            ("Юрій", "yurii"),
            ("Корюківка", "koriukivka"),
            ("Яготин", "yahotyn"),
            ("Ярошенко", "yaroshenko"),
            ("Знаменка", "znamenka"),
            ("Феодосія", "feodosiia"),
            ("Русь", "rus"),
        ];
        check(Some("ua"), &names);
    }

    #[test]
    fn the_other_languages_have_their_own_ways() {
        let bulgarian = [
            ("Щерю", "shteryu"),
            ("Христо", "hristo"),
            ("Кънчев", "kanchev"),
            ("Йордан", "yordan"),
            ("Цветелина", "tsvetelina"),
            ("София", "sofia"),
            ("Илиян", "iliyan"),
            ("Гьончо", "gyoncho"),
        ];
        check(Some("bg"), &bulgarian);
        let serbian = [("Ђорђе", "djordje"), ("Јована", "jovana"), ("Живковић", "zivkovic"), ("Љиљана", "ljiljana")];
        check(Some("rs"), &serbian);
        let macedonian = [("Ѓорѓи", "gjorgji"), ("Ќосев", "kjosev"), ("Живко", "zhivko"), ("Ѕвезда", "dzvezda")];
        check(Some("mk"), &macedonian);
    }

    #[test]
    fn letters_that_only_one_language_has_say_more_than_a_country() {
        for (name, country, language) in [
            ("дмитро", Some("ua"), Some(Cyrillic::Ukrainian)),
            ("дмитро", Some("pl"), None),
            ("дмитро", None, None),
            ("сергій", Some("pl"), Some(Cyrillic::Ukrainian)),
            ("юрій щасний", None, Some(Cyrillic::Ukrainian)),
            ("їжак", Some("bg"), Some(Cyrillic::Ukrainian)),
            ("пламен кънчев", None, Some(Cyrillic::Bulgarian)),
            ("ђорђе", Some("mk"), Some(Cyrillic::Serbian)),
            ("ќосев", None, Some(Cyrillic::Macedonian)),
            ("јована", None, None),
            ("јована", Some("me"), Some(Cyrillic::Serbian)),
            ("рыжов", Some("ua"), Some(Cyrillic::Russian)),
            ("подъячев", None, None),
            ("қанат", Some("ua"), None),
            ("lea", Some("ua"), None),
            ("", Some("ua"), None),
        ] {
            assert_eq!(Cyrillic::of(name, country), language, "{name} {country:?}");
        }
    }
}
