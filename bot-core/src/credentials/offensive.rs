//! What no user name says, not even by accident: a short reviewed list in the languages of Europe.
//!
//! Names that people bear must stay possible (Penelope, Vergara, Matsushita), so a word counts inside another only
//! where no name is known to have it.

/// Offends wherever it stands.
const ANYWHERE: [&str; 74] = [
    // English
    "fuck",
    "cunt",
    "bitch",
    "nigger",
    "nigga",
    "faggot",
    "asshole",
    "arsehole",
    "bastard",
    "bullshit",
    "motherf",
    "cocksuck",
    "whore",
    "pussy",
    "penis",
    "vagina",
    "dildo",
    "hitler",
    "rapist",
    "blowjob",
    "wanker",
    "tranny", // Spanish
    "cabron",
    "gilipoll",
    "maricon",
    "mierda",
    "pendej",
    "follar",
    "chingad",
    "cojones",
    "carajo",
    "hijoput",
    "hijaput",
    "putita",
    "subnormal",
    "sudaca", // French
    "putain",
    "salope",
    "connard",
    "connasse",
    "encule", // German
    "scheiss",
    "arschloch",
    "fotze",
    "wichser",
    "schlampe", // Italian
    "cazzo",
    "stronz",
    "puttana",
    "minchia",
    "vaffanc",
    "coglion", // Portuguese
    "caralho",
    "buceta",
    "piroca", // Polish, Czech, Slovak, Croatian, Serbian, Ukrainian
    "kurwa",
    "kurva",
    "pizda",
    "pierdol",
    "jebac",
    "jebem",
    "kokot",
    "prdel",
    "blyad",
    "mudak", // Dutch
    "klootzak",
    "kanker", // Hungarian, Romanian
    "picsa",
    "muist", // Swedish, Finnish
    "knulla",
    "perkele",
    "vittu", // Greek, Turkish
    "malakas",
    "orospu",
];

/// Offends as a name or as half of one; where it is longer than three letters, also when it arises across the dot.
const ALONE: [&str; 107] = [
    // English
    "ass", "arse", "anal", "anus", "boob", "boobs", "chink", "clit", "cock", "coon", "crap", "cum", "dick", "dyke",
    "fag", "fart", "gook", "homo", "jerk", "jizz", "kkk", "nazi", "nude", "orgy", "paki", "pee", "piss", "poo", "poop",
    "porn", "rape", "retard", "sex", "sexy", "shit", "slut", "sperm", "spaz", "tit", "tits", "turd", "twat",
    "wank", // Spanish
    "ano", "caca", "cono", "culo", "idiota", "imbecil", "joder", "marica", "pedo", "pene", "perra", "pija", "polla",
    "puta", "puto", "semen", "sexo", "teta", "tetas", "tonta", "tonto", "verga", "zorra", // French
    "bite", "chatte", "cul", "merde", "nique", "pede", "pute", // German
    "arsch", "fick", "hure", "kacke", "nutte", "spast", // Italian, Portuguese
    "bosta", "fica", "figa", "foda", "merda", "porra", "troia", "viado", // Slavic languages
    "cipa", "chuj", "dupa", "govno", "khuy", "kurac", "picka", "suka", // Dutch
    "hoer", "kut", "lul", // Hungarian, Romanian
    "fasz", "geci", "muie", "pula", // Nordic languages
    "fitta", "hora", "huora", "kuk", "paska",
];

/// Numbers that say something of their own.
const NUMBERS: [u64; 8] = [14, 18, 69, 88, 420, 666, 1_312, 1_488];

/// Tells whether somebody would read an offence in this name: letters, with one dot at most.
pub(super) fn is_offensive(name: &str) -> bool {
    let joined = name.replace('.', "");
    let whole = [joined.as_str()];
    ANYWHERE.iter().any(|word| joined.contains(word))
        || ALONE.iter().any(|word| name.split('.').chain(whole).any(|part| part == *word))
        || name.find('.').is_some_and(|dot| ALONE.iter().any(|word| word.len() > 3 && spans(&joined, word, dot)))
}

/// Whether the word begins before this place and ends behind it.
fn spans(joined: &str, word: &str, place: usize) -> bool {
    let within = place.saturating_sub(word.len() - 1)..place;
    within.into_iter().any(|start| joined[start..].starts_with(word))
}

/// Tells whether a number is better not put behind a name.
pub(super) fn is_loaded(number: u64) -> bool {
    NUMBERS.contains(&number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_offence_is_found_inside_and_across_the_dot() {
        for name in [
            "maria.fuckner",
            "cunt",
            "mari.conde",
            "ana.lopez",
            "pol.lara",
            "as.shole",
            "a.ss",
            "eva.puta",
            "puta.eva",
            "cara.jose",
            "mer.dana",
            "eva.gina",
            "p.uta",
        ] {
            assert!(is_offensive(name), "{name}");
        }
    }

    #[test]
    fn names_that_people_bear_stay() {
        for name in [
            "penelope.sol",
            "maria.vergara",
            "ken.matsushita",
            "analia.perez",
            "nazir.khan",
            "zoya.slutskaya",
            "siriporn.chai",
            "maria.caputo",
            "otto.pollack",
            "cassandra.dickson",
            "asuka.sato",
            "conor.hancock",
            "ana.garcia",
            "marta.sexton",
            "lula.prado",
            "essex",
        ] {
            assert!(!is_offensive(name), "{name}");
        }
    }

    #[test]
    fn the_lists_hold_what_a_name_can_say() {
        for word in ANYWHERE.iter().chain(&ALONE) {
            assert!(word.len() >= 3 && word.bytes().all(|letter| letter.is_ascii_lowercase()), "{word}");
        }
        assert!(ALONE.iter().all(|word| !ANYWHERE.contains(word)));
    }
}
