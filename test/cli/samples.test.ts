import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { copydesk } from "./copydesk.ts";

const sentence =
  "The harbour board said on Monday that the ferry would not sail before the storm had passed.";
const name = "chrome--share-words";

let cwd: string;

beforeEach(async () => {
  cwd = mkdtempSync(join(tmpdir(), "copydesk-"));
  writeFileSync(
    join(cwd, "page.txt"),
    `Share on Facebook

${sentence}

${sentence} It is late.
`,
  );
  await copydesk(["samples", "new", name, "page.txt", "--shows", "Share words."], "", { cwd });
});

describe("copydesk samples", () => {
  test("new, run, accept, run: fails until somebody accepts", async () => {
    const first = await copydesk(["samples", "run"], "", { cwd });
    expect(first).toMatchObject({ code: 1, stderr: "" });
    expect(first.stdout).toMatch(/^missing chrome--share-words\n(?:.*\n)*0 as expected, 1 not\n$/);
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

  test("why prints the explanation", async () => {
    const { stdout, code } = await copydesk(["samples", "why", name], "", { cwd });
    expect(stdout).toMatch(/− \[chrome\/share 0.\d\d\] "Share on Facebook"/);
    expect(code).toBe(0);
  });
});
