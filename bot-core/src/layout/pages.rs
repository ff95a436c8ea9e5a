//! Spreads what does not fit one message over pages: between parts, else between paragraphs, else between words.

use std::collections::VecDeque;

use super::part::{Look, Part, Span};
use crate::text::{border, utf16_len};

/// Greatest length of what stands on top of every page.
const HEADER: usize = 400;

/// Greatest length of what stands below every page.
const FOOTER: usize = 1200;

/// A message takes at least as many units.
const LEAST: usize = 1000;

/// Units that part one part from the next, at most.
const GAP: usize = 2;

/// A part that is longer than a page is begun on a page that still has this many units, or half its room where that is less.
const WORTH: usize = 600;

/// A text between a header and a footer that stand on each of its pages.
#[derive(Debug, Default)]
pub struct Leaflet {
    /// What it is about.
    pub header: Vec<Part>,
    /// What needs several pages, perhaps.
    pub body: Vec<Part>,
    /// What to know in any case.
    pub footer: Vec<Part>,
}

impl Leaflet {
    /// All pages, at least one, each at most `most` UTF-16 units long; at least 1000.
    pub fn pages(self, most: usize) -> Vec<Vec<Part>> {
        self.pages_by(most, &Part::len)
    }

    /// The same where a part takes more units than its text has, such as for marks of its looks.
    pub fn pages_by(self, most: usize, units: Units<'_>) -> Vec<Vec<Part>> {
        let most = most.max(LEAST);
        let header = limited(self.header, HEADER.min(most / 4), units);
        let footer = limited(self.footer, FOOTER.min(most / 2), units);
        let cost = |parts: &[Part]| parts.iter().map(|part| units(part) + GAP).sum::<usize>();
        let room = most - cost(&header) - cost(&footer);
        let whole = |body: Vec<Part>| header.iter().cloned().chain(body).chain(footer.iter().cloned()).collect();
        spread(self.body, room, units).into_iter().map(whole).collect()
    }
}

/// How many units a part takes.
type Units<'a> = &'a dyn Fn(&Part) -> usize;

/// The parts, cut to `max` units in all.
fn limited(parts: Vec<Part>, max: usize, units: Units<'_>) -> Vec<Part> {
    let mut room = max;
    let mut kept = Vec::new();
    for part in parts.into_iter().filter(|part| !part.is_blank()) {
        let Some(left) = room.checked_sub(GAP) else { break };
        let mut lengths = halves(left);
        let Some(part) = lengths.find_map(|most| Some(part.clone().cut(most)).filter(|part| units(part) <= left))
        else {
            break;
        };
        room -= units(&part) + GAP;
        kept.push(part);
    }
    kept
}

/// Ever smaller lengths from `most` on, each of them half the one before.
fn halves(most: usize) -> impl Iterator<Item = usize> {
    std::iter::successors(Some(most), |most| Some(most / 2)).take_while(|most| *most > 0)
}

fn spread(parts: Vec<Part>, room: usize, units: Units<'_>) -> Vec<Vec<Part>> {
    let mut pages = Vec::new();
    let mut page = Vec::new();
    let mut left = room;
    let mut waiting: VecDeque<Part> = parts.into_iter().filter(|part| !part.is_blank()).collect();
    while let Some(part) = waiting.pop_front() {
        let needed = units(&part) + GAP;
        if needed <= left {
            left -= needed;
            page.push(part);
        } else if needed > room && left >= WORTH.min(room / 2) {
            let (head, tail) = split(part, left - GAP, units);
            page.push(head);
            if !tail.is_blank() {
                waiting.push_front(tail);
            }
            pages.push(std::mem::take(&mut page));
            left = room;
        } else {
            waiting.push_front(part);
            pages.push(std::mem::take(&mut page));
            left = room;
        }
    }
    if !page.is_empty() || pages.is_empty() {
        pages.push(page);
    }
    pages
}

/// The part in two, the first with at most `max` units and neither empty. `max` is less than it takes, but not 0.
fn split(part: Part, max: usize, units: Units<'_>) -> (Part, Part) {
    let lengths = halves(max.min(part.len().saturating_sub(1)).max(1));
    let mut parts = lengths.map(|most| split_at(part.clone(), most)).skip_while(|(head, _)| units(head) > max);
    parts.next().unwrap_or_else(|| split_at(part, 1))
}

/// The part in two at `max` units of its text, or before. `max` is less than its length, but not 0.
fn split_at(part: Part, max: usize) -> (Part, Part) {
    let (index, byte) = place(&part, max);
    let mut head = Part { spans: part.spans, close: part.close };
    let mut tail = Part { spans: head.spans.split_off(index), close: false };
    if let Some(first) = tail.spans.first_mut()
        && byte > 0
    {
        let rest = first.text.split_off(byte);
        first.moment = None;
        head.spans.push(Span { text: std::mem::replace(&mut first.text, rest), look: first.look, moment: None });
    }
    if let Some(last) = head.spans.last_mut() {
        last.text.truncate(last.text.trim_end().len());
    }
    if let Some(first) = tail.spans.first_mut() {
        first.text = first.text.trim_start().to_owned();
    }
    (head, tail)
}

