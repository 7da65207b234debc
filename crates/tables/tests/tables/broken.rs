//! A broken table is refused with its file and line.

use tables::{
    TableError, TaxTable, area_states, cities, credentials, guide, health_premiums, local_taxes, map, peers, places,
    prices, projections, reports,
};
use tables::{nicknames, short_cuts, single_figures, taxes, wage_history, wages, zips};

/// What a reader is to say of a text; it is told that the text is of `t.csv`.
fn refused<T>(cases: &[(&str, &str)], read: impl Fn(&str) -> Result<T, TableError>) {
    for (text, wanted) in cases {
        let problem = read(text).err().map(|error| error.to_string());
        assert_eq!(problem.as_deref(), Some(*wanted), "{text}");
    }
}

#[test]
fn broken_wages_are_refused() {
    let cases = [
        ("US,x,1,2,3,4,5", "t.csv:3: \"x\" in column employment is not a number"),
        ("US,10,inf,2,3,4,5", "t.csv:3: \"inf\" in column p10 is not a number"),
        ("US,10,50,40,30,20,10", "t.csv:3: percentiles out of order, or some are missing"),
        ("US,10,10,20,,40,50", "t.csv:3: percentiles out of order, or some are missing"),
        ("US,10,,20,30,40,50", "t.csv:3: some percentiles are missing"),
        ("US,10,11,20,30,40,50", "t.csv:3: 11 in column p10 is no multiple of 10 of its size"),
        ("US,10,-10,20,30,40,50", "t.csv:3: -10 in column p10 is no multiple of 10 of its size"),
        ("US,10,50,50,50,50,50", "t.csv:3: the percentiles are all the same"),
        ("US,,,,,,\nAL,,,,,,", "t.csv:4: places.csv has no further place at this row"),
        ("US,10,10", "t.csv:3: 3 cells, but the heading has 7"),
    ];
    refused(&cases, |rows| {
        wages("t.csv", &format!("# a comment\ncode,employment,p10,p25,median,p75,p90\n{rows}\n"), &["US"])
    });
    let heading = "code,employment,p10,p25,median,p75,p90";
    let cases = [
        ("code,employment\nUS,10\n".to_owned(), "t.csv:2: no column p10"),
        ("code,p10,p25,median,p75,p90\nUS,,,,,\n".to_owned(), "t.csv:2: no column employment"),
        (format!("{heading}\nAL,,,,,,\n"), "t.csv:2: places.csv has US at this row"),
        (format!("{heading}\n"), "t.csv:1: no rows"),
    ];
    refused(&cases.each_ref().map(|(text, wanted)| (text.as_str(), *wanted)), |text| wages("t.csv", text, &["US"]));
    refused(&[("US,,,,,,", "t.csv:1: no row for place AL")], |row| {
        wages("t.csv", &format!("{heading}\n{row}\n"), &["US", "AL"])
    });
    refused(&[("", "t.csv:1: no rows")], |text| peers("t.csv", text, &["US"]));
    let peers_of = |text: &str| {
        peers("t.csv", &format!("code,soc_43_3021,soc_43_6013,soc_31_9092,soc_29_9021\n{text}\n"), &["US"])
    };
    refused(&[("US,10,20,x,40", "t.csv:2: \"x\" in column soc_31_9092 is not a number")], peers_of);
}

#[test]
fn broken_taxes_are_refused() {
    let cases = [
        ("single,15000,1", "t.csv:4: wages out of order"),
        ("single,15250.5,1", "t.csv:4: 15250.5 in column wage is no multiple of 1 of its size"),
        ("single,15500,1.001", "t.csv:4: 1.001 in column tax is no multiple of 0.01 of its size"),
        ("widow,16000,1", "t.csv:4: column status: unknown variant `widow`, expected one of `single`, `joint`, `hoh`"),
        ("joint,500,1", "t.csv:4: the first row of a line is not no tax of no wage"),
        ("joint,0,0\nsingle,0,0", "t.csv:5: a line that stood before"),
    ];
    let start = "status,wage,tax\nsingle,0,0\nsingle,15000,0\n";
    refused(&cases, |row| taxes("t.csv", &format!("{start}{row}\n"), TaxTable::Federal));
}

