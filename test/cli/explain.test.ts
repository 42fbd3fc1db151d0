import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { copydesk } from "./copydesk.ts";

const cwd = mkdtempSync(join(tmpdir(), "copydesk-"));
const long = "The harbour board said that the ferry would not sail. ".repeat(10);
const hostile = "Share on Facebook\n\nThe board \u202esaid\u001b[31m that it was red.\n";
writeFileSync(join(cwd, "a.txt"), `${hostile}\n${long}\n`);
const many = Array.from(
  { length: 10_000 },
  (_, at) => `The harbour board met for hour ${at} and said that it had not reached a decision.`,
);
writeFileSync(join(cwd, "long.txt"), `Share on Facebook\n${many.join("\n")}\n`);
const lines = [
  { id: 1, text: "The first stands here." },
  { id: 2, text: "The second stands here." },
];
writeFileSync(join(cwd, "dump.jsonl"), lines.map((line) => `${JSON.stringify(line)}\n`).join(""));

describe("copydesk explain", () => {
  test("marks lines without colour, and no escape of the input reaches the terminal", async () => {
    const { stdout, code } = await copydesk(["explain", "a.txt"], "", { cwd });
    expect(stdout).toMatch(/^1 − \[chrome\/share/m);
    expect(stdout).toMatch(/^5 \+ \[paragraph\]/m);
    expect(stdout).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
    expect(stdout).toMatch(/…$/m);
    expect(code).toBe(0);
  });

  test("colours where it is told to, and shows lines in full", async () => {
    const env = { FORCE_COLOR: "1", NO_COLOR: undefined };
    expect((await copydesk(["explain", "a.txt"], "", { cwd, env })).stdout).toContain(
      "\u001b[35m−",
    );
    expect((await copydesk(["explain", "a.txt", "--full"], "", { cwd })).stdout).toContain(
      long.trim(),
    );
  });

  test("--number picks a document, --json prints the model", async () => {
    const args = ["explain", "dump.jsonl", "--number", "2", "--json"];
    const { stdout } = await copydesk(args, "", { cwd });
    expect(JSON.parse(stdout)).toMatchObject({ locator: "dump.jsonl:2" });
  });

  test("--changes leaves out kept lines, and counts them", async () => {
    const { stdout } = await copydesk(["explain", "long.txt", "--changes"], "", { cwd });
    expect(stdout).toMatch(/^ +1 − \[chrome\/share.*\n +2 \+ .*\n +… 9999 lines kept\n\nfields/m);
  });

  test("--html writes a page, and says where", async () => {
    const done = await copydesk(["explain", "a.txt", "--html", "a.html"], "", { cwd });
    expect(done).toMatchObject({ code: 0, stdout: "", stderr: expect.stringContaining("a.html") });
    expect(readFileSync(join(cwd, "a.html"), "utf8")).toContain("<del>Share on Facebook</del>");
    const failed = await copydesk(["explain", "a.txt", "--html", "no/such/a.html"], "", { cwd });
    expect(failed).toMatchObject({ code: 2, stderr: expect.stringContaining("cannot write") });
  });

  test.each([
    ["empty.html", "", "the document has no text"],
    ["script.html", "<html><script>1</script></html>", "the page has neither text nor title"],
    ["picture.txt", Buffer.from("ffd8ffe000104a46494600010100", "hex"), "expected text"],
    ["blank.jsonl", '{"text": " "}\n', "the document has no text"],
    ["number.jsonl", '{"text": 1}\n', "line 1: $.text is a number"],
  ])("%s, which cannot become a record: one message that says why", async (name, content, why) => {
    writeFileSync(join(cwd, name), content);
    const { code, stdout, stderr } = await copydesk(["explain", name], "", { cwd });
    expect(stderr).toMatch(/^copydesk: .*\n$/);
    expect(stderr).toContain(why);
    expect(stdout).toBe("");
    expect(code).toBe(6);
  });

  test("- reads JSON Lines", async () => {
    const input = `${JSON.stringify(lines[0])}\n`;
    const { stdout } = await copydesk(["explain", "-"], input, { cwd });
    expect(stdout).toContain("The first stands here.");
  });
});
