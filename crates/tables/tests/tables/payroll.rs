//! The law of payroll taxes is refused where it is not as it must be.

use tables::{PayrollTax, payroll_taxes};

const LAW: [&str; 6] = [
    "tax,status,rate,from,to",
    "social_security,,0.062,0,100000",
    "medicare,,0.0145,0,",
    "additional_medicare,single,0.009,200000,",
    "additional_medicare,joint,0.009,250000,",
    "additional_medicare,hoh,0.009,200000,",
];

#[test]
fn the_law_is_read_with_its_base_and_thresholds() {
    let rows = payroll_taxes("t.csv", &LAW.join("\n")).unwrap();
    assert_eq!((rows[0].tax, rows[0].rate, rows[0].to), (PayrollTax::SocialSecurity, 0.062, Some(100_000)));
    assert_eq!(rows[2..].iter().map(|row| row.from).collect::<Vec<_>>(), [200_000, 250_000, 200_000]);
}

#[test]
fn a_law_that_is_not_as_it_must_be_is_refused() {
    let order = "another tax or status than is expected at this row";
    let cases = [
        (2, "social_security,,6.2,0,100000", "t.csv:2: a rate that is no share of a wage"),
        (2, "social_security,,-0.062,0,100000", "t.csv:2: a rate that is no share of a wage"),
        (2, "social_security,,0.062,0,", "t.csv:2: bounds that this tax does not have"),
        (2, "social_security,single,0.062,0,100000", &format!("t.csv:2: {order}")),
        (3, "medicare,,0.0145,200000,", "t.csv:3: bounds that this tax does not have"),
        (4, "additional_medicare,joint,0.009,200000,", &format!("t.csv:4: {order}")),
        (6, "additional_medicare,hoh,x,200000,", "t.csv:6: \"x\" in column rate is not a number"),
    ];
    for (line, row, wanted) in cases {
        let mut law = LAW;
        law[line - 1] = row;
        let problem = payroll_taxes("t.csv", &law.join("\n")).err().map(|error| error.to_string());
        assert_eq!(problem.as_deref(), Some(wanted));
    }
    let short = payroll_taxes("t.csv", &LAW[..5].join("\n")).err().map(|error| error.to_string());
    assert_eq!(short.as_deref(), Some("t.csv:4: a tax is missing"));
}
