//! Statistical process control for improvement work: values in time order become a chart, its limits and its signals.
