// Starts the page. ROOT, GLUE, WASM and what stands alone in capitals are filled in by the build.
const root = "ROOT";
const parts = [root + "GLUE", root + "WASM"];
// What can be pressed waits until it does something, as the form and the answer do by their markup; reading and links need
// no waiting.
for (const control of document.querySelectorAll("main button")) control.inert = true;
const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
const compiled = async (address) => {
  const file = await fetch(address);
  // A server may call it something else than browsers want to hear.
  if (file.headers.get("content-type") === "application/wasm") return WebAssembly.compileStreaming(file);
  return WebAssembly.compile(await file.arrayBuffer());
};
const start = async () => {
  // The answer that stands there is painted before the code is asked for.
  if (!document.hidden) await painted();
  const [{ default: init }, module] = await Promise.all([import(parts[0]), compiled(new URL(parts[1], document.baseURI))]);
  // The browser may do its own work between compiling and starting.
  setTimeout(() => init({ module_or_path: module }).catch(trouble));
};
TROUBLE
start().catch(trouble);
OFFLINE
