// Says what went wrong in the notice at the top of the document, and leads on from there. The scripts that start a page
// include this, and say before which files it is made of (`parts`).
const trouble = (() => {
  const part = (name) => document.getElementById(name);
  const notice = part("trouble");
  let cause;
  // An error that came through the compiled code, which is not to be trusted from then on; other people's scripts are none
  // of it.
  const broken = (error) => error instanceof WebAssembly.RuntimeError || /wasm-function/.test(error?.stack);
  const tell = (error) => {
    // What follows the first comes of it.
    if (cause) return;
    cause = error;
    for (const one of broken(error) ? notice.querySelectorAll("[data-broken]") : []) {
      one.textContent = one.dataset.broken;
      one.hidden = false;
    }
    notice.hidden = false;
    delete document.documentElement.dataset.opening;
  };
  const heard = (error) => broken(error) && tell(error);
  addEventListener("error", ({ error }) => heard(error));
  addEventListener("unhandledrejection", ({ reason }) => heard(reason));
  // A browser may hold a broken file under the name of the whole one, and would load it again.
  const anew = (name) => fetch(name, { cache: "reload", signal: AbortSignal.timeout(10000) }).then((file) => file.blob());
  part("again").addEventListener("click", async () => {
    await Promise.allSettled(parts.map(anew));
    location.reload();
  });
  part("afresh").addEventListener("click", () => {
    try {
      localStorage.removeItem("medical-coding-salary");
    } catch {}
    location.replace(location.pathname);
  });
  part("report").addEventListener("click", async ({ target }) => {
    const version = document.querySelector("meta[name=version]")?.content;
    const text = [cause, cause.stack, version, location.href, navigator.userAgent].join("\n");
    try {
      await navigator.clipboard.writeText(text);
      target.textContent = target.dataset.copied;
    } catch {
      part("reported").value = text;
      part("reported").hidden = false;
      part("reported").select();
    }
  });
  return tell;
})();
