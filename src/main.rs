//! Mounts the page.

fn main() {
    #[cfg(target_arch = "wasm32")]
    yew::Renderer::<medical_coding_salary::app::App>::new().render();
}
