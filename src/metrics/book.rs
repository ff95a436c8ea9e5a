//! A book of metrics that is read as one text, as Prometheus takes it. Only what is in the list can be written in it.

use ::metrics::{Counter, Gauge, Histogram, Key, Label, Level, Metadata, Recorder as _};
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusRecorder};

use super::list::{ALL, Kind, Metric};

/// Whose metrics they are; no text shows it.
const METADATA: Metadata<'static> = Metadata::new("twinbot", Level::INFO, None);

/// A book. What is written in it by the same values twice is one line.
pub(super) struct Book(PrometheusRecorder);

impl Book {
    /// An empty one, which describes all there is.
    pub(super) fn new() -> Self {
        let with_buckets = |builder: PrometheusBuilder, metric: &Metric| {
            let name = Matcher::Full(metric.name.to_owned());
            builder.set_buckets_for_metric(name, metric.buckets).expect("a histogram has buckets")
        };
        let histograms = ALL.iter().filter(|metric| metric.kind == Kind::Histogram);
        let recorder = histograms.fold(PrometheusBuilder::new(), with_buckets).build_recorder();
        for Metric { name, kind, about, .. } in ALL {
            match kind {
                Kind::Counter => recorder.describe_counter((*name).into(), None, (*about).into()),
                Kind::Gauge => recorder.describe_gauge((*name).into(), None, (*about).into()),
                Kind::Histogram => recorder.describe_histogram((*name).into(), None, (*about).into()),
            }
        }
        Self(recorder)
    }

    /// What counts by these values of its labels.
    pub(super) fn counter<const N: usize>(&self, metric: &Metric, values: [&str; N]) -> Counter {
        self.0.register_counter(&key(metric, &values), &METADATA)
    }

    /// What shows a number by these values of its labels.
    pub(super) fn gauge<const N: usize>(&self, metric: &Metric, values: [&str; N]) -> Gauge {
        self.0.register_gauge(&key(metric, &values), &METADATA)
    }

    /// What sorts by size, by these values of its labels.
    pub(super) fn histogram<const N: usize>(&self, metric: &Metric, values: [&str; N]) -> Histogram {
        self.0.register_histogram(&key(metric, &values), &METADATA)
    }

    /// Sorts what was recorded since, so that it takes no more room; reading the text does that, too.
    pub(super) fn sort(&self) {
        self.0.handle().run_upkeep();
    }

    /// All that is written.
    pub(super) fn text(&self) -> String {
        self.0.handle().render()
    }
}

fn key(metric: &Metric, values: &[&str]) -> Key {
    debug_assert_eq!(metric.labels.len(), values.len(), "{}", metric.name);
    let labels = metric.labels.iter().zip(values).map(|(label, value)| Label::new(*label, (*value).to_owned()));
    Key::from_parts(metric.name, labels.collect::<Vec<Label>>())
}
