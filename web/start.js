// Starts the page. ROOT, GLUE and WASM are filled in by the build.
const root = "ROOT";
const plain = Element.prototype.setAttribute;
// A page whose policy allows no inline style may still set one through the style object, which is what is meant here.
Element.prototype.setAttribute = function (name, value) {
  if (name === "style") this.style.cssText = value;
  else plain.call(this, name, value);
};
const start = async () => {
  const { default: init } = await import(root + "GLUE");
  await init({ module_or_path: new URL(root + "WASM", document.baseURI) });
};
const trouble = document.getElementById("trouble");
start().catch(() => {
  trouble.hidden = false;
  delete document.documentElement.dataset.opening;
});
document.getElementById("again").addEventListener("click", () => location.reload());
OFFLINE
