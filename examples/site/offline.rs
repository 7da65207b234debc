//! x
pub fn worker(_files: &[String], _version: &str) -> String {
    String::new()
}
pub fn off() -> String {
    String::new()
}
pub fn manifest() -> String {
    String::from("{}")
}
pub fn icon(_size: u32, _maskable: bool) -> Vec<u8> {
    Vec::new()
}
