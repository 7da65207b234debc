//! x
use medical_coding_salary::app::App;
use yew::ServerRenderer;
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let page = ServerRenderer::<App>::new().hydratable(false).render().await;
    println!("{page}");
}
