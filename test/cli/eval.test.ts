import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "copydesk-eval-cli-"));
  const body = "The night ferry to the islands sailed again on Monday after nine days in the dock.";
  writeFileSync(join(folder, "a.html"), `<title>Ferry</title><p>${body}</p><p>Imprint</p>`);
  const page = { id: "a", file: "a.html", set: "news", title: "Ferry", body };
  writeFileSync(join(folder, "truth.jsonl"), `${JSON.stringify(page)}\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

function copydesk(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["dist/cli/main.js", "eval", folder, "--workers", "1", ...args],
    { encoding: "utf8" },
  );
  return { status, stdout, stderr };
}

test("a table for people on standard output, everything in the file for --json", () => {
  const json = join(folder, "report.json");
  const { status, stdout } = copydesk("--as", "text-a", "--json", json);
  expect(status).toBe(0);
  expect(stdout).toContain("text-a · news · 1 pages");
  const report = JSON.parse(readFileSync(json, "utf8"));
  expect(report.summary[0].figures["word-f1"]).toMatchObject({ pages: 1 });
  expect(report.pages[0]).toMatchObject({ id: "a", set: "news" });
});

test("a figure under its floor: exit code 1, and the figure is named", () => {
  expect(copydesk("--as", "body", "--floor", "word-f1=0.1").status).toBe(0);
  const { status, stderr } = copydesk("--as", "body", "--floor", "authors=0.9");
  expect(status).toBe(1);
  expect(stderr).toContain("below the floor: authors");
});

test("wrong use: exit code 2, and what is expected", () => {
  for (const [args, expected] of [
    [["--as", "pdf"], "text-a"],
    [["--only", "colour=red"], "pageType"],
    [["--only", "set=wcxb"], "no page is left"],
    [["--floor", "f1=1"], "word-f1"],
    [["--set", "policy.cutt=0.7"], "cut"],
  ] as const) {
    const { status, stdout, stderr } = copydesk(...args);
    expect({ status, stdout }, args.join(" ")).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(expected);
  }
});
