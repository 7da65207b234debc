use crate::chart::Scale;
use crate::model::compare::InPlace;
use crate::model::profile::Place;
use crate::units::Dollars;
use crate::words::method::Figure;
use crate::words::money;

/// A part of the pay: what is kept, or what a tax takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is the part it is named after")]
pub enum PairPart {
    Kept,
    Federal,
    Fica,
    State,
}

impl PairPart {
    /// How it is worked out.
    pub fn how(self) -> Figure {
        match self {
            PairPart::Kept => Figure::TakeHome,
            PairPart::Federal => Figure::FederalTax,
            PairPart::Fica => Figure::Fica,
            PairPart::State => Figure::StateTax,
        }
    }
}

/// A part as a piece of the bar of pay.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece {
    /// Which part.
    pub part: PairPart,
    /// Where it begins and ends, in percent; both the same where nothing is taken.
    pub span: [f64; 2],
    /// "federal $5,700".
    pub text: String,
}

/// The pay, one part after the other. A credit is not taken off but kept; it has no length of its own.
pub(super) fn pieces(scale: Scale, there: &InPlace) -> Vec<Piece> {
    let taxes = &there.take_home;
    let state = there.place.state().map_or("no state tax counted", Place::name);
    let parts = [
        (PairPart::Kept, taxes.net(), "keeps"),
        (PairPart::Federal, taxes.federal, "federal"),
        (PairPart::Fica, taxes.fica, "FICA"),
        (PairPart::State, taxes.state, state),
    ];
    let mut end = 0.0;
    let piece = |(part, amount, name): (PairPart, Dollars, &str)| {
        let start = end;
        end += amount.max(Dollars(0.0)).0;
        let text = match amount.hundreds() {
            0 if part == PairPart::State && there.place == Place::UNITED_STATES => name.to_owned(),
            0 => format!("{name} $0"),
            less if less < 0 => format!("{name} credit {}", money::about(Dollars(-amount.0))),
            _ => format!("{name} {}", money::about(amount)),
        };
        Piece { part, span: [start, end].map(|dollars| scale.place(dollars)), text }
    };
    parts.into_iter().map(piece).collect()
}
