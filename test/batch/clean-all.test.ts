import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import type { Outcome } from "../../src/run/clean-records.ts";
import { collect } from "../collect.ts";

/** Workers run what ships. */
const shipped = new URL("../../dist/index.js", import.meta.url).href;
const { clean, cleanAll, definePipeline, loadPipeline }: typeof import("../../src/index.ts") =
  await import(shipped);

const inputs = Array.from({ length: 150 }, (_, i) =>
  i % 40 === 9 ? { id: i, text: " " } : { id: i, text: `Ferry ${i} sailed.\n\nIt came back.` },
);

const idOf = (outcome: Outcome): unknown =>
  outcome.kind === "record"
    ? outcome.record.source.id
    : `${outcome.dead.code} ${outcome.dead.origin.id}`;

const expected = inputs.map(({ id }) => (id % 40 === 9 ? `empty ${id}` : id));

describe("cleanAll", () => {
  test.each([0, 1, 2])(
    "with %i workers gives an outcome for each input, in order",
    async (workers) => {
      const outcomes = await collect(cleanAll(inputs, "news", { workers }));
      expect(outcomes.map(idOf)).toEqual(expected);
      expect(outcomes[0]).toEqual({ kind: "record", record: clean(inputs[0]!) });
    },
  );

  test("takes strings, pipelines and settings, and ends when it is left", async () => {
    const pipeline = loadPipeline("news", ["policy.cut=0.9"]);
    for await (const outcome of cleanAll(["One sentence.", "Another."], pipeline, { workers: 1 })) {
      if (outcome.kind !== "record") throw new Error(outcome.dead.message);
      expect(outcome.record.pipeline).toEqual(pipeline.stamp);
      break;
    }
  });

  test.each([0, 1])("with %i workers a value of a wrong type is a dead letter", async (workers) => {
    const text = "A sentence stands here.";
    const circle: { circle?: unknown } = {};
    circle.circle = circle;
    const given: unknown[] = [
      { text, id: 1 },
      null,
      7,
      { text: 5 },
      { text, url: new URL("https://example.org/") },
      { text, fetchedAt: new Date(0) },
      { text, id: 5n },
      { text, extra: circle },
      { html: null, markdown: "", text, id: 2 },
      { text, id: 3, origin: "Reuters" },
      { text, id: 4, origin: { locator: "here" } },
      { content: text },
      new TextEncoder().encode(text),
    ];
    const outcomes = await collect(cleanAll(given as never, "news", { workers }));
    const said = outcomes.map((outcome) =>
      outcome.kind === "record" ? outcome.record.source.id : outcome.dead.message,
    );
    expect(said).toEqual([
      1,
      "the document is null, expected a string or an object",
      "the document is a value of type number, expected a string or an object",
      "text is a value of type number, expected a string or a Uint8Array",
      "url is a value of type URL, expected a string",
      "fetchedAt is a value of type Date, expected a string",
      "id is a value of type bigint, expected what JSON can hold",
      "extra is an object, expected what JSON can hold",
      2,
      3,
      4,
      "the document is an object that holds none of html, markdown, text, expected one of them with the text",
      "the document is a value of type Uint8Array that holds none of html, markdown, text, expected one of them with the text",
    ]);
  });

  test("a path instead of documents, and a number of workers that cannot be, are wrong use", async () => {
    await expect(collect(cleanAll("dump/"))).rejects.toThrow(/got a string, expected documents/);
    await expect(collect(cleanAll(Promise.resolve([]) as never))).rejects.toThrow(
      /got a promise, expected documents: await readInputs/,
    );
    for (const source of [undefined, { text: "One." }, new Uint8Array(3)])
      await expect(collect(cleanAll(source as never))).rejects.toThrow(/else than documents/);
    await expect(collect(cleanAll([], "news", { workers: -1 }))).rejects.toThrow(/workers is -1/);
    await expect(collect(cleanAll([], "news", { workers: NaN }))).rejects.toThrow(/workers is NaN/);
  });

  test("what is no pipeline is wrong use, not a fault of each document", async () => {
    expect(() => clean("One.", "news" as never)).toThrow(/expected loadPipeline\("news"\)/);
    for (const pipeline of [null, {}, { name: "x", version: 1, stages: ["chrome"] }]) {
      expect(() => clean("One.", pipeline as never)).toThrow(/else than a pipeline/);
      await expect(collect(cleanAll(["One."], pipeline as never))).rejects.toThrow(
        /else than a pipeline/,
      );
    }
  });

  test("an empty address is none", () => {
    const [one, two] = ["One.", "Two."].map((text) => clean({ text, url: "" }));
    expect(one!.url).toBeNull();
    expect(one!.id).not.toBe(two!.id);
  });

  test("takes few documents ahead", async () => {
    let taken = 0;
    async function* source() {
      for (;;) yield { id: taken++, text: "A sentence stands here." };
    }
    let given = 0;
    for await (const _ of cleanAll(source(), "news", { workers: 2 })) {
      if (given === 0) await wait(300);
      expect(taken - given).toBeLessThan(64 * 10);
      if (++given === 500) break;
    }
  });

  test("ends with the reason of its signal, even while its source keeps it waiting", async () => {
    const stop = new AbortController();
    const reason = new Error("enough");
    async function* source() {
      yield* inputs;
      await new Promise(() => undefined);
    }
    let given = 0;
    const run = async (): Promise<void> => {
      for await (const _ of cleanAll(source(), "news", { workers: 1, signal: stop.signal }))
        if (++given === inputs.length) stop.abort(reason);
    };
    await expect(run()).rejects.toBe(reason);
  });

  test("runs a pipeline that is defined here in this thread, and refuses threads for it", async () => {
    const own = definePipeline({ name: "own", version: 1, stages: ["chrome"] });
    const outcomes = await collect(cleanAll(["A sentence."], own));
    expect(outcomes).toMatchObject([{ record: { pipeline: { name: "own" } } }]);
    await expect(collect(cleanAll(["A."], own, { workers: 2 }))).rejects.toThrow(
      /export it from a module/,
    );
  });

  test("works inside a worker thread", async () => {
    const worker = new Worker(
      `import(${JSON.stringify(shipped)}).then(async ({ cleanAll }) => {
        const titles = [];
        for await (const { record } of cleanAll(["The ferry sailed on Monday.", "The other one stayed."], "news", { workers: 1 })) titles.push(record.body);
        require("node:worker_threads").parentPort.postMessage(titles);
      });`,
      { eval: true },
    );
    const titles = await new Promise((resolve, reject) =>
      worker.on("message", resolve).on("error", reject),
    );
    await worker.terminate();
    expect(titles).toEqual(["The ferry sailed on Monday.", "The other one stayed."]);
  });
});

