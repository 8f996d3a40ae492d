//! Health trusts and organisation numbers.

use std::sync::LazyLock;

use super::{
    codes,
    place::MunicipalityCode,
    table::{self, cell},
};

codes! {
    /// A Norwegian organisation number: nine digits, the last of them a control digit.
    OrganisationNumber, has_right_control_digit, NoOrganisationNumber;
}

/// Weights of the control digit: modulus 11.
const WEIGHTS: [u32; 8] = [3, 2, 7, 6, 5, 4, 3, 2];

/// Whether nine digits end with the control digit that the first eight give.
fn has_right_control_digit(text: &str) -> bool {
    let digits: Option<Vec<u32>> = text.chars().map(|sign| sign.to_digit(10)).collect();
    let Some([first @ .., control]) = digits.as_deref() else { return false };
    let sum: u32 = first.iter().zip(WEIGHTS).map(|(digit, weight)| digit * weight).sum();
    first.len() == WEIGHTS.len() && (11 - sum % 11) % 11 == *control
}

/// What an organisation in the table of trusts is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TrustKind {
    /// A health trust with patients (helseforetak).
    Clinical,
    /// A private non-profit hospital with a lasting agreement.
    PrivateNonProfit,
    /// A support enterprise of one region.
    RegionalSupport,
    /// A support enterprise of all regions together.
    NationalSupport,
}

/// A health trust or one of its partners.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HealthTrust {
    /// Its organisation number.
    pub number: OrganisationNumber,
    /// Its registered name.
    pub name: String,
    /// The name that people use.
    pub short_name: String,
    /// What it is.
    pub kind: TrustKind,
}

static TRUSTS: LazyLock<Vec<HealthTrust>> = LazyLock::new(|| {
    table::rows(include_str!("../../reference/health_trusts.csv"))
        .iter()
        .filter_map(|row| {
            Some(HealthTrust {
                number: OrganisationNumber::parse(&cell(row, "org_number")).ok()?,
                name: cell(row, "name"),
                short_name: cell(row, "short_name"),
                kind: kind_named(&cell(row, "type"))?,
            })
        })
        .collect()
});

fn kind_named(name: &str) -> Option<TrustKind> {
    match name {
        "hf" => Some(TrustKind::Clinical),
        "private_nonprofit" => Some(TrustKind::PrivateNonProfit),
        "regional_support" => Some(TrustKind::RegionalSupport),
        "national_support" => Some(TrustKind::NationalSupport),
        _ => None,
    }
}

/// Municipality code and organisation number, line by line.
static NUMBERS_OF_MUNICIPALITIES: LazyLock<Vec<(String, OrganisationNumber)>> = LazyLock::new(|| {
    table::rows(include_str!("../../reference/municipality_org_numbers.csv"))
        .iter()
        .filter_map(|row| {
            let number = OrganisationNumber::parse(&cell(row, "org_number")).ok()?;
            Some((cell(row, "municipality_code_2024"), number))
        })
        .collect()
});

/// The trusts and their partners.
pub fn health_trusts() -> &'static [HealthTrust] {
    &TRUSTS
}

/// The trust of an organisation number.
pub fn trust(number: &OrganisationNumber) -> Option<&'static HealthTrust> {
    TRUSTS.iter().find(|trust| trust.number == *number)
}

/// The trust that people mean by a name: «Sykehuset i Vestfold», «sykehuset i vestfold hf», «UNN».
pub fn trust_named(name: &str) -> Option<&'static HealthTrust> {
    let wanted = name.trim().to_lowercase();
    TRUSTS.iter().find(|trust| {
        let full = trust.name.to_lowercase();
        full == wanted || full.strip_suffix(" hf") == Some(&wanted) || trust.short_name.to_lowercase() == wanted
    })
}

/// The organisation number of a municipality, where it is known (state of 2023).
pub fn organisation_of_municipality(code: &MunicipalityCode) -> Option<&'static OrganisationNumber> {
    NUMBERS_OF_MUNICIPALITIES.iter().find(|(known, _)| known == code.as_str()).map(|(_, number)| number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_tables_is_read() {
        assert_eq!(health_trusts().len(), 44);
        assert_eq!(NUMBERS_OF_MUNICIPALITIES.len(), 355);
    }

    #[test]
    fn h3_a_trust_is_found_by_number_and_by_name() {
        let number = OrganisationNumber::parse("983975259").unwrap();

        assert_eq!(trust(&number).map(|trust| trust.name.as_str()), Some("Sykehuset i Vestfold HF"));
        assert_eq!(trust_named("sykehuset i Vestfold"), trust(&number));
    }

    #[test]
    fn d5_an_organisation_number_has_a_control_digit() {
        for wrong in ["983975258", "98397525", "9839752590", "", "98397525x"] {
            assert!(OrganisationNumber::parse(wrong).is_err(), "{wrong}");
        }
    }
}
