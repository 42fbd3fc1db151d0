import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { beforeEach, describe, expect, test } from "vitest";
import { copydesk, ended, jsonLines, start } from "./copydesk.ts";

const sentence = "The harbour board said on Monday that the ferry would not sail.";

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "copydesk-"));
});

function line(id: unknown, more: object = {}): string {
  return `${JSON.stringify({ id, text: sentence, ...more })}\n`;
}

describe("clean - -o -", () => {
  test("one record per line, in input order, the id echoed with its type", async () => {
    const ids = [3, "b", 1, { deep: [null, true] }, "a", 2.5];
    const input = ids.map((id) => line(id)).join("");
    const { stdout, stderr, code } = await copydesk(["clean", "-", "-o", "-"], input);
    const records = jsonLines(stdout) as { schema: string; source: { id: unknown } }[];
    expect(records.map(({ source }) => source.id)).toEqual(ids);
    expect(new Set(records.map(({ schema }) => schema))).toEqual(new Set(["copydesk.article/1"]));
    expect(stderr).toContain("6 in, 6 out, 0 dead");
    expect(code).toBe(0);
  });

  test("each record comes as soon as it is ready, before the next line is there", async () => {
    const child = start(["clean", "-", "-o", "-"]);
    const end = ended(child);
    const records = createInterface({ input: child.stdout! })[Symbol.asyncIterator]();
    for (const id of [1, 2, 3]) {
      child.stdin!.write(line(id));
      const { value } = await records.next();
      expect(JSON.parse(value)).toMatchObject({ source: { id } });
    }
    child.stdin!.end();
    expect((await end).code).toBe(0);
  });

  test("keys that mean something are read, all others come back", async () => {
    const input = line(1, {
      text: undefined,
      url: "https://example.org/a",
      fetchedAt: "2024-05-06T07:08:09Z",
      html: `<p>${sentence}</p>`,
      crawl: { depth: 2 },
    });
    const { stdout } = await copydesk(["clean", "-", "-o", "-"], input);
    expect(jsonLines(stdout)).toMatchObject([
      {
        url: "https://example.org/a",
        host: "example.org",
        source: {
          mediaType: "text/html",
          fetchedAt: "2024-05-06T07:08:09Z",
          extra: { crawl: { depth: 2 } },
        },
      },
    ]);
  });

  test("--fields names other keys, and without an id the locator is the id", async () => {
    const input = `${JSON.stringify({ content: sentence, link: "https://example.org/b" })}\n`;
    const fields = ["--fields", "text=content,url=link"];
    const { stdout } = await copydesk(["clean", "-", "-o", "-", ...fields], input);
    expect(jsonLines(stdout)).toMatchObject([
      { url: "https://example.org/b", source: { id: "stdin:1", locator: "stdin:1" } },
    ]);
  });

  test("dead letters are lines of JSON on standard error, and the run goes on", async () => {
    const input = `${line(1)}no json\n${line("e", { text: "" })}${line(2)}`;
    const { stdout, stderr, code } = await copydesk(["clean", "-", "-o", "-", "-q"], input);
    expect(jsonLines(stdout)).toMatchObject([{ source: { id: 1 } }, { source: { id: 2 } }]);
    expect(jsonLines(stderr)).toMatchObject([
      { code: "json", origin: { locator: "stdin:2" } },
      { code: "empty", origin: { id: "e" } },
    ]);
    expect(code).toBe(0);
  });

  test("--dead takes them into a file", async () => {
    const args = ["clean", "-", "-o", "-", "--dead", "dead.jsonl", "-q"];
    const { stderr } = await copydesk(args, `${line(1)}no json\n`, { cwd });
    expect(stderr).toBe("");
    expect(jsonLines(readFileSync(join(cwd, "dead.jsonl"), "utf8"))).toMatchObject([
      { code: "json" },
    ]);
  });

  test("the same input gives the same bytes", async () => {
    const input = line(1) + line("x", { url: "https://example.org" });
    const env = { TZ: "Pacific/Auckland", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" };
    const [a, b] = [
      await copydesk(["clean", "-"], input),
      await copydesk(["clean", "-"], input, { env }),
    ];
    expect(b.stdout).toBe(a.stdout);
  });

  test("--edits and --set change what is written", async () => {
    const input = line(1, { text: `Share on Facebook\n\n${sentence}\n` });
    const edits = async (...args: string[]): Promise<{ op: string; original?: string }[]> => {
      const { stdout } = await copydesk(["clean", "-", ...args], input);
      return (jsonLines(stdout) as { edits: { op: string }[] }[])[0]!.edits;
    };
    const full = await edits();
    expect(full.some(({ op }) => op === "remove")).toBe(true);
    expect(full.every(({ original }) => original !== undefined)).toBe(true);
    expect(await edits("--edits", "none")).toEqual([]);
    const kept = await edits("--set", "policy.cut=1", "--edits", "spans");
    expect(kept.some(({ op, original }) => op === "remove" || original !== undefined)).toBe(false);
  });
});

describe("clean <files>", () => {
  beforeEach(() => {
    mkdirSync(join(cwd, "pages/deep"), { recursive: true });
    writeFileSync(join(cwd, "pages/b.txt"), sentence);
    writeFileSync(join(cwd, "pages/deep/a.html"), `<p>${sentence}</p>`);
    writeFileSync(join(cwd, "dump.jsonl"), line(7));
  });

  test("source.id is the path as given; the order of files does not depend on the arguments", async () => {
    for (const files of [
      ["./pages/b.txt", "pages/deep/a.html"],
      ["pages/deep/a.html", "./pages/b.txt"],
    ]) {
      const { stdout } = await copydesk(["clean", ...files], "", { cwd });
      expect(jsonLines(stdout)).toMatchObject([
        { source: { id: "pages/deep/a.html" } },
        { source: { id: "./pages/b.txt" } },
      ]);
    }
  });

  test("-o <folder> gets records, dead letters and a manifest", async () => {
    writeFileSync(join(cwd, "pages/empty.txt"), "");
    const args = ["clean", "pages", "dump.jsonl", "-o", "out"];
    const { stdout, code } = await copydesk(args, "", { cwd });
    expect(stdout).toBe("");
    expect(code).toBe(0);
    expect(readdirSync(join(cwd, "out")).sort()).toEqual([
      "dead.jsonl",
      "manifest.jsonl",
      "records.jsonl",
    ]);
    const manifest = jsonLines(readFileSync(join(cwd, "out/manifest.jsonl"), "utf8"));
    expect(manifest).toMatchObject([
      { schema: "copydesk.manifest/1", pipeline: { name: "news" } },
      { file: "records.jsonl", counts: { in: 4, out: 3, dead: 1, dropped: 0 } },
      { complete: true, shards: 1 },
    ]);
    const records = jsonLines(readFileSync(join(cwd, "out/records.jsonl"), "utf8"));
    expect(records).toMatchObject([
      { source: { id: 7 } },
      { source: { id: "pages/b.txt" } },
      { source: { id: "pages/deep/a.html" } },
    ]);
  });

  test("what a run has written into a folder that it reads is left out by the next", async () => {
    const args = ["clean", ".", "-o", "out"];
    const counts = async (): Promise<string> => (await copydesk(args, "", { cwd })).stderr;
    expect(await counts()).toMatch(/^3 in, 3 out, 0 dead/);
    expect(await counts()).toMatch(/^3 in, 3 out, 0 dead/);
  });

  test("-o <file> is that file", async () => {
    await copydesk(["clean", "pages/*.txt", "-o", "cleaned.jsonl"], "", { cwd });
    expect(jsonLines(readFileSync(join(cwd, "cleaned.jsonl"), "utf8"))).toHaveLength(1);
    expect(readdirSync(cwd).sort()).toEqual(["cleaned.jsonl", "dump.jsonl", "pages"]);
  });
});
