//! Professions of health personnel, by code system 9060.

use std::sync::LazyLock;

use super::{
    codes,
    table::{self, cell},
};
use crate::wording::Bilingual;

codes! {
    /// A profession by its code in the code system 9060 «Kategori helsepersonell»: `LE`.
    ProfessionCode, |code| PROFESSIONS.iter().any(|profession| profession.code.0 == code), NoProfession;
}

/// A profession.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profession {
    /// Its code.
    pub code: ProfessionCode,
    /// Its name.
    pub name: Bilingual,
    /// Whether people can choose it: not so for codes of animal health and «unknown».
    pub is_offered: bool,
}

static PROFESSIONS: LazyLock<Vec<Profession>> = LazyLock::new(|| {
    table::rows(include_str!("../../reference/professions.csv"))
        .iter()
        .map(|row| Profession {
            code: ProfessionCode(cell(row, "code_9060")),
            name: Bilingual { nb: cell(row, "name_nb"), nn: cell(row, "name_nn"), en: Some(cell(row, "name_en")) },
            is_offered: cell(row, "authorised_group") != "no",
        })
        .collect()
});

/// All professions of the code system, by code.
pub fn professions() -> &'static [Profession] {
    &PROFESSIONS
}

/// The profession of a code.
pub fn profession(code: &ProfessionCode) -> Option<&'static Profession> {
    PROFESSIONS.iter().find(|profession| profession.code == *code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_table_is_read() {
        assert_eq!(professions().len(), 36);
        assert_eq!(professions().iter().filter(|profession| profession.is_offered).count(), 33);
    }

    #[test]
    fn a_profession_has_a_name_in_every_language() {
        let nurse = profession(&ProfessionCode::parse("SP").unwrap()).unwrap();

        assert_eq!(nurse.name.nn, "Sjukepleiar");
        assert_eq!(nurse.name.en.as_deref(), Some("Nurse"));
    }
}
