import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { InputForm } from "../../src/eval/page-input.ts";
import { renderReport } from "../../src/eval/render.ts";
import { type EvalReport, makeReport } from "../../src/eval/report.ts";
import { scoreCommand } from "../../src/eval/score-command.ts";
import { readTruth } from "../../src/eval/truth.ts";
import { collect } from "../collect.ts";

/** Workers run what ships: they cannot load TypeScript that imports packages without CommonJS. */
const shipped = new URL("../../dist/eval/score-pipeline.js", import.meta.url).href;
const { scorePipeline }: typeof import("../../src/eval/score-pipeline.ts") = await import(shipped);

const body = [
  "The night ferry to the islands sailed again on Monday after nine days in the dock.",
  "A rope as thick as an arm had wound itself around the propeller, the harbour office said.",
].join("\n");
const html = (n: number): string =>
  `<title>Ferry ${n} runs again</title><nav><li>Home</li><li>Weather</li></nav>
  ${body.replace(/^(.*)$/gm, "<p>$1</p>")}<footer>All rights reserved</footer>`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "copydesk-eval-"));
  const pages = Array.from({ length: 20 }, (_, n) => {
    const file = `${n}.html${n % 2 ? "" : ".gz"}`;
    writeFileSync(join(folder, file), n % 2 ? html(n) : gzipSync(html(n)));
    const id = `page/${String(n).padStart(2, "0")}`;
    const more = n === 3 ? { body: null, with: ["night ferry"], without: ["Weather"] } : { body };
    return { id, file, set: n < 10 ? "news" : "wcxb", title: `Ferry ${n} runs again`, ...more };
  });
  const doubtful = { ...pages[0], id: "page/99", doubtful: true };
  const lines = [...pages, doubtful].map((page) => JSON.stringify(page));
  writeFileSync(join(folder, "truth.jsonl"), `${lines.join("\n")}\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function evaluate(form: InputForm, workers: number): Promise<EvalReport> {
  const setup = { folder, form, pipeline: "news", settings: [] };
  return makeReport(
    form,
    "news",
    await collect(scorePipeline(readTruth(folder, { only: [] }), setup, workers)),
  );
}

test("one worker or two give the same report, in the order of the pages", async () => {
  const [one, two] = await Promise.all([evaluate("text-a", 1), evaluate("text-a", 2)]);
  expect(one).toEqual(two);
  expect(one.pages).toHaveLength(20);
  expect(one.pages.map(({ id }) => id)).toEqual(one.pages.map(({ id }) => id).toSorted());
});

test("pages without an annotated body have no body to put in or to crop to", async () => {
  const { skipped, pages } = await evaluate("body", 1);
  expect(skipped).toBe(1);
  expect(pages).toHaveLength(19);
});

test("the report shows figures, fields and what went wrong", async () => {
  const text = renderReport(await evaluate("text-b", 1), 3);
  for (const part of ["word-f1", "set=news", "left as it is", "right", "wrong", "missing"])
    expect(text).toContain(part);
});

test("filters choose by key and value; the limit takes the first", () => {
  const ids = (only: string[], limit?: number) =>
    readTruth(folder, { only, ...(limit !== undefined && { limit }) }).map(({ id }) => id);
  expect(ids(["set=wcxb"])).toHaveLength(10);
  expect(ids(["set=wcxb", "set=news"], 12)).toHaveLength(12);
  expect(ids(["set=wcxb", "id=page/01"])).toEqual([]);
  expect(() => ids(["sett=wcxb"])).toThrow("expected key=value");
});

const answers = (code: string): string => `"${process.execPath}" -e '
  require("node:readline").createInterface({ input: process.stdin }).on("line", (line) => {
    const page = JSON.parse(line);
    ${code}
  });'`;

async function evaluateCommand(code: string, form: InputForm = "text-a"): Promise<EvalReport> {
  const pages = readTruth(folder, { only: [] });
  const results = scoreCommand(answers(code), folder, pages, form);
  return makeReport(form, "a command", await collect(results));
}

test("any command can be scored: it gets the page, and answers with the text", async () => {
  const { pages } = await evaluateCommand(
    `
    const text = page.html.replace(/<nav>.*<.nav>|<footer>.*<.footer>|<title>.*<.title>/g, "")
      .replace(/<[^>]*>/g, "");
    console.log(JSON.stringify({ id: page.id, text, title: "Ferry 4 runs again" }));`,
    "html",
  );
  expect(pages.every(({ words }) => words === null || words.f1 === 1)).toBe(true);
  expect(pages.map(({ title }) => title).filter((title) => title === "right")).toHaveLength(1);
});

test("a page that a command does not answer scores as empty", async () => {
  const { pages } = await evaluateCommand(`
    if (page.id !== "page/05") console.log(JSON.stringify({ id: page.id, text: page.text }));`);
  const [missing, ...others] = pages.filter(({ error }) => error !== null);
  expect(others).toEqual([]);
  expect(missing).toMatchObject({ id: "page/05", error: "no answer", words: { f1: 0 } });
});

test("a command that breaks off or breaks the contract ends the evaluation", async () => {
  await expect(evaluateCommand("process.exit(3)")).rejects.toThrow("exit code 3");
  await expect(evaluateCommand('console.log("hello")')).rejects.toThrow("not JSON");
  await expect(evaluateCommand('console.log("{}")')).rejects.toThrow("neither a record nor");
  await expect(
    evaluateCommand('console.log(JSON.stringify({ id: "x", text: "" }))'),
  ).rejects.toThrow('id "x"');
});
