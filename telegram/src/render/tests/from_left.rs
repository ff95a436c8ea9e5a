//! What is written in a language from left to right, with names in Arabic letters in it: each line begins at the left all the same
//! (docs/platforms.md, "Right to left").

use bot_core::text::Arg;

use super::*;

fn rendered(view: &View) -> Rendered {
    render(view, Locale::english(), "TwinBot")
}

#[test]
fn a_line_begins_at_the_left_whatever_its_first_word_is() {
    let item = |name: &str| Block::Item(words(name));
    let card = View::card(vec![Block::Title(words("أنهار!")), item("نور"), item("Ana Nube")], Vec::new());
    assert_eq!(
        rendered(&card).text,
        "\u{200E}\u{2068}أنهار!\u{2069}\n\n\u{200E}• \u{2068}نور\u{2069}\n• \u{2068}Ana Nube\u{2069}"
    );
    // What somebody wrote at length goes its own way, and so does what they are quoted with.
    let card = View::card(vec![Block::Para(words("واحد!\nاثنان!")), Block::Quote(words("ثلاثة!"))], Vec::new());
    assert_eq!(rendered(&card).text, "واحد!\nاثنان!\n\nثلاثة!");
}

#[test]
fn a_value_keeps_its_signs_behind_the_name_of_its_field() {
    let row = |value: &str| Block::Field(Row { label: words("Title"), value: words(value) });
    let text = |value: &str| rendered(&View::card(vec![row(value)], Vec::new())).text;
    assert_eq!(text("أنهار!"), "\u{2068}Title\u{2069}: \u{200E}\u{2068}أنهار!\u{2069}");
    assert_eq!(text("Rivers!"), "\u{2068}Title\u{2069}: Rivers!");
}

#[test]
fn a_button_has_marks_only_where_two_directions_meet() {
    let go = |label: Text| Button::new(label, Action::Go(area::home()));
    let marked = |title: &str| go(msg::marked(Arg::Verbatim("✅".to_owned()), title));
    let view = View::card(Vec::new(), vec![marked("نور"), marked("Rivers!"), go(words("نور"))]);
    let Some(Markup::Inline { inline_keyboard }) = rendered(&view).markup else { panic!("buttons") };
    let labels: Vec<&str> = inline_keyboard.iter().flatten().map(|key| key.text.as_str()).collect();
    assert_eq!(labels, ["\u{200E}✅ \u{2068}نور\u{2069}", "✅ Rivers!", "نور"]);
}
