import { describe, expect, test } from "vitest";
import { cleanAll } from "../../src/batch/clean-all.ts";
import type { ArticleRecord } from "../../src/model/record.ts";
import { readInputs } from "../../src/read/read.ts";
import type { Outcome } from "../../src/run/clean-records.ts";
import { collect } from "../collect.ts";
import { folderOf } from "../read/folder.ts";

const texts = Array.from(
  { length: 24 },
  (_, i) => `Ferry ${i} is back\n\nThe ferry number ${i} sailed again on Monday, the board said.`,
);

const lines = texts.map((text, i) =>
  i % 9 === 4 ? `{"id": ${i}, "text": 7}` : JSON.stringify({ id: i, text }),
);

async function outcomesOf(
  files: Record<string, string>,
  names: readonly string[],
): Promise<Outcome[]> {
  const folder = folderOf(files);
  const inputs = await readInputs(
    names.map((name) => `${folder}/${name}`),
    { dump: "d" },
  );
  return collect(cleanAll(inputs, "news", { workers: 0 }));
}

/** A record without the place where its line stood. */
function placeless({ source, ...record }: ArticleRecord): unknown {
  const { locator: _, offset: __, ...rest } = source;
  return { ...record, source: rest };
}

const sorted = (outcomes: readonly Outcome[], show: (record: ArticleRecord) => unknown): string[] =>
  outcomes
    .map((one) =>
      JSON.stringify(
        one.kind === "record" ? show(one.record) : [one.dead.code, one.dead.origin.id],
      ),
    )
    .sort();

describe("82: in another order comes the same", () => {
  test("of lines that carry an id, but for the place of the line", async () => {
    const inOrder = await outcomesOf({ "a.jsonl": lines.join("\n") }, ["a.jsonl"]);
    const shuffled = lines.map((_, i) => lines[(i * 7 + 3) % lines.length]!);
    const other = await outcomesOf({ "a.jsonl": shuffled.join("\n") }, ["a.jsonl"]);
    expect(new Set(shuffled).size).toBe(lines.length);
    expect(sorted(other, placeless)).toEqual(sorted(inOrder, placeless));
  });

  test("of files, to the byte", async () => {
    const files = Object.fromEntries(texts.map((text, i) => [`${i}.txt`, text]));
    const names = Object.keys(files);
    const folder = folderOf(files);
    const run = async (order: readonly string[]) => {
      const inputs = await readInputs(
        order.map((name) => `${folder}/${name}`),
        { dump: "d" },
      );
      return JSON.stringify(await collect(cleanAll(inputs, "news", { workers: 0 })));
    };
    expect(await run(names.toReversed())).toBe(await run(names));
  });
});
