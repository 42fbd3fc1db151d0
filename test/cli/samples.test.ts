import type { ChildProcess } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { acceptSample, createSample } from "../../src/samples/write-sample.ts";
import { copydesk, ended, start } from "./copydesk.ts";

const sentence =
  "The harbour board said on Monday that the ferry would not sail before the storm had passed.";
const name = "chrome--share-words";

let cwd: string;

/** Waits until something new that a running program says matches. */
function reader(child: ChildProcess): (expected: RegExp) => Promise<void> {
  let said = "";
  let note: () => void = () => undefined;
  for (const stream of [child.stdout!, child.stderr!]) {
    stream.setEncoding("utf8").on("data", (part: string) => {
      said += part;
      note();
    });
  }
  return (expected) =>
    new Promise((resolve) => {
      note = () => {
        if (!expected.test(said)) return;
        said = "";
        note = () => undefined;
        resolve();
      };
      note();
    });
}

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "copydesk-"));
  writeFileSync(
    join(cwd, "page.txt"),
    `Share on Facebook

${sentence}

${sentence} It is late.
`,
  );
  make(name);
});

const make = (sample: string): string =>
  createSample(join(cwd, "samples"), sample, join(cwd, "page.txt"), { shows: "x", origin: "y" });

describe("copydesk samples", () => {
  test("new, run, accept, run: fails until somebody accepts", async () => {
    const first = await copydesk(["samples", "run"], "", { cwd });
    expect(first).toMatchObject({ code: 1, stderr: "" });
    expect(first.stdout).toMatch(
      /^missing chrome--share-words\n(?:.*\n)*.*accept chrome--share-words\n(?:.*\n)*0 as expected, 1 not: .*\n$/,
    );
    expect(readdirSync(join(cwd, "samples", name))).not.toContain("expected.json");
    const accepted = await copydesk(["samples", "accept", name], "", { cwd });
    expect(accepted.stdout).toMatch(/^chrome--share-words: nothing -> 2 kept, 1 removed\n/);
    const second = await copydesk(["samples", "run", name], "", { cwd });
    expect(second).toMatchObject({ code: 0, stdout: `ok ${name}\n1 as expected, 0 not\n` });
  });

  test("accept wants names or --all, and refuses under CI", async () => {
    const env = { CI: "true" };
    const bare = await copydesk(["samples", "accept"], "", { cwd });
    expect(bare).toMatchObject({ code: 2, stderr: expect.stringMatching(/--all/) });
    const ci = await copydesk(["samples", "accept", "--all"], "", { cwd, env });
    expect(ci).toMatchObject({ code: 2, stderr: expect.stringMatching(/not accepted under CI/) });
    expect(readdirSync(join(cwd, "samples", name))).not.toContain("expected.json");
  });

  test("new takes a pipeline, relative to where you are, and says what comes next", async () => {
    const yaml = "name: mine\nversion: 1\nstages: [chrome]\npolicy: {cut: 1, suspect: 1}\n";
    writeFileSync(join(cwd, "mine.yaml"), yaml);
    const args = ["samples", "new", "chrome--mine", "page.txt", "--shows", "x", "-p", "mine.yaml"];
    const { stdout } = await copydesk(args, "", { cwd });
    expect(stdout).toMatch(/next: copydesk samples why chrome--mine/);
    const { stdout: told } = await copydesk(["samples", "why", "chrome--mine"], "", { cwd });
    expect(told).toContain("+ [paragraph] Share on Facebook");
    expect(readFileSync(join(cwd, "samples/.gitignore"), "utf8")).toBe("*/actual.*\n");
  });

  test("a sample that differs is told before those that pass, and by document and line", async () => {
    for (const folder of [make("chrome--other"), join(cwd, "samples", name)])
      await acceptSample(folder);
    const card = { shows: "x", origin: "y", set: ["policy.cut=1", "policy.suspect=1"] };
    writeFileSync(join(cwd, "samples", name, "sample.json"), JSON.stringify(card));
    const { stdout, code } = await copydesk(["samples", "run"], "", { cwd });
    expect(code).toBe(1);
    const [first, second] = stdout.split("\n");
    expect(first).toBe(`different ${name}`);
    expect(second).toBe(`  ${name}/input.txt line 1: "Share on Facebook"`);
    expect(stdout).toMatch(/\n1 as expected, 1 not: chrome--share-words\n$/);
    const accepted = await copydesk(["samples", "accept", "--all"], "", { cwd });
    expect(accepted.stdout).toMatch(/2 kept, 1 removed -> 3 kept, 0 removed\n.* line 1: "Share/);
  });

  test("floors are set once all pass, and a run says when they can rise", async () => {
    const early = await copydesk(["samples", "floors"], "", { cwd });
    expect(early).toMatchObject({ code: 2, stderr: expect.stringContaining(name) });
    await acceptSample(join(cwd, "samples", name));
    const set = await copydesk(["samples", "floors"], "", { cwd });
    expect(set.stdout).toBe("floors: precision 1, recall 1 over 1 documents\n");
    writeFileSync(
      join(cwd, "samples/floors.json"),
      JSON.stringify({ precision: 0.9, recall: 1, documents: 1, digest: "" }),
    );
    expect((await copydesk(["samples", "run"], "", { cwd })).stdout).toMatch(/floors can rise/);
  });

  test("--watch runs again when a sample or its pipeline changes", async () => {
    const yaml = (cut: number): string =>
      `name: mine\nversion: 1\nstages: [chrome]\npolicy: {cut: ${cut}, suspect: 0.2}\n`;
    writeFileSync(join(cwd, "mine.yaml"), yaml(0.5));
    const card = { shows: "x", origin: "y", pipeline: "../../mine.yaml" };
    writeFileSync(join(cwd, "samples", name, "sample.json"), JSON.stringify(card));
    await acceptSample(join(cwd, "samples", name));
    const child = start(["samples", "run", "--watch"], { cwd });
    const seen = reader(child);
    await seen(/watching/);
    writeFileSync(join(cwd, "mine.yaml"), yaml(1));
    await seen(/different chrome--share-words/);
    writeFileSync(join(cwd, "mine.yaml"), "name: [");
    await seen(/mine\.yaml:1:/);
    writeFileSync(join(cwd, "mine.yaml"), yaml(0.5));
    await seen(/1 as expected, 0 not/);
    child.kill("SIGINT");
    expect((await ended(child)).code).toBe(130);
  });

  test("why prints the explanation", async () => {
    const { stdout, code } = await copydesk(["samples", "why", name], "", { cwd });
    expect(stdout).toMatch(/− \[chrome\/share 0.\d\d\] "Share on Facebook"/);
    expect(code).toBe(0);
  });
});
