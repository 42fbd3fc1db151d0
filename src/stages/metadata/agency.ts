import type { Annotation } from "../../model/claim.ts";
import type { Span } from "../../model/span.ts";
import { type Agency, agencyNamed, isHostOf } from "./agencies.ts";
import type { BylineFinding } from "./byline.ts";
import { field, flag, publishable, sign } from "./claims.ts";
import type { DatelineFinding } from "./dateline.ts";
import type { Page } from "./page.ts";
import type { AttributionFinding } from "./publisher.ts";
import type { SignOffFinding } from "./sign-off.ts";
import type { TitleFinding } from "./title.ts";

export interface AgencyFinding {
  /** The agency that wrote the text. */
  readonly agency: Agency | null;
  /** The page is not the agency's own. */
  readonly foreign: boolean;
  readonly claims: readonly Annotation[];
}

/** A line that names the agency stands at most this many blocks below the title. */
const reach = 3;
const longestLine = 60;
/** `Le Quotidien avec AFP`, `Redacción con EFE`: who worked on the text, and with whom. */
const workedWith = /\s(?:with|avec|mit|con|com|met|z|с)\s/u;
/** `AFP - Agence France-Presse`, `EFE | Lima`, `Reuters` */
const parting = /\s[-–—|•·]\s|\s?\|\s?/u;

/** Lines below the title, beside the date line, that say which agency the text is of. */
function* agencyLines(
  page: Page,
  title: TitleFinding,
): Iterable<{ readonly text: string; readonly span: Span }> {
  if (title.at < 0) return;
  for (let i = title.at + 1; i <= title.at + reach; i++) {
    const block = page.blocks[i];
    if (block === undefined || block.text.length > longestLine) continue;
    const [, worked] = block.text.split(workedWith);
    // Beside a picture `AFP` is whose picture it is: the line is the first below the title, or says more.
    const name = worked ?? (i === title.at + 1 ? block.text.split(parting)[0]! : null);
    const isBesideDate = [i - 1, i + 1].some((at) => at > title.at && page.isDateLineAt(at));
    if (name !== null && isBesideDate && agencyNamed(name)) yield { text: name, span: block };
  }
}

/** The agency that wrote the text: from dateline, byline, sig-off, attribution or a line of its own. */
export function findAgency(
  page: Page,
  title: TitleFinding,
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
  for (const { text, span } of agencyLines(page, title)) add(text, "agency-line", 0.65, span);
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
