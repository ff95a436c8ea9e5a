//! What the folder of a new language begins with: the English texts as comments, which become texts one by one.

use super::{GLOSSARY, STYLE};

/// The files of a new language, made of the English ones: names and contents. A text that is translated loses its `# `; until then
/// English is shown in its place, and `twinbot locales check` calls it missing.
#[must_use]
pub fn template(english: impl IntoIterator<Item = (String, String)>) -> Vec<(String, String)> {
    let texts = english.into_iter().filter(|(name, _)| name.ends_with(".ftl"));
    let mut files: Vec<(String, String)> = texts.map(|(name, content)| (name, commented(&content))).collect();
    files.push((STYLE.to_owned(), STYLE_BEGINS.to_owned()));
    files.push((GLOSSARY.to_owned(), GLOSSARY_BEGINS.to_owned()));
    files
}

const STYLE_BEGINS: &str = "\
# How this language is written. What else can be said here: docs/translating.md, \"What the language does otherwise\".

# The quotation marks in pairs, the outer ones first.
quotes “ ” ‘ ’
";

const GLOSSARY_BEGINS: &str = "\
# Glossary

How the bot speaks to people in this language, and which words stand for the terms of docs/glossary.md.

| term | translation | why |
|---|---|---|
";

/// The lines of a file, each text a comment. What was one already explains the text below it.
fn commented(content: &str) -> String {
    let line = |line: &str| match line {
        "" => "\n".to_owned(),
        line if line.starts_with('#') => format!("{line}\n"),
        line => format!("# {line}\n"),
    };
    content.lines().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::super::Folder;
    use super::*;

    #[test]
    fn each_text_is_there_to_be_translated_in_its_place() {
        let english = "### What people read.\n\n# To a teacher.\nhome = Hello\n    .title = { $count ->\n        *[other] Home\n    }\n\nend = End\n";
        let files = [("a.ftl", english), ("words.txt", "apple\n")];
        let files = template(files.map(|(name, content)| (name.to_owned(), content.to_owned())));
        let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["a.ftl", STYLE, GLOSSARY]);
        let expected = "### What people read.\n\n# To a teacher.\n# home = Hello\n#     .title = { $count ->\n#         *[other] Home\n#     }\n\n# end = End\n";
        assert_eq!(files[0].1, expected);
        let folder = Folder::read("xx", files);
        assert_eq!((folder.unread(), folder.count()), ([].as_slice(), 0));
    }
}
