//! Whatever is done to a chain is found, and said of which entry.

use super::*;

/// An entry without a place.
fn entry(nth: i64) -> Entry {
    Entry {
        number: 0,
        at: 1_800_000_000_000 + nth,
        by: "person".to_owned(),
        by_number: Some(1000 + nth),
        what: "vote-cast".to_owned(),
        of: None,
        of_number: None,
        for_whom: None,
        project: Some(2000 + nth),
        space: None,
        authority: Some(3000),
        detail: Some("approve".to_owned()),
        hash: String::new(),
    }
}

/// A chain of six entries.
fn chain() -> Vec<Entry> {
    let mut head = Head::default();
    let next = |nth| {
        let entry = entry(nth).behind(&head);
        head = entry.head();
        entry
    };
    (1..=6).map(next).collect()
}

/// What is wrong with entries, in the order of their numbers, where the chain ended with this head.
fn faults(mut entries: Vec<Entry>, head: &Head, noted: Option<Head>) -> Vec<Fault> {
    entries.sort_by_key(|entry| entry.number);
    let mut check = Check::new(noted);
    let mut faults: Vec<Fault> = entries.iter().filter_map(|entry| check.next(entry)).collect();
    faults.extend(check.end(Some(head)));
    faults
}

/// What is found after something was done to a chain of six.
fn found(change: impl FnOnce(&mut Vec<Entry>)) -> Vec<Fault> {
    let mut entries = chain();
    let head = entries[5].head();
    change(&mut entries);
    faults(entries, &head, None)
}

#[test]
fn a_chain_that_nobody_has_touched_is_whole() {
    assert_eq!(found(|_| {}), []);
    assert_eq!(Check::new(None).end(None), [], "nothing is chained yet");
    assert_eq!(chain()[1].line(), "2,1800000000002,person,1002,vote-cast,,,,2002,,3000,approve");
    assert_eq!(Entry::HEADS.join(",").matches(',').count(), chain()[1].line().matches(',').count());
}

#[test]
fn an_entry_that_was_edited_is_named() {
    let unfit = |number| vec![Fault::Unfit { number }];
    assert_eq!(found(|entries| entries[2].detail = Some("reject".to_owned())), unfit(3));
    assert_eq!(found(|entries| entries[2].at += 1), unfit(3));
    assert_eq!(found(|entries| entries[2].by_number = None), unfit(3));
    assert_eq!(found(|entries| entries[2].space = Some(7)), unfit(3));
    // What moves from one part to another is no other line by chance.
    let moved = |entries: &mut Vec<Entry>| (entries[2].space, entries[2].authority) = (entries[2].authority, None);
    assert_eq!(found(moved), unfit(3));
    // Who makes the hash anew breaks the next one; at the end, the head.
    let anew = |nth: usize| {
        move |entries: &mut Vec<Entry>| {
            entries[nth].detail = Some("reject".to_owned());
            entries[nth].hash = entries[nth].hash_behind(&entries[nth - 1].hash);
        }
    };
    assert_eq!(found(anew(2)), unfit(4));
    assert_eq!(found(anew(5)), [Fault::Head { number: 6 }]);
}

#[test]
fn an_entry_that_was_removed_is_named() {
    let missing = |from, to| vec![Fault::Missing { from, to }];
    assert_eq!(found(|entries| drop(entries.remove(0))), missing(1, 1));
    assert_eq!(found(|entries| drop(entries.drain(2..4))), missing(3, 4));
    assert_eq!(found(|entries| drop(entries.drain(4..))), missing(5, 6));
    assert_eq!(found(Vec::clear), missing(1, 6));
    // Who closes the gap changes what the others say.
    let closed = found(|entries| {
        entries.remove(2);
        entries[2..].iter_mut().for_each(|entry| entry.number -= 1);
    });
    let expected: Vec<Fault> = (3..=5).map(|number| Fault::Unfit { number }).collect();
    assert_eq!(closed, [expected, missing(6, 6)].concat());
}

#[test]
fn an_entry_that_was_inserted_or_moved_is_named() {
    // A right hash does not help it: the chain had ended.
    let added = found(|entries| entries.push(entry(9).behind(&entries[5].head())));
    assert_eq!(added, [Fault::Added { from: 7, to: 7 }]);
    let twice = found(|entries| entries.push(Entry { at: 7, ..entries[2].clone() }));
    assert_eq!(twice, [Fault::Stray { number: 3 }]);
    let before = found(|entries| entries.push(Entry { number: -4, ..entries[2].clone() }));
    assert_eq!(before, [Fault::Stray { number: -4 }]);
    let swapped = found(|entries| {
        (entries[2].number, entries[3].number) = (4, 3);
    });
    assert_eq!(swapped, [3, 4, 5].map(|number| Fault::Unfit { number }));
}

#[test]
fn who_makes_the_whole_chain_anew_is_found_by_a_head_that_was_noted() {
    let noted: Head = chain()[3].head();
    let mut forged = chain();
    forged[1].detail = Some("reject".to_owned());
    let mut head = Head::default();
    for entry in &mut forged {
        entry.hash = entry.hash_behind(&head.hash);
        head = entry.head();
    }
    assert_eq!(faults(forged.clone(), &head, None), [], "nothing else shows it");
    assert_eq!(faults(forged, &head, Some(noted.clone())), [Fault::Noted { number: 4 }]);
    assert_eq!(faults(chain(), &chain()[5].head(), Some(noted.clone())), []);
    // One that is shorter than it was may have been brought back from a backup.
    let shorter = chain()[..2].to_vec();
    assert_eq!(faults(shorter, &chain()[1].head(), Some(noted)), [Fault::Noted { number: 4 }]);
}

#[test]
fn a_head_is_read_as_it_is_noted_and_nothing_else_is() {
    let head = chain()[5].head();
    assert_eq!(Head::read(&head.to_string()), Some(head.clone()));
    assert_eq!(Head::read(&format!("  6:{}\n", head.hash.to_uppercase())), Some(head.clone()));
    for other in ["", "6", "6:", "6:ab", ":ab", "x:00"].map(str::to_owned).into_iter().chain([
        format!("0:{}", head.hash),
        format!("-1:{}", head.hash),
        format!("6:{}g", &head.hash[1..]),
    ]) {
        assert_eq!(Head::read(&other), None, "{other:?}");
    }
}

#[test]
fn words_that_are_stored_have_no_comma_and_are_words_of_the_program() {
    use strum::VariantNames as _;
    let words = [Kind::VARIANTS, ByKind::VARIANTS, PartyKind::VARIANTS].concat();
    let is_word = |word: &&str| word.bytes().all(|letter| letter.is_ascii_lowercase() || letter == b'-');
    assert!(words.iter().all(is_word), "{words:?}");
}
