//! What the tests of every front end do with all that people can be shown: send each view of every scene in each language,
//! write it down to be read, and say what is wrong with it. What a platform takes is left to its front end's tests.

use bot_core::areas::sample::{self, Sample};
use bot_core::platform::Platform;
use bot_core::text::{Locale, has_letters, is_directional};
use bot_core::view::{Button, View};

use crate::scenes::{self, Moment, Reader, Scene};

/// A front end that keeps what it sends.
pub trait Camera {
    /// What a view becomes on the platform.
    type Shown;

    /// Sends a view.
    fn show(&self, view: &View, locale: Locale) -> impl Future<Output = Self::Shown>;
}

/// A view with what it becomes.
#[derive(Debug)]
pub struct Shot<S> {
    /// Where it stands, for whoever reads of a mistake.
    pub place: String,
    /// In which language.
    pub locale: Locale,
    /// The view.
    pub view: View,
    /// What it becomes.
    pub shown: S,
    /// Whether it is a mere record, which nothing is asked of.
    pub is_record: bool,
}

/// A language with all its scenes.
#[derive(Debug)]
pub struct Show<S> {
    /// The language.
    pub locale: Locale,
    /// Its scenes.
    pub scenes: Vec<Scene>,
    /// The views of all scenes, in order.
    pub shots: Vec<Shot<S>>,
}

/// Shows scenes in these languages to the people of a platform. What people write is in the language, too, unless it is written down.
pub async fn shoot<C: Camera>(
    camera: &C,
    platform: Platform,
    locales: Vec<Locale>,
    scenes: impl Fn(Reader) -> Vec<Scene>,
) -> Vec<Show<C::Shown>> {
    let mut shows = Vec::new();
    for locale in locales {
        let reader = Reader::new(locale, platform);
        let scenes = scenes(if scenes::is_written_down(locale) { reader } else { reader.with_words() });
        let mut shots = Vec::new();
        for scene in &scenes {
            shoot_scene(camera, scene, locale, &mut shots).await;
        }
        shows.push(Show { locale, scenes, shots });
    }
    shows
}

async fn shoot_scene<C: Camera>(camera: &C, scene: &Scene, locale: Locale, shots: &mut Vec<Shot<C::Shown>>) {
    let mut done = "";
    for moment in &scene.moments {
        let (view, is_record) = match moment {
            Moment::Does(what) => {
                done = what;
                continue;
            }
            Moment::Shows(view) => (view.clone(), false),
            Moment::Becomes(view) => (view.clone(), true),
        };
        let done: String = done.chars().take(40).collect();
        let place = format!("{locale:?} {}/{} {done}", scene.group, scene.name);
        shots.push(Shot { place, locale, shown: camera.show(&view, locale).await, view, is_record });
    }
}

impl<S> Show<S> {
    /// Its scenes written down, by the names of their groups and the language.
    pub fn written(
        &self,
        written: impl Fn(&Scene, &mut dyn Iterator<Item = &Shot<S>>) -> String,
    ) -> Vec<(String, String)> {
        let mut groups: Vec<(&str, String)> = Vec::new();
        let mut shots = self.shots.iter();
        for scene in &self.scenes {
            let text = written(scene, &mut shots);
            match groups.iter_mut().find(|(group, _)| *group == scene.group) {
                Some((_, known)) => *known += &format!("\n{text}"),
                None => groups.push((&scene.group, text)),
            }
        }
        groups.into_iter().map(|(group, text)| (format!("{group}_{}", self.locale.tag()), text)).collect()
    }
}

/// Longer words of a person are cut, in characters.
const WORDS: usize = 120;

/// Words on one line, cut.
#[must_use]
pub fn line(words: &str) -> String {
    let count = words.chars().count();
    let short: String = words.chars().take(WORDS).collect();
    let line = short.split('\n').map(str::trim_end).collect::<Vec<_>>().join(" ⏎ ");
    if count > WORDS { format!("{line}… ({count} characters)") } else { line }
}

/// A scene as plain text that reads like the chat: `shown` gives what each of its views has become, in order; `becomes`
/// stands before a record.
pub fn written(scene: &Scene, becomes: &str, mut shown: impl FnMut() -> String) -> String {
    let mut out = format!("━━━━━━━━ {} ━━━━━━━━\n", scene.name);
    for moment in &scene.moments {
        match moment {
            Moment::Does(what) => out.push_str(&format!("\n{:>60}\n", format!("▶ {}", line(what)))),
            Moment::Shows(_) => out.push_str(&format!("\n{}", shown())),
            Moment::Becomes(_) => out.push_str(&format!("   ↑{becomes}{}", shown())),
        }
    }
    out
}

/// Fails with all that was found, not only with the first.
///
/// # Panics
/// With the mistakes.
#[track_caller]
pub fn assert_none(mistakes: &[String]) {
    assert!(mistakes.is_empty(), "{} mistakes:\n{}", mistakes.len(), mistakes.join("\n"));
}

