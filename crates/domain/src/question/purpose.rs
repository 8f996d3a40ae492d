//! What an answer is for, beyond being read: the questions' words may change, their meaning for the line may not.

use serde::{Deserialize, Serialize};

/// What an answer becomes or is compared with further along the line. Each purpose stands at most once in a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// The applicant's name.
    ApplicantName,
    /// The applicant's telephone number.
    ApplicantPhone,
    /// The applicant's profession, for eligibility.
    Profession,
    /// The municipality of the workplace, for the geographic spread.
    Municipality,
    /// The employer, for eligibility and the participant's record.
    Employer,
    /// The department or practice.
    Department,
    /// What kind of workplace it is: general practice has its own rules (F18).
    Workplace,
    /// How the applicant works in or close to clinical practice (E1).
    ClinicalPractice,
    /// The wish and experience behind the application (E2, E3).
    Motivation,
    /// The project's title.
    ProjectTitle,
    /// The project's problem statement.
    Problem,
    /// Possible causes, one each: they seed the fishbone diagram.
    Causes,
    /// How large the problem is now: the first baseline.
    Extent,
    /// Whether and why it is better for patients.
    PatientBenefit,
    /// Why it matters to the leader: the first line of the stakeholder list.
    ImportanceForLeader,
    /// Why it matters to the staff.
    ImportanceForStaff,
    /// Why it matters to patients, users and next of kin.
    ImportanceForPatients,
    /// The aim's how much.
    AimAmount,
    /// The aim's by when.
    AimDate,
    /// The aim's for whom.
    AimGroup,
    /// Why it can be done within the programme (F15).
    Feasibility,
    /// Measures, one each: they become the project's draft measures.
    Measures,
    /// How often the team can meet.
    MeetingRhythm,
    /// The people and professions of the team of a single applicant.
    TeamProfessions,
    /// Hours per week that the applicant sets aside.
    OwnHours,
    /// Whether the applicant, or the team, commits to the time it takes.
    OwnTime,
    /// Whether the leader, where there is one, lets the applicant use the time (F19).
    LeaderTime,
    /// Other change work in the unit: becomes a risk of the project.
    CompetingInitiatives,
    /// What is done about it (F23).
    Mitigation,
    /// How the competence is used later (F24); the leader sees it.
    LaterUse,
    /// Whether there is a local supervisor (F25).
    LocalSupervisor,
    /// The local supervisor's address.
    SupervisorEmail,
    /// The local supervisor's experience.
    SupervisorExperience,
    /// Whether the programme should help to find a supervisor.
    SupervisorWanted,
    /// The nearest leader's address: the confirmation is asked there (F5).
    LeaderEmail,
    /// A self-employed applicant's own declaration in place of the leader's (O7).
    OwnDeclaration,
    /// The address of the colleague or municipal superior who vouches for a self-employed applicant (O7).
    ColleagueEmail,
    /// That the study handbook was read (F2).
    HandbookRead,
    /// That the fee and what it leaves out was read (D3).
    FeeRead,
    /// The team's name.
    TeamName,
    /// The team's members.
    Members,
    /// The address of the member who receives messages for the team.
    TeamContact,
    /// The team's common improvement area (H11).
    ImprovementArea,
    /// How the theme concerns both services (I9).
    ThemeInBothServices,
    /// The team of the other service that this one wants to be paired with (O10).
    PairedTeam,
}

/// What the signed-in person's own record fills in beforehand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Prefill {
    /// The person's name.
    Name,
    /// The person's address.
    Email,
    /// The person's telephone number.
    Phone,
    /// The person's profession.
    Profession,
    /// The municipality of the person's workplace.
    Municipality,
    /// The person's employer.
    Employer,
}
