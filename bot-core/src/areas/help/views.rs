//! The questions that people ask, answered; what is stored about whom; and the choice of the language.

use super::{Command, Faq, Screen};
use crate::area;
use crate::domain::DAY;
use crate::platform::Platform;
use crate::reader::{Operator, Reader};
use crate::text::{Arg, Locale, Text, msg};
use crate::view::part::Part;
use crate::view::{Block, Button, Introduction, View, button};
use crate::wire::Page;

/// The questions that people with the reader's roles ask.
pub(super) fn questions(reader: &Reader) -> View {
    let one = |topic| button::go(question(topic).attr("button"), Screen::Answer { topic }).entry();
    let (me, mut topics) = (&reader.me, Vec::new());
    if me.is_approver() {
        topics.extend(Faq::APPROVERS);
    }
    if me.operator {
        topics.extend(Faq::OPERATORS);
    }
    if me.teacher.is_some() || topics.is_empty() {
        topics.extend(Faq::TEACHERS);
    }
    let mut buttons: Vec<Button> = topics.into_iter().map(one).collect();
    let mut blocks = vec![Block::Title(msg::help_title()), Block::Para(msg::help_title_intro())];
    blocks.push(Block::Note(msg::help_title_contact()));
    buttons.push(button::contact_service());
    if reader.settings.linking {
        blocks.push(Block::Note(msg::help_title_linking()));
        buttons.push(button::accounts());
    }
    buttons.extend([button::go(msg::button_privacy(), Screen::Privacy), button::home()]);
    View::card(blocks, buttons)
}

/// One question, answered in full, with a button to what does it: `begins`, where the reader can do it in a project of theirs.
pub(super) fn answer(topic: Faq, begins: Option<area::Screen>) -> View {
    let mut blocks = vec![Block::Title(question(topic)), Block::Para(question(topic).attr("answer"))];
    let mut buttons = Vec::new();
    match (topic, begins) {
        (Faq::Create, _) => buttons.push(button::primary(msg::button_new_project(), area::new_project())),
        (Faq::Profiles, Some(screen)) => buttons.push(button::primary_go(msg::button_change_profile(), screen)),
        (Faq::Replacement, Some(screen)) => buttons.push(button::primary_go(msg::button_leaver(), screen)),
        (Faq::Passwords | Faq::Students, Some(screen)) => {
            buttons.push(button::primary_go(msg::button_students(), screen));
        }
        (Faq::Passwords | Faq::Students, None) => {
            blocks.push(Block::Note(msg::help_no_space()));
            buttons.push(button::primary_go(msg::button_projects(), area::projects()));
        }
        (Faq::Space, Some(screen)) => buttons.push(button::primary_go(msg::button_space(), screen)),
        (Faq::Profiles | Faq::Replacement | Faq::Space, None) | (Faq::Waiting, _) => {
            buttons.push(button::primary_go(msg::button_projects(), area::projects()));
        }
        (Faq::Deciding | Faq::Mistake, _) => buttons.push(button::primary_go(msg::button_queue(), area::queue())),
        (Faq::Telling, _) => buttons.push(button::primary_go(msg::button_told_all(), area::told())),
        (Faq::Running, _) => buttons.push(button::primary_go(msg::button_operator(), area::operators())),
    }
    buttons.extend([button::go(msg::button_questions(), Screen::Questions), button::home()]);
    View::card(blocks, buttons)
}

/// A question, whose attributes are what its button says and its answer.
fn question(topic: Faq) -> Text {
    match topic {
        Faq::Create => msg::help_create(),
        Faq::Profiles => msg::help_profiles(),
        Faq::Passwords => msg::help_passwords(),
        Faq::Students => msg::help_students(),
        Faq::Replacement => msg::help_replacement(),
        Faq::Waiting => msg::help_waiting(),
        Faq::Space => msg::help_space(),
        Faq::Deciding => msg::help_deciding(),
        Faq::Mistake => msg::help_mistake(),
        Faq::Telling => msg::help_telling(),
        Faq::Running => msg::help_running(),
    }
}

/// Who is responsible, what is stored for how long, who sees it, and how to have it changed.
pub(super) fn privacy(reader: &Reader) -> View {
    let (operator, is_student) = (&*reader.settings.operator, reader.student.is_some());
    let mut says = vec![match &operator.name {
        Some(name) => msg::privacy_title_responsible(name.as_str()),
        None => msg::privacy_title_nobody(),
    }];
    if is_student {
        says.extend([msg::privacy_student(), msg::privacy_student_forget()]);
    } else {
        says.extend([msg::privacy_title_stored(), msg::privacy_title_seen()]);
    }
    let days = reader.settings.students.kept_for / DAY;
    says.push(if is_student { msg::privacy_student_kept(days) } else { msg::privacy_title_kept(days) });
    says.push(if is_student { msg::privacy_student_noted() } else { msg::privacy_title_noted() });
    says.push(msg::privacy_title_passes(Platform::ALL.map(Platform::label).to_vec()));
    says.extend(match (operator.reached(), is_student) {
        (Some(contact), true) => Some(msg::privacy_student_reach(contact)),
        // What they can do, and that their teacher can do it for them, stands above.
        (None, true) => None,
        (Some(contact), false) => Some(msg::privacy_title_rights(contact)),
        (None, false) => Some(msg::privacy_title_rights_unnamed()),
    });
    says.extend(operator.privacy.clone().map(|page| msg::privacy_title_page(Arg::Address(page))));
    let mut blocks = vec![Block::Title(msg::privacy_title())];
    blocks.extend(says.into_iter().map(Block::Para));
    let mut buttons = Vec::new();
    if reader.me.teacher.is_some() && !is_student {
        buttons.push(button::registration());
    }
    buttons.push(button::go(msg::button_my_copy(), area::copy()));
    buttons.push(if is_student {
        button::act(msg::button_forget_me(), area::forget_me())
    } else {
        button::go(msg::button_forget(), area::forgets())
    });
    buttons.push(button::home());
    View::card(blocks, buttons)
}

