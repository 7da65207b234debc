// Builds of the site that follow one another at one address, for tests of what browsers keep.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request as ask } from "node:http";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "./serve.mjs";

const project = fileURLToPath(new URL("../..", import.meta.url));
const code = /^medical-coding-salary(-[a-z0-9]+)?-[0-9a-f]{16}\.(js|wasm)$/;
/** A few pages tell as much as all four hundred; their pictures are for others to fetch. */
const places = ["texas.html", "ohio.html"];
const pages = ["index.html", ...places.map((name) => `places/${name}`)];

/** The built site in a folder of its own, served under `base`, with what may be done to it. */
export async function publish(t, base) {
  const folder = mkdtempSync(join(tmpdir(), "build-"));
  const within = (from, name) => from.includes(`${join("dist", name)}/`);
  const few = (from) => !within(from, "images") && (!within(from, "places") || places.includes(basename(from)));
  cpSync(join(project, "dist"), folder, { recursive: true, filter: few });
  const behind = await serve(folder, { base });
  const front = await between(behind.url);
  t.after(async () => {
    await Promise.all([behind.close(), front.close()]);
    rmSync(folder, { recursive: true });
  });
  const path = (name) => join(folder, name);
  const read = (name) => readFileSync(path(name), "utf8");
  const site = {
    url: front.url,
    folder,
    answer: front.answer,
    read,
    /** Changes a file; with an ending, the server calls it by that instead. Each change can be undone. */
    edit(name, change, ending) {
      const before = readFileSync(path(name));
      writeFileSync(path(name), change(before.toString()));
      if (ending) front.answer((response, go) => (response.asked.endsWith(name) ? go("text/html; charset=utf-8") : go()));
      return () => {
        writeFileSync(path(name), before);
        front.answer((response, go) => go());
      };
    },
    remove(name) {
      renameSync(path(name), `${path(name)}.away`);
      return () => renameSync(`${path(name)}.away`, path(name));
    },
    /** The page as it was in the build before. */
    restore: (name) => site.edit(name, () => site.before.get(name)),
    takeWorkerBack: () => cpSync(join(project, "web/worker-off.js"), path("worker.js")),
  };
  site.first = made(site);
  return site;
}

/** Which build is in the folder. */
function made({ folder, read }) {
  const [, version] = read("worker.js").match(/const VERSION = "([^"]+)"/);
  assert.equal(versionOf(read("index.html")), version, "the start page and the worker are of two builds");
  return { version, files: new Set(readdirSync(folder).filter((name) => code.test(name))) };
}

const versionOf = (html) => html.match(/<meta name="version" content="([^"]+)"/)[1];

/** The next build: the same, but every version and hash is another, and what had the old ones is gone. */
export function build(site, mark) {
  const { version, files } = made(site);
  // A version may begin with the mark by itself; in the place of letters no hash has, it is always another.
  const next = (text) => text.replaceAll(version, `${mark}n${version.slice(2)}`).replaceAll(/-[0-9a-f]{16}(?=\.(js|wasm)\b)/g, (hash) => `-${mark.repeat(3)}${hash.slice(4)}`);
  site.before = new Map(pages.map((name) => [name, site.read(name)]));
  for (const name of pages) site.edit(name, (html) => allowed(html, next));
  site.edit("worker.js", next);
  for (const name of files) renameSync(join(site.folder, name), join(site.folder, next(name)));
  return made(site);
}

/** A page with its text changed, and the hashes by which its policy allows its scripts. */
function allowed(html, change) {
  const scripts = (html) => [...html.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, script]) => script);
  const hash = (script) => createHash("sha256").update(script).digest("base64");
  const changed = change(html);
  const now = scripts(changed);
  return scripts(html).reduce((page, script, at) => page.replaceAll(hash(script), hash(now[at])), changed);
}

/** Fails where the page, or a file that it has loaded, is of another build than this. */
export async function ofOneBuild(page, { version, files }) {
  const [named, loaded] = await page.evaluate(() => [
    document.querySelector("meta[name=version]").content,
    performance.getEntriesByType("resource").map(({ name }) => name.split("/").pop()),
  ]);
  assert.equal(named, version, "the page is of another build");
  const its = loaded.filter((name) => code.test(name));
  // What is fetched only where one asks for it need not be there.
  const wanted = [...files].filter((name) => its.includes(name) || !/-(children|finding)-/.test(name));
  assert.deepEqual(new Set(its), new Set(wanted), "the files are of another build");
}

/** A server in front of another, which may answer for it, keep it waiting or rename what it gives. */
async function between(url) {
  let meddle = (response, go) => go();
  const server = createServer((asked, response) => {
    response.asked = asked.url;
    const go = (type) => {
      const onward = ask(new URL(asked.url, url), { method: asked.method }, (answer) => {
        response.writeHead(answer.statusCode, { ...answer.headers, ...(type && { "content-type": type }) });
        answer.pipe(response);
      });
      onward.on("error", () => response.destroy()).end();
    };
    meddle(response, go);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: url.replace(/:\d+/, `:${server.address().port}`),
    answer: (how) => (meddle = how),
    close: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
}