describe("bundled", () => {
  test.each([
    ["esm", "bundle.mjs"],
    ["cjs", "bundle.cjs"],
  ] as const)("as %s it works in its own thread, with the pipeline news", async (format, name) => {
    const folder = mkdtempSync(join(tmpdir(), "copydesk-bundle-"));
    const entry = join(folder, "entry.mjs");
    writeFileSync(
      entry,
      `import { cleanAll } from ${JSON.stringify(new URL(shipped).pathname)};
       const out = [];
       (async () => {
         for await (const { record } of cleanAll(["A ferry sailed on Monday.", "The other one stayed in port."])) out.push([record.body, record.pipeline.name]);
         console.log(JSON.stringify(out));
       })();`,
    );
    const banner =
      "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";
    await build({
      entryPoints: [entry],
      outfile: join(folder, name),
      bundle: true,
      platform: "node",
      format,
      logLevel: "error",
      logOverride: { "empty-import-meta": "silent" },
      ...(format === "esm" && { banner: { js: banner } }),
    });
    const printed = execFileSync(process.execPath, [join(folder, name)], { cwd: folder });
    expect(JSON.parse(printed.toString())).toEqual([
      ["A ferry sailed on Monday.", "news"],
      ["The other one stayed in port.", "news"],
    ]);
  });
});
