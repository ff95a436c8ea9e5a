//! What is written in a language from right to left, letter by letter: clients take the direction of a line from its first letter that
//! has one (docs/platforms.md, "Right to left").

use bot_core::platform::Platform;
use bot_core::text::Arg;

use super::super::keyboard::Leads;
use super::*;

fn arabic() -> Locale {
    Locale::from_tag("ar").expect("there are texts in Arabic")
}

fn rendered(blocks: Vec<Block>) -> Rendered {
    render(&View::card(blocks, Vec::new()), arabic(), "TwinBot")
}

#[track_caller]
fn check(blocks: Vec<Block>, text: &str) {
    assert_eq!(rendered(blocks).text, text);
}

fn copied(rendered: &Rendered) -> Vec<String> {
    let units: Vec<u16> = rendered.text.encode_utf16().collect();
    let inside = |entity: &MessageEntity| &units[entity.offset..entity.offset + entity.length];
    let is_copied =
        |entity: &&MessageEntity| matches!(entity.kind, MessageEntityKind::Code | MessageEntityKind::Spoiler);
    let copied = rendered.entities.iter().filter(is_copied).map(inside);
    copied.map(|units| String::from_utf16(units).expect("entities between letters")).collect()
}

#[test]
fn a_line_begins_at_the_right_whatever_its_first_word_is() {
    let item = |name: &str| Block::Item(words(name));
    check(
        vec![Block::Title(words("Rivers!")), item("Ana Nube"), item("نور")],
        "\u{200F}\u{2068}Rivers!\u{2069}\n\n\u{200F}• \u{2068}Ana Nube\u{2069}\n• \u{2068}نور\u{2069}",
    );
    // What somebody wrote at length goes its own way, and so does what they are quoted with.
    check(vec![Block::Para(words("One!\nTwo!")), Block::Quote(words("Three!"))], "One!\nTwo!\n\nThree!");
}

#[test]
fn a_value_keeps_its_signs_behind_the_name_of_its_field() {
    let row = Row { label: words("عنوان"), value: words("Rivers!") };
    check(vec![Block::Field(row)], "\u{2068}عنوان\u{2069}: \u{200F}\u{2068}Rivers!\u{2069}");
}

#[test]
fn a_command_that_is_tapped_stands_between_marks_alone() {
    let help = Platform::Telegram.command("help");
    check(vec![Block::Item(msg::marked(help, "نور"))], "\u{200F}• \u{2066}/help\u{2069} \u{2068}نور\u{2069}");
    let commands = View::Commands(vec![CommandName { name: "help", description: words("نور") }]);
    assert_eq!(
        render(&commands, arabic(), "TwinBot").text,
        "\u{200F}\u{2066}/help\u{2069} – \u{2068}نور\u{2069}",
        "Telegram finds a command between marks: docs/platforms.md"
    );
}

#[test]
fn what_is_copied_has_no_mark_within() {
    let command = Arg::Command(Platform::Telegram.command("start"));
    let secret = Secret { label: words("كلمة"), words: SecretWords::Opened("¡río-otter!".into()) };
    let card = rendered(vec![Block::Item(msg::marked(command, "نور")), Block::Secret(secret)]);
    assert_eq!(
        card.text,
        "\u{200F}• \u{2066}/start\u{2069} \u{2068}نور\u{2069}\n\n\u{2068}كلمة\u{2069}: \u{2068}¡río-otter!\u{2069}"
    );
    assert_eq!(copied(&card), ["/start", "¡río-otter!"]);
    let code = rendered(vec![Block::Quote(Platform::Telegram.command_with("link", "a_B-"))]);
    assert_eq!(code.text, "/link a_B-");
    let link = rendered(vec![Block::Invitation("a_B-".to_owned())]);
    assert_eq!(link.text, "https://t.me/TwinBot?start=a_B-");
}

#[test]
fn a_file_and_an_address_keep_their_letters_in_order() {
    let file = Arg::Verbatim("plan_4b.pdf".to_owned());
    check(vec![Block::Para(msg::frame_file(file))], "\u{200F}📄 \u{2068}plan_4b.pdf\u{2069}");
    let address = Arg::Address("https://b.example/a_".to_owned());
    check(
        vec![Block::Item(msg::marked(address, "نور"))],
        "\u{200F}• \u{2066}https://b.example/a_\u{2069} \u{2068}نور\u{2069}",
    );
}

#[test]
fn a_button_has_marks_only_where_two_directions_meet() {
    let go = |label: Text| Button::new(label, Action::Go(area::home()));
    let marked = |title: &str| go(msg::marked(Arg::Verbatim("✅".to_owned()), title));
    let view = View::card(Vec::new(), vec![marked("نور"), marked("Rivers!"), go(words("Ana Nube"))]);
    let Some(Markup::Inline { inline_keyboard }) = render(&view, arabic(), "TwinBot").markup else { panic!("buttons") };
    let keys = inline_keyboard.iter().flatten();
    assert!(keys.clone().all(|key| matches!(key.leads, Leads::CallbackData(_))));
    let labels: Vec<&str> = keys.map(|key| key.text.as_str()).collect();
    assert_eq!(labels, ["✅ نور", "\u{200F}✅ \u{2068}Rivers!\u{2069}", "Ana Nube"]);
}

#[test]
fn marks_take_no_room_on_a_button_and_end_where_it_is_cut() {
    let label = |title: &str| {
        let label = msg::marked(Arg::Verbatim("✅".to_owned()), title);
        let view = View::card(Vec::new(), vec![Button::new(label, Action::Go(area::home()))]);
        let Some(Markup::Inline { inline_keyboard }) = render(&view, arabic(), "TwinBot").markup else {
            panic!("a button")
        };
        inline_keyboard[0][0].text.clone()
    };
    let whole = "R".repeat(38);
    assert_eq!(label(&whole), format!("\u{200F}✅ \u{2068}{whole}\u{2069}"));
    assert_eq!(label(&format!("{whole}R")), format!("\u{200F}✅ \u{2068}{}…\u{2069}", "R".repeat(37)));
}

#[test]
fn names_keep_their_places_in_what_is_shared_and_its_link_has_no_mark() {
    let words = msg::label_apart("Rivers!", "نور");
    let link = Link::Share { code: "aB-9".to_owned(), words, language: arabic() };
    let share = Button { label: msg::button_share(), link, style: Style::Plain };
    let view = View::card(Vec::new(), vec![share]);
    let Some(Markup::Inline { inline_keyboard }) = render(&view, Locale::english(), "TwinBot").markup else {
        panic!("a button")
    };
    let said = "\u{200F}\u{2068}Rivers!\u{2069} · \u{2068}نور\u{2069}";
    let url = crate::button::share_link("https://t.me/TwinBot?start=aB-9", said);
    assert_eq!(inline_keyboard[0][0].leads, Leads::Url(url));
}