/// Where to split: span and byte, behind the last line that fits, else the last word, else the last letter, or before an
/// address.
fn place(part: &Part, max: usize) -> (usize, usize) {
    let mut left = max;
    let mut word = None;
    let mut line = None;
    for (index, span) in part.spans.iter().enumerate() {
        let end = border(&span.text, left);
        let fits = &span.text[..end];
        // A break near the beginning would waste the page.
        let is_late = |at: usize| max - left + utf16_len(&fits[..at]) > max / 2;
        line = fits.rfind('\n').map(|at| at + 1).filter(|at| is_late(*at)).map(|at| (index, at)).or(line);
        let space = fits.char_indices().rfind(|(_, letter)| letter.is_whitespace());
        word = space.map(|(at, letter)| (index, at + letter.len_utf8())).filter(|(_, at)| is_late(*at)).or(word);
        if end < span.text.len() {
            // Even a single letter with more marks than fit has to be split somewhere.
            let least = span.text.chars().next().map_or(0, char::len_utf8);
            let within = if span.look == Look::Address { 0 } else { end };
            let letter = if index == 0 { end.max(least) } else { within };
            return line.or(word).unwrap_or((index, letter));
        }
        left -= utf16_len(fits);
    }
    (part.spans.len(), 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(page: &[Part]) -> String {
        let part = |part: &Part| part.spans.iter().map(|span| span.text.as_str()).collect::<String>();
        page.iter().map(part).collect::<Vec<_>>().join("\n\n")
    }

    fn texts(leaflet: Leaflet) -> Vec<String> {
        leaflet.pages(4096).iter().map(|page| written(page)).collect()
    }

    fn body(parts: &[&str]) -> Leaflet {
        let body = parts.iter().map(|words| Part::new(Look::Plain, words)).collect();
        Leaflet { header: vec![Part::new(Look::Bold, "Top")], body, footer: vec![Part::new(Look::Plain, "End")] }
    }

    #[test]
    fn a_short_text_has_one_page() {
        assert_eq!(texts(body(&["one", "two"])), ["Top\n\none\n\ntwo\n\nEnd"]);
        assert_eq!(texts(Leaflet::default()), [""]);
    }

    #[test]
    fn parts_stay_whole_where_they_fit_a_page() {
        let long = "word ".repeat(500);
        let pages = texts(body(&[&long, &long, "last"]));
        assert_eq!(pages.len(), 2);
        assert!(pages[1].starts_with("Top\n\nword") && pages[1].ends_with("last\n\nEnd"));
    }

    #[test]
    fn parts_that_take_more_than_their_text_break_earlier() {
        let twice = |part: &Part| 2 * part.len();
        let leaflet = body(&[&"word ".repeat(1000), &"x".repeat(3000)]);
        let pages = leaflet.pages_by(4096, &twice);
        assert!(pages.iter().all(|page| page.iter().map(|part| twice(part) + GAP).sum::<usize>() <= 4096));
        let all: String = pages.iter().map(|page| written(page)).collect();
        assert_eq!((all.matches("word").count(), all.matches('x').count()), (1000, 3000));
    }

    #[test]
    fn an_address_stays_whole() {
        let address = "https://b/c_d?".repeat(20);
        for before in [3700, 4000, 4090] {
            let part = Part::new(Look::Plain, &"x".repeat(before)).and(Look::Address, &address);
            let pages = Leaflet { body: vec![part], ..Leaflet::default() }.pages(4096);
            let spans: Vec<&Span> = pages.iter().flatten().flat_map(|part| &part.spans).collect();
            assert_eq!(spans.iter().filter(|span| span.text == address).count(), 1, "behind {before} letters");
        }
    }

    #[test]
    fn a_part_longer_than_a_page_breaks_between_lines_or_words() {
        let lines = format!("{}\n{}", "a".repeat(3000), "b".repeat(3000));
        let pages = texts(body(&[&lines]));
        assert_eq!(pages[0], format!("Top\n\n{}\n\nEnd", "a".repeat(3000)));
        let words = texts(body(&[&"word ".repeat(2000)]));
        let whole = |word: &str| matches!(word, "Top" | "word" | "End");
        assert!(words.len() == 3 && words.iter().all(|page| page.split_whitespace().all(whole)));
        let endless = texts(body(&[&"🎒".repeat(9000)]));
        assert_eq!(endless.concat().matches('🎒').count(), 9000);
    }
}
