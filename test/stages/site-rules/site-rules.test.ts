import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apply } from "../../../src/apply/apply.ts";
import type { ArticleRecord } from "../../../src/model/record.ts";
import { segment } from "../../../src/stages/segment/segment.ts";
import { readLinePattern } from "../../../src/stages/site-rules/line-pattern.ts";
import { parseSiteRules } from "../../../src/stages/site-rules/parse.ts";
import { siteRules } from "../../../src/stages/site-rules/stage.ts";
import { decodedPage, decodedText } from "../../model/documents.ts";

const example = (lines: string): string => `
      examples:
        - text: "The ferry did not sail."
          lines: [${lines}]
        - text: "Read also: Storm"
          lines: ["Read also: Storm"]`;

function file(finds: string, host = "lismouth.example"): string {
  return `- host: ${host}\n  rules:\n    - name: one\n      ${finds}${example("")}\n`;
}

function cleaned(rules: string, page: string, url: string | null, html = true): ArticleRecord {
  const decoded = html ? decodedPage(page) : decodedText(page);
  const document = segment({ ...decoded, raw: { ...decoded.raw, url } });
  const annotate = siteRules.prepare({ file: "rules.yaml" }, { read: () => rules });
  const claims = [...annotate({ document, annotations: [], removed: () => [] })];
  const stamp = { name: "test", version: 1, stages: {}, options: "" };
  return apply(document, [...document.claims, ...claims], { cut: 0.5, suspect: 0.3 }, stamp);
}

const page = `<main class="page"><div class="story lead"><p>The ferry did not sail.</p>
  <p>Read also: Storm</p></div><aside id="promo"><p>Buy boots</p></aside></main>`;
const url = "https://news.lismouth.example/ferry";

describe("rules for a host", () => {
  test("remove what a selector or a line pattern finds, and say so", () => {
    const byCss = cleaned(file('remove: { css: "#promo" }'), page, url);
    expect(byCss.body).toBe("The ferry did not sail.\n\nRead also: Storm");
    expect(byCss.edits.find(({ original }) => original === "Buy boots")).toMatchObject({
      reason: "site-rules/remove",
      evidence: [
        { signal: "rule", value: "one" },
        { signal: "css", value: "#promo" },
      ],
    });
    const byLine = cleaned(file('remove: { line: "read also: *" }'), page, url);
    expect(byLine.body).toBe("The ferry did not sail.\n\nBuy boots");
  });

  test("find lines of text as well", () => {
    const text = "The ferry did not sail.\nRead also: Storm";
    expect(cleaned(file('remove: { line: "Read also: *" }'), text, url, false).body).toBe(
      "The ferry did not sail.",
    );
  });

  test.each([
    ["Lismouth.Example", "https://lismouth.example/a"],
    ["müller.example", "https://müller.example/a"],
    ["müller.example", "https://www.xn--mller-kva.example:8080/a"],
    ["例え.テスト", "https://例え.テスト/a"],
  ])("know %s by %s", (host, address) => {
    expect(cleaned(file('remove: { css: "#promo" }', host), page, address).body).toBe(
      "The ferry did not sail.\n\nRead also: Storm",
    );
  });

  test("say where the body stands", () => {
    const { body } = cleaned(file('body: { css: ".page > .story:not(.teaser)" }'), page, url);
    expect(body).toBe("The ferry did not sail.\n\nRead also: Storm");
  });

  test("change nothing where their selector finds nothing, nor on other hosts", () => {
    const whole = "The ferry did not sail.\n\nRead also: Storm\n\nBuy boots";
    const rules = file('body: { css: ".nothing" }');
    expect(cleaned(rules, page, url).body).toBe(whole);
    const promo = file('remove: { css: "#promo" }');
    for (const other of [null, "https://otherlismouth.example/", "https://example/", "no address"])
      expect(cleaned(promo, page, other).body).toBe(whole);
    expect(cleaned(promo, page, "https://lismouth.example/").body).not.toContain("boots");
  });
});

