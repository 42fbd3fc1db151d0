import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { failureOf } from "../../src/cli/exit.ts";
import { copydesk, ended, jsonLines, start } from "./copydesk.ts";

const good = `${JSON.stringify({ text: "The ferry would not sail, the harbour board said." })}\n`;

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "copydesk-"));
  writeFileSync(join(cwd, "good.jsonl"), good);
  writeFileSync(join(cwd, "mine.yaml"), "name: mine\nversion: 1\nstages:\n  - chrom\n");
  writeFileSync(join(cwd, "picture.txt"), Buffer.from("ffd8ffe000104a46494600010100", "hex"));
});

describe("wrong use ends with one clear message, exit code 2 and nothing written", () => {
  test.each([
    [["good.jsonl", "-p", "mine.yaml"], /^copydesk: mine.yaml:4:5: .*did you mean "chrome"\?\n$/],
    [["good.jsonl", "-p", "nws"], /^copydesk: no pipeline "nws".*\n$/],
    [["good.jsonl", "-s", "policy.cut=7"], /^copydesk: --set policy.cut=7: .*at most 1\n$/],
    [["god.jsonl"], /^copydesk: god.jsonl does not exist. Did you mean good.jsonl\?\n$/],
    [
      ["good.jsonl", "-o", "no/such/records.jsonl"],
      /^copydesk: cannot write no\/such\/records.jsonl: .*\n$/,
    ],
    [["good.jsonl", "-o", "good.jsonl/out"], /^copydesk: cannot write good.jsonl\/out: .*\n$/],
    [["good.jsonl", "--dead", "no/dead.jsonl"], /^copydesk: cannot write no\/dead.jsonl: .*\n$/],
    [
      ["good.jsonl", "-o", "./good.jsonl"],
      /^copydesk: cannot write over the input good.jsonl.*\n$/,
    ],
    [["good.jsonl", "-o", "a.jsonl.gz"], /^copydesk: cannot write a.jsonl.gz: .*export.*\n$/],
    [
      ["good.jsonl", "--dead", "-"],
      /^copydesk: cannot write the dead letters to -: name a file.*\n$/,
    ],
    [["good.jsonl", "--max", "memory=1MB"], /^copydesk: 1 MB of memory are too few for a .*\n$/],
    [["good.jsonl", "--edits", "some"], /^error: .*'some' is invalid.*\n$/],
    [["good.jsonl", "--fields", "txt=a"], /^error: .*known are id, url, html.*\n$/],
    [["good.jsonl", "--outptu", "x"], /^error: unknown option '--outptu'\n.*--output.*\n$/],
    [[], /^error: missing required argument 'input'\n$/],
  ])("clean %j", async (args, message) => {
    const before = readdirSync(cwd);
    const { code, stdout, stderr } = await copydesk(["clean", ...args], "", { cwd });
    expect(stderr).toMatch(message);
    expect(stdout).toBe("");
    expect(code).toBe(2);
    expect(readdirSync(cwd)).toEqual(before);
  });

  test.each([
    [["explain", "good.jsonl", "-n", "2"], /^copydesk: good.jsonl holds 1 document\n$/],
    [["retry", "good.jsonl"], /^copydesk: good.jsonl holds no output of copydesk.*\n$/],
    [["samples", "run"], /^copydesk: there is no folder of samples samples: .*\n$/],
    [["cleen"], /^error: unknown command 'cleen'\n.*clean.*\n$/],
  ])("%j", async (args, message) => {
    const { code, stderr } = await copydesk(args, "", { cwd });
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
  });
});

test.each([
  ["EACCES", "no permission"],
  ["ENOENT", "it is not there"],
])("%s of a file is no bug of copydesk", (code, reason) => {
  const error = Object.assign(new Error(code), { code, path: "a.jsonl", syscall: "open" });
  expect(failureOf(error)).toEqual({ code: 2, message: `cannot use a.jsonl: ${reason}` });
  expect(failureOf(Object.assign(new Error(code), { code }))).toMatchObject({ code: 70 });
});

test("a name out of a folder cannot act on the terminal", async () => {
  writeFileSync(join(cwd, "\u001b[31mgood.jsonl"), good);
  rmSync(join(cwd, "good.jsonl"));
  const { stderr } = await copydesk(["clean", "[31mgood.jsonl"], "", { cwd });
  expect(stderr).toContain("Did you mean \\u001b[31mgood.jsonl?");
});

describe("dead letters and the exit code", () => {
  test("a binary file as the only input is 6", async () => {
    const { code, stdout, stderr } = await copydesk(["clean", "picture.txt", "-q"], "", { cwd });
    expect(jsonLines(stderr)).toMatchObject([
      { code: "binary", origin: { locator: "picture.txt" } },
    ]);
    expect(stdout).toBe("");
    expect(code).toBe(6);
  });

  test("beside a good one it is 0", async () => {
    const args = ["clean", "picture.txt", "good.jsonl", "-o", "out"];
    const { code, stderr } = await copydesk(args, "", { cwd });
    expect(stderr).toMatch(/2 in, 1 out, 1 dead/);
    expect(code).toBe(0);
  });

  test.each([
    [99, 9, 0],
    [200, 2, 0],
    [200, 3, 4],
  ])("of %i inputs %i dead: %i", async (inputs, dead, expected) => {
    const input = "bad\n".repeat(dead) + good.repeat(inputs - dead);
    const { code, stdout } = await copydesk(["clean", "-", "-q"], input);
    expect(jsonLines(stdout)).toHaveLength(inputs - dead);
    expect(code).toBe(expected);
  });
});

describe.skipIf(!existsSync("/dev/full"))("a full disk", () => {
  test("is 5 with one message", async () => {
    const full = openSync("/dev/full", "w");
    const child = start(["clean", "good.jsonl"], { cwd, stdio: ["ignore", full, "pipe"] });
    const { code, stderr } = await ended(child);
    closeSync(full);
    expect(stderr).toMatch(/^copydesk: the disk is full.*\n$/);
    expect(code).toBe(5);
  });
});

describe("a run that is cut short", () => {
  test.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("%s while it waits for input leaves nothing behind: %i", async (signal, expected) => {
    const child = start(["clean", "-", "-o", "records.jsonl"], { cwd });
    const end = ended(child);
    child.stdin!.write(good);
    while (!readdirSync(cwd).some((file) => file.endsWith(".tmp"))) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    child.kill(signal);
    const { code, stderr } = await end;
    expect(stderr).toBe("");
    expect(code).toBe(expected);
    expect(readdirSync(cwd).sort()).toEqual(["good.jsonl", "mine.yaml", "picture.txt"]);
  });

  test("standard output that nobody reads any more is 3, without a stack", async () => {
    const child = start(["clean", "-"]);
    const end = ended(child);
    child.stdout!.destroy();
    child.stdin!.on("error", () => undefined).end(good.repeat(1000));
    const { code, stderr } = await end;
    expect(stderr).toBe("");
    expect(code).toBe(3);
  });
});
