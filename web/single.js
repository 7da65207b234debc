// Starts the page that is one file. What stands alone in capitals is filled in by the build.
const parts = [];
const unpacked = async (id) => {
  const held = document.getElementById(id);
  const bytes = Uint8Array.from(atob(held.textContent), (letter) => letter.charCodeAt(0));
  held.remove();
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
};
globalThis.late = async (name) => WebAssembly.compile(await unpacked(name));
TROUBLE
GLUE
const start = async () => init({ module_or_path: await unpacked("wasm") });
start().catch(trouble);
