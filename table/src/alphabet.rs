//! The words of a text file, in whichever alphabet a spreadsheet has saved them.
//!
//! Unicode says of itself what it is. Older alphabets do not: they are told apart by which letters stand beside each other, and by
//! the country that the file comes from. A short list may be mistaken all the same, so that whoever sends it looks through it.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{
    Encoding, IBM866, ISO_8859_2, ISO_8859_4, ISO_8859_5, ISO_8859_6, ISO_8859_7, ISO_8859_8, ISO_8859_13, KOI8_U,
    UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252, WINDOWS_1253, WINDOWS_1254, WINDOWS_1255,
    WINDOWS_1256, WINDOWS_1257,
};

use crate::Unreadable;

/// How documents begin that are text but no table, in small letters.
const DOCUMENTS: [&str; 7] = ["%pdf", "{\\rtf", "<?xml", "<!doctype", "<html", "<table", "<meta"];

/// The older alphabets of Europe and its neighbours. What looks like another one, as a few accents may look like Chinese, is none.
/// ISO 8859-1 and ISO 8859-9 are parts of Windows-1252 and Windows-1254.
const OLDER: [&Encoding; 17] = [
    WINDOWS_1250,
    WINDOWS_1251,
    WINDOWS_1252,
    WINDOWS_1253,
    WINDOWS_1254,
    WINDOWS_1255,
    WINDOWS_1256,
    WINDOWS_1257,
    ISO_8859_2,
    ISO_8859_4,
    ISO_8859_5,
    ISO_8859_6,
    ISO_8859_7,
    ISO_8859_8,
    ISO_8859_13,
    KOI8_U,
    IBM866,
];

/// The words of a text file from a country, such as "pl", where that is known.
///
/// # Errors
/// It is no text, or a document.
pub(crate) fn decode(bytes: &[u8], country: Option<&str>) -> Result<String, Unreadable> {
    let is_utf_16 = |zero: usize| {
        let odd = bytes.iter().skip(zero).step_by(2).take(64);
        bytes.len() > 1 && odd.clone().filter(|byte| **byte == 0).count() * 2 > odd.count()
    };
    let encoding = match Encoding::for_bom(bytes) {
        Some((encoding, _)) => encoding,
        None if is_utf_16(1) => UTF_16LE,
        None if is_utf_16(0) => UTF_16BE,
        None if UTF_8.decode_without_bom_handling_and_without_replacement(bytes).is_some() => UTF_8,
        None => older(bytes, country),
    };
    let text = encoding.decode(bytes).0.into_owned();
    if is_text(&text) { Ok(text) } else { Err(Unreadable::Binary) }
}

/// The alphabet of a text that is not in Unicode.
fn older(bytes: &[u8], country: Option<&str>) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    // Anything but small letters makes it panic.
    let country = country.filter(|country| country.bytes().all(|letter| letter.is_ascii_lowercase()));
    let guess = |country: Option<&str>| {
        let domain = country.map(|country| if country == "gb" { "uk" } else { country });
        let guessed = detector.guess(domain.map(str::as_bytes), Utf8Detection::Deny);
        OLDER.contains(&guessed).then_some(guessed)
    };
    guess(country).or_else(|| guess(None)).unwrap_or(WINDOWS_1252)
}

