//! Lists within a sentence: «leger, sykepleiere og vernepleiere».

use crate::locale::Locale;

/// All of them: «a, b og c».
///
/// ```
/// use bedre_i18n::{Locale, list};
///
/// assert_eq!(list::and(&["pensum", "dagpakker", "materiell"], Locale::Nb), "pensum, dagpakker og materiell");
/// ```
pub fn and<S: AsRef<str>>(items: &[S], locale: Locale) -> String {
    let word = match locale {
        Locale::Nb | Locale::Nn => "og",
        Locale::En => "and",
    };
    joined(items, word)
}

/// One of them: «a, b eller c».
///
/// ```
/// use bedre_i18n::{Locale, list};
///
/// assert_eq!(list::or(&["digitalt", "fysisk"], Locale::Nn), "digitalt eller fysisk");
/// ```
pub fn or<S: AsRef<str>>(items: &[S], locale: Locale) -> String {
    let word = match locale {
        Locale::Nb | Locale::Nn => "eller",
        Locale::En => "or",
    };
    joined(items, word)
}

/// Commas between, `word` before the last.
fn joined<S: AsRef<str>>(items: &[S], word: &str) -> String {
    let Some((last, before)) = items.split_last() else {
        return String::new();
    };
    if before.is_empty() {
        return last.as_ref().to_owned();
    }
    let before = before.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(", ");
    format!("{before} {word} {}", last.as_ref())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_reads_as_a_sentence_whatever_its_length() {
        let items: [(&[&str], &str, &str, &str); 4] = [
            (&[], "", "", ""),
            (&["a"], "a", "a", "a"),
            (&["a", "b"], "a og b", "a and b", "a eller b"),
            (&["a", "b", "c"], "a, b og c", "a, b and c", "a, b eller c"),
        ];
        for (list, nb, en, choice) in items {
            assert_eq!(and(list, Locale::Nb), nb);
            assert_eq!(and(list, Locale::Nn), nb);
            assert_eq!(and(list, Locale::En), en);
            assert_eq!(or(list, Locale::Nn), choice);
        }
    }
}
