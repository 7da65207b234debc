// The page as one file, opened from a disk. ./dev build --single makes it.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { amount, frames, stage, troubles } from "./support.mjs";

const on = stage();
const project = fileURLToPath(new URL("../..", import.meta.url));

test("one file from a disk holds the whole page", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "page-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "page.html");
  execFileSync("cargo", ["run", "--quiet", "--package", "site", "--", "single", file], { cwd: project });
  assert.doesNotMatch(readFileSync(file, "utf8"), / (src|href)="(?!#|https:|data:)/, "it names another file");
  const visitor = await on.visitor(t);
  const page = await visitor.newPage();
  const wrong = troubles(page);
  await page.goto(`${pathToFileURL(file)}#2?years=4&certs=cpc&place=TX`);
  await page.locator(".hero__amount").filter({ hasText: "$56,8" }).waitFor();
  await page.getByRole("button", { name: "One year more" }).click();
  await frames(page);
  assert.match(page.url(), /^file:/);
  assert.notEqual(await amount(page), "$51,500");
  assert.deepEqual(wrong, []);
});
