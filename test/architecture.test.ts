import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { describe, expect, test } from "vitest";
import { builtInPipelines, loadPipeline } from "../src/config/load.ts";
import { stages } from "../src/stages/order.ts";

const root = join(import.meta.dirname, "../src");

/** From the ground up: a file may import from lower layers and from its own folder. */
const layers: readonly (readonly string[])[] = [
  ["model"],
  ["text"],
  ["stages"],
  ["apply", "read"],
  ["run"],
  ["config"],
  ["write", "explain"],
  ["clean.ts", "eval"],
  ["batch", "samples", "survey"],
  ["index.ts", "vitest.ts"],
  ["cli"],
];

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map((file) => file.split(sep).join("/"))
  .filter((file) => file.endsWith(".ts"));

const imports: readonly Import[] = files.flatMap((from) => {
  const source = readFileSync(join(root, from), "utf8");
  const specifiers = [
    ...source.matchAll(/^(?:import|export)\b[^;"']*\bfrom\s+["'](\.[^"']+)["']/gm),
    ...source.matchAll(/\bimport(?:\(|\s)\s*["'](\.[^"']+)["']/g),
  ];
  return specifiers.map(([, specifier]) => {
    const to = relative(root, join(root, dirname(from), specifier!));
    return { from, to: to.split(sep).join("/") };
  });
});

function topOf(file: string): string {
  return file.split("/", 1)[0]!;
}

function heightOf(file: string): number {
  return layers.findIndex((folders) => folders.includes(topOf(file)));
}

function show({ from, to }: Import): string {
  return `${from} imports ${to}`;
}

describe("the layers of src", () => {
  test("every folder has its layer", () => {
    const unknown = new Set(files.filter((file) => heightOf(file) < 0).map(topOf));
    expect([...unknown]).toEqual([]);
  });

  test("every import is found", () => {
    expect(imports.length).toBeGreaterThan(files.length);
    expect(imports.filter(({ to }) => !existsSync(join(root, to))).map(show)).toEqual([]);
  });

  test("imports run one way", () => {
    const wrong = imports.filter(
      ({ from, to }) => topOf(from) !== topOf(to) && heightOf(to) >= heightOf(from),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  test("no stage imports another stage", () => {
    const stageOf = (file: string): string | undefined => /^stages\/([^/]+)\//.exec(file)?.[1];
    const wrong = imports.filter(({ from, to }) => {
      const [a, b] = [stageOf(from), stageOf(to)];
      return a !== undefined && topOf(to) === "stages" && a !== b;
    });
    expect(wrong.map(show)).toEqual([]);
  });

  test("the thread that hands out the work of clean loads no stage", () => {
    const loaded = new Set(["cli/commands/clean.ts"]);
    for (const file of loaded) {
      const source = readFileSync(join(root, file), "utf8");
      for (const [, from] of source.matchAll(
        /^(?:import|export)(?! type\b)[^;"']*\bfrom\s+["'](\.[^"']+)["']/gm,
      ))
        loaded.add(join(dirname(file), from!).split(sep).join("/"));
    }
    expect(loaded).toContain("batch/cleaner.ts");
    expect([...loaded].filter((file) => topOf(file) === "stages")).toEqual([]);
  });

  test("only the command line prints or exits", () => {
    const wrong = files.filter(
      (file) =>
        topOf(file) !== "cli" &&
        /\bconsole\.|\bprocess\.(?:stdout|stderr|exit|exitCode)\b/.test(
          withoutComments(readFileSync(join(root, file), "utf8")),
        ),
    );
    expect(wrong).toEqual([]);
  });
});

test("training takes nothing from the tests: they must stay unseen by what they measure", () => {
  const folder = join(import.meta.dirname, "../training");
  const wrong = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (file) =>
      file.endsWith(".ts") &&
      /\.\.\/test\//.test(withoutComments(readFileSync(join(folder, file), "utf8"))),
  );
  expect(wrong).toEqual([]);
});

function withoutComments(source: string): string {
  return source.replace(/^\s*(?:\/?\*|\/\/).*$/gm, "");
}

describe("what comes with the package", () => {
  test.each(builtInPipelines())("the pipeline %s resolves", (name) => {
    const { stages: resolved, stamp } = loadPipeline(name);
    expect(stamp.name).toBe(name);
    expect(resolved.length).toBeGreaterThan(0);
  });

  test("the stages stand in an order that their claims allow, each reason under its stage", () => {
    const seen = new Set<string>();
    for (const { name, after, reasons } of stages) {
      expect(after.filter((earlier) => !seen.has(earlier))).toEqual([]);
      expect(Object.keys(reasons).filter((code) => !code.startsWith(`${name}/`))).toEqual([]);
      seen.add(name);
    }
  });
});