#[test]
fn a_table_of_taxes_with_a_column_too_few_or_too_many_is_refused() {
    let cases = [
        ("status,wage,tax\nsingle,0,0\n", TaxTable::StateIncome, "t.csv:2: no state"),
        ("state,wage,tax\nAL,0,0\n", TaxTable::StateIncome, "t.csv:2: no status"),
        ("state,status,wage,tax\nAL,,0,0\n", TaxTable::StateIncome, "t.csv:2: no status"),
        ("state,status,wage,tax\nAL,hoh,0,0\n", TaxTable::Federal, "t.csv:2: a state in a table that has none"),
        ("state,status,wage,tax\nAL,hoh,0,0\n", TaxTable::StatePayroll, "t.csv:2: a status in a table that has none"),
        ("status,wage,tax\nhoh,0,0\n", TaxTable::FederalChildren, "t.csv:2: no number of children"),
        ("status,children,wage,tax\nhoh,2,0,0\n", TaxTable::StateChildren, "t.csv:2: no state"),
        (
            "status,children,wage,tax\nhoh,2,0,0\n",
            TaxTable::Federal,
            "t.csv:2: a number of children in a table that has none",
        ),
    ];
    for (text, table, wanted) in cases {
        refused(&[(text, wanted)], |text| taxes("t.csv", text, table));
    }
}

#[test]
fn households_that_are_not_the_same_in_every_state_are_refused() {
    let cases = [
        ("AL,joint,0,5,1,1", "t.csv:2: nothing is earned"),
        ("AL,joint,9,5,1,1\nAL,joint,9,5,2,2", "t.csv:3: a household that stood before"),
        ("AL,joint,9,5,1,1\nAK,joint,8,5,1,1", "t.csv:3: another household than in the first state"),
        ("AL,joint,9,5,1,1\nAK,joint,9,5,1,1\nAK,joint,8,5,1,1", "t.csv:4: another household than in the first state"),
        ("AL,joint,9,5,1,1\nAK,joint,9,5,1,1\nAL,joint,9,5,1,1", "t.csv:4: a state that stood before"),
        (
            "AL,joint,9,5,1,1\nAL,joint,8,5,1,1\nAK,joint,9,5,1,1\nAR,joint,9,5,1,1",
            "t.csv:5: the state before has not all households",
        ),
        ("AL,joint,9,5,1,1\nAL,joint,8,5,1,1\nAK,joint,9,5,1,1", "t.csv:3: the last state has not all households"),
        ("AL,joint,9,5,1,1.001", "t.csv:2: 1.001 in column model is no multiple of 0.01 of its size"),
    ];
    refused(&cases, |rows| short_cuts("t.csv", &format!("state,status,own,partner,short_cut,model\n{rows}\n")));
}

#[test]
fn broken_places_and_prices_are_refused() {
    let cases = [
        ("US,nation,,A,A,1", "t.csv:3: a code that stood before"),
        ("AL,state,AL,Alabama,B,1", "t.csv:3: short does not begin name"),
        ("ALA,state,AL,Alabama,Alabama,1", "t.csv:3: a code of the wrong length"),
        ("10180,metro,TX,A,A,1\nAL,state,AL,B,B,1", "t.csv:4: out of order: nation, states, metros, nonmetros"),
        (
            "AL,county,AL,A,A,1",
            "t.csv:3: column kind: unknown variant `county`, expected one of `nation`, `state`, `metro`, `nonmetro`",
        ),
    ];
    let start = "code,kind,state,name,short,price_area\nUS,nation,,United States,United States,00000\n";
    refused(&cases, |rows| places("t.csv", &format!("{start}{rows}\n")));
    refused(&[("1,9,1,1,1,1", "t.csv:2: a price parity out of all bounds")], |row| {
        prices("t.csv", &format!("area,all_items,goods,housing,utilities,other\n{row}\n"))
    });
    let cases = [
        ("AL,11,0\nAK,0,0", "t.csv:2: outside the map"),
        ("AL,0,0\nAK,0,0", "t.csv:3: a tile on another state's"),
        ("AL,0,0", "t.csv:1: no row for place AK"),
    ];
    refused(&cases, |rows| map("t.csv", &format!("code,column,row\n{rows}\n"), &["AL", "AK"]));
}

