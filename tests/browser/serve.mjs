// A small static server for dist/, on this machine only. `./dev serve` runs it, and the browser tests import it.
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { createGzip } from "node:zlib";

const types = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

/**
 * Serves a folder under `base` ("/" or "/some/path/"), and nothing outside of it.
 * Port 0 takes any free one; with `tries`, a taken port is followed by the next ones. With `gzip`, files are packed on
 * their way, as web hosts do.
 * Resolves to `{ url, close }` once it answers.
 */
export async function serve(folder, { base = "/", port = 0, tries = 1, gzip = false } = {}) {
  const top = resolve(folder);
  const server = createServer(async (request, response) => {
    const refuse = (status, headers = {}) => response.writeHead(status, headers).end();
    if (request.method !== "GET" && request.method !== "HEAD") return refuse(405, { allow: "GET, HEAD" });
    let path;
    try {
      path = decodeURIComponent(new URL(request.url, "http://local").pathname);
    } catch {
      return refuse(400);
    }
    // Without its closing slash a folder's relative addresses would point one level too high.
    if (`${path}/` === base) return refuse(301, { location: base });
    if (!path.startsWith(base) || path.includes("\0")) return refuse(404);
    let file = join(top, path.slice(base.length));
    if (file !== top && !file.startsWith(top + sep)) return refuse(404);
    try {
      if ((await stat(file)).isDirectory()) file = join(file, "index.html");
      const { size } = await stat(file);
      response.writeHead(200, {
        "cache-control": "no-cache",
        ...(gzip ? { "content-encoding": "gzip" } : { "content-length": size }),
        "content-type": types[extname(file)] ?? "application/octet-stream",
        "x-content-type-options": "nosniff",
      });
    } catch {
      return refuse(404);
    }
    if (request.method === "HEAD") return response.end();
    const read = createReadStream(file).on("error", () => response.destroy());
    (gzip ? read.pipe(createGzip({ level: 9 })) : read).pipe(response);
  });

  for (let left = tries; ; left--, port++) {
    try {
      await new Promise((done, failed) => {
        server.once("error", failed);
        server.listen(port, "127.0.0.1", () => {
          server.off("error", failed);
          done();
        });
      });
      break;
    } catch (error) {
      if (error.code !== "EADDRINUSE" || left <= 1) throw error;
    }
  }
  return {
    url: `http://127.0.0.1:${server.address().port}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
}

// Run as a command: serve.mjs FOLDER
if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { url } = await serve(process.argv[2] ?? "dist", { port: Number(process.env.PORT || 8080), tries: 50 });
  console.log(`\nThe page is at ${url}\nStop with Ctrl-C.`);
}
