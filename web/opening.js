// Before the first paint: what stands here is not the answer of who comes with a link, or whose device remembers one.
let told = /^#[12]/.test(location.hash);
try {
  told ||= !ABOUT && localStorage.getItem("medical-coding-salary") !== null;
} catch {}
if (told) document.documentElement.dataset.opening = "";