#[test]
fn broken_projections_are_refused() {
    let cases = [
        ("2021,2030,x,,,,1,,,BLS file", "t.csv:2: an edition looks ten years ahead"),
        ("2021,2031,x,100,120,10,10,,,BLS file", "t.csv:2: start and change do not make the end"),
        ("2021,2031,x,100,110,10,11,,,BLS file", "t.csv:2: growth is not the change over the start"),
        ("2021,2031,x,100,110,,10,,,BLS file", "t.csv:2: some of the jobs are missing"),
        ("2021,2031,x,,,,,,,BLS file", "t.csv:2: no growth"),
        (
            "2021,2031,x,,,,1,,,hearsay",
            "t.csv:2: column grade: unknown variant `hearsay`, expected `BLS file` or `second-hand`",
        ),
        ("2021,2031,x,,,,1,,,second-hand\n2021,2031,y,,,,1,,,second-hand", "t.csv:3: editions out of order"),
    ];
    let heading = "from,to,soc,start,end,change,growth,openings,quoted,grade";
    refused(&cases, |rows| projections("t.csv", &format!("{heading}\n{rows}\n")));
}

#[test]
fn a_broken_guide_and_broken_small_tables_are_refused() {
    let cases = [
        ("a,5,4,0,usd,b,c", "t.csv:2: low is above high"),
        ("a,5,,0,usd,b,c", "t.csv:2: one end of the range is missing"),
        ("a,4,5,yes,usd,b,c", "t.csv:2: \"yes\" in column open is neither 0 nor 1"),
    ];
    refused(&cases, |row| guide("t.csv", &format!("id,low,high,open,unit,topic,about\n{row}\n")));
    let cases = [
        ("worker_part_single,1440", "t.csv:2: premium_single is expected at this row"),
        ("premium_single,9325", "t.csv:1: no row for worker_part_single"),
        ("premium_single,900\nworker_part_single,900", "t.csv:3: the worker's part is not below the premium"),
        ("premium_single,0", "t.csv:2: no dollars"),
        ("premium_single,-1", "t.csv:2: -1 in column usd_per_year is no multiple of 1 of its size"),
        ("premium_single,9\nworker_part_single,2\nx,1", "t.csv:4: no further figure is expected at this row"),
    ];
    refused(&cases, |rows| health_premiums("t.csv", &format!("id,usd_per_year\n{rows}\n")));
    let cases = [
        ("a,2001,100", "t.csv:1: the last year of a is missing"),
        ("a,2001,100\nb,2005,110", "t.csv:3: the last year of a is missing"),
        ("a,2001,100\na,2001,110", "t.csv:3: years out of order"),
        ("a,2001,0", "t.csv:2: no median"),
    ];
    refused(&cases, |rows| wage_history("t.csv", &format!("soc,year,median\n{rows}\n")));
}

#[test]
fn broken_states_of_areas_are_refused() {
    let all = "code,kind,state,name,short,price_area\nUS,nation,,United States,United States,US\n\
               10900,metro,PA,\"Allentown, PA-NJ\",Allentown,10900\n14460,metro,MA,\"Boston, MA-NH\",Boston,14460\n";
    let all = places("places.csv", all).unwrap();
    let cases = [
        ("99999,PA,9", "t.csv:2: places.csv has no metropolitan area 99999"),
        ("US,PA,9", "t.csv:2: places.csv has no metropolitan area US"),
        ("10900,TX,9", "t.csv:2: TX is not in Allentown, PA-NJ"),
        ("10900,PA,8\n10900,NJ,9", "t.csv:3: out of order: most people first"),
        ("14460,MA,9\n14460,NH,8\n10900,PA,7", "t.csv:4: out of order: areas by code"),
        ("10900,PA,9\n14460,MA,9\n14460,NH,8", "t.csv:1: 10900 has one state"),
    ];
    refused(&cases, |rows| area_states("t.csv", &format!("area,state,people\n{rows}\n"), &all));
}

