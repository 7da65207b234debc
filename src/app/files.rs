//! The kinds of file that something may be saved as, each a button. A file is made only once it is pressed for.

use super::late;
use super::save::Kind;
use super::saved::Saved;
use crate::words::files;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// What it needs.
#[derive(Properties)]
pub struct FilesProps {
    /// What is saved.
    pub saved: Saved,
}

/// What is saved is another one for every answer.
impl PartialEq for FilesProps {
    fn eq(&self, _: &FilesProps) -> bool {
        false
    }
}

/// The buttons, and what went wrong.
#[component]
pub fn Files(props: &FilesProps) -> Html {
    let told = use_state_eq(|| "");
    let button = |(kind, [text, name]): (Kind, [&'static str; 2])| {
        let onclick = save_it(props.saved.clone(), kind, told.clone());
        html! { <button type="button" class="link files__save" aria-label={name} {onclick}>{ text }</button> }
    };
    html! {
        <p class="files">
            { files::SAVE_AS }
            { for props.saved.kinds().into_iter().map(button) }
            <span role="status">{ *told }</span>
        </p>
    }
}

fn save_it(saved: Saved, kind: Kind, told: UseStateHandle<&'static str>) -> Callback<MouseEvent> {
    Callback::from(move |_: MouseEvent| {
        let (saved, told) = (saved.clone(), told.clone());
        spawn_local(async move {
            let done = match late::load().await {
                Some(code) => (code.save)(saved, kind).await.ok(),
                None => None,
            };
            told.set(match (done, kind) {
                (Some(()), _) => "",
                (None, Kind::Png) => files::NO_PICTURE,
                (None, Kind::Csv | Kind::Json | Kind::Svg) => files::REFUSED,
            });
        });
    })
}
