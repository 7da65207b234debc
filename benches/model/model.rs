//! What the model costs on the host: an estimate, an answer, a link, and the ranking of ever more places.

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use pay::answers::Answers;
use pay::link;
use pay::model::compare::in_places;
use pay::model::constants::Constants;
use pay::model::estimate::estimate;
use pay::model::profile::Place;
use pay::model::ranking::{Filter, Measure, ranked};
use std::hint::black_box;

const LINK: &str =
    "#2?years=4&certs=cpc,ccs&specialty=surgical&auditing=yes&status=hoh&housing=30&place=19100&compare=CA,TX";
/// The states; all places; as many as there are counties; ten times that. What is more than there are comes again.
const PLACES: [usize; 4] = [51, 570, 3_200, 32_000];

fn one_person(criterion: &mut Criterion) {
    let constants = Constants::published();
    let who = link::read(LINK).profile;
    criterion.bench_function("an estimate", |bench| bench.iter(|| estimate(constants, black_box(&who))));
    let answers = || Answers::from(black_box(&who).clone());
    criterion.bench_function("an answer with two places", |bench| {
        bench.iter(|| {
            let answers = answers();
            (answers.standing().copied(), answers.contributions().len(), answers.compared().len())
        });
    });
    criterion.bench_function("every next step", |bench| bench.iter(|| answers().levers().len()));
    criterion.bench_function("a link read", |bench| bench.iter(|| link::read(black_box(LINK))));
    criterion.bench_function("a link written", |bench| bench.iter(|| link::write(black_box(&who))));
}

fn ranking(criterion: &mut Criterion) {
    let constants = Constants::published();
    let who = link::read(LINK).profile;
    let there: Vec<Place> = Place::all().filter(|place| *place != Place::UNITED_STATES).collect();
    let mut group = criterion.benchmark_group("places ranked");
    for count in PLACES {
        group.throughput(Throughput::Elements(count as u64));
        group.bench_function(BenchmarkId::from_parameter(count), |bench| {
            bench.iter(|| {
                let all = in_places(constants, black_box(&who), there.iter().copied().cycle().take(count));
                ranked(&all, &Filter::default(), Measure::Buys, false)
            });
        });
    }
}

criterion_group!(benches, one_person, ranking);
criterion_main!(benches);
