//! Pay, its reasons, and where it stands.

use super::Explanation;
use super::Figure::*;
use crate::data::vintage::SURVEY;
use crate::words::method::Group;
use crate::words::method::MethodLine::{Figure as F, Group as G, Source as S};
use crate::words::sources::Source;
use const_format::formatcp;

pub const ESTIMATE: Explanation = Explanation {
    anchor: "how-estimate",
    name: "Your pay, the large figure",
    formula: formatcp!(
        "Pay for your experience, or for your role, times what your certificates, specialty, setting and skills multiply \
              it by, times what your place does. In {SURVEY} dollars: that times the change of dollars."
    ),
    made_of: &[F(Experience), F(Roles), F(Premiums), F(Place), G(Group::Places), S(Source::Guide), S(Source::Wages)],
};

pub const RANGE: Explanation = Explanation {
    anchor: "how-range",
    name: "The range: what most such people earn",
    formula: "Low is your pay divided by a width, high is your pay times the same width. The width is the largest of the \
              guide’s ranges that apply to you: your level of experience or role, specialty, setting, a state that the \
              guide names, remote work.",
    made_of: &[F(Estimate), G(Group::Ranges), S(Source::Guide)],
};

pub const HOURLY: Explanation = Explanation {
    anchor: "how-hourly",
    name: "Pay an hour",
    formula: "Your pay a year divided by the hours of full-time work in a year: 40 a week, 52 weeks.",
    made_of: &[F(Estimate), G(Group::Statistics)],
};

pub const EXPERIENCE: Explanation = Explanation {
    anchor: "how-experience",
    name: "Pay by years of experience",
    formula: "A smooth curve through the guide’s three levels: it rises fast at first and then flattens. Pay = mid-level \
              pay × e^(height × (e^(−years of the mid level ÷ pace) − e^(−your years ÷ pace))). In the first year it \
              climbs from the guide’s starting pay: start × e^(a × years² + b × years³).",
    made_of: &[G(Group::Experience), S(Source::Guide)],
};

pub const PREMIUMS: Explanation = Explanation {
    anchor: "how-premiums",
    name: "Certificates, specialty, setting, skills together",
    formula: "Each multiplies pay. The one that adds the most counts whole; beside it each other counts in part, as a \
              power of its multiple, because people who have one often have others and the guide’s ranges hold that \
              already. What lowers pay counts whole. Of several certificates the strongest counts whole, the next ones \
              in part. A manager or director keeps a part of it all.",
    made_of: &[G(Group::Certificates), G(Group::Premiums), G(Group::Roles), S(Source::Guide), S(Source::Assumptions)],
};

pub const ROLES: Explanation = Explanation {
    anchor: "how-roles",
    name: "Pay of a supervisor, manager or director",
    formula: "A coder’s pay at the years of the first promotion, times the promotion multiple once, twice or three times. \
              Each year more or fewer than usual in the role moves it a little, within bounds.",
    made_of: &[F(Experience), G(Group::Roles), S(Source::Guide), S(Source::Assumptions)],
};

pub const PLACE: Explanation = Explanation {
    anchor: "how-place",
    name: "What your place does to pay",
    formula: "BLS’s median wage there over the nation’s, mixed with the same for related occupations there: its own wage \
              counts jobs ÷ (jobs + the jobs at which it counts half), both as logarithms. In the guide’s dollars a state \
              that the guide names has the guide’s multiple, and an area in it that times its BLS wages over the state’s. \
              Remote work has the guide’s multiple wherever you live.",
    made_of: &[G(Group::Places), S(Source::Wages), S(Source::Guide)],
};

pub const CONTRIBUTIONS: Explanation = Explanation {
    anchor: "how-contributions",
    name: "What each factor adds",
    formula: "The factors are applied one after another, from the starting pay on. What one adds is the pay with it less \
              the pay before it, in whole dollars that add up to your pay. A factor would add other dollars in another \
              order; its multiple stays.",
    made_of: &[F(Estimate), F(Experience), F(Premiums), F(Place)],
};

pub const PERCENTILE: Explanation = Explanation {
    anchor: "how-percentile",
    name: "How many in 100 earn less",
    formula: formatcp!(
        "BLS tells what 10, 25, 50, 75 and 90 in 100 earn less than, for the occupation and place. Between these your \
              pay in {SURVEY} dollars is read on straight lines: the logarithm of pay across, the percentile upward as on a \
              bell curve. Where the place has no figure, its state’s is used, then the nation’s."
    ),
    made_of: &[F(Estimate), G(Group::Statistics), S(Source::Wages)],
};

pub const CAUTION: Explanation = Explanation {
    anchor: "how-caution",
    name: "The warning “careful”",
    formula: formatcp!(
        "Stands there where your pay in {SURVEY} dollars is below BLS’s 10th or above its 90th percentile for the place."
    ),
    made_of: &[F(Estimate), F(Percentile), S(Source::Wages)],
};