#[test]
fn broken_zip_codes_cities_and_nicknames_are_refused() {
    let all = "code,kind,state,name,short,price_area\nUS,nation,,United States,United States,US\nMD,state,MD,Maryland,Maryland,MD\n\
               10900,metro,PA,\"Allentown, PA-NJ\",Allentown,10900\n12580,metro,MD,\"Baltimore, MD\",Baltimore,12580\n\
               4200001,nonmetro,PA,West Pennsylvania nonmetropolitan area,West Pennsylvania,PA\n";
    let all = places("places.csv", all).unwrap();
    let cases = [
        ("1810,10900,PA,", "t.csv:2: a ZIP code that is not five digits"),
        ("18100,10900,PA,\n18100,10900,PA,", "t.csv:3: out of order: ZIP codes by number"),
        ("18100,99999,PA,", "t.csv:2: places.csv has no place 99999"),
        ("18100,10900,MD,24005", "t.csv:2: MD is not in Allentown, PA-NJ"),
        ("18100,4200001,NJ,", "t.csv:2: NJ is not in West Pennsylvania nonmetropolitan area"),
        ("18100,10900,PA,42077", "t.csv:2: a county is told in Indiana and Maryland, and there alone"),
        ("21201,12580,MD,", "t.csv:2: a county is told in Indiana and Maryland, and there alone"),
        ("21201,12580,MD,18005", "t.csv:2: a county of another state"),
    ];
    refused(&cases, |rows| zips("t.csv", &format!("zip,area,state,county\n{rows}\n"), &all));
    let cases = [
        (",PA,10900,9,place,", "t.csv:2: no name"),
        ("A,PA,10900,8,place,\nB,PA,10900,,usps,\nC,PA,10900,9,place,", "t.csv:4: out of order: most people first"),
        ("A,TX,10900,9,place,", "t.csv:2: TX is not in Allentown, PA-NJ"),
        ("A,PA,10900,9,place,24005", "t.csv:2: a county of another state"),
        ("A,PA,10900,9,place,\nA,PA,10900,8,twp,", "t.csv:3: a name that stood before in this state and area"),
        (
            "A,PA,10900,9,hamlet,",
            "t.csv:2: column kind: unknown variant `hamlet`, expected one of `place`, `town`, `twp`, `usps`",
        ),
    ];
    refused(&cases, |rows| cities("t.csv", &format!("name,state,area,population,kind,county\n{rows}\n"), &all));
    let cases = [
        (",PA,10900,1", "t.csv:2: no name"),
        ("A,PA,10900,0", "t.csv:2: ranks count from 1"),
        ("USA,PA,US,1", "t.csv:2: PA is not in United States"),
        ("A,,10900,1", "t.csv:2:  is not in Allentown, PA-NJ"),
    ];
    refused(&cases, |rows| nicknames("t.csv", &format!("name,state,area,rank\n{rows}\n"), &all));
}

#[test]
fn broken_reports_and_single_figures_are_refused() {
    let cases = [
        ("2031,certified,0,mean,A", "t.csv:2: no dollars"),
        ("2031,,9,mean,A", "t.csv:2: nobody reports"),
        ("2031,a,9,mean,A\n2031,a,8,median,A", "t.csv:3: a group that stood before in this year"),
        ("2031,a,9,mean,A\n2032,a,8,mean,A", "t.csv:3: years out of order: the newest is first"),
        ("2031,a,9,mode,A", "t.csv:2: column stat: unknown variant `mode`, expected `mean` or `median`"),
        ("2031,a,9,mean,C", "t.csv:2: column grade: unknown variant `C`, expected `A` or `B`"),
    ];
    refused(&cases, |rows| reports("t.csv", &format!("year,group,usd,stat,grade\n{rows}\n")));
    let cases = [
        ("a,0.1,ratio,BLS,ECI,2031,,A,\na,0.2,ratio,BLS,ECI,2031,,A,", "t.csv:3: a name that stood before"),
        ("a,x,ratio,BLS,ECI,2031,,A,", "t.csv:2: \"x\" in column value is not a number"),
        ("a,0.1,,BLS,ECI,2031,,A,", "t.csv:2: nothing in column unit"),
        ("a,0.1,ratio,,ECI,2031,,A,", "t.csv:2: nothing in column publisher"),
        ("a,0.1,ratio,BLS,ECI,,,A,", "t.csv:2: nothing in column vintage"),
    ];
    let heading = "id,value,unit,publisher,survey,vintage,since,grade,note";
    refused(&cases, |rows| single_figures("t.csv", &format!("{heading}\n{rows}\n")));
}

