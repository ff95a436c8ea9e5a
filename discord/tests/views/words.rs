//! Whether every word comes from locales/ and nothing of ours is cut.

use bot_core::text::{Locale, is_directional, msg, utf16_len};
use bot_core::view::{Block, Options, View, Widget};
use rehearsal::cut::cut;

use crate::{Shot, all_shots, check_each, shots};

/// What stands on buttons, lists and modals, each on one line.
fn labels(shot: &Shot) -> Vec<&str> {
    let fields: Vec<_> = shot.shown.modal.iter().flat_map(|modal| modal.fields()).collect();
    let pressable = shot.shown.message.iter().flat_map(|message| message.pressable());
    let components = pressable.chain(fields.iter().map(|(.., field)| *field));
    let said = components.flat_map(|said| [said.placeholder.as_deref(), said.label.as_deref()]).flatten();
    said.chain(fields.iter().map(|(name, ..)| *name)).collect()
}

/// All that can be read of a shot, piece by piece.
fn pieces(shot: &Shot) -> Vec<String> {
    let (message, modal) = (shot.shown.message.iter(), shot.shown.modal.iter());
    let fields: Vec<_> = modal.clone().flat_map(|modal| modal.fields()).collect();
    let texts = message.clone().flat_map(|message| message.texts());
    let pictures = message.clone().flat_map(|message| &message.attachments);
    let titles = modal.clone().map(|modal| modal.title.as_str());
    let quoted = modal.flat_map(|modal| &modal.components).filter_map(|row| row.content.as_deref());
    let lists = message.flat_map(|message| message.pressable()).chain(fields.iter().map(|(.., field)| *field));
    let entries = lists.filter_map(|list| list.options.as_ref()).flatten().map(|entry| entry.label.as_str());
    let beside = pictures.filter_map(|picture| picture.description.as_deref());
    let beside = beside.chain(fields.iter().filter_map(|(_, about, _)| *about));
    let all = texts.chain(titles).chain(quoted).chain(entries).chain(beside).chain(labels(shot));
    all.map(str::to_owned).collect()
}

/// The pseudo-locale is longer than any language will be.
#[test]
fn nothing_is_cut_in_any_language() {
    rehearsal::shots::check(all_shots(), |shot| {
        let is_pseudo = shot.locale == Locale::pseudo();
        if is_pseudo { Vec::new() } else { cut(&shot.view, shot.locale, &pieces(shot)) }
    });
}

/// In the pseudo-locale, every letter of locales/ has an accent: what has none was written elsewhere.
#[test]
fn the_words_of_lists_buttons_and_modals_are_from_the_locales() {
    check_each(|shot| {
        let is_literal = |said: &&str| plain(said).next().is_some() && !is_of_people(shot, said);
        let labels = labels(shot).into_iter().filter(|_| shot.locale == Locale::pseudo());
        labels.filter(is_literal).map(str::to_owned).collect()
    });
}

/// Marks of direction stand in a label only where words of two directions meet.
#[test]
fn no_label_has_what_nobody_needs() {
    check_each(|shot| {
        let needless = labels(shot).into_iter().filter(|said| rehearsal::shots::has_needless_mark(said, shot.locale));
        needless.map(|said| format!("{said:?}")).collect()
    });
}

/// Words without any accent; addresses and commands have none by right.
fn plain(said: &str) -> impl Iterator<Item = &str> {
    let is_read = |word: &&str| word.len() > 1 && !word.contains("://") && !word.starts_with('/');
    let is_plain = |word: &&str| word.bytes().all(|byte| byte.is_ascii_lowercase());
    said.split_whitespace().filter(is_read).filter(is_plain)
}

/// Whether words of people stand in a text: of a project, a name.
fn is_of_people(shot: &Shot, said: &str) -> bool {
    let texts = serde_json::to_string(&shot.view.texts()).expect("texts are plain data");
    plain(said).all(|word| texts.contains(word))
}

/// Whether a text is cut; what is isolated in it ends behind that.
fn ends_short(said: &str) -> bool {
    said.trim_end_matches(is_directional).ends_with('…')
}

#[test]
fn no_button_of_ours_is_cut() {
    check_each(|shot| {
        let Some(message) = &shot.shown.message else { return Vec::new() };
        let is_cut = |label: &&String| ends_short(label);
        let cut = message.pressable().filter_map(|component| component.label.as_ref()).filter(is_cut);
        cut.filter(|label| !is_of_people(shot, label)).cloned().collect()
    });
}

/// An example is there to be read to its end, in a field as in the message.
#[test]
fn no_hint_of_a_field_is_cut() {
    let cut = |shot: &Shot| -> Vec<String> {
        let fields: Vec<_> = shot.shown.modal.iter().flat_map(|modal| modal.fields()).collect();
        let hints = fields.iter().filter_map(|(.., field)| field.placeholder.clone());
        // The pseudo-locale is longer than any language will be.
        hints.filter(|hint| shot.locale != Locale::pseudo() && utf16_len(hint) > 90 && ends_short(hint)).collect()
    };
    rehearsal::shots::check(all_shots(), cut);
}

/// A question is never longer than its message, so that nothing of it is lost.
#[test]
fn every_question_of_a_modal_stands_in_its_message() {
    check_each(|shot| {
        let (View::Ask { pending, .. }, Some(message), Some(modal)) =
            (&shot.view, &shot.shown.message, &shot.shown.modal)
        else {
            return Vec::new();
        };
        let text = &message.embeds[0].description;
        let count = modal.fields().count();
        let asked = pending.iter().take(count).map(|question| shot.locale.plain(&question.label));
        let missing = |label: &String| count > 1 && !text.contains(&format!("**{label}**"));
        asked.filter(missing).map(|label| format!("{label} is not asked")).collect()
    });
}

/// How a list is answered is said in words for here: in a chat entries are typed, here they are chosen.
#[test]
fn no_list_is_answered_as_in_a_chat() {
    let mut count = 0;
    for shot in shots() {
        let (View::Browse { question, .. }, Some(message)) = (&shot.view, &shot.shown.message) else { continue };
        let is_of_ours = matches!(&question.widget, Widget::Many { .. } | Widget::One(Options::List(_)));
        let text = message.embeds[0].description.as_str();
        let example = shot.locale.plain(&question.example);
        assert!(!is_of_ours || !text.contains(&example), "{example}");
        count += usize::from(is_of_ours);
    }
    assert!(count > 0, "nothing is chosen from a list");
}

/// Where the app is added.
const ADDRESS: &str = "https://discord.com/oauth2/authorize?client_id=1100000000000000001";

/// Whoever is invited reads where to go and what to write.
#[test]
fn an_invitation_can_be_copied() {
    let invited = |shot: &&Shot| matches!(&shot.view, View::Card { blocks, .. } if blocks.iter().any(|block| matches!(block, Block::Invitation(_))));
    let mut count = 0;
    for shot in shots().filter(invited) {
        let text = &shot.shown.message.as_ref().expect("a message").embeds[0].description;
        // The address ends where the line does; around it, marks may say how it is written, and brackets that nothing is shown of it.
        let ends = |line: &str| line.trim_end_matches(['>', '\u{2069}']).ends_with(ADDRESS);
        assert!(text.lines().any(ends), "{text}");
        // The command as a client in that language shows it.
        let said = |text| shot.locale.plain(&text);
        let command = format!("/{} {}", said(msg::discord_name_start()), said(msg::discord_option_code()));
        assert!(shot.locale == Locale::pseudo() || text.contains(&format!("\n`{command}:")), "{text}");
        count += 1;
    }
    assert!(count > 0, "nobody is invited");
}
