import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { copydesk } from "./copydesk.ts";

const rules = `- host: lismouth.example
  rules:
    - name: read-also
      remove: { line: "Read also: *" }
      examples:
        - text: |
            The ferry did not sail.
            Read also: Storm
          lines: ["Read also: Storm"]
`;

const cwd = mkdtempSync(join(tmpdir(), "copydesk-"));
writeFileSync(join(cwd, "right.yaml"), rules);
writeFileSync(join(cwd, "wrong.yaml"), rules.replace('"Read also: *"', '"The ferry *"'));
writeFileSync(join(cwd, "bad.yaml"), rules.replace("line:", "lime:"));

test("rules check runs the examples", async () => {
  const right = await copydesk(["rules", "check", "right.yaml"], "", { cwd });
  expect(right).toEqual({
    code: 0,
    stdout: "right.yaml: all examples right; hosts 1, rules 1\n",
    stderr: "",
  });
  const wrong = await copydesk(["rules", "check", "wrong.yaml"], "", { cwd });
  expect(wrong.code).toBe(1);
  expect(wrong.stderr).toContain('does not find: "Read also: Storm"');
  expect(wrong.stderr).toContain('finds as well: "The ferry did not sail."');
});

test("a file that cannot be read or has a mistake stops before anything is read", async () => {
  const line = JSON.stringify({ url: "https://lismouth.example/a", text: "The ferry sailed." });
  for (const args of [
    ["rules", "check", "bad.yaml"],
    ["clean", "-", "--set", "site-rules.file=bad.yaml"],
  ]) {
    const { code, stdout, stderr } = await copydesk(args, `${line}\n`, { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain('bad.yaml:4: rules.remove: unknown name "lime"; did you mean "line"?');
  }
  expect((await copydesk(["rules", "check", "none.yaml"], "", { cwd })).code).toBe(2);
});

test("clean takes a file of rules beside the caller, not beside the built-in pipeline", async () => {
  const text = "The ferry did not sail on Monday, the harbour board said.\nRead also: Storm";
  const line = JSON.stringify({ url: "https://www.lismouth.example/a", text });
  const args = ["clean", "-", "-q", "--set", "site-rules.file=right.yaml"];
  const { stdout } = await copydesk(args, `${line}\n`, { cwd });
  const { edits } = JSON.parse(stdout);
  expect(edits.map(({ reason }: { reason: string }) => reason)).toContain("site-rules/remove");
});