#[test]
fn broken_credentials_are_refused() {
    let cases = [
        ("CPC,X,AAPC,1.2,half,1.1,B,,", "t.csv:2: a code that is no word in small letters"),
        ("a,,AAPC,1.2,half,1.1,B,,", "t.csv:2: no name"),
        ("a,X,AMA,1.2,half,1.1,B,,", "t.csv:2: a giver that is neither AAPC nor AHIMA"),
        ("a,X,AAPC,1.2,half,11,B,,", "t.csv:2: a pay that is not near a CPC's"),
        ("a,X,AAPC,1.2,half,1.1,C,,", "t.csv:2: a grade that is neither A nor B"),
        ("a,X,AAPC,1.2,half,1.1,,,", "t.csv:2: a pay without its grade"),
        ("a,X,AAPC,,half,1.1,B,,", "t.csv:2: no multiple, and not the guide's"),
        ("a,X,AAPC,1.2,half,1.1,B,425,", "t.csv:2: an exam's price without its grade, or a grade alone"),
        ("a,X,AAPC,x,half,1.1,B,,", "t.csv:2: \"x\" in column multiple is not a number"),
    ];
    // The columns of words of which nothing is asked stand empty at the end.
    let heading = "code,name,giver,multiple,rule,pay_over_cpc,grade,exam,exam_grade,letters,check_other_years,requires,\
                   units,note,pay_year";
    let all = |row: &str| format!("{heading}\n{row},,,,,,about 2021\n");
    refused(&cases, |row| credentials("t.csv", &all(row)));
    let twice = "a,X,AAPC,1.2,half,1.1,B,,,,,,,,about 2021\na,X,AAPC,1.2,half,1.1,B,,";
    refused(&[(twice, "t.csv:3: a code that stood before")], |row| credentials("t.csv", &all(row)));
}

#[test]
fn broken_local_taxes_are_refused() {
    let cases = [
        ("MD,pa-york,Y,0:1,wages,B,,", "t.csv:2: a code that does not begin with its state's letters"),
        ("PA,pa-york,,0:1,wages,B,,", "t.csv:2: no name"),
        ("PA,pa-york,Y,0:1;0:2,wages,B,,", "t.csv:2: bands that do not rise"),
        ("PA,pa-york,Y,0:12,wages,B,,", "t.csv:2: more percent than any takes"),
        ("PA,pa-york,Y,0:1,,B,,", "t.csv:2: percents of no base"),
        ("PA,pa-york,Y,0:1,wages,D,,", "t.csv:2: a grade that is not A, B or C"),
        ("MD,md-kent,Y,0:1,wages,B,24029,", "t.csv:2: a county without people, or people without a county"),
        ("PA,pa-york,Y,0:1,wages,B,,\nPA,pa-york,Y,0:1,wages,B,,", "t.csv:3: a code that stood before"),
    ];
    let heading = "state,code,name,value,base,grade,county,people,area,status,share_of_state_tax,whole_income,exemption,cap,\
                   fee,fee_from,credit,also,year,source";
    // The other columns stand empty at the end.
    let all = |rows: &str| {
        let row = |row: &str| format!("{row},,,,,,,,,,,,\n");
        format!("{heading}\n{}", rows.lines().map(row).collect::<String>())
    };
    refused(&cases, |rows| local_taxes("t.csv", &all(rows)));
    let value = "t.csv:2: \"1\" in column value is no list of dollars:percent";
    refused(&[("PA,pa-york,Y,1,wages,B,,", value)], |rows| local_taxes("t.csv", &all(rows)));
}
