//! Rust as tokens: comments and attributes left out, so that a scan does not stumble over what is only spoken of.

use std::str::FromStr;

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

use crate::sources::Source;

/// One token and the line it stands in.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Token {
    pub(crate) line: usize,
    pub(crate) kind: Kind,
}

/// What a token is.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Kind {
    Ident(String),
    /// A string, as it is written between its quotes.
    Words(String),
    /// A number, a character, or bytes.
    Other,
    /// A sign; `::` is one.
    Sign(String),
    Open,
    Close,
}

/// What of a file counts.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Part {
    All,
    /// Not the modules of unit tests.
    Program,
}

/// The tokens of a file of Rust.
pub(crate) fn tokens(source: &Source, part: Part) -> Vec<Token> {
    let stream = TokenStream::from_str(&source.text).unwrap_or_else(|error| panic!("{}: {error}", source.path));
    let mut tokens = Vec::new();
    flatten(stream, part, &mut tokens);
    tokens
}

fn flatten(stream: TokenStream, part: Part, tokens: &mut Vec<Token>) {
    let trees: Vec<TokenTree> = stream.into_iter().collect();
    let mut at = 0;
    while let Some(tree) = trees.get(at) {
        if let Some((after, of_tests)) = attribute(&trees[at..]) {
            at += after;
            if of_tests && part == Part::Program {
                at += item(&trees[at..]);
            }
            continue;
        }
        at += one(tree, trees.get(at + 1), part, tokens);
    }
}

/// The length of the attribute that begins here, and whether it says that what follows is for tests only.
fn attribute(trees: &[TokenTree]) -> Option<(usize, bool)> {
    let sign =
        |at: usize, sign: char| matches!(trees.get(at), Some(TokenTree::Punct(punct)) if punct.as_char() == sign);
    let at = 1 + usize::from(sign(1, '!'));
    match trees.get(at) {
        Some(TokenTree::Group(group)) if sign(0, '#') && group.delimiter() == Delimiter::Bracket => {
            let of_tests = group.stream().to_string().replace(' ', "") == "cfg(test)";
            Some((at + 1, of_tests))
        }
        Some(_) | None => None,
    }
}

/// The length of the item that begins here: up to its block or its semicolon.
fn item(trees: &[TokenTree]) -> usize {
    let ends = |tree: &TokenTree| match tree {
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        TokenTree::Punct(punct) => punct.as_char() == ';',
        TokenTree::Ident(_) | TokenTree::Literal(_) => false,
    };
    trees.iter().position(ends).map_or(trees.len(), |end| end + 1)
}

/// Adds one tree; says how many were used up.
fn one(tree: &TokenTree, next: Option<&TokenTree>, part: Part, tokens: &mut Vec<Token>) -> usize {
    let line = tree.span().start().line;
    let mut push = |kind| tokens.push(Token { line, kind });
    match tree {
        TokenTree::Ident(ident) => push(Kind::Ident(ident.to_string().trim_start_matches("r#").to_owned())),
        TokenTree::Literal(literal) => push(literal_of(&literal.to_string())),
        TokenTree::Punct(punct) => {
            let colon = |punct: &proc_macro2::Punct| punct.as_char() == ':';
            let path = colon(punct) && punct.spacing() == Spacing::Joint;
            if path && matches!(next, Some(TokenTree::Punct(next)) if colon(next)) {
                push(Kind::Sign("::".into()));
                return 2;
            }
            push(Kind::Sign(punct.as_char().into()));
        }
        TokenTree::Group(group) => {
            push(Kind::Open);
            flatten(group.stream(), part, tokens);
            tokens.push(Token { line: group.span_close().start().line, kind: Kind::Close });
        }
    }
    1
}

fn literal_of(written: &str) -> Kind {
    let inner = written.trim_start_matches(['r', '#']).trim_end_matches('#');
    match inner.strip_prefix('"').and_then(|inner| inner.strip_suffix('"')) {
        Some(words) => Kind::Words(words.to_owned()),
        None => Kind::Other,
    }
}

impl Token {
    pub(crate) fn is_ident(&self, name: &str) -> bool {
        matches!(&self.kind, Kind::Ident(ident) if ident == name)
    }

    pub(crate) fn is_sign(&self, sign: &str) -> bool {
        matches!(&self.kind, Kind::Sign(own) if own == sign)
    }
}

/// The lines where these names follow each other, joined by signs: `["crate", "::", "store"]`, `["todo", "!"]`.
pub(crate) fn lines_of(tokens: &[Token], phrase: &[&str]) -> Vec<usize> {
    let fits =
        |window: &&[Token]| window.iter().zip(phrase).all(|(token, word)| token.is_ident(word) || token.is_sign(word));
    tokens.windows(phrase.len()).filter(fits).map(|window| window[0].line).collect()
}

#[test]
fn comments_attributes_and_tests_are_left_out() {
    let text = "//! doc\n/// more\n#[expect(dead_code, reason = \"said\")]\nfn a() { b::c(\"x y\", 'z', r#\"raw\"#) }\n\
                #[cfg(test)]\nmod tests { fn hidden() {} }\n#[cfg(test)]\nmod more;\nfn d() {}";
    let source = Source { path: "a.rs".into(), text: text.into() };
    let program = tokens(&source, Part::Program);
    let words: Vec<&Kind> =
        program.iter().map(|token| &token.kind).filter(|kind| matches!(kind, Kind::Words(_))).collect();
    assert_eq!(words, [&Kind::Words("x y".into()), &Kind::Words("raw".into())]);
    assert_eq!(lines_of(&program, &["b", "::", "c"]), [4]);
    assert_eq!(lines_of(&program, &["fn", "d"]), [9]);
    assert!(lines_of(&program, &["hidden"]).is_empty() && lines_of(&program, &["more"]).is_empty());
    assert_eq!(lines_of(&tokens(&source, Part::All), &["hidden"]), [6]);
}
