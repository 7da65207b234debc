// Starts the page that is one file. What stands alone in capitals is filled in by the build.
const parts = [];
TROUBLE
GLUE
const start = async () => {
  const held = document.getElementById("wasm");
  const bytes = Uint8Array.from(atob(held.textContent), (letter) => letter.charCodeAt(0));
  held.remove();
  const unpacked = new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")));
  await init({ module_or_path: await unpacked.arrayBuffer() });
};
start().catch(trouble);
