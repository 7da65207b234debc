// The service worker: the page without the network. Written out with the version and the files of a build by
// crates/site/src/offline.rs; web/offline.js registers it.
//
// Why files of two builds never come together:
//
// 1. Each build has a cache of its own, and the worker of a build reads no other.
// 2. A worker takes over only once its cache holds every file that its pages ask for: one that is missing, or a start page
//    of another build, fails the installation, and the browser tries again at a later visit.
// 3. A page goes into the cache of the build that the page itself names, whichever worker fetched it. So what is read from a
//    cache is a page together with its own files.
// 4. A page that comes from the network asks for its own files. Their names hold hashes of what is in them, so one that lies
//    in a cache under that name is that very file; any other comes from where the page came from.
// 5. Everything kept but pages has such a name, and a version is a hash of the whole build, so neither is ever used twice.
// 6. A new worker waits until no tab is left that the old one serves, or until the person asks for it, which loads the page
//    again. An open page asks for the rest of its own code right after it stands; where a tab beside it has taken the new
//    build in those seconds, and the server holds the old one no longer, the page says that a part has not come.

const VERSION = "/*VERSION*/";
const FILES = /*FILES*/ [];

// Other pages of the same server have caches too, maybe copies of this one in other folders; no path holds a space.
const OURS = `medical-coding-salary ${new URL(registration.scope).pathname} `;
const CACHE = OURS + VERSION;
const START = registration.scope;
const KEPT = new Set(FILES.map((file) => new URL(file, START).href));
// Names alone say which file is meant, whatever a server makes answers depend on.
const BY_NAME = { ignoreVary: true };
// How long a page that is kept here waits for a newer one, in milliseconds: as long as people wait without wondering.
const PATIENCE = 3000;

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(activate()));
addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(START)) return;
  if (request.mode === "navigate") event.respondWith(page(event));
  else if (KEPT.has(request.url)) event.respondWith(file(request));
});
addEventListener("message", ({ data, ports: [port] }) => {
  if (data === "take over") skipWaiting();
  if (data === "version") port?.postMessage(VERSION);
});

async function install() {
  // A worker may change though its build does not; the cache is then in use.
  const used = await caches.has(CACHE);
  try {
    const answers = await Promise.all([...KEPT].map(async (address) => [address, await wanted(address)]));
    const cache = await caches.open(CACHE);
    await Promise.all(answers.map(([address, answer]) => cache.put(address, answer)));
  } catch (error) {
    if (!used) await caches.delete(CACHE);
    throw error;
  }
  // Pages that were opened before this worker was there to keep them.
  const open = await clients.matchAll({ type: "window", includeUncontrolled: true });
  const ours = new Set(open.map(({ url }) => plain(url)).filter((url) => url.startsWith(START) && !KEPT.has(url)));
  const keeping = [...ours].map(async (address) => {
    const signal = AbortSignal.timeout(PATIENCE);
    await keep(address, await fetch(address, { cache: "no-cache", signal }));
  });
  await Promise.allSettled(keeping);
}

async function activate() {
  for (const name of await caches.keys()) {
    if (name.startsWith(OURS) && name !== CACHE) await caches.delete(name);
  }
  await clients.claim();
}

// A file of this build, and nothing else under its name.
async function wanted(address) {
  // The browser's own cache may still hold the start page of an earlier build; a name with a hash tells all.
  const start = address === START;
  const answer = await fetch(address, { cache: start ? "no-cache" : "default" });
  if (!sound(answer) || start !== isPage(answer)) throw new Error(`${address} is not there`);
  if (start && (await build(answer.clone())) !== VERSION) throw new Error("the start page is of another build");
  return answer;
}

// A file with a hash in its name: from the cache; from the network where a browser has lost it.
async function file(request) {
  const found = await kept(request.url);
  if (found) return found;
  const answer = await fetch(request);
  if (sound(answer) && !isPage(answer)) await put(CACHE, request.url, answer.clone()).catch(() => {});
  return answer;
}

// A page: from the network, and where that is silent, slow or broken, as it was kept.
async function page(event) {
  const address = plain(event.request.url);
  const coming = fetch(event.request, { cache: "no-cache" });
  event.waitUntil(coming.then((answer) => keep(address, answer.clone())).catch(() => {}));
  const found = await kept(address);
  // Nobody is sent to another page only because the network is slow.
  const soon = found ? Promise.race([coming, new Promise((late) => setTimeout(late, PATIENCE))]) : coming;
  const answer = await soon.catch(() => undefined);
  if (answer && (answer.status < 500 || !found)) return answer;
  if (found) return found;
  // The start page stands elsewhere, so what it asks for is found only from there. A link's answers go along.
  const away = address !== START && (await kept(START));
  return away ? Response.redirect(START) : Response.error();
}

// Keeps a page for when the network is gone, in the cache of the build that it names, if that is here.
async function keep(address, answer) {
  if (!sound(answer) || !isPage(answer)) return;
  await put(OURS + (await build(answer.clone())), address, answer);
}

// What is kept of this build. To open a cache makes one, and a worker that has been replaced must not bring back its own.
function kept(address) {
  return caches.match(address, { cacheName: CACHE, ...BY_NAME });
}

// Keeps an answer where there is such a cache, and this worker has not been replaced.
async function put(name, address, answer) {
  if ((await caches.has(name)) && self.serviceWorker?.state !== "redundant") await (await caches.open(name)).put(address, answer);
}

// The build that a page names, as in `<meta name="version" content="0123456789abcdef">`.
async function build(answer) {
  const [tag = ""] = (await answer.text()).match(/<meta\b[^>]*\bname=["']?version\b[^>]*>/i) ?? [];
  return tag.match(/\bcontent=["']?([^\s"'>]+)/i)?.[1];
}

// Whether it is what was asked for. A browser refuses a page that was led elsewhere if it is kept.
function sound(answer) {
  return answer.status === 200 && !answer.redirected;
}

function isPage(answer) {
  return /^text\/html\b/i.test(answer.headers.get("content-type") ?? "");
}

// A page's one address: a static page does not depend on what follows a `?`.
function plain(url) {
  const { origin, pathname } = new URL(url);
  return origin + pathname.replace(/\/index\.html$/, "/");
}
