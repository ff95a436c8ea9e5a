//! Whatever of the core is written into a log by accident: nobody gets in by it.

use bot_core::area::Command;
use bot_core::areas::sessions::{self, Proof};
use bot_core::areas::students::ClassSource;
use bot_core::conversation::{Action, Answer, QuestionId};
use bot_core::credentials::{Costs, Password, UserName};
use bot_core::delivery::{Delivery, FileOut};
use bot_core::domain::{SecretId, StudentId, hash_of};
use bot_core::platform::Platform;
use bot_core::text::{Locale, Text, msg};
use bot_core::update::{Reply, Sender, Update, What, Where};
use bot_core::vault::{Opened, Vault};
use bot_core::view::{Block, Button, Link, Secret, SecretWords, Style, View};

const PASSWORD: &str = "moon-river-apple";
const CODE: &str = "abcdefghijkmnpqrstuvwxyz";

/// What somebody has done, in all the ways in which a secret can be typed.
fn updates() -> Vec<Update> {
    let (words, code) = (format!("lea.rojo {PASSWORD}"), Some(CODE.to_owned()));
    let number = 7;
    let answers = vec![(QuestionId::from_code("login".to_owned()), Answer::Text(words.clone()))];
    let typed = [
        What::Text { words: words.clone(), number },
        What::Edited { words: words.clone(), number },
        What::Command { name: "login".into(), argument: Some(words.clone()), number },
        What::Command { name: "claim".into(), argument: code, number },
        What::Press { wire: CODE.to_owned(), message: Some(number) },
        What::Answers { wire: CODE.to_owned(), answers, message: None },
    ];
    let name = "Lea Rojo".to_owned();
    let sender = Sender { account: "7".into(), address: None, name, username: None, language: "en".into() };
    let (platform, raw) = (Platform::ALL[0], format!("{{\"text\":\"{words} {CODE}\"}}"));
    let update = |what| Update {
        platform,
        id: "1".into(),
        sender: sender.clone(),
        what,
        written: None,
        handle: None,
        carries: false,
        at: Where::Own,
        raw: raw.clone(),
    };
    typed.into_iter().map(update).collect()
}

/// What a student and a teacher are shown.
fn view() -> View {
    let words = SecretWords::Opened(Opened::from(PASSWORD));
    let blocks = vec![
        Block::Title(msg::sheet_title()),
        Block::Secret(Secret { label: msg::field_password(), words }),
        Block::Invitation(CODE.to_owned()),
    ];
    let link = Link::Share { code: CODE.to_owned(), words: Text::words("Join us"), language: Locale::english() };
    let share = Button { label: msg::button_student_link(), link, style: Style::Plain };
    let claim = sessions::Command::Claim { student: StudentId(1), proof: proof() };
    View::card(blocks, vec![share, Button::new(msg::button_claim(), Action::Do(claim.into()))])
}

fn proof() -> Proof {
    Proof::of(&hash_of(CODE))
}

fn delivery() -> Delivery {
    let bytes = format!("lea.rojo,{PASSWORD},{CODE}").into_bytes();
    Delivery {
        account: "7".into(),
        address: "7".into(),
        handle: None,
        key: 1,
        locale: Locale::english(),
        view: view(),
        message: None,
        repeated: false,
        erases: false,
        repairs: false,
        was_secret: false,
        picture: Some(FileOut::made("picture.jpg".into(), "image/jpeg", bytes.clone())),
        above: vec![(6, view())],
        files: vec![FileOut::made("cards.csv".into(), "text/csv", bytes)],
    }
}

/// How a number of bytes is written in a log.
fn written(bytes: &[u8]) -> [String; 2] {
    let list = format!("{bytes:?}");
    [list.trim_matches(['[', ']']).to_owned(), bytes.iter().map(|byte| format!("{byte:02x}")).collect()]
}

#[test]
fn no_debug_output_shows_a_secret() {
    let password = Password::typed(PASSWORD).expect("a password");
    let hash = password.hash(Costs::FOR_TESTS, [3; 16]);
    let name = UserName::typed("lea.rojo").expect("a user name");
    let vault = Vault::new(vec![[9; 32]]).expect("a key");
    let commands: [Command; 4] = [
        sessions::Command::OpenLink { proof: proof() }.into(),
        sessions::Command::Claim { student: StudentId(1), proof: proof() }.into(),
        sessions::Command::Try { name: name.clone(), student: None }.into(),
        sessions::Command::Chosen { hash: hash.clone() }.into(),
    ];
    let reply = Reply { ask: Some(view()), ..Reply::default() };
    let all = format!(
        "{:?} {commands:?} {:?} {:?} {reply:?} {password:?} {hash:?} {name:?} {vault:?} {:?} {:?} {:?}",
        updates(),
        view(),
        delivery(),
        vault.seal(SecretId(1), PASSWORD),
        ClassSource::Words("Lea; Rojo".to_owned()),
        [Answer::Text(PASSWORD.to_owned())],
    );
    assert!(all.contains("Invitation") && all.contains("OpenLink"), "what is there can be found: {all}");
    let digest = hash_of(CODE);
    let phc = hash.as_str().rsplit('$').next().expect("a hash").to_owned();
    let words = ["moon", "river", "apple", CODE, "Rojo", &phc].map(str::to_owned);
    // Sixteen bytes of the digest are as good as the code; eight of them in a row are found.
    let bytes = [written(&digest[..8]), written(&digest[8..16]), written(&[9; 8])].concat();
    let numbers = digest.chunks(8).take(2).map(|part| u64::from_be_bytes(part.try_into().expect("8")).to_string());
    for secret in words.into_iter().chain(bytes).chain(numbers) {
        assert!(!all.contains(&secret), "{secret} stands in {all}");
    }
}
