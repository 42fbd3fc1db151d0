import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { copydesk } from "./copydesk.ts";

const commands = [
  "clean",
  "explain",
  "diff",
  "export",
  "eval",
  "samples",
  "pipelines",
  "schema",
  "survey",
];

describe("help", () => {
  test("lists the commands and the exit codes", async () => {
    const { stdout, code } = await copydesk(["--help"]);
    for (const command of commands) expect(stdout).toMatch(new RegExp(`^  ${command} `, "m"));
    expect(stdout).toMatch(/Exit codes: 0 done/);
    expect(code).toBe(0);
  });

  test.each(commands)(
    "%s --help shows an example that starts with the command",
    async (command) => {
      const { stdout, code } = await copydesk([command, "--help"]);
      expect(stdout).toMatch(new RegExp(`\\$ .*copydesk ${command}`));
      expect(code).toBe(0);
    },
  );

  test("--version is that of the package", async () => {
    const path = join(import.meta.dirname, "../../package.json");
    const { version } = JSON.parse(readFileSync(path, "utf8"));
    expect((await copydesk(["--version"])).stdout).toBe(`${version}\n`);
  });
});

describe("what the program says of itself", () => {
  test("pipelines lists and shows", async () => {
    expect((await copydesk(["pipelines"])).stdout).toMatch(/^news {2}/);
    const { stdout } = await copydesk(["pipelines", "news", "--set", "policy.cut=0.7"]);
    expect(stdout).toMatch(/^chrome \d+$/m);
    expect(stdout).toMatch(/^ {4}chrome\/newsletter {2}\S/m);
    expect(stdout).toMatch(/^ {2}cut = 0.7 \(default 0.5\) {2}number, 0 to 1/m);
  });

  test("schema prints a JSON Schema", async () => {
    const { stdout } = await copydesk(["schema"]);
    expect(JSON.parse(stdout)).toMatchObject({ title: "copydesk.article/1", type: "object" });
  });
});
