//! Saves a text, or the picture that it describes, as a file of the person's.

use gloo::timers::callback::Timeout;
use gloo::utils::document;
use js_sys::{Array, Date, JSON, Promise};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, CanvasRenderingContext2d, HtmlAnchorElement, HtmlCanvasElement, HtmlImageElement, Url,
};

/// Pixels of a picture for each of its own: sharp on dense screens and on paper.
const SCALE: u32 = 2;
/// How long a file is kept for the browser to read, in milliseconds.
const KEPT: u32 = 60_000;

/// A kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is the kind it is named after")]
pub enum Kind {
    Csv,
    Json,
    Svg,
    Png,
}

impl Kind {
    /// What its files end in.
    pub fn ending(self) -> &'static str {
        match self {
            Kind::Csv => "csv",
            Kind::Json => "json",
            Kind::Svg => "svg",
            Kind::Png => "png",
        }
    }

    /// The type of the text that it is made of: a PNG's is the SVG that it shows.
    fn media(self) -> &'static str {
        match self {
            Kind::Csv => "text/csv;charset=utf-8",
            Kind::Json => "application/json",
            Kind::Svg | Kind::Png => "image/svg+xml",
        }
    }
}

/// Saves a text under a name.
///
/// # Errors
/// What the browser refused.
pub async fn save(name: &str, kind: Kind, text: &str) -> Result<(), JsValue> {
    let written = blob(text, kind)?;
    let file = if kind == Kind::Png { picture(&written).await? } else { written };
    let url = Url::create_object_url_with_blob(&file)?;
    let link: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    link.set_href(&url);
    link.set_download(name);
    link.click();
    Timeout::new(KEPT, move || drop(Url::revoke_object_url(&url))).forget();
    Ok(())
}

/// A value as JSON, by the browser's own writer.
///
/// # Errors
/// What serde or the browser refused.
pub fn json(value: &impl Serialize) -> Result<String, JsValue> {
    const INDENT: f64 = 2.0;
    // Maps as objects and counts as numbers: all that the browser's writer takes for JSON.
    let value = value.serialize(&Serializer::json_compatible())?;
    JSON::stringify_with_replacer_and_space(&value, &JsValue::NULL, &INDENT.into()).map(String::from)
}

fn blob(text: &str, kind: Kind) -> Result<Blob, JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(kind.media());
    Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options)
}

/// A drawing as a picture, on a canvas that is never shown.
async fn picture(drawing: &Blob) -> Result<Blob, JsValue> {
    let url = Url::create_object_url_with_blob(drawing)?;
    let image = HtmlImageElement::new()?;
    image.set_src(&url);
    let decoded = JsFuture::from(image.decode()).await;
    Url::revoke_object_url(&url)?;
    decoded?;
    let [wide, high] = [image.natural_width(), image.natural_height()].map(|side| side * SCALE);
    let canvas: HtmlCanvasElement = document().create_element("canvas")?.unchecked_into();
    canvas.set_width(wide);
    canvas.set_height(high);
    let context: CanvasRenderingContext2d = canvas.get_context("2d")?.ok_or(JsValue::NULL)?.unchecked_into();
    context.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, wide.into(), high.into())?;
    let made = Promise::new(&mut |done, failed| {
        if let Err(error) = canvas.to_blob(&done) {
            // Who waits is told; telling cannot fail.
            let _ = failed.call1(&JsValue::NULL, &error);
        }
    });
    // Nothing, where the canvas is larger than the browser can take.
    JsFuture::from(made).await?.dyn_into()
}

/// The day where the person is, as in `YYYY-MM-DD`.
pub fn today() -> String {
    let now = Date::new_0();
    format!("{}-{:02}-{:02}", now.get_full_year(), now.get_month() + 1, now.get_date())
}
