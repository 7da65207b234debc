//! Mounts the page.

fn main() {
    // What is thrown reaches web/trouble.js; Yew’s own hook would tell the console alone.
    yew::set_custom_panic_hook(Box::new(|panic| wasm_bindgen::throw_str(&panic.to_string())));
    medical_coding_salary::app::mount();
}
