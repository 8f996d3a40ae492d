//! The two source programmes, read from their files.

use crate::{
    cohort::Cohort,
    programme::{
        Programme,
        file::{SOURCE_PROGRAMMES, parse_toml},
    },
};

/// A programme with its one cohort.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SampleProgramme {
    /// The programme.
    pub programme: Programme,
    /// Its cohort.
    pub cohort: Cohort,
}

/// The doctors' programme, cohort `leger-2020`.
pub fn doctors() -> SampleProgramme {
    read("leger-2020.toml")
}

/// The improvement agents' programme of Vestfold, cohort `forbedringsagent-vestfold-2025`.
pub fn agents() -> SampleProgramme {
    read("forbedringsagent-vestfold-2025.toml")
}

#[expect(clippy::panic, reason = "the files lie beside the code, and a test reads each of them")]
fn read(wanted: &str) -> SampleProgramme {
    let text = SOURCE_PROGRAMMES.iter().find(|(name, _)| *name == wanted).map_or("", |(_, text)| text);
    match parse_toml(wanted, text).map(|(programme, cohorts)| (programme, cohorts.into_iter().next())) {
        Ok((programme, Some(cohort))) => SampleProgramme { programme, cohort },
        Ok((_, None)) => panic!("no cohort in {wanted}"),
        Err(errors) => panic!("{}", errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")),
    }
}
