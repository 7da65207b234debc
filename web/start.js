// Starts the page. ROOT, GLUE, WASM, LATE and what stands alone in capitals are filled in by the build.
const root = "ROOT";
const late = LATE;
const parts = [root + "GLUE", root + "WASM", ...Object.values(late)];
// What can be pressed waits until it does something, as the form and the answer do by their markup; reading and links need
// no waiting.
for (const control of document.querySelectorAll("main button")) control.inert = true;
const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
const compiled = async (part, cache) => {
  const file = await fetch(new URL(part, document.baseURI), { cache });
  // A server may call it something else than browsers want to hear.
  if (file.headers.get("content-type") === "application/wasm") return WebAssembly.compileStreaming(file);
  return WebAssembly.compile(await file.arrayBuffer());
};
const coming = {};
const caches = {};
// What is asked for once more did not come: a browser may hold a broken file under the name of the whole one.
globalThis.late = (name) =>
  (coming[name] ??= compiled(late[name], caches[name]).catch((error) => {
    delete coming[name];
    caches[name] = "reload";
    throw error;
  }));
const start = async () => {
  // The answer that stands there is painted before the code is asked for.
  if (!document.hidden) await painted();
  const asked = [import(parts[0]), compiled(parts[1])];
  // A link takes more to be opened, and the sections with its answers are needed at once.
  const { start, view } = document.getElementById("app").dataset;
  if (start || view || "opening" in document.documentElement.dataset) {
    for (const name in late) {
      // What someone types, or tells of children, asks for these, and nothing before.
      if (name === "finding" || name === "children") continue;
      const part = globalThis.late(name);
      if (name === "later") part.catch(() => {});
      else asked.push(part);
    }
  }
  const [{ default: init }, module] = await Promise.all(asked);
  // The browser may do its own work between compiling and starting.
  setTimeout(() => init({ module_or_path: module }).catch(trouble));
};
TROUBLE
start().catch(trouble);
OFFLINE
