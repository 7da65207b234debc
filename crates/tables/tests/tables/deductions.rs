//! The law of deductions is refused where it is not as it must be.

use tables::{Rule, brackets, deductions};

const LAW: &str = include_str!("../../../pay/src/data/deductions.csv");

#[test]
fn the_law_is_read_by_rule_and_status() {
    let rows = deductions("t.csv", LAW).unwrap();
    assert_eq!(rows.len(), 19);
    let of = |rule: Rule| rows.iter().filter(|row| row.rule == rule).map(|row| row.value).collect::<Vec<_>>();
    assert_eq!(of(Rule::BusinessShare), [0.2]);
    assert_eq!(of(Rule::OvertimeMost), [12_500.0, 25_000.0, 12_500.0]);
    let overtime = rows.iter().find(|row| row.rule == Rule::OvertimeMost).unwrap();
    assert_eq!((overtime.since, overtime.until), (Some(2025), Some(2028)));
}

#[test]
fn a_law_that_is_not_as_it_must_be_is_refused() {
    let cases = [
        ("standard,joint,", "standard,hoh,", "another rule or status than is expected at this row"),
        ("business_share,,0.2", "business_share,,20", "a share that is no part of one"),
        ("overtime_most,single,12500", "overtime_most,single,0.1", "an amount that is no whole dollars"),
        ("2025,2028", "2025,2024", "an end before its beginning"),
    ];
    for (text, other, wanted) in cases {
        assert!(LAW.contains(text), "{text}");
        let problem = deductions("t.csv", &LAW.replacen(text, other, 1)).err().unwrap();
        assert_eq!(problem.problem, wanted);
    }
    let short = LAW.trim_end().rsplit_once('\n').unwrap().0;
    assert_eq!(deductions("t.csv", short).err().unwrap().problem, "a rule is missing");
}

#[test]
fn brackets_rise() {
    let law = include_str!("../../../pay/src/data/federal_brackets.csv");
    assert_eq!(brackets("t.csv", law).unwrap().len(), 7);
    for (text, other, wanted) in [
        ("0.1,0,", "0.1,1,", "a bracket that does not lie over the one before it"),
        ("0.22,", "0.11,", "a bracket that does not lie over the one before it"),
        ("0.22,", "22,", "a rate that is no part of one"),
    ] {
        assert_eq!(brackets("t.csv", &law.replacen(text, other, 1)).err().unwrap().problem, wanted);
    }
}
