import { spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { acceptSample, createSample } from "../src/samples/write-sample.ts";
import { ended } from "./cli/copydesk.ts";

const repository = join(import.meta.dirname, "..");
const sentence =
  "The harbour board said on Monday that the ferry would not sail before the storm had passed.";

test("testSamples makes a test of each sample; one that differs says what changed, first", async () => {
  const cwd = mkdtempSync(join(tmpdir(), "copydesk-"));
  const page = join(cwd, "page.txt");
  writeFileSync(page, `Share on Facebook\n\n${sentence}\n\n${sentence} It is late.\n`);
  for (const name of ["chrome--right", "chrome--changed"]) {
    const card = { shows: "Share words.", origin: "written here" };
    const folder = createSample(join(cwd, "samples"), name, page, card);
    await acceptSample(folder);
    if (name === "chrome--changed")
      writeFileSync(
        join(folder, "sample.json"),
        JSON.stringify({ ...card, set: ["policy.cut=1", "policy.suspect=1"] }),
      );
  }
  createSample(join(cwd, "samples"), "chrome--new", page, { shows: "x", origin: "y" });
  const floors = { precision: 1, recall: 1, documents: 2, digest: "" };
  writeFileSync(join(cwd, "samples/floors.json"), JSON.stringify(floors));
  writeFileSync(
    join(cwd, "samples.test.ts"),
    `import { testSamples } from ${JSON.stringify(join(repository, "src/vitest.ts"))};
testSamples("samples");
`,
  );
  const vitest = join(repository, "node_modules/vitest/vitest.mjs");
  const env = { ...process.env, NO_COLOR: "1", VITEST: undefined };
  const child = spawn(process.execPath, [vitest, "run", "--root", cwd], { cwd, env });
  const { code, stdout, stderr } = await ended(child);
  const out = stdout + stderr;
  expect(code).toBe(1);
  expect(out).toMatch(/Tests +3 failed \| 1 passed/);
  expect(out).toMatch(
    /FAIL .*chrome--changed\nSampleError: different\nchrome--changed\/input.txt line 1: "Share on Facebook"\n +was +− cut +chrome\/share/,
  );
  expect(out).toMatch(
    /SampleError: missing\nnothing is expected of it yet\nnext: copydesk samples why/,
  );
  expect(out).toMatch(
    /SampleError: below the floor\nprecision of the bodies is 0\.\d+, the floor is 1/,
  );
}, 120_000);
