import { describe, expect, test } from "vitest";
import type { Annotation, FlagClaim } from "../../../src/model/claim.ts";
import { doubtOf } from "../../../src/stages/second-opinion/doubt.ts";
import { secondOpinion } from "../../../src/stages/second-opinion/stage.ts";
import { segment } from "../../../src/stages/segment/segment.ts";
import { decodedPage, decodedText } from "../../model/documents.ts";

const sentence =
  "The harbour board said on Monday that the ferry would not sail before the storm had passed. ";
const story = `<p>${sentence.repeat(4)}</p>`.repeat(6);
const page = `<html><head><title>Ferry</title></head><body><nav><a href="/">Home</a></nav>
  <article><h1>Ferry</h1>${story}</article></body></html>`;

/** What the stage says of a page of which the blocks that match are cut with this confidence. */
function flags(
  html: string,
  ask: "off" | "auto" | "always",
  cut: RegExp = /^Home$/,
  confidence = 0.95,
): FlagClaim[] {
  const document = segment(decodedPage(html));
  const annotations = document.blocks
    .filter(({ text }) => cut.test(text))
    .map(
      ({ start, end }): Annotation => ({
        kind: "remove",
        span: { start, end },
        reason: "chrome/test",
        confidence,
        evidence: [{ signal: "test", value: true }],
      }),
    );
  const removed =
    confidence < 0.5 ? [] : annotations.flatMap((claim) => ("span" in claim ? [claim.span!] : []));
  const annotate = secondOpinion.prepare({ ask }, { read: () => "" });
  return [...annotate({ document, annotations, removed: () => removed })] as FlagClaim[];
}

describe("a second opinion", () => {
  test("is not asked unless somebody wants it, nor of text", () => {
    expect(flags(page, "off", /./)).toEqual([]);
    const document = segment(decodedText(sentence));
    const annotate = secondOpinion.prepare({ ask: "always" }, { read: () => "" });
    expect([...annotate({ document, annotations: [], removed: () => [] })]).toEqual([]);
  });

  test("agrees with the body that is there", () => {
    const [flag] = flags(page, "always");
    expect(flag).toMatchObject({ code: "second-opinion-agrees", severity: "info" });
    expect(flag?.evidence[0]).toEqual({ signal: "agreement", value: expect.closeTo(1, 1) });
  });

  test("differs from a body that is not", () => {
    const html = page.replace(
      "</article>",
      `</article><footer>${"<p>Legal notice of the board</p>".repeat(60)}</footer>`,
    );
    const [flag] = flags(html, "always", /^(?:Home|The harbour)/);
    expect(flag).toMatchObject({ code: "second-opinion-differs", severity: "warning" });
  });

  test("is asked by itself only where much was undecided, or nothing was kept of a text", () => {
    expect(flags(page, "auto")).toEqual([]);
    const unsure = flags(page, "auto", /^The harbour/, 0.45);
    expect(unsure.map(({ code }) => code)).toEqual(["second-opinion-agrees"]);
    expect(unsure[0]!.evidence.at(-1)!.signal).toBe("undecided-share");
    const emptied = flags(page, "auto", /./);
    expect(emptied.map(({ code }) => code)).toEqual(["second-opinion-differs"]);
    expect(emptied[0]!.evidence.at(-1)!.signal).toBe("nothing-kept");
  });

  test("is not asked of pages too deep or too long for Readability", () => {
    const deep = `${"<div>".repeat(300)}${page}`;
    expect(flags(deep, "always").map(({ code }) => code)).toEqual(["second-opinion-not-asked"]);
    const empty = `${page}${"<div>".repeat(20_000)}`;
    expect(flags(empty, "always").map(({ code }) => code)).toEqual(["second-opinion-not-asked"]);
    const long = page.replace("</nav>", `</nav><!--${" ".repeat(1_600_000)}-->`);
    expect(flags(long, "always").map(({ code }) => code)).toEqual(["second-opinion-not-asked"]);
  });

  test("is taken of broken pages too", () => {
    for (const html of [
      "<title>t</title>",
      "<p>a",
      "<svg><p>x</svg></p>",
      "<frameset><frame src=x>t",
    ])
      expect(flags(html, "always")).toHaveLength(1);
  });
});

test("there is no doubt about a page of which every line is decided", () => {
  const document = segment(decodedPage(page));
  expect(doubtOf({ document, annotations: [], removed: () => [] })).toBeNull();
});
