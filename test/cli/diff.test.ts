import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { copydesk } from "./copydesk.ts";

test("diff tells what another setting changes, ends with 1, and writes a page", async () => {
  const cwd = mkdtempSync(join(tmpdir(), "copydesk-"));
  const prose = "The harbour board said that the ferry would not sail before the storm had passed.";
  writeFileSync(join(cwd, "a.txt"), `Share on Facebook\n${prose}\n${prose} It was late.\n`);
  await copydesk(["clean", "a.txt", "-o", "before"], "", { cwd });
  await copydesk(["clean", "a.txt", "-o", "after", "--set", "policy.cut=1"], "", { cwd });

  const told = await copydesk(["diff", "before", "after"], "", { cwd });
  expect(told).toMatchObject({ code: 1, stderr: "" });
  expect(told.stdout).toMatch(/^before → after\n\n1 document changed, 0 the same\n/);
  expect(told.stdout).toMatch(/line 1: "Share on Facebook"\n +was +− cut +chrome\/share/);

  const same = await copydesk(["diff", "before", "before/records.jsonl"], "", { cwd });
  expect(same).toMatchObject({ code: 0, stdout: expect.stringContaining("0 documents changed") });

  const page = await copydesk(["diff", "before", "after", "--html", "d.html"], "", { cwd });
  expect(page).toMatchObject({ code: 1, stdout: "", stderr: expect.stringContaining("d.html") });
  expect(readFileSync(join(cwd, "d.html"), "utf8")).toContain("chrome/share");

  const printed = await copydesk(["diff", "before", "after", "--html", "-"], "", { cwd });
  expect(printed).toMatchObject({ code: 1, stdout: readFileSync(join(cwd, "d.html"), "utf8") });
});
