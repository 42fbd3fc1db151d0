import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { copydesk, ended, jsonLines, start } from "./copydesk.ts";

let cwd: string;

const documents = 120;

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "copydesk-"));
  const line = (id: number): string =>
    id % 50 === 7
      ? "no json\n"
      : `${JSON.stringify({ id, text: `Ferry ${id} sailed on Monday.\n\nIt came back on Tuesday.` })}\n`;
  writeFileSync(
    join(cwd, "dump.jsonl"),
    Array.from({ length: documents }, (_, i) => line(i)).join(""),
  );
});

const args = ["clean", "dump.jsonl", "-o", "out", "--shard", "25"];

function contents(folder = "out"): Record<string, string> {
  const root = join(cwd, folder);
  return Object.fromEntries(
    readdirSync(root)
      .sort()
      .map((file) => [file, readFileSync(join(root, file), "utf8")]),
  );
}

function identities(): unknown[] {
  return readdirSync(join(cwd, "out")).map((file) => {
    const { ino, mtimeMs } = statSync(join(cwd, "out", file));
    return [file, ino, mtimeMs];
  });
}

const run = (...more: string[]) => copydesk([...args, ...more], "", { cwd });

describe("an output folder", () => {
  test("is the same whatever the workers, the batches, the time zone and the language", async () => {
    await run("--workers", "1", "--batch", "64");
    const first = contents();
    expect(Object.keys(first)).toHaveLength(2 + 5);
    rmSync(join(cwd, "out"), { recursive: true });
    const env = { TZ: "Pacific/Auckland", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" };
    await copydesk([...args, "--workers", "2", "--batch", "1"], "", { cwd, env });
    expect(contents()).toEqual(first);
  });

  test("is left alone by a run that would give the same; the summary is of all of it", async () => {
    const first = await run();
    const before = identities();
    const { stderr, code } = await run("--workers", "1", "--batch", "7");
    expect(stderr).toMatch(/^120 in, 117 out, 3 dead/);
    expect(code).toBe(first.code);
    expect(identities()).toEqual(before);
  });

  test("is made anew when an option has changed, and takes the old one's place", async () => {
    await run();
    const old = contents();
    await run("-s", "policy.cut=0.6");
    const fresh = contents();
    expect(Object.keys(fresh)).toEqual(Object.keys(old));
    const stamps = [old, fresh].map((files) => jsonLines(files["records-00004.jsonl"]!)[0]);
    expect(stamps[0]).not.toEqual(stamps[1]);
  });

  test("in use by another run is refused with exit code 3", async () => {
    const child = start(["clean", "-", "-o", "out"], { cwd });
    const end = ended(child);
    while (!existsSync(join(cwd, "out/.lock"))) await new Promise((done) => setTimeout(done, 20));
    const { code, stderr } = await run();
    expect(stderr).toMatch(new RegExp(`^copydesk: out is in use: process ${child.pid} on .*\n$`));
    expect(code).toBe(3);
    child.stdin!.end('{"text":"One."}\n');
    expect((await end).code).toBe(0);
    expect(jsonLines(contents()["records.jsonl"]!)).toHaveLength(1);
  });

  test("whose run was killed is taken over, and comes out as if it had not been", async () => {
    await run();
    const undisturbed = contents();
    rmSync(join(cwd, "out"), { recursive: true });
    const child = start([...args, "--workers", "1", "--batch", "1"], { cwd });
    const end = ended(child);
    while (!existsSync(join(cwd, "out/records-00001.jsonl")))
      await new Promise((done) => setTimeout(done, 1));
    child.kill("SIGKILL");
    await end;
    expect(existsSync(join(cwd, "out/.lock"))).toBe(true);
    await run();
    expect(contents()).toEqual(undisturbed);
  });

  test("of a run that was stopped keeps what is committed, and the next goes on", async () => {
    const child = start([...args, "--workers", "1", "--batch", "1"], { cwd });
    const end = ended(child);
    while (!existsSync(join(cwd, "out/records-00000.jsonl")))
      await new Promise((done) => setTimeout(done, 1));
    child.kill("SIGTERM");
    expect((await end).code).toBe(143);
    expect(existsSync(join(cwd, "out/.lock"))).toBe(false);
    const kept = statSync(join(cwd, "out/records-00000.jsonl"));
    expect((await run()).stderr).toMatch(/^120 in, 117 out, 3 dead/);
    expect(statSync(join(cwd, "out/records-00000.jsonl")).ino).toBe(kept.ino);
  });

  test("that lies in the input is not read", async () => {
    cpSync(join(cwd, "dump.jsonl"), join(cwd, "in/dump.jsonl"));
    const inside = ["clean", "in", "-o", "in/out", "--shard", "25"];
    await copydesk(inside, "", { cwd });
    const first = contents("in/out");
    const { stderr } = await copydesk(inside, "", { cwd });
    expect(stderr).toMatch(/^120 in/);
    expect(contents("in/out")).toEqual(first);
  });
});

test("an own stage in a module runs in workers", async () => {
  const library = join(import.meta.dirname, "../../dist/index.js");
  writeFileSync(
    join(cwd, "mine.mjs"),
    `import { isMainThread } from "node:worker_threads";
     import { z } from ${JSON.stringify(join(import.meta.dirname, "../../node_modules/zod/index.js"))};
     import { definePipeline, defineStage } from ${JSON.stringify(library)};
     const mark = defineStage({
       name: "mark", version: 1, after: [], reasons: { "mark/thread": "Where it ran." },
       options: z.strictObject({}),
       prepare: () => () => [{ kind: "flag", code: isMainThread ? "in-main" : "in-worker", severity: "info",
         reason: "mark/thread", confidence: 1, evidence: [{ signal: "thread", value: true }] }],
     });
     export default definePipeline({ name: "mine", version: 1, stages: ["chrome", mark] });`,
  );
  const { stdout } = await copydesk(["clean", "dump.jsonl", "-p", "mine.mjs", "-q"], "", { cwd });
  const records = jsonLines(stdout) as { flags: { code: string }[] }[];
  expect(new Set(records.flatMap(({ flags }) => flags.map(({ code }) => code)))).toEqual(
    new Set(["in-worker"]),
  );
});
