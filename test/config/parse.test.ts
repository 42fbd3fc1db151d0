import { describe, expect, test } from "vitest";
import { z } from "zod";
import { parsePipeline } from "../../src/config/parse.ts";
import { defineStage, type Stage } from "../../src/model/stage.ts";

const stage = (name: string, after: string[], options: z.ZodType): Stage =>
  defineStage({ name, version: 1, after, reasons: {}, options, prepare: () => () => [] });

const known = [
  stage("chrome", [], z.strictObject({ lists: z.array(z.string()).default([]) })),
  stage(
    "names",
    ["chrome"],
    z.strictObject({
      rewrite: z.enum(["off", "linked", "all"]).default("linked"),
      minScore: z.number().min(0).max(1).default(0.5),
      house: z.strictObject({ particles: z.boolean().default(true) }).prefault({}),
    }),
  ),
];

const head = "name: mine\nversion: 2\n";

function parse(text: string, ...settings: string[]): ReturnType<typeof parsePipeline> {
  return parsePipeline(text, "mine.yaml", settings, known);
}

describe("parsePipeline", () => {
  test("options get their defaults, and settings go over the file", () => {
    const text = `${head}stages:\n  - chrome\n  - names: { rewrite: off, minScore: 0.4 }\npolicy: { cut: 0.6 }`;
    const settings = ["names.minScore=0.7", "names.house.particles=false", "policy.suspect=0.2"];
    const { stages, policy, version } = parse(text, ...settings);
    expect(version).toBe(2);
    expect(policy).toEqual({ cut: 0.6, suspect: 0.2 });
    expect(stages.map(({ stage: { name }, options }) => [name, options])).toEqual([
      ["chrome", { lists: [] }],
      ["names", { rewrite: "off", minScore: 0.7, house: { particles: false } }],
    ]);
  });

  test.each([
    [
      "an alias inside what it names",
      `${head}stages: &all [*all]\n`,
      "mine.yaml: an alias (*name) stands inside what it names, or too many do: write it out",
    ],
    [
      "an unknown stage",
      `${head}stages:\n  - chrom\n`,
      'mine.yaml:4:5: chrom: got unknown stage "chrom", expected one of chrome, names; did you mean "chrome"?',
    ],
    [
      "an unknown option",
      `${head}stages:\n  - names:\n      rewrit: off\n`,
      'mine.yaml:5:7: names.rewrit: got unknown name "rewrit", expected one of rewrite, minScore, house; did you mean "rewrite"?',
    ],
    [
      "an unknown option of an option",
      `${head}stages:\n  - names:\n      house:\n        particle: true\n`,
      'mine.yaml:6:9: names.house.particle: got unknown name "particle", expected one of particles; did you mean "particles"?',
    ],
    [
      "an unknown value",
      `${head}stages:\n  - names: { rewrite: ofl }\n`,
      'mine.yaml:4:14: names.rewrite: got "ofl", expected one of off, linked, all; did you mean "off"?',
    ],
    [
      "a wrong type",
      `${head}stages:\n  - names: { minScore: high }\n`,
      'mine.yaml:4:14: names.minScore: got "high", expected a value of type number',
    ],
    [
      "a value out of range",
      `${head}stages: [ names: { minScore: 7 } ]\n`,
      "mine.yaml:3:20: names.minScore: got 7, expected at most 1",
    ],
    [
      "a wrong order",
      `${head}stages: [names, chrome]\n`,
      "mine.yaml:3:17: chrome: got chrome after names, expected chrome before names, which reads what chrome claims",
    ],
    [
      "a stage twice",
      `${head}stages:\n  - chrome\n  - chrome\n`,
      "mine.yaml:5:5: chrome: got chrome again, expected each stage once",
    ],
    [
      "an unknown key",
      `${head}stages: []\npolcy: {}\n`,
      'mine.yaml:4:1: polcy: got unknown name "polcy", expected one of name, version, description, stages, policy; did you mean "policy"?',
    ],
    [
      "a missing key",
      "name: mine\nstages: []\n",
      "mine.yaml:1:1: version: got nothing, expected a value of type number",
    ],
    [
      "a policy that contradicts itself",
      `${head}stages: []\npolicy:\n  cut: 0.4\n  suspect: 0.6\n`,
      "mine.yaml:6:3: policy.suspect: got 0.6, expected at most the value of policy.cut, 0.4",
    ],
    [
      "a stage with two names",
      `${head}stages:\n  - chrome: {}\n    names: {}\n`,
      "mine.yaml:4:5: stages[0]: got",
    ],
    ["no YAML", "name: [", "mine.yaml:1:8: Flow sequence in block collection"],
    ["no mapping", "just words", "mine.yaml:1:1: got"],
    ["a key twice", "name: a\nname: b\n", "mine.yaml:2:1: Map keys must be unique"],
  ])("names place, finding and remedy of %s", (_, text, message) => {
    expect(() => parse(text)).toThrow(message);
  });

  test("names every mistake, not only the first", () => {
    expect(() => parse(`${head}stages: [chrom, nams]`)).toThrow(/chrom"[^\n]*\n[^\n]*nams"/);
  });

  test.each([
    ["names.rewrite=ofl", '--set names.rewrite=ofl: names.rewrite: got "ofl", expected one of off'],
    ["names.rewrit=off", '--set names.rewrit=off: names.rewrit: got unknown name "rewrit"'],
    [
      "nams.rewrite=off",
      '--set nams.rewrite=off: got "nams", expected one of chrome, names, policy; did you mean "names"?',
    ],
    ["names=off", "--set names=off: expected stage.option=value"],
    ["names.rewrite", "--set names.rewrite: expected stage.option=value"],
    ["policy.cut=2", "--set policy.cut=2: policy.cut: got 2, expected at most 1"],
    [
      "policy.cut=0.2",
      "--set policy.cut=0.2: policy.cut: got 0.2, expected at least the value of policy.suspect, 0.3",
    ],
    [
      "policy.suspect=0.6",
      "--set policy.suspect=0.6: policy.suspect: got 0.6, expected at most the value of policy.cut, 0.5",
    ],
    ["names.minScore=[", "--set names.minScore=[: the value is not valid YAML"],
    ["__proto__.x=1", "--set __proto__.x=1: expected"],
  ])("--set %s is checked like the file", (setting, message) => {
    const text = `${head}stages: [chrome, names]\npolicy:\n  suspect: 0.3\n`;
    expect(() => parse(text, setting)).toThrow(message);
    expect(({} as { x?: number }).x).toBeUndefined();
  });
});
