import { expect, test } from "vitest";
import { type ProgressOptions, RunProgress } from "../../src/cli/progress.ts";

function shown(mode: ProgressOptions["mode"], terminal = false): unknown[] {
  const lines: string[] = [];
  const write = (text: string): void => void lines.push(text);
  const progress = new RunProgress({ mode, terminal, bytes: 4_000_000, write }, 0);
  for (let second = 1; second <= 12; second++) {
    const bytes = second * 100_000;
    progress.update({ documents: second * 10, dead: 1, bytes, file: "a.jsonl" }, second * 1000);
  }
  progress.stop([], 12_000);
  return lines.map((line) => JSON.parse(line));
}

test("json is a line every five seconds, and one at the end", () => {
  expect(shown("json")).toMatchObject([
    { documents: 50, bytes: 500_000, totalBytes: 4_000_000, elapsedSeconds: 5, done: false },
    { documents: 100, documentsPerSecond: 10, bytesPerSecond: 100_000, etaSeconds: 30 },
    { documents: 120, dead: 1, file: "a.jsonl", etaSeconds: 0, done: true, notes: [] },
  ]);
});

test.each(["auto", "none"] as const)("%s writes nothing where there is no terminal", (mode) => {
  expect(shown(mode)).toEqual([]);
});
