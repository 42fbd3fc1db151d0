import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { definePipeline } from "../../src/config/define.ts";
import { bundledNews, loadPipeline, readPipeline } from "../../src/config/load.ts";
import { describeOptions } from "../../src/config/options.ts";
import { defineStage } from "../../src/model/stage.ts";

describe("loadPipeline", () => {
  test("news is found by name, and settings change its stamp", () => {
    const plain = loadPipeline("news");
    const strict = loadPipeline("news", ["policy.cut=0.9"]);
    expect(strict.policy.cut).toBe(0.9);
    expect(strict.stamp.options).not.toBe(plain.stamp.options);
    expect({ ...strict.stamp, options: "" }).toEqual({ ...plain.stamp, options: "" });
  });

  test("a file of one's own is read", () => {
    const file = join(mkdtempSync(join(tmpdir(), "copydesk-")), "mine.yml");
    writeFileSync(file, "name: mine\nversion: 1\ndescription: Mine.\nstages: [chrome]\n");
    expect(readPipeline(file).definition.description).toBe("Mine.");
    expect(loadPipeline(file).stages.map(({ name }) => name)).toEqual(["chrome"]);
  });

  test("what a bundle takes for news is news", () => {
    const { file: _, ...bundled } = readPipeline(bundledNews);
    const { file: __, ...news } = readPipeline("news");
    expect(bundled).toEqual(news);
  });

  test.each([
    ["nws", /no pipeline "nws".*Did you mean "news"/],
    ["no/such.yaml", /no\/such.yaml: there is no such file/],
  ])("%s is refused", (name, message) => {
    expect(() => loadPipeline(name)).toThrow(message);
  });
});

describe("definePipeline", () => {
  const own = defineStage({
    name: "own",
    version: 3,
    after: [],
    reasons: { "own/word": "A word." },
    options: z.strictObject({ word: z.string() }),
    prepare:
      ({ word }) =>
      ({ document }) => {
        const start = document.text.indexOf(word);
        if (start < 0) return [];
        return [
          {
            kind: "remove",
            span: { start, end: start + word.length },
            reason: "own/word",
            confidence: 1,
            evidence: [{ signal: "word", value: word }],
          },
        ];
      },
  });

  test("takes own stages beside the built-in ones", () => {
    const pipeline = definePipeline({
      name: "p",
      version: 1,
      stages: ["chrome", [own, { word: "x" }]],
    });
    expect(pipeline.stamp.stages).toMatchObject({ own: 3 });
    expect(pipeline.policy).toEqual({ cut: 0.5, suspect: 0.3 });
  });

  test("says what is wrong", () => {
    const make = () => definePipeline({ name: "p", version: 1, stages: [own, "chrom"] });
    expect(make).toThrow(/pipeline "p": own.word: got nothing, expected a value of type string/);
    expect(make).toThrow(/did you mean "chrome"/);
  });
});

describe("describeOptions", () => {
  test("gives type, range, default and sentence of each option", () => {
    const schema = z.strictObject({
      share: z.number().min(0).max(1).default(0.5).describe("A share."),
      mode: z.enum(["a", "b"]).default("a"),
      count: z.int().min(1).default(1),
      paths: z.array(z.string()).default([]),
    });
    expect(describeOptions(schema)).toEqual([
      { name: "share", type: "number, 0 to 1", default: 0.5, description: "A share." },
      { name: "mode", type: "a | b", default: "a", description: "" },
      { name: "count", type: "integer, at least 1", default: 1, description: "" },
      { name: "paths", type: "list of string", default: [], description: "" },
    ]);
  });
});
