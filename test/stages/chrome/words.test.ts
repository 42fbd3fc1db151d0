import { describe, expect, test } from "vitest";
import type { Annotation } from "../../../src/model/claim.ts";
import { sceneOf } from "../../../src/stages/chrome/rule.ts";
import { rules } from "../../../src/stages/chrome/rules.ts";
import { segment } from "../../../src/stages/segment/segment.ts";
import { decodedText } from "../../model/documents.ts";
import { read } from "./read.ts";
import { type Checks, checks } from "./words.ts";

/** The claims of the rules that go by wording: where a line stands is not theirs to say. */
const wordRules = rules.filter(({ reason }) => !/\/(?:before|after)-body$/u.test(reason));

/** Reasons for which rules would remove the line, when it stands between or after the paragraphs. */
function reasonsFor(line: string, { article }: Checks, place: "between" | "after"): string[] {
  const [first, second, ...rest] = article;
  const lines =
    place === "between" ? [first, second, line, ...rest] : [first, second, ...rest, line];
  const document = segment(decodedText(lines.join("\n")));
  const scene = sceneOf(read(document));
  const claims: Annotation[] = wordRules.flatMap((rule) => [...rule.find(scene)]);
  const at = document.blocks.findIndex(({ text }) => text === line);
  expect(at).toBeGreaterThanOrEqual(0);
  return claims.flatMap((claim) =>
    claim.kind === "remove" &&
    claim.confidence >= 0.5 &&
    claim.span.start === document.blocks[at]?.start
      ? [claim.reason]
      : [],
  );
}

describe.each(Object.entries(checks))("words of %s", (_, language) => {
  test("has enough checks to mean something", () => {
    expect(language.goes.length).toBeGreaterThanOrEqual(6);
    expect(language.stays.length).toBeGreaterThanOrEqual(6);
  });

  test.each(language.goes)("as %s goes: %s", (kind, line) => {
    expect(reasonsFor(line, language, "after")).toContain(`chrome/${kind}`);
  });

  test.each(language.stays)("stays: %s", (line) => {
    expect(reasonsFor(line, language, "between")).toEqual([]);
    expect(reasonsFor(line, language, "after")).toEqual([]);
  });

  test.each(language.article)("is no chrome: %s", (line) => {
    expect(reasonsFor(line, { ...language, article: language.article }, "after")).toEqual([]);
  });
});
