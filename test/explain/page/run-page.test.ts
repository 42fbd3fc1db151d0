import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadPipeline } from "../../../src/config/load.ts";
import { compareRecords } from "../../../src/explain/diff/record-change.ts";
import { RunChange } from "../../../src/explain/diff/run-change.ts";
import { renderRunPage } from "../../../src/explain/page/run-page.ts";
import type { ArticleRecord } from "../../../src/model/record.ts";
import { examine } from "../../../src/run/examine.ts";
import { violationsOf } from "../../browser/axe.ts";
import { type Browser, browserPath, openBrowser, warnIfSkipped } from "../../browser/chromium.ts";
import { rawText } from "../../model/documents.ts";
import { dump } from "./explained.ts";

const hostile = `</script><script>document.title="ran"</script>`;

function runPage(): string {
  const record = (settings: readonly string[]): ArticleRecord =>
    examine(rawText(`${dump}Read more: ${hostile}\n`), loadPipeline("news", settings)).record;
  const before = record([]);
  const after = { ...record(["policy.cut=1", "policy.suspect=1"]), title: hostile };
  const change = new RunChange(5);
  change.add(before, after, compareRecords(before, after));
  const run = (name: string) => ({ name, records: [] });
  const dead = { before: new Map(), after: new Map([["empty", 1]]) };
  return renderRunPage({ before: run(`a${hostile}`), after: run("b"), change, dead });
}

test("the page of a comparison holds what changed, and no markup of a document", () => {
  const page = runPage();
  expect(page.match(/<script/g)).toHaveLength(1);
  expect(page).toMatch(/<code>chrome\/share<\/code><\/span><td>kept/);
  expect(page).toContain("<bdi>Share on Facebook</bdi>");
});

warnIfSkipped("run-page.test.ts");

describe.skipIf(browserPath === undefined)("in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  }, 60_000);
  afterAll(() => browser.close());

  test.each(["light", "dark"] as const)("axe finds nothing in the %s page", async (colorScheme) => {
    const tab = await browser.context.newPage();
    await tab.emulateMedia({ colorScheme });
    await tab.setContent(runPage());
    expect(await tab.title()).toContain("copydesk diff");
    expect(await violationsOf(tab)).toEqual([]);
  });
});
