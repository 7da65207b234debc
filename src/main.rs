//! Mounts the page.

fn main() {
    #[cfg(target_arch = "wasm32")]
    medical_coding_salary::app::arrive();
}
