// Published in place of web/worker.js where a build is to do without one (OFFLINE=off ./dev build): browsers that have the
// old one find this at their next visit. It takes away what was kept, then itself; no page is loaded again for it.

// As in web/worker.js.
const OURS = `medical-coding-salary ${new URL(registration.scope).pathname} `;

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(leave()));

async function leave() {
  for (const name of await caches.keys()) {
    if (name.startsWith(OURS)) await caches.delete(name);
  }
  await registration.unregister();
}