/// What to know before the first question about oneself, in a line, and the button that says more.
pub(crate) fn privacy_first(reader: &Reader) -> (Text, Button) {
    let says = match &reader.settings.operator.name {
        Some(name) => msg::privacy_first_of(name.as_str()),
        None => msg::privacy_first(),
    };
    (says, button::navigate(msg::button_privacy(), Screen::Privacy))
}

/// What the bot says of itself there; `None` where nobody says who runs it.
pub(crate) fn introduction(operator: &Operator, platform: Platform) -> Option<Introduction> {
    let name = operator.name.as_deref()?;
    Some(Introduction { about: msg::bot_about(name, platform.command("privacy")), short: msg::bot_about_short(name) })
}

/// Every language, by its own name: who looks for theirs may not read the others.
pub(super) fn languages(page: Page, reader: &Reader) -> View {
    let all = Locale::by_name();
    let part = Part::of_short(&all, page.0);
    let mut blocks = vec![Block::Title(msg::languages_title())];
    blocks.extend(part.note());
    let speak = |locale: &Locale| {
        let name = Text::words(locale.native_name());
        let label = if *locale == reader.locale { msg::languages_title_chosen(name) } else { name };
        button::act(label, Command::Speak { tag: locale.tag().to_owned() }).entry()
    };
    let mut buttons: Vec<Button> = part.entries.iter().map(speak).collect();
    buttons.extend(part.turn(&Screen::Languages { page }.into()));
    buttons.push(button::home());
    View::card(blocks, buttons)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::areas::sample::cast::{ana, eva, newcomer, operator, reader};
    use crate::conversation::Action;
    use crate::reader::Me;
    use crate::text::utf16_len;
    use crate::view::{Link, SHORT_PAGE};

    #[test]
    fn every_language_is_offered_by_its_own_name_and_the_one_that_is_spoken_is_marked() {
        let pages = u16::try_from(Locale::all().len().div_ceil(SHORT_PAGE)).expect("a few");
        let of_page = |page: u16| {
            let View::Card { buttons, .. } = languages(Page(page), &reader(ana())) else { panic!("a card") };
            buttons
        };
        let buttons: Vec<Button> = (0..pages).flat_map(of_page).collect();
        let labels: Vec<String> = buttons.iter().map(|button| Locale::english().plain(&button.label)).collect();
        for locale in Locale::all() {
            let name = locale.native_name();
            let label = if locale == Locale::english() { format!("✓ {name}") } else { name };
            assert!(labels.contains(&label), "{label}: {labels:?}");
        }
        assert!(pages > 1 || labels.len() == Locale::all().len() + 1, "all stand on one page, and the way home");
    }

    #[test]
    fn everybody_reads_the_questions_of_their_own_roles() {
        let asked = |me: Me| -> Vec<Faq> {
            let View::Card { buttons, .. } = questions(&reader(me)) else { panic!("a card") };
            let all = [&Faq::TEACHERS[..], &Faq::APPROVERS, &Faq::OPERATORS].concat();
            let leads = |topic: &Faq| Link::Do(Action::Go(Screen::Answer { topic: *topic }.into()));
            all.into_iter().filter(|topic| buttons.iter().any(|button| button.link == leads(topic))).collect()
        };
        let both = Me { operator: true, decides_for: eva().decides_for, ..ana() };
        for me in [newcomer(), ana()] {
            assert_eq!(asked(me), Faq::TEACHERS);
        }
        assert_eq!(asked(eva()), Faq::APPROVERS);
        assert_eq!(asked(operator()), Faq::OPERATORS);
        assert_eq!(asked(both).len(), 11);
    }

    #[test]
    fn what_the_bot_says_of_itself_fits_whatever_its_operator_is_called() {
        let name = "é".repeat(100);
        let operator = Operator { name: Some(name.clone()), ..Operator::default() };
        let Introduction { about, short } = introduction(&operator, Platform::ALL[0]).expect("somebody runs it");
        for locale in Locale::all() {
            for (text, most) in [(&about, 512), (&short, 120)] {
                let said = locale.plain(text);
                assert!(said.contains(&name) && utf16_len(&said) <= most, "{}: {said}", locale.tag());
            }
        }
        assert_eq!(introduction(&Operator::default(), Platform::ALL[0]), None, "no name is made up");
    }
}
