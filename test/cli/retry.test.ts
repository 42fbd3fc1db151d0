import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
    expect(stderr).toBe("4 dead letters tried again: 2 became records, 2 are left\n");
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
    expect(twice.stderr).toBe("2 dead letters tried again: 0 became records, 2 are left\n");
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