describe("a file of rules", () => {
  test.each([
    [
      "a byte order mark",
      `\uFEFF${file('remove: { line: "Read*" }')}`,
      "rules.yaml:1: a byte order mark",
    ],
    ["no YAML", "- host: [", "rules.yaml:1: Flow sequence"],
    ["no list", "host: lismouth.example", "rules.yaml:1: expected a list of hosts"],
    [
      "an unknown name",
      file('removes: { line: "Read*" }'),
      'rules.yaml:4: rules: unknown name "removes"; did you mean "remove"?',
    ],
    [
      "a broken regular expression",
      file('remove: { line: "Read (also" }').replace("(also", "(also+)+$"),
      "rules.yaml:4: rules.remove.line: expected no regular expression",
    ],
    [
      "a regular expression that explodes",
      file('remove: { line: "^(a+)+$" }'),
      "rules.yaml:4: rules.remove.line: expected no regular expression",
    ],
    [
      "a pattern for any line",
      file('remove: { line: "**" }'),
      "rules.yaml:4: rules.remove.line: expected some text",
    ],
    [
      "a broken selector",
      file('remove: { css: "p >" }').replace("p >", "p["),
      "rules.yaml:4: rules.remove.css: expected a CSS selector",
    ],
    [
      "a selector of siblings",
      file('remove: { css: "h2 + p" }'),
      "rules.yaml:4: rules.remove.css: expected a selector of tags",
    ],
    [
      "an attribute that is not kept",
      file('remove: { css: "[data-x]" }'),
      "rules.yaml:4: rules.remove.css: expected a selector of tags",
    ],
    [
      "two ways to find",
      file('remove: { css: "p", line: "Read*" }'),
      "rules.yaml:4: rules.remove: expected either css or line",
    ],
    ["nothing to do", file("keep: { }"), "rules.yaml:4: rules.keep: expected either css or line"],
    [
      "a host that is none",
      file('remove: { line: "Read*" }', "https://x.example/"),
      "rules.yaml:1: host: expected a host",
    ],
    [
      "a host with a port",
      file('remove: { line: "Read*" }', "x.example:8080"),
      "expected a host without scheme, port and path",
    ],
    [
      "a host with a star",
      file('remove: { line: "Read*" }', '"*.x.example"'),
      "which stands for its subdomains too",
    ],
    [
      "a rule without examples",
      "- host: x.example\n  rules:\n    - name: one\n      remove: { line: Read* }\n",
      "rules.yaml:3: rules.examples: expected a value of type array",
    ],
  ])("with %s is refused with its line", (_, text, message) => {
    expect(() => parseSiteRules(text, "rules.yaml")).toThrow(message);
  });

  test("with a host twice is refused", () => {
    const one = file('remove: { line: "Read*" }');
    expect(() =>
      parseSiteRules(one + one.replace("lismouth", "www.lismouth"), "rules.yaml"),
    ).toThrow("second time");
  });
});

describe("a line pattern", () => {
  const matches = (pattern: string, line: string): boolean => {
    const read = readLinePattern(pattern);
    if (typeof read === "string") throw new Error(read);
    return read.matches(line);
  };

  test.each([
    ["Read also: *", "READ  ALSO: Storm", true],
    ["Read also: *", "He said: Read also: Storm", false],
    ["* of # readers", "Photo of 1,204 readers", true],
    ["Page # of #", "Page 3 of 12", true],
    ["Page # of #", "Page three of 12", false],
    ["a*b*b", "ab", false],
    ["a*b*b", "a-b-b", true],
    ["(advertisement)", "(Advertisement)", true],
  ])("%s on %s: %s", (pattern, line, expected) => {
    expect(matches(pattern, line)).toBe(expected);
  });

  test("finds what was cut out of a line", () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-c]{1,4}$/), { minLength: 1, maxLength: 4 }),
        fc.array(fc.stringMatching(/^[a-c]{0,4}$/), { minLength: 3, maxLength: 3 }),
        (parts, between) => {
          const line = parts.reduce((text, part, i) => `${text}${between[i - 1] ?? ""}${part}`);
          expect(matches(parts.join("*"), line)).toBe(true);
          expect(matches(`*${parts.join("*")}*`, `x${line}x`)).toBe(true);
        },
      ),
    );
  });
});
