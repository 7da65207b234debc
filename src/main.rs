//! Mounts the page.

fn main() {
    #[cfg(target_arch = "wasm32")]
    {
        // A browser alone would only say that something was unreachable. web/trouble.js hears of it.
        std::panic::set_hook(Box::new(|panic| wasm_bindgen::throw_str(&panic.to_string())));
        medical_coding_salary::app::arrive();
    }
}
