//! The folders of the core use each other in one direction: none comes back to where it began.

use std::collections::{BTreeMap, BTreeSet};

use crate::code::{Kind, Part, Token, tokens};
use crate::sources::{Source, tracked};

/// The list of all areas with the forms that they have: it names everything, and everything names what it nests. And what
/// makes any view for tests.
const LISTS: [&str; 3] = ["area", "flows", "any"];

/// The folder of a file, or the file where it stands alone.
fn folder(path: &str) -> Option<&str> {
    let inside = path.strip_prefix("bot-core/src/")?;
    let name = inside.split_once('/').map_or(inside, |(folder, _)| folder);
    Some(name.trim_end_matches(".rs")).filter(|name| !LISTS.contains(name) && *name != "lib")
}

/// Which folders a file uses.
fn used(source: &Source) -> BTreeSet<String> {
    let tokens = tokens(source, Part::Program);
    let name = |window: &[Token]| match window {
        [root, sign, Token { kind: Kind::Ident(name), .. }] if root.is_ident("crate") && sign.is_sign("::") => {
            Some(name.clone())
        }
        _ => None,
    };
    tokens.windows(3).filter_map(name).filter(|name| !LISTS.contains(&name.as_str())).collect()
}

type Uses = BTreeMap<String, BTreeSet<String>>;

fn uses(sources: &[Source]) -> Uses {
    let mut uses = Uses::new();
    for source in sources.iter().filter(|source| source.is_program()) {
        let Some(folder) = folder(&source.path) else { continue };
        let used = used(source).into_iter().filter(|name| name != folder);
        uses.entry(folder.to_owned()).or_default().extend(used);
    }
    uses
}

/// A way from a folder back to itself, if there is one.
fn circle(uses: &Uses) -> Option<Vec<String>> {
    uses.keys().find_map(|start| back(uses, start, &mut vec![start.clone()], &mut BTreeSet::new()))
}

fn back(uses: &Uses, start: &str, way: &mut Vec<String>, seen: &mut BTreeSet<String>) -> Option<Vec<String>> {
    for next in way.last().and_then(|last| uses.get(last)).into_iter().flatten() {
        if next == start {
            return Some(way.clone());
        }
        if seen.insert(next.clone()) {
            way.push(next.clone());
            if let Some(found) = back(uses, start, way, seen) {
                return Some(found);
            }
            way.pop();
        }
    }
    None
}

#[test]
fn no_folder_of_the_core_comes_back_to_itself() {
    let uses = uses(&tracked());
    assert!(uses.len() > 10 && uses["areas"].contains("store"), "{uses:?}");
    assert_eq!(circle(&uses), None);
    let file = |path: &str, text: &str| Source { path: path.into(), text: text.into() };
    let planted = self::uses(&[
        file("bot-core/src/store/a.rs", "use crate::text::Text;\n/// Not [`crate::engine`].\nfn a() {}"),
        file("bot-core/src/text.rs", "use crate::area::Screen;\nfn a() { crate::view::b() }"),
        file("bot-core/src/view/b.rs", "use crate::store;\n#[cfg(test)]\nmod tests { use crate::engine; }"),
    ]);
    assert_eq!(circle(&planted), Some(["store", "text", "view"].map(str::to_owned).to_vec()));
}