/// Whether people have written it. A stray control character is no reason to refuse a list; a picture has many.
fn is_text(text: &str) -> bool {
    let begin: String = text.trim_start().chars().take(16).flat_map(char::to_lowercase).collect();
    let is_strange = |letter: &char| letter.is_control() && !letter.is_whitespace() && *letter != '\u{1A}';
    let strange = text.chars().filter(is_strange).count();
    !DOCUMENTS.iter().any(|document| begin.starts_with(document)) && strange * 50 <= text.chars().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &str = "code;name;town\r\n28001234;Escuela Ñandú;Córdoba\r\n";

    #[track_caller]
    fn reads(bytes: &[u8], country: Option<&str>, expected: &str) {
        let read = decode(bytes, country).expect("text");
        assert_eq!(read.trim_start_matches('\u{FEFF}'), expected, "{country:?}");
    }

    fn utf_16(bom: bool, to_bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        let bom = bom.then_some(0xFEFF);
        bom.into_iter().chain(LIST.encode_utf16()).flat_map(to_bytes).collect()
    }

    #[test]
    fn unicode_is_read_whatever_the_country() {
        for country in [None, Some("es"), Some("gr")] {
            reads(LIST.as_bytes(), country, LIST);
            reads(&["\u{FEFF}", LIST].concat().into_bytes(), country, LIST);
            for bom in [true, false] {
                reads(&utf_16(bom, u16::to_le_bytes), country, LIST);
                reads(&utf_16(bom, u16::to_be_bytes), country, LIST);
            }
        }
    }

    /// A class as its country writes it, and the alphabets that spreadsheets of there save it in.
    const CLASSES: [(&str, &[&Encoding], &str); 17] = [
        ("es", &[WINDOWS_1252], "Nombre;Apellidos\nÍñigo;Núñez Peña\nMaría José;Güell\nSofía;Ibáñez d’Arcy\n"),
        ("fr", &[WINDOWS_1252], "Prénom;Nom\nZoé;Lefèvre\nFrançois-Noël;Bélanger\nMaëlle;d’Œuvray\n"),
        ("de", &[WINDOWS_1252], "Vorname;Name\nJörg;Größling\nÄnne;Müßig\nKäthe;Blümel\n"),
        ("pl", &[WINDOWS_1250, ISO_8859_2], "Imię;Nazwisko\nŁucja;Żak\nStanisław;Gąsior\nŻaneta;Śliwa-Źródlak\n"),
        ("cz", &[WINDOWS_1250, ISO_8859_2], "Jméno;Příjmení\nŘehoř;Ječný\nŽofie;Říčanská\nŠtěpán;Kůň\n"),
        ("sk", &[WINDOWS_1250, ISO_8859_2], "Meno;Priezvisko\nĽubica;Šťastná\nĎuro;Kŕdeľ\nŽelmíra;Hôrna\n"),
        ("hu", &[WINDOWS_1250, ISO_8859_2], "Vezetéknév;Utónév\nTűzkő;Ödön\nKőszegi;Zsófia\nSzűcs;Győző\n"),
        ("ro", &[WINDOWS_1250, ISO_8859_2], "Nume;Prenume\nPăun;Ştefan\nCâmpeanu;Ioniţă\nŢărnă;Mădălina\n"),
        ("hr", &[WINDOWS_1250, ISO_8859_2], "Ime;Prezime\nŽeljka;Šimić\nĐurđa;Čičak\nKrešimir;Đokić\n"),
        ("bg", &[WINDOWS_1251], "Име;Фамилия\nРадослав;Горски\nЦветелина;Жечева\nЩилян;Юруков\n"),
        ("ua", &[WINDOWS_1251, KOI8_U], "Ім'я;Прізвище\nЄвген;Гайовий\nЇрина;Лісова\nҐалина;Щедра\n"),
        ("mk", &[WINDOWS_1251], "Име;Презиме\nЃорѓи;Ќосев\nЉубица;Џинова\nЅвезда;Њагулова\n"),
        ("gr", &[WINDOWS_1253, ISO_8859_7], "Όνομα;Επώνυμο\nΑναστάσιος;Ψαράς\nΈλλη;Ξυλούρη\nΆγγελος;Ωραίος\n"),
        ("tr", &[WINDOWS_1254], "Ad;Soyad\nÇağrı;Işık\nŞule;Öztürk\nİbrahim;Güneş\n"),
        ("lt", &[WINDOWS_1257], "Vardas;Pavardė\nŽivilė;Šaltinytė\nĄžuolas;Čiurlys\nŪla;Gražytė\n"),
        ("lv", &[WINDOWS_1257], "Vārds;Uzvārds\nĒriks;Bērziņš\nŅina;Ķirse\nĢirts;Ābele\n"),
        ("jo", &[WINDOWS_1256], "الاسم;العائلة\nليلى;النجار\nيوسف;الخطيب\nهبة;السمان\n"),
    ];

    #[test]
    fn a_class_is_read_in_the_alphabets_of_its_country() {
        for (country, alphabets, class) in CLASSES {
            for alphabet in alphabets {
                let (bytes, _, is_lossy) = alphabet.encode(class);
                assert!(!is_lossy, "{} cannot write {class}", alphabet.name());
                reads(&bytes, Some(country), class);
            }
        }
    }

    #[test]
    fn one_name_is_enough_where_the_country_is_known() {
        for (country, alphabet, name) in [
            ("pl", WINDOWS_1250, "Łucja Żak"),
            ("cz", WINDOWS_1250, "Žofie Říčanská"),
            ("gr", WINDOWS_1253, "Έλλη Ξυλούρη"),
            ("bg", WINDOWS_1251, "Щилян Юруков"),
            ("tr", WINDOWS_1254, "Çağrı Işık"),
            ("es", WINDOWS_1252, "Íñigo Núñez"),
        ] {
            reads(&alphabet.encode(name).0, Some(country), name);
        }
    }

    /// Somebody from elsewhere is in the class, or the teacher works abroad.
    #[test]
    fn another_country_misleads_nobody_where_the_letters_are_plain() {
        for (country, alphabet, class) in [
            ("es", WINDOWS_1253, CLASSES[12].2),
            ("pl", WINDOWS_1251, CLASSES[9].2),
            ("gb", WINDOWS_1252, CLASSES[0].2),
            ("xk", WINDOWS_1250, CLASSES[3].2),
        ] {
            reads(&alphabet.encode(class).0, Some(country), class);
        }
        for odd in ["", "PL", "españa", "a.b"] {
            reads(&WINDOWS_1252.encode(LIST).0, Some(odd), LIST);
        }
    }

    #[test]
    fn a_stray_control_character_is_read_and_a_picture_is_not() {
        assert!(is_text(&format!("Es\0cuela;{}", "a".repeat(100))));
        assert!(!is_text("\u{FFFD}PNG\u{1}\0\0\0\rIHDR"));
        for document in
            ["%PDF-1.7\n1 0 obj", "<!DOCTYPE html><table><tr><td>Ana", "\n<?xml version=\"1.0\"?><Workbook>"]
        {
            assert!(!is_text(document), "{document}");
        }
    }
}
