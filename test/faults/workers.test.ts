import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { copydesk, ended, jsonLines, start } from "../cli/copydesk.ts";
import { linesOf, poisonFolder } from "./poison.ts";

interface Read {
  readonly records: readonly unknown[];
  readonly dead: readonly (readonly [id: unknown, code: string])[];
}

function outOf(cwd: string): Read {
  const read = (file: string): unknown[] => jsonLines(readFileSync(`${cwd}/out/${file}`, "utf8"));
  const records = read("records.jsonl") as { source: { id: unknown } }[];
  const dead = read("dead.jsonl") as { code: string; origin: { id: unknown } }[];
  return {
    records: records.map(({ source }) => source.id),
    dead: dead.map(({ code, origin }) => [origin.id, code]),
  };
}

describe("78: a document that is the end of its worker", () => {
  test("is tried once more by itself, then dead; all others come out, in order", async () => {
    const texts = Array.from({ length: 60 }, (_, i) => `Document ${i}.`);
    texts[17] = "please exit";
    texts[18] = "please throw";
    texts[40] = "please fill";
    const cwd = poisonFolder({ "a.jsonl": linesOf(texts) });
    const args = ["clean", "a.jsonl", "-p", "pipeline.mjs", "-o", "out", "--workers", "2"];
    const { code, stderr } = await copydesk([...args, "--max", "memory=200MB"], "", { cwd });
    expect(stderr).toMatch(/^60 in, 57 out, 3 dead/);
    const { records, dead } = outOf(cwd);
    expect(dead).toEqual([
      [17, "crash"],
      [18, "bug"],
      [40, "memory"],
    ]);
    const left = Array.from({ length: 60 }, (_, i) => i).filter((i) => ![17, 18, 40].includes(i));
    expect(records).toEqual(left);
    // Fewer than a hundred documents: the share of the dead says nothing.
    expect(code).toBe(0);
  });

  test("and never comes to its end is dead too, and copydesk retry tries it again when it may take longer", async () => {
    const cwd = poisonFolder({ "a.jsonl": linesOf(["One.", "please loop", "Three."]) });
    const args = ["clean", "a.jsonl", "-p", "pipeline.mjs", "-o", "out", "--max", "time=1s"];
    await copydesk(args, "", { cwd });
    const { stderr } = await copydesk(["retry", "out", "--max", "time=2s"], "", { cwd });
    expect(stderr).toBe("1 dead letters tried again: 0 records came of them, 1 are left\n");
    expect(outOf(cwd)).toEqual({ records: [0, 2], dead: [[1, "timeout"]] });
  });
});

describe("79: signals", () => {
  test("the first ends what has begun, exit code 143", async () => {
    const cwd = poisonFolder({});
    const child = start(["clean", "-", "-p", "pipeline.mjs", "--workers", "1", "-q"], { cwd });
    const end = ended(child);
    child.stdin!.write(linesOf(["One.", "please wait", "please wait"]));
    await new Promise((seen) => child.stdout!.once("data", seen));
    child.kill("SIGTERM");
    const { code, stdout, stderr } = await end;
    expect(jsonLines(stdout)).toHaveLength(3);
    expect([code, stderr]).toEqual([143, ""]);
  });

  test("the second ends it at once, exit code 130", async () => {
    const cwd = poisonFolder({});
    const child = start(["clean", "-", "-p", "pipeline.mjs", "-q"], { cwd });
    const end = ended(child);
    child.stdin!.write(linesOf(["One."]));
    await new Promise((seen) => child.stdout!.once("data", seen));
    child.stdin!.write('{"id":"loop","text":"please loop"}\n');
    await wait(2000);
    child.kill("SIGINT");
    await wait(1000);
    expect(child.exitCode).toBeNull();
    child.kill("SIGINT");
    expect((await end).code).toBe(130);
  });
});

describe("80: standard input that does not end", () => {
  test("is left after the idle time, with what had come written; exit code 3", async () => {
    const child = start(["clean", "-", "--max", "idle=4s", "-q"]);
    const end = ended(child);
    child.stdin!.write(linesOf(["One sentence stands here."]));
    const { code, stdout, stderr } = await end;
    expect(jsonLines(stdout)).toHaveLength(1);
    expect(stderr).toMatch(/^copydesk: nothing came on standard input for 4 s\..*\n$/);
    expect(code).toBe(3);
  });
});
