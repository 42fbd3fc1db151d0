import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeEach, describe, expect, test } from "vitest";
import { copydesk, jsonLines } from "./copydesk.ts";

const small = "<p>The harbour board said on Monday that the ferry would not sail.</p>";
const large = `<p>${"The ferry would not sail, the harbour board said. ".repeat(40)}</p>`;

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "copydesk-"));
  const lines = [
    { id: "a", html: small },
    { id: "b", html: large },
    { id: "c", html: " " },
    { id: "a", html: small },
    { id: "e", html: large },
  ];
  writeFileSync(join(cwd, "dump.jsonl"), lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
});

const read = (file: string): unknown[] => jsonLines(readFileSync(join(cwd, file), "utf8"));
const clean = () =>
  copydesk(["clean", "dump.jsonl", "-o", "out", "--max", "html=1kB"], "", { cwd });

describe("copydesk retry", () => {
  test("adds what has become a record, and leaves the rest dead", async () => {
    expect((await clean()).stderr).toMatch(/^5 in, 1 out, 4 dead/);
    const { stderr, code } = await copydesk(["retry", "out"], "", { cwd });
    expect(stderr).toBe("4 dead letters tried again: 2 records came of them, 2 are left\n");
    expect(code).toBe(0);
    expect(readdirSync(join(cwd, "out")).sort()).toEqual([
      "dead.jsonl",
      "manifest.jsonl",
      "records-00001.jsonl",
      "records.jsonl",
    ]);
    expect(read("out/records-00001.jsonl")).toMatchObject([
      { source: { id: "b" } },
      { source: { id: "e" } },
    ]);
    // A second record of one id must not come in by the back door.
    expect(read("out/dead.jsonl")).toMatchObject([{ code: "empty" }, { code: "duplicate-id" }]);
    const again = await clean();
    expect(again.stderr).toMatch(/^5 in, 3 out, 2 dead/);
    expect(again.stderr).toMatch(/dead +duplicate-id 1, empty 1\n/);
    expect(read("out/manifest.jsonl").at(-1)).toMatchObject({
      counts: { in: 0, out: 2, dead: -2 },
      retry: true,
    });
    const twice = await copydesk(["retry", "out"], "", { cwd });
    expect(twice.stderr).toBe("2 dead letters tried again: 0 records came of them, 2 are left\n");
  });

  test("makes no second record of an id whose first line was dead", async () => {
    const first = { id: "a", html: 5 as number | string };
    const lines = [first, { id: "a", html: small }, { id: "b", html: 5 }, { id: "b", html: 5 }];
    const write = () =>
      writeFileSync(
        join(cwd, "dump.jsonl"),
        lines.map((line) => `${JSON.stringify(line)}\n`).join(""),
      );
    write();
    await clean();
    for (const line of lines) line.html = small;
    write();
    const { stderr } = await copydesk(["retry", "out"], "", { cwd });
    expect(stderr).toBe("3 dead letters tried again: 1 records came of them, 2 are left\n");
    expect(read("out/records-00001.jsonl")).toMatchObject([{ source: { id: "b" } }]);
    expect(read("out/dead.jsonl")).toMatchObject([
      { code: "duplicate-id", origin: { locator: "dump.jsonl:1" } },
      { code: "duplicate-id", origin: { locator: "dump.jsonl:4" } },
    ]);
  });

  const article = (n: number): string =>
    JSON.stringify({ text: `Ferry ${n} did not sail on Monday, the harbour board said.` });
  const four = [1, 2, 3, 4].map(article).join("\n");
  const packed = gzipSync(four);
  test.each([
    ["held nothing", "dump.jsonl", Buffer.alloc(0), Buffer.from(four), 0],
    ["was cut off", "dump.jsonl.gz", packed.subarray(0, -20), packed, 1],
    ["was cut inside a line", "dump.jsonl", Buffer.from(four.slice(0, 180)), Buffer.from(four), 2],
  ])(
    "adds all records of a file that %s and has been repaired",
    async (_, name, bad, good, had) => {
      writeFileSync(join(cwd, name), bad);
      const { stderr: before } = await copydesk(["clean", name, "-o", "out"], "", { cwd });
      expect(before).toMatch(new RegExp(`^\\d in, ${had} out`));
      writeFileSync(join(cwd, name), good);
      const { stderr } = await copydesk(["retry", "out"], "", { cwd });
      expect(stderr).toMatch(new RegExp(`${4 - had} records came of them, 0 are left\n$`));
      const records = readdirSync(join(cwd, "out"))
        .filter((file) => /^records/.test(file))
        .flatMap((file) => read(`out/${file}`));
      expect(new Set(records.map((record) => (record as { id: string }).id)).size).toBe(4);
      const counts = read("out/manifest.jsonl").map(
        (line) => (line as { counts?: { in: number; out: number; dead: number } }).counts,
      );
      const sum = (key: "in" | "out" | "dead") =>
        counts.reduce((all, one) => all + (one?.[key] ?? 0), 0);
      expect([sum("in"), sum("out"), sum("dead")]).toEqual([4, 4, 0]);
    },
  );

  test("does not mistake a line of a repaired file for the record of another", async () => {
    const lines = [1, 2, 3, 4].map(article);
    writeFileSync(join(cwd, "dump.jsonl"), `${lines.slice(1).join("\n").slice(0, -9)}`);
    await clean();
    writeFileSync(join(cwd, "dump.jsonl"), lines.join("\n"));
    const { stderr } = await copydesk(["retry", "out"], "", { cwd });
    expect(stderr).toBe("1 dead letters tried again: 2 records came of them, 2 are left\n");
    expect(read("out/dead.jsonl")).toMatchObject([
      { code: "duplicate-id", message: expect.stringContaining("run copydesk clean again") },
      { code: "duplicate-id" },
    ]);
  });

  test("is refused where there is no complete output", async () => {
    const none = await copydesk(["retry", "nowhere"], "", { cwd });
    expect(none.stderr).toMatch(/^copydesk: nowhere holds no output of copydesk/);
    await copydesk(["clean", "-", "-o", "piped"], '{"text":"A sentence."}\n', { cwd });
    const piped = await copydesk(["retry", "piped"], "", { cwd });
    expect(piped.stderr).toMatch(/came of standard input/);
    expect([none.code, piped.code]).toEqual([2, 2]);
    expect(readdirSync(join(cwd, "piped")).sort()).not.toContain(".lock");
  });
});
