// Starts the page that is one file. What stands alone in capitals is filled in by the build.
const parts = [];
TROUBLE
const plain = Element.prototype.setAttribute;
// A page whose policy allows no inline style may still set one through the style object, which is what is meant here.
Element.prototype.setAttribute = function (name, value) {
  if (name === "style") this.style.cssText = value;
  else plain.call(this, name, value);
};
GLUE
const start = async () => {
  const held = document.getElementById("wasm");
  const bytes = Uint8Array.from(atob(held.textContent), (letter) => letter.charCodeAt(0));
  held.remove();
  const unpacked = new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")));
  await init({ module_or_path: await unpacked.arrayBuffer() });
};
start().catch(trouble);
