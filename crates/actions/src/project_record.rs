//! What a project consists of, read whole: its measures with their charts, its tests of change and the notes on its time
//! line. Reading it again costs a short query for its revision as long as nobody has changed it; the charts are not computed
//! again.

use std::{collections::BTreeMap, sync::Arc};

use bedre_domain::{
    id::{MeasureId, ProjectId},
    measure::{ChartError, DataPoint, Measure, Plan, Series},
    pdsa::PdsaCycle,
    project::{Annotation, Project},
};
use bedre_store::{
    annotation, data_point, measure, pdsa,
    project::{self, Head},
};

use crate::{ActionError, Platform, remembered::Remembered};

/// Projects as last read, each at its revision.
pub(crate) type RememberedProjects = Remembered<ProjectId, i64, ProjectRecord>;

/// So many projects are remembered: those of the cohorts that run at the same time.
pub(crate) const ROOM: usize = 200;

/// What a project consists of.
#[derive(Debug)]
pub struct ProjectRecord {
    /// The project.
    pub project: Arc<Project>,
    /// Its measures with their charts, the oldest first.
    pub measures: Vec<Arc<MeasureRecord>>,
    /// Its tests of change, by number.
    pub cycles: Vec<PdsaCycle>,
    /// The notes on its time line, by day.
    pub annotations: Vec<Annotation>,
}

/// A measure with its data points and what stands beside them.
#[derive(Clone, Debug)]
pub struct MeasureRecord {
    /// The measure.
    pub measure: Measure,
    /// Its data points, and their chart.
    pub charted: Charted,
    /// The project's tests of change: those of this measure and those of none.
    pub cycles: Vec<PdsaCycle>,
    /// The notes on the time line: those of this measure and those of the whole project, by day.
    pub annotations: Vec<Annotation>,
}

/// The data points of a measure as they can be shown.
#[derive(Clone, Debug, PartialEq)]
pub enum Charted {
    /// It is only named: there are none.
    Draft,
    /// In their chart.
    Series(Box<Series>),
    /// Its kind of chart cannot show them.
    Unfit {
        /// The data points, earliest first.
        points: Vec<DataPoint>,
        /// Why not.
        why: ChartError,
    },
}

impl Charted {
    /// The data points of a measure with their chart, by its plan.
    pub(crate) fn new(measure: &Measure, points: Vec<DataPoint>) -> Self {
        let Some(plan) = measure.plan() else { return Self::Draft };
        match Series::new(plan, points.clone()) {
            Ok(series) => Self::Series(Box::new(series)),
            Err(why) => Self::Unfit { points, why },
        }
    }
}

impl MeasureRecord {
    fn new(measure: Measure, points: Vec<DataPoint>, cycles: &[PdsaCycle], annotations: &[Annotation]) -> Self {
        let id = measure.id;
        let own_cycles = cycles.iter().filter(|cycle| cycle.plan.measure.is_none_or(|of| of == id));
        let own_notes = annotations.iter().filter(|note| note.measure.is_none_or(|of| of == id));
        Self {
            charted: Charted::new(&measure, points),
            cycles: own_cycles.cloned().collect(),
            annotations: own_notes.cloned().collect(),
            measure,
        }
    }

    /// The data points, earliest first.
    pub fn points(&self) -> &[DataPoint] {
        match &self.charted {
            Charted::Draft => &[],
            Charted::Series(series) => &series.points,
            Charted::Unfit { points, .. } => points,
        }
    }

    /// The data points with their chart, when it can show them.
    pub fn series(&self) -> Option<&Series> {
        match &self.charted {
            Charted::Series(series) => Some(series),
            Charted::Draft | Charted::Unfit { .. } => None,
        }
    }

    /// The chart with the plan it follows, when there are data points that it can show.
    pub fn drawn(&self) -> Option<(&Plan, &Series)> {
        self.measure.plan().zip(self.series()).filter(|(_, series)| !series.points.is_empty())
    }
}

impl ProjectRecord {
    /// One of its measures.
    pub fn measure(&self, id: MeasureId) -> Option<&Arc<MeasureRecord>> {
        self.measures.iter().find(|record| record.measure.id == id)
    }
}

/// What the project of this head consists of: for actions that have asked already whether the person may.
///
/// # Errors
///
/// [`ActionError::NotFound`] when it was deleted in the meantime.
pub(crate) async fn one(platform: &Platform, head: &Head) -> Result<Arc<ProjectRecord>, ActionError> {
    all(platform, std::slice::from_ref(head)).await?.remove(&head.id).ok_or(ActionError::NotFound)
}

/// What the projects of these heads consist of; those not remembered are read together, in as many queries as one.
pub(crate) async fn all(
    platform: &Platform,
    heads: &[Head],
) -> Result<BTreeMap<ProjectId, Arc<ProjectRecord>>, ActionError> {
    let asked: Vec<(ProjectId, i64)> = heads.iter().map(|head| (head.id, head.revision)).collect();
    let (mut records, lacking) = platform.projects().find(&asked);
    if !lacking.is_empty() {
        let read = read(platform, &lacking).await?;
        platform.projects().keep(&asked, &read);
        records.extend(read);
    }
    Ok(records)
}

async fn read(platform: &Platform, ids: &[ProjectId]) -> Result<BTreeMap<ProjectId, Arc<ProjectRecord>>, ActionError> {
    let store = &platform.store;
    let projects = project::find_all(store, ids).await?;
    let measures = measure::of_projects(store, ids).await?;
    let measure_ids: Vec<MeasureId> = measures.iter().map(|measure| measure.id).collect();
    let mut points = grouped(data_point::of_measures(store, &measure_ids).await?, |point| point.measure);
    let mut measures = grouped(measures, |measure| measure.project);
    let mut cycles = grouped(pdsa::of_projects(store, ids).await?, |cycle| cycle.project);
    let mut annotations = grouped(annotation::of_projects(store, ids).await?, |note| note.project);
    let record = |project: Project| {
        let id = project.id;
        let (cycles, annotations) = (taken(&mut cycles, &id), taken(&mut annotations, &id));
        let measures = taken(&mut measures, &id).into_iter().map(|measure| {
            let points = taken(&mut points, &measure.id);
            Arc::new(MeasureRecord::new(measure, points, &cycles, &annotations))
        });
        let measures = measures.collect();
        (id, Arc::new(ProjectRecord { project: Arc::new(project), measures, cycles, annotations }))
    };
    Ok(projects.into_iter().map(record).collect())
}

/// What was read for several, by which of them it belongs to, in the order it was read.
fn grouped<K: Ord, T>(all: Vec<T>, of: impl Fn(&T) -> K) -> BTreeMap<K, Vec<T>> {
    let mut groups = BTreeMap::<K, Vec<T>>::new();
    for one in all {
        groups.entry(of(&one)).or_default().push(one);
    }
    groups
}

fn taken<K: Ord, T>(groups: &mut BTreeMap<K, Vec<T>>, of: &K) -> Vec<T> {
    groups.remove(of).unwrap_or_default()
}
