//! Municipalities, counties and health regions, in the division of 2020 and in the one from 2024.

use std::{collections::BTreeMap, sync::LazyLock};

use jiff::civil;

use super::{
    codes,
    table::{self, Row, cell},
    trust::OrganisationNumber,
};

codes! {
    /// The four digits of a municipality, of either division: `3907`.
    MunicipalityCode, |code| municipality_by_text(code).is_some(), NoMunicipality;
    /// The two digits of a county, of either division: `39`.
    CountyCode, |code| county_by_text(code).is_some(), NoCounty;
    /// A health region, by its code at Statistics Norway: `H12`.
    HealthRegionCode, |code| REGIONS.iter().any(|region| region.code.0 == code), NoHealthRegion;
}

/// How the country is divided into counties and municipalities.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Division {
    /// In force from 2020 to 2023: 11 counties, 356 municipalities.
    Of2020,
    /// In force from 2024: 15 counties, 357 municipalities.
    Of2024,
}

impl Division {
    /// The division in force on a day. Days before 2020 get the earliest that we know.
    pub fn on(day: civil::Date) -> Self {
        if day.year() < 2024 { Self::Of2020 } else { Self::Of2024 }
    }
}

/// A county (fylke).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct County {
    /// Its code.
    pub code: CountyCode,
    /// Its Norwegian name.
    pub name: String,
    /// The health region that it lies in; no county lies in two.
    pub region: HealthRegionCode,
    /// The part of the country (landsdel), as people say it.
    pub part_of_country: String,
    /// Counties that took over in 2024, for a county of the division of 2020.
    pub successors: Vec<String>,
}

/// A municipality (kommune). Its name is not unique: show the county beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Municipality {
    /// Its code.
    pub code: MunicipalityCode,
    /// Its Norwegian name.
    pub name: String,
    /// The name with Sámi and Kven forms.
    pub official_name: String,
    /// The county that it lies in.
    pub county: CountyCode,
    /// The county's name.
    pub county_name: String,
    /// The trust whose local hospital area covers it, or most of it. Known for the division of 2024.
    pub trust: Option<OrganisationNumber>,
    /// Municipalities that took over in 2024, for one of the division of 2020.
    pub successors: Vec<String>,
}

/// A health region (helseregion).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HealthRegion {
    /// Its code.
    pub code: HealthRegionCode,
    /// Its name in bokmål.
    pub name_nb: String,
    /// Its name in nynorsk.
    pub name_nn: String,
}

/// One of Oslo's city districts, with the hospital that it belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OsloDistrict {
    /// Its six digits.
    pub code: String,
    /// Its name.
    pub name: String,
    /// The hospital's name.
    pub hospital: String,
}

static REGIONS: LazyLock<Vec<HealthRegion>> = LazyLock::new(|| {
    table::rows(include_str!("../../reference/health_regions.csv"))
        .iter()
        .map(|row| HealthRegion {
            code: HealthRegionCode(cell(row, "code")),
            name_nb: cell(row, "name_nb"),
            name_nn: cell(row, "name_nn"),
        })
        .collect()
});

/// The counties of both divisions.
struct Counties {
    of_2020: Vec<County>,
    of_2024: Vec<County>,
}

static COUNTIES: LazyLock<Counties> = LazyLock::new(|| {
    let rows = table::rows(include_str!("../../reference/counties.csv"));
    let of = |division: &str| rows.iter().filter(|row| cell(row, "division") == division).map(as_county).collect();
    Counties { of_2020: of("2020"), of_2024: of("2024") }
});

fn as_county(row: &Row) -> County {
    County {
        code: CountyCode(cell(row, "code")),
        name: cell(row, "name"),
        region: HealthRegionCode(cell(row, "health_region_code")),
        part_of_country: cell(row, "part_of_country"),
        successors: table::parts(row, "successor_codes_2024"),
    }
}

/// The municipalities of both divisions, and each by its code.
struct Municipalities {
    of_2020: Vec<Municipality>,
    of_2024: Vec<Municipality>,
}

static MUNICIPALITIES: LazyLock<Municipalities> = LazyLock::new(|| {
    let read = |csv| table::rows(csv).iter().map(as_municipality).collect();
    Municipalities {
        of_2020: read(include_str!("../../reference/municipalities_2020.csv")),
        of_2024: read(include_str!("../../reference/municipalities.csv")),
    }
});

/// Each municipality by its code; where both divisions have the code, the one of 2024.
static BY_CODE: LazyLock<BTreeMap<&'static str, &'static Municipality>> = LazyLock::new(|| {
    let older = MUNICIPALITIES.of_2020.iter();
    older.chain(&MUNICIPALITIES.of_2024).map(|municipality| (municipality.code.as_str(), municipality)).collect()
});

