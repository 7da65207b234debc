//! Controls as pictures of themselves. Browsers look at every field that they might fill in, wherever it is, and lay out
//! what is around it: on a page that is mostly out of view that takes longer than all else. So what only stands there, and
//! comes alive when someone comes near it, is drawn without any.

use medical_coding_salary::question::View;
use medical_coding_salary::words::section::view_anchor;

/// The page with the controls of its first parts waiting, and those of every view after the first drawn.
pub fn still(page: &str) -> String {
    let from = page.find(&format!("id=\"{}\"", view_anchor(View::Next))).unwrap_or(page.len());
    let to = page.find("</main>").map_or(page.len(), |to| to.max(from));
    format!("{}{}{}", waiting(&page[..from]), drawn(&page[from..to]), waiting(&page[to..]))
}

/// What does nothing yet cannot be pressed or typed into. A script that says so would make the browser lay out the page
/// once more.
fn waiting(markup: &str) -> String {
    markup.replace("<form ", "<form inert=\"\" ").replace("<button ", "<button inert=\"\" ")
}

fn drawn(markup: &str) -> String {
    let mut still = String::with_capacity(markup.len());
    let mut rest = markup;
    while let Some((before, tag)) = rest.split_once('<') {
        still += before;
        let (inside, after) = tag.split_once('>').unwrap_or((tag, ""));
        rest = after;
        match inside.split(' ').next() {
            Some("input") => still += &picture(inside, typed(inside)),
            Some("select") => {
                let (options, after) = after.split_once("</select>").unwrap_or((after, ""));
                still += &picture(inside, chosen(options));
                rest = after;
            }
            Some("label") => still += &format!("<span class=\"{}\">", attribute(inside, "class")),
            Some("/label") => still += "</span>",
            _ => still += &format!("<{inside}>"),
        }
    }
    still + rest
}

fn picture(control: &str, text: &str) -> String {
    format!("<span class=\"{} still\">{text}</span>", attribute(control, "class"))
}

/// What stands in a field.
fn typed(input: &str) -> &str {
    match (attribute(input, "type"), attribute(input, "value")) {
        ("checkbox" | "radio" | "range", _) => "",
        (_, "") => attribute(input, "placeholder"),
        (_, value) => value,
    }
}

/// The option that is chosen; the first where none is.
fn chosen(options: &str) -> &str {
    let mut all = options.split("<option").skip(1).filter_map(|option| option.split_once('>'));
    let first = all.clone().next();
    let found = all.find(|(attributes, _)| attributes.contains(" selected")).or(first);
    found.and_then(|(_, text)| text.split_once('<')).map_or("", |(text, _)| text)
}

fn attribute<'a>(tag: &'a str, name: &str) -> &'a str {
    let value = tag.split_once(&format!(" {name}=\"")).and_then(|(_, value)| value.split_once('"'));
    value.map_or("", |(value, _)| value)
}
