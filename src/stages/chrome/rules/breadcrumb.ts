import type { Annotation, Evidence } from "../../../model/claim.ts";
import { mayHoldBreadcrumb, splitTitleLine } from "../../../text/title.ts";
import type { Line } from "../page.ts";
import { cutLine, defineRule, type Rule, type Scene } from "../rule.ts";

/** Signs between the steps of a path; a slash or bar alone may as well part tags. */
const step = /\s?[>»›→]\s?/u;
const sign = /[>»›→]/;
/** Steps are short: the longest section names of news sites have four words. */
const maxStepWords = 5;
/** Signs of program code, where `>` compares and closes. */
const code = /[<={}[\]]/;
/** Lines at the top of a dump where a title line with its breadcrumb may stand. */
const titleLines = 3;

export const breadcrumb: Rule = defineRule({
  reason: "chrome/breadcrumb",
  meaning: "The path of sections to the page, with or without the page's title glued to it.",
  matching: [
    `✂ Home > World > Middle East
The ferry left the harbour an hour late and reached the island only after dark.`,
    `✂ Current:Home > NewsFerry reaches island after dark as engine fails -Island Post
Ferry reaches island after dark as engine fails
The ferry left the harbour an hour late and reached the island only after dark.`,
  ],
  sparing: [
    `The ferry left the harbour an hour late and reached the island only after dark.
Choose Settings > Display > Brightness to dim the lamps, the manual of the ferry says.`,
  ],
  find({ page, zone }: Scene): Annotation[] {
    const out: Annotation[] = [];
    const lines = page.lines.slice(0, 40).map(({ block }) => block.text);
    for (const line of page.lines) {
      if (zone !== null && line.index >= zone.first && line.index <= zone.last) continue;
      const evidence = pathOf(line) ?? gluedPath(line, lines, page.document.url);
      if (evidence === undefined) continue;
      const confidence = code.test(line.block.text) ? 0.6 : 0.95;
      out.push(cutLine(line, "chrome/breadcrumb", confidence, evidence));
    }
    return out;
  },
});

function pathOf(line: Line): Evidence | undefined {
  if (line.sentence || line.words > 24) return undefined;
  if (!sign.test(line.block.text)) return undefined;
  const steps = line.block.text.split(step).filter((part) => part !== "");
  if (
    steps.length < 2 ||
    !steps.slice(0, -1).every((part) => part.split(" ").length <= maxStepWords)
  )
    return undefined;
  return { signal: "steps", value: steps.length };
}

function gluedPath(line: Line, lines: readonly string[], url: string | null): Evidence | undefined {
  if (line.index >= titleLines || !mayHoldBreadcrumb(line.block.text)) return undefined;
  const others = lines.filter((_, index) => index !== line.index);
  const split = splitTitleLine(line.block.text, { lines: others, url });
  if (split === null || split.breadcrumb.length === 0) return undefined;
  return {
    signal: "path-before-title",
    value: split.breadcrumb.map(({ text }) => text).join(" > "),
  };
}
