use super::drawing::{Drawing, WIDTH, color};
use super::text::Style;
use crate::cards::{LaneMark, Lanes};

const OWN: Style = Style::new(14.0, color::YOU).bold();
const OTHER: Style = Style::new(14.0, color::INK);
const VALUE: Style = Style::new(14.0, color::INK).bold().anchored("middle");
const TEXT: Style = Style::new(13.0, color::MUTED).anchored("middle");
/// From a lane's name to the middle of its bar, and on to its labels, and to the next lane, in pixels.
const BAR: f64 = 34.0;
const VALUES: f64 = 64.0;
const TEXTS: f64 = 82.0;
const NEXT: f64 = 112.0;
/// Room for the name of an offer above all lanes.
const OFFER: f64 = 24.0;

/// The person's range above the surveyed one, each with its name; offers as lines across both.
pub fn lanes(Lanes { own, surveyed, marks }: &Lanes) -> Drawing {
    let offers = marks.as_deref().unwrap_or_default();
    let mut out = Drawing::default();
    let x = |percent: f64| percent * WIDTH / 100.0;
    let above = OFFER * offers.len() as f64;
    for (at, lane) in std::iter::once(own).chain(surveyed).enumerate() {
        let top = above + NEXT * at as f64;
        let middle = (x(lane.middle), top + BAR);
        let [from, to] = lane.outer.map(x);
        let mut bar = |[from, to]: [f64; 2], high: f64, round: f64, fill: &str| {
            out.rect([from, middle.1 - high / 2.0, to - from, high], round, &[("fill", fill)]);
        };
        match lane.inner {
            Some(inner) => {
                bar([from, to], 4.0, 2.0, color::REFERENCE);
                bar(inner.map(x), 14.0, 3.0, color::REFERENCE);
                bar([middle.0 - 2.0, middle.0 + 2.0], 20.0, 0.0, color::REFERENCE_STRONG);
            }
            None => {
                bar([from, to], 14.0, 7.0, color::RANGE);
                out.point(middle);
            }
        }
        out.text((0.0, top + 14.0), if at == 0 { OWN } else { OTHER }, &lane.name);
        for label in &lane.labels {
            out.text((x(label.wide), top + VALUES), VALUE, &label.value);
            out.text((x(label.wide), top + TEXTS), TEXT, label.text);
        }
    }
    for (at, LaneMark { at: across, text }) in offers.iter().enumerate() {
        let top = OFFER * at as f64;
        out.rect([x(*across) - 1.0, top, 2.0, above - top + NEXT + BAR + 10.0], 0.0, &[("fill", color::YOU)]);
        let (beside, style) = if *across > 50.0 { (-8.0, OWN.anchored("end")) } else { (8.0, OWN) };
        out.text((x(*across) + beside, top + 14.0), style, text);
    }
    out.height = above + NEXT + TEXTS;
    out
}

impl Drawing {
    /// Where the person is.
    pub(super) fn point(&mut self, at: (f64, f64)) {
        self.circle(at, 8.5, &[("fill", color::CARD), ("stroke", color::YOU)]);
        self.circle(at, 6.0, &[("fill", color::YOU)]);
    }
}
