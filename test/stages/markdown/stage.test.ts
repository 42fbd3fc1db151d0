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

const clean = (set: readonly string[]) => cleaned(content, set);

function cleaned(content: string, set: readonly string[]): ReturnType<typeof examine>["record"] {
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

const prose = content.slice(content.indexOf("The [water"));
const frontMatter = `---
title: "Otters return"
authors: [Petra Vold, Sam Oyelaran]
tags:
- rivers

# made by hand
description: >-
  Two otters live in the river again, and the water board has seen both of them at dawn.
canonical_url: 'https://board.example/otters'
---`;

test("front matter leaves the body, with a heading that repeats its title", () => {
  const read = `${frontMatter}\n\n${content}`;
  const record = cleaned(read, []);
  expect(record.body).toBe(prose);
  expect(record.title).toBe("Otters return");
  expect(record.canonicalUrl).toBe("https://board.example/otters");
  expect(restore(record)).toBe(read);
});

test("a rule at the top of a text opens no front matter if prose stands below it", () => {
  const read = `---\n\nNote: the otters came at night, the board said on Tuesday.\nThey left at dawn.\n\n---\n\n${prose}`;
  const { edits, body } = cleaned(read, []);
  expect(edits.map(({ reason }) => reason)).not.toContain("markdown/front-matter");
  expect(body).toContain("They left at dawn.");
  expect(cleaned(`---\ntitle: Otters\n\n${prose}`, []).body).toBe(prose);
});
