import fc from "fast-check";
import { expect, test } from "vitest";
import { restore } from "../../../src/apply/restore.ts";
import { loadPipeline } from "../../../src/config/load.ts";
import { examine } from "../../../src/run/examine.ts";
import { markedLine, shownLine } from "../../../src/text/markdown.ts";

const shown = (line: string): string => shownLine(line, markedLine(line));

test.each([
  ["## Cleaner water, more fish ##", "Cleaner water, more fish"],
  ["> “Otters follow their supper”", "“Otters follow their supper”"],
  ["The [water board](https://board.example/a_(b)) said", "The water board said"],
  ["[![logo](l.png)](https://example.org/) **News**", "logo News"],
  ["run `npm ci` in __this__ folder", "run npm ci in this folder"],
  [
    "costs $3 * 2, see note [1] and file_name_here",
    "costs $3 * 2, see note [1] and file_name_here",
  ],
  ["an open [link](https://example.org", "an open [link](https://example.org"],
])("%s", (line, expected) => {
  expect(shown(line)).toBe(expected);
});

test("markup is in order, disjoint and inside the line", () => {
  const signs = fc.string({
    unit: fc.constantFrom("[", "]", "(", ")", "!", "*", "#", " ", "a", "\\"),
  });
  fc.assert(
    fc.property(signs, (line) => {
      let at = 0;
      for (const { start, end } of markedLine(line).markup) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(at).toBeLessThanOrEqual(line.length);
    }),
  );
});

const content = `# Otters return

The [water board](https://board.example/otters) said on Tuesday that **two** otters had been seen.

A camera under the mill bridge caught both of them at dawn, carrying an eel to the far bank.`;

function clean(set: readonly string[]): ReturnType<typeof examine>["record"] {
  const origin = { dump: "test", locator: "otters.md", offset: 0 };
  const raw = { origin, content, mediaType: "text/markdown" as const, url: null };
  return examine({ ...raw, fetchedAt: null, extra: {} }, loadPipeline("news", set)).record;
}

test("markup stays, or is taken out and can be put back", () => {
  expect(clean([]).body).toContain("The [water board](https://board.example/otters) said");
  const stripped = clean(["markdown.markup=strip"]);
  expect(stripped.body).toContain("The water board said on Tuesday that two otters had been seen.");
  expect(restore(stripped)).toBe(content);
});
