import type { Annotation, ReasonCode } from "../../../model/claim.ts";
import type { Line } from "../page.ts";
import { cutLine, defineRule, type Rule, type Scene } from "../rule.ts";

function edgeRule(
  side: "before" | "after",
  meaning: string,
  matching: string[],
  sparing: string[],
): Rule {
  const reason: ReasonCode = `chrome/${side}-body`;
  return defineRule({
    reason,
    meaning,
    matching,
    sparing,
    *find({ page, zone }: Scene): Iterable<Annotation> {
      if (zone === null) return;
      const lines =
        side === "before" ? page.lines.slice(0, zone.first) : page.lines.slice(zone.last + 1);
      const edge = page.lines[side === "before" ? zone.first : zone.last]!;
      for (const line of lines) {
        yield cutLine(
          line,
          reason,
          confidenceOf(line),
          { signal: "lines-from-body", value: Math.abs(edge.index - line.index), at: edge.block },
          { signal: "words", value: line.words },
        );
      }
    },
  });
}

/** A sentence outside the body is a teaser or a notice more often than not, but not surely. */
function confidenceOf(line: Line): number {
  return line.prose ? 0.6 : 0.75;
}

const article = `The council voted on Tuesday to keep the village library open for another year.
Residents had gathered outside the council hall since the early morning hours.`;

export const beforeBody: Rule = edgeRule(
  "before",
  "Stands before the first line of the article.",
  [`✂ Valley Post\n✂ Thursday edition\n${article}`],
  [article],
);

export const afterBody: Rule = edgeRule(
  "after",
  "Stands after the last line of the article.",
  [`${article}\n✂ Bridge closed for a week\n✂ Mayor opens school`],
  [article],
);
