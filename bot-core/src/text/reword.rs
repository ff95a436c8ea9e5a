//! Other words in the place of those that people have written.

use super::{Arg, Text, utf16_len};

/// Gives other words for some; `None` for those that stay as they are.
pub type Rewords<'a> = &'a dyn Fn(&str) -> Option<String>;

impl Text {
    /// Puts other words in the place of whatever people have written in it.
    pub(crate) fn reword(&mut self, with: Rewords<'_>) {
        self.args.iter_mut().for_each(|(_, arg)| reword(arg, with));
        self.more.iter_mut().flat_map(|more| &mut more.0).for_each(|more| more.reword(with));
    }

    /// The longest of the words that people have written in it, names of files among them.
    pub(crate) fn longest_words(&mut self) -> Option<&mut String> {
        self.args.iter_mut().filter_map(|(_, arg)| longest_words(arg)).max_by_key(|words| utf16_len(words))
    }
}

fn longest_words(arg: &mut Arg) -> Option<&mut String> {
    match arg {
        Arg::Words(words) | Arg::Verbatim(words) => Some(words),
        Arg::Text(text) => text.longest_words(),
        Arg::List(texts) => texts.iter_mut().filter_map(Text::longest_words).max_by_key(|words| utf16_len(words)),
        Arg::Key(_) | Arg::Address(_) | Arg::Command(_) | Arg::Number(_) => None,
        Arg::Moment(_) | Arg::Second(_) | Arg::Day(_) | Arg::Clocked(_) => None,
    }
}

fn reword(arg: &mut Arg, with: Rewords<'_>) {
    match arg {
        Arg::Words(words) => {
            if let Some(others) = with(words) {
                *words = others;
            }
        }
        Arg::Text(text) => text.reword(with),
        Arg::List(texts) => texts.iter_mut().for_each(|text| text.reword(with)),
        Arg::Verbatim(_) | Arg::Key(_) | Arg::Address(_) | Arg::Command(_) | Arg::Number(_) => {}
        Arg::Moment(_) | Arg::Second(_) | Arg::Day(_) | Arg::Clocked(_) => {}
    }
}
