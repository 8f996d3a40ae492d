//! The order of names in a list: … x y z æ ø å, whatever the database thinks.
//!
//! Small and capital letters are the same, accents do not count, «aa» is «å», «ä» and «ö» go with «æ» and «ø», «ü» with
//! «y». The same order serves all three languages, since the names are the same.
//!
//! Source: Språkrådet, «Alfabetisering»; the `no` collation of CLDR.

use std::cmp::Ordering;

/// Compares two names.
///
/// ```
/// let mut names = ["Åse", "Ørjan", "Zara", "Aase", "Ævar", "anne"];
/// names.sort_by(|a, b| bedre_i18n::order::compare(a, b));
///
/// assert_eq!(names, ["anne", "Zara", "Ævar", "Ørjan", "Aase", "Åse"]);
/// ```
pub fn compare(a: &str, b: &str) -> Ordering {
    key(a).cmp(&key(b))
}

/// What a name sorts by: for `sort_by_cached_key`, and for a column that a database sorts by bytes.
///
/// Names that differ only in accents or capitals have keys that differ only at the end.
///
/// ```
/// use bedre_i18n::order::key;
///
/// assert!(key("Ås") > key("Zürich"));
/// assert!(key("de Vries") < key("Dean"));
/// ```
pub fn key(name: &str) -> String {
    let mut key = String::with_capacity(name.len() * 2 + 1);
    let mut letters = name.chars().flat_map(char::to_lowercase).peekable();
    while let Some(letter) = letters.next() {
        if letter == 'a' && letters.next_if_eq(&'a').is_some() {
            key.push_str(A_RING);
        } else {
            push_sorted(&mut key, letter);
        }
    }
    // Whatever else differs decides last; no letter sorts before this mark.
    key.push('\u{1}');
    key.push_str(name);
    key
}

/// The three last letters stand right after «z» in the order of bytes.
const AE: &str = "{";
const O_STROKE: &str = "|";
const A_RING: &str = "}";

/// Adds what one small letter sorts as.
fn push_sorted(key: &mut String, letter: char) {
    let sorted = match letter {
        'æ' | 'ä' | 'ǽ' => AE,
        'ø' | 'ö' | 'ǿ' | 'ő' => O_STROKE,
        'å' => A_RING,
        'á' | 'à' | 'â' | 'ã' | 'ă' | 'ą' => "a",
        'ç' | 'č' | 'ć' => "c",
        'đ' | 'ð' | 'ď' => "d",
        'é' | 'è' | 'ê' | 'ë' | 'ę' | 'ě' => "e",
        'ğ' | 'ǧ' | 'ǥ' => "g",
        'í' | 'ì' | 'î' | 'ï' | 'ı' => "i",
        'ǩ' => "k",
        'ł' => "l",
        'ñ' | 'ń' | 'ň' | 'ŋ' => "n",
        'ó' | 'ò' | 'ô' | 'õ' => "o",
        'ř' => "r",
        'š' | 'ś' | 'ş' | 'ș' => "s",
        'ß' => "ss",
        'ŧ' | 'ť' | 'ţ' | 'ț' => "t",
        'þ' => "th",
        'ú' | 'ù' | 'û' | 'ů' => "u",
        'ü' | 'ű' | 'ý' | 'ÿ' => "y",
        'ž' | 'ź' | 'ż' | 'ʒ' | 'ǯ' => "z",
        '-' | '\u{a0}' => " ",
        other => return key.push(other),
    };
    key.push_str(sorted);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stand_in_norwegian_order() {
        let ordered = [
            "",
            "abel",
            "Ábel",
            "Ada",
            "Alta",
            "de Vries",
            "Dean",
            "Eide",
            "Éide",
            "Eidsvoll",
            "Myhre",
            "Müller",
            "Øst-Finnmark",
            "Østfold",
            "Aas",
            "Ås",
            "Åsane",
        ];
        let mut names = ordered;
        names.reverse();
        names.sort_by(|a, b| compare(a, b));

        assert_eq!(names, ordered);
    }

    #[test]
    fn the_last_letters_of_the_alphabet_come_last() {
        let letters: Vec<char> = "abcdefghijklmnopqrstuvwxyzæøå".chars().collect();

        for pair in letters.windows(2) {
            let (before, after) = (pair[0].to_string(), pair[1].to_string());
            assert_eq!(compare(&before, &after), Ordering::Less, "{before} {after}");
            assert_eq!(compare(&before.to_uppercase(), &after), Ordering::Less, "{before} {after}");
            assert_eq!(compare(&before, &after.to_uppercase()), Ordering::Less, "{before} {after}");
        }
    }

    #[test]
    fn names_that_differ_in_accents_only_stand_together_and_always_the_same_way() {
        let mut names = ["Ole", "Olé", "olav", "Olé", "ole", "Oleg"];
        names.sort_by(|a, b| compare(a, b));

        assert_eq!(names, ["olav", "Ole", "Olé", "Olé", "ole", "Oleg"]);
    }
}
