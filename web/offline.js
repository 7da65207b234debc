// Registers the service worker, and tells of a newer version of the page. The page's start script includes this, and has
// said where the site's folder is (`root`, "./" or "../"). Whatever fails here, the page works without.
{
  const workers = navigator.serviceWorker;
  const own = document.querySelector("meta[name=version]")?.content;
  // How often an open page looks for a newer one, when it comes into view again, in milliseconds.
  const HOUR = 3600000;
  // What is kept for later is fetched so long after the page has come alive, and so long after it is loaded where it does
  // not: until then the machine is the page's own.
  const ALIVE = 1000;
  const LOADED = 10000;

  const versionOf = (worker) =>
    new Promise((told) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => told(data);
      worker.postMessage("version", [port2]);
    });

  // Pages come from the network first, so this one may be of the version that waits.
  const look = async (registration) => {
    const { active, waiting } = registration;
    if (!active || !waiting || (await versionOf(waiting)) === own) return;
    // For a page that comes alive later than this.
    document.documentElement.dataset.newVersion = "";
    dispatchEvent(new CustomEvent("newversion"));
  };

  const take = ({ waiting }) => {
    // Another tab may have been quicker.
    if (!waiting) return location.reload();
    workers.addEventListener("controllerchange", () => location.reload(), { once: true });
    waiting.postMessage("take over");
  };

  const start = async () => {
    const registration = await workers.register(`${root}worker.js`, { scope: root });
    addEventListener("takeversion", () => take(registration));
    const lookSoon = () => look(registration).catch(() => {});
    const follow = (worker) => worker?.addEventListener("statechange", lookSoon);
    registration.addEventListener("updatefound", () => follow(registration.installing));
    follow(registration.installing);
    let looked = Date.now();
    // What waits may itself be older than what there is now.
    if (registration.active) await registration.update().catch(() => {});
    lookSoon();
    document.addEventListener("visibilitychange", () => {
      // A clock that was put back is no reason to wait until it is there again.
      if (document.hidden || Math.abs(Date.now() - looked) < HOUR) return;
      looked = Date.now();
      registration.update().catch(() => {});
    });
  };

  let started = false;
  const startOnce = () => {
    if (started) return;
    started = true;
    start().catch(() => {});
  };
  if (workers && isSecureContext && location.protocol.startsWith("http")) {
    addEventListener("arrived", () => setTimeout(startOnce, ALIVE), { once: true });
    if (document.readyState === "complete") setTimeout(startOnce, LOADED);
    else addEventListener("load", () => setTimeout(startOnce, LOADED), { once: true });
  }
}
