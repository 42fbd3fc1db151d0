import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { scoreCommand } from "../../src/eval/score-command.ts";
import { readTruth } from "../../src/eval/truth.ts";
import { collect } from "../collect.ts";

const paragraph = `The night ferry to the islands sailed again on Monday, after nine days in the
  dock, and with it came the post, the bread, the vet and two of the three teachers. A rope as thick
  as an arm had wound itself around the propeller, the harbour office said.`.replace(/\s+/g, " ");

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "copydesk-peers-"));
  const body = [paragraph, paragraph, paragraph].join("\n");
  const article = `<h1>Ferry</h1>${body.replace(/^(.*)$/gm, "<p>$1</p>")}`;
  writeFileSync(
    join(folder, "a.html"),
    `<html><head><title>Ferry runs again</title></head><body><nav><a href=/>Home</a></nav><div>${article}</div>`,
  );
  const page = { id: "a", file: "a.html", set: "news", title: "Ferry runs again", body };
  writeFileSync(join(folder, "truth.jsonl"), JSON.stringify(page));
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each(["linkedom", "jsdom"])("Readability on %s keeps the contract", async (host) => {
  const command = `"${process.execPath}" --import tsx test/peers/readability-${host}.ts`;
  const pages = readTruth(folder, { only: [] });
  const [result] = await collect(scoreCommand(command, folder, pages, "html"));
  expect(result!.score).toMatchObject({ title: "right", error: null });
  expect(result!.score.words!.recall).toBe(1);
  expect(result!.score.words!.f1).toBeGreaterThan(result!.untouched.words!.f1);
});
