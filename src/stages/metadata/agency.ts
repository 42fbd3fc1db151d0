import type { Annotation } from "../../model/claim.ts";
import type { Span } from "../../model/span.ts";
import { type Agency, agencyNamed, isHostOf } from "./agencies.ts";
import type { BylineFinding } from "./byline.ts";
import { field, flag, publishable, sign } from "./claims.ts";
import type { DatelineFinding } from "./dateline.ts";
import type { Page } from "./page.ts";
import type { AttributionFinding } from "./publisher.ts";
import type { SignOffFinding } from "./sign-off.ts";

export interface AgencyFinding {
  /** The agency that wrote the text. */
  readonly agency: Agency | null;
  /** The page is not the agency's own. */
  readonly foreign: boolean;
  readonly claims: readonly Annotation[];
}

/** The agency that wrote the text: from dateline, byline, sig-off or attribution. */
export function findAgency(
  page: Page,
  dateline: DatelineFinding,
  byline: BylineFinding,
  signOff: SignOffFinding,
  attribution: AttributionFinding,
): AgencyFinding {
  const candidates: {
    readonly agency: Agency;
    readonly source: string;
    readonly confidence: number;
    readonly text: string;
    readonly span: Span | undefined;
  }[] = [];
  const add = (text: string, source: string, confidence: number, span?: Span): void => {
    const agency = agencyNamed(text);
    if (agency) candidates.push({ agency, source, confidence, text, span });
  };
  const { reading } = dateline;
  const opening = page.blocks[dateline.at];
  if (reading?.agency && opening)
    add(reading.agency, "dateline", reading.confidence, {
      start: opening.start,
      end: opening.start + reading.end,
    });
  for (const { name, span } of byline.organisations)
    add(name, "byline", byline.authors.length > 0 ? 0.7 : 0.9, span);
  for (const { text, wrote, span } of signOff.agencies)
    add(text, "sign-off", wrote ? 0.85 : 0.45, span);
  if (attribution.agency) add(attribution.agency, "attribution", 0.6);
  const [best] = candidates.toSorted((a, b) => b.confidence - a.confidence);
  const claims: Annotation[] = candidates
    .slice(0, 8)
    .map(({ agency, source, confidence, text, span }) =>
      field(
        "agency",
        agency.name,
        source,
        "metadata/agency",
        confidence,
        [sign(source, text, span)],
        span,
      ),
    );
  if (best === undefined || best.confidence < publishable) {
    if (best)
      claims.push(
        field("agency", null, "none", "metadata/unsure", publishable, [
          sign(best.source, best.text),
        ]),
      );
    return { agency: null, foreign: false, claims };
  }
  claims.push(
    flag("wire-copy", "info", "metadata/wire-copy", best.confidence, [
      sign(best.source, best.text, best.span),
    ]),
  );
  return { agency: best.agency, foreign: !isHostOf(best.agency, page.document.url), claims };
}