/// Fails with what `find` finds wrong with any of these shots.
///
/// # Panics
/// With the mistakes.
#[track_caller]
pub fn check<'s, S: 's>(shots: impl Iterator<Item = &'s Shot<S>>, find: impl Fn(&'s Shot<S>) -> Vec<String>) {
    let of = |shot: &'s Shot<S>| {
        find(shot).into_iter().map(|mistake| format!("{}: {mistake}", shot.place)).collect::<Vec<_>>()
    };
    let mistakes: Vec<String> = shots.flat_map(of).collect();
    assert_none(&mistakes);
}

/// The mistakes whose condition holds.
#[must_use]
pub fn found<const N: usize>(mistakes: [(bool, String); N]) -> Vec<String> {
    mistakes.into_iter().filter(|(holds, _)| *holds).map(|(_, mistake)| mistake).collect()
}

/// The labels that stand more than once among those of one message: nobody can tell what they lead to.
#[must_use]
pub fn alike<'a>(labels: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let mut labels: Vec<&str> = labels.into_iter().collect();
    labels.sort_unstable();
    let twice = labels.windows(2).filter(|pair| pair[0] == pair[1]);
    twice.map(|pair| format!("two of {:?}", pair[0])).collect()
}

/// Whether a label has marks of direction though all its letters go the way of its language: nobody needs them there. A mark is no letter.
#[must_use]
pub fn has_needless_mark(label: &str, locale: Locale) -> bool {
    // Between the numbers of a date, CLDR itself puts them.
    let label = label.replace("\u{200F}/", "/");
    label.contains(is_directional) && !has_letters(&label, locale.text_direction().other())
}

/// What is wrong with a shot that does, or does not, offer something to press.
#[must_use]
pub fn dead_end<S>(shot: &Shot<S>, leads_on: bool) -> Option<String> {
    // Whoever reads what is forwarded is somewhere else.
    let is_forwarded = shot.view.language().is_some();
    match (shot.is_record || is_forwarded, leads_on) {
        (false, false) => Some("a dead end".to_owned()),
        (true, true) => Some("a record, or something to be forwarded, with buttons".to_owned()),
        (true, false) | (false, true) => None,
    }
}

/// Fails when a rule finds something wrong with a sample whose content is at its greatest length, at any of its pages;
/// `goes_on` says whether there is another page.
///
/// # Panics
/// With the mistakes.
pub async fn check_longest<C: Camera>(
    camera: &C,
    platform: Platform,
    goes_on: impl Fn(&C::Shown) -> bool,
    broken: impl Fn(&C::Shown) -> Vec<String>,
) {
    let mut mistakes = Vec::new();
    let mut longest = 0;
    for locale in scenes::locales() {
        for sample in sample::longest(&scenes::longest) {
            let pages = pages(camera, &sample, (locale, platform), &goes_on).await;
            longest = longest.max(pages.len());
            let broken = pages.iter().flat_map(&broken);
            mistakes.extend(broken.map(|mistake| format!("{locale:?} {}: {mistake}", sample.name)));
        }
    }
    assert!(longest > 3, "nothing was long");
    assert_none(&mistakes);
}

/// A screen at page after page, until there are no more.
async fn pages<C: Camera>(
    camera: &C,
    sample: &Sample,
    (locale, platform): (Locale, Platform),
    goes_on: impl Fn(&C::Shown) -> bool,
) -> Vec<C::Shown> {
    let mut pages = Vec::new();
    for page in 0..99 {
        let shown = camera.show(&sample.at_page(page).view(locale, platform), locale).await;
        let is_last = !goes_on(&shown);
        pages.push(shown);
        if is_last {
            break;
        }
    }
    pages
}

/// The buttons of a view, those that turn its list included.
#[must_use]
pub fn buttons(view: &View) -> Vec<Button> {
    match view {
        View::Ask { buttons, .. } | View::Review { buttons, .. } | View::Card { buttons, .. } => buttons.clone(),
        View::Browse { buttons, list, .. } => list.turn.iter().chain(buttons).cloned().collect(),
        View::Commands(_) => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_needless_where_no_two_directions_meet() {
        let [english, arabic] = ["en", "ar"].map(|tag| Locale::from_tag(tag).expect("there are texts"));
        for (label, locale) in [
            ("\u{200E}✅ \u{2068}نور\u{2069}", english),
            ("\u{200F}✅ \u{2068}Rivers\u{2069}", arabic),
            ("\u{200F}🆕 نور", arabic),
            ("✅ Ana", english),
            ("نور", arabic),
        ] {
            assert!(!has_needless_mark(label, locale), "{label:?}");
        }
        for (label, locale) in [
            ("\u{200F}✅ \u{2068}نور\u{2069}", arabic),
            ("\u{200F}✅ 24", arabic),
            ("✅ \u{2068}Ana\u{2069}", english),
            ("\u{200F}Ana", english),
        ] {
            assert!(has_needless_mark(label, locale), "{label:?}");
        }
    }
}
