import { describe, expect, test } from "vitest";
import { regexLiterals } from "./literals.ts";
import { nameOf, patternsOfSource } from "./patterns.ts";
import { check, readChecked } from "./verdict.ts";

describe("regexLiterals", () => {
  test("tells regular expressions from divisions, comments, strings and templates", () => {
    const code = `// a /b/ c
const a = x / y / z; /* /no/ */ const b = "/no/g" + \`/no/ \${d.replace(/yes[/]1/u, "}")} /no/\`;
if (/yes\\/2/.test(s!) && n! / 2 > 1) return /yes3/gi;`;
    expect(regexLiterals(code).map(({ source, flags, line }) => [source, flags, line])).toEqual([
      ["yes[/]1", "u", 2],
      ["yes\\/2", "", 3],
      ["yes3", "gi", 3],
    ]);
  });
});

describe("regular expressions of src", () => {
  test("recheck finds the ones that take quadratic time", async () => {
    const bad = { source: "\\s+$", flags: "u", place: "made up" };
    await expect(check(bad, 30_000)).rejects.toThrow("polynomial");
  });

  test("none takes more than linear time", { timeout: 180_000 }, async () => {
    const patterns = await patternsOfSource();
    expect(patterns.size).toBeGreaterThan(400);
    const checked = readChecked();
    // What `npm run regexes` has not looked at yet is looked at here, at ten seconds each at most.
    for (const [name, pattern] of patterns) {
      expect(() => new RegExp(pattern.source, pattern.flags), pattern.place).not.toThrow();
      expect(name).toBe(nameOf(pattern));
      if (!checked.has(name)) await check(pattern, 10_000);
    }
  });
});