fn as_municipality(row: &Row) -> Municipality {
    Municipality {
        code: MunicipalityCode(cell(row, "code")),
        name: cell(row, "name"),
        official_name: cell(row, "official_name"),
        county: CountyCode(cell(row, "county_code")),
        county_name: cell(row, "county_name"),
        trust: OrganisationNumber::parse(&cell(row, "health_trust_org_number")).ok(),
        successors: table::parts(row, "successor_codes_2024"),
    }
}

fn municipality_by_text(code: &str) -> Option<&'static Municipality> {
    BY_CODE.get(code).copied()
}

fn county_by_text(code: &str) -> Option<&'static County> {
    COUNTIES.of_2024.iter().chain(&COUNTIES.of_2020).find(|county| county.code.0 == code)
}

/// The counties of a division, by code.
pub fn counties(division: Division) -> &'static [County] {
    match division {
        Division::Of2020 => &COUNTIES.of_2020,
        Division::Of2024 => &COUNTIES.of_2024,
    }
}

/// The municipalities of a division, by code.
pub fn municipalities(division: Division) -> &'static [Municipality] {
    match division {
        Division::Of2020 => &MUNICIPALITIES.of_2020,
        Division::Of2024 => &MUNICIPALITIES.of_2024,
    }
}

/// The four health regions.
pub fn health_regions() -> &'static [HealthRegion] {
    &REGIONS
}

/// The county of a code; where both divisions have it, as it is from 2024.
pub fn county(code: &CountyCode) -> Option<&'static County> {
    county_by_text(code.as_str())
}

/// The municipality of a code; where both divisions have it, as it is from 2024.
pub fn municipality(code: &MunicipalityCode) -> Option<&'static Municipality> {
    municipality_by_text(code.as_str())
}

/// The health region of a code.
pub fn region(code: &HealthRegionCode) -> Option<&'static HealthRegion> {
    REGIONS.iter().find(|region| region.code == *code)
}

/// The municipality that people mean by a name, when just one in the division has it: «Sandefjord», «sandefjord
/// kommune», «Herøy (Nordland)».
pub fn municipality_named(name: &str, division: Division) -> Option<&'static Municipality> {
    let wanted = name.trim().to_lowercase();
    let wanted = wanted.strip_suffix(" kommune").unwrap_or(&wanted);
    let mut fitting = municipalities(division).iter().filter(|municipality| {
        let with_county = format!("{} ({})", municipality.name, municipality.county_name);
        [&municipality.name, &municipality.official_name, &with_county].iter().any(|form| form.to_lowercase() == wanted)
    });
    match (fitting.next(), fitting.next()) {
        (Some(only), None) => Some(only),
        (None | Some(_), _) => None,
    }
}

static OSLO_DISTRICTS: LazyLock<Vec<OsloDistrict>> = LazyLock::new(|| {
    table::rows(include_str!("../../reference/oslo_districts.csv"))
        .iter()
        .map(|row| OsloDistrict {
            code: cell(row, "code"),
            name: cell(row, "name"),
            hospital: cell(row, "hospital_name"),
        })
        .collect()
});

/// Oslo's districts.
pub fn oslo_districts() -> &'static [OsloDistrict] {
    &OSLO_DISTRICTS
}

impl Municipality {
    /// The county that it lies in, as the division of its time has it.
    pub fn county(&self) -> Option<&'static County> {
        county(&self.county)
    }

    /// The health region that its county lies in.
    pub fn region(&self) -> Option<&'static HealthRegion> {
        self.county().and_then(|county| region(&county.region))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_tables_is_read() {
        assert_eq!(counties(Division::Of2020).len(), 11);
        assert_eq!(counties(Division::Of2024).len(), 15);
        assert_eq!(municipalities(Division::Of2020).len(), 356);
        assert_eq!(municipalities(Division::Of2024).len(), 357);
        assert_eq!(health_regions().len(), 4);
        assert_eq!(oslo_districts().len(), 17);
    }

    #[test]
    fn e11_every_municipality_lies_in_a_county_and_a_health_region() {
        for division in [Division::Of2020, Division::Of2024] {
            for municipality in municipalities(division) {
                assert!(municipality.region().is_some(), "{}", municipality.official_name);
            }
        }
    }

    #[test]
    fn a_name_finds_its_municipality_only_when_there_is_one() {
        let code_of = |name| municipality_named(name, Division::Of2024).map(|found| found.code.as_str());

        assert_eq!(code_of("sandefjord kommune"), Some("3907"));
        assert_eq!(code_of("Herøy"), None);
        assert_eq!(code_of("Herøy (Nordland)"), Some("1818"));
    }

    #[test]
    fn a_code_of_its_own_time_stays_known() {
        let toensberg = MunicipalityCode::parse("3803").unwrap();

        assert_eq!(municipality(&toensberg).map(|found| found.successors.as_slice()), Some(&["3905".to_owned()][..]));
        assert_eq!(MunicipalityCode::parse("9999"), Err(super::super::CodeError::NoMunicipality("9999".to_owned())));
    }
}
