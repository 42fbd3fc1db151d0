import type { Annotation } from "../../model/claim.ts";
import { monthsNamed } from "../../text/calendar.ts";
import { namesHost } from "../../text/site.ts";
import { agencyNamed } from "./agencies.ts";
import { field, remove, sign } from "./claims.ts";
import { attributionAt } from "./lexicon.ts";
import type { Page } from "./page.ts";
import { personIn } from "./people.ts";

/** The source that the page names, if it names one. */
export interface AttributionFinding {
  readonly source: string | null;
  /** The source is a news agency. */
  readonly agency: string | null;
  readonly claims: readonly Annotation[];
}

const before = 3;
const after = 10;
const aboveBody = 12;
const maxLine = 240;

/** Finds `Read more from the source: …`, `Originally published on …`, `Source: …`. */
export function findAttribution(page: Page): AttributionFinding {
  const { blocks, first, last } = page;
  const head = Math.max(0, first - aboveBody);
  const tail = Math.max(first + 1, last + 1 - before);
  const places = [
    ...blocks.slice(tail, last + 1 + after),
    ...blocks.slice(head, Math.min(first + 2, tail)),
  ];
  for (const block of places) {
    if (block.text.length > maxLine) continue;
    const found = attributionAt(block.text);
    if (found === null) continue;
    const rest = block.text.slice(found.end);
    const name = sourceName(rest, found.strong);
    if (name === null || namesHost(name, page.labels)) continue;
    // `Source: Jane Doe` is a photographer or a witness.
    if (!found.strong && personIn(name, "bare") !== null && agencyNamed(name) === null) continue;
    // A label alone counts where an article ends; above it belongs to the picture.
    if (!found.strong && block.index < tail) continue;
    const start = block.start + found.end + rest.indexOf(name);
    const span = { start, end: start + name.length };
    const confidence = found.strong ? 0.92 : 0.7;
    const evidence = [sign("attribution", block.text, block)] as const;
    const agency = agencyNamed(name)?.name ?? null;
    return {
      source: name,
      agency,
      claims: [
        field(
          "publisher",
          agency ?? name,
          "attribution",
          "metadata/attribution",
          confidence,
          evidence,
          span,
        ),
        remove(block, "metadata/attribution", confidence, evidence),
      ],
    };
  }
  return { source: null, agency: null, claims: [] };
}

/** The name that follows: up to a stop, `on <date>`, `and is republished …`. */
function sourceName(rest: string, strong: boolean): string | null {
  const text = rest
    .replace(/^[\s:：–—-]{1,6}/u, "")
    .replace(/^(?:the website of|the website|website)\s/iu, "")
    .replace(/^https?:\/\/(?:www\.)?([^/\s]{3,60})\S{0,300}/u, "$1");
  const end =
    /[.!?](?:\s|$)|[,;|(（[]|\s(?:on|and|under|with|in|at|as|am|und|le|el|il|em|by)\s(?![A-Z][\p{L}]{1,20}\s?(?:Press|Times|News|Post))|$/u.exec(
      text,
    );
  const name = text.slice(0, end?.index ?? text.length).trim();
  if (name.length < 2 || name.length > 60 || /[{}<>@=]/u.test(name)) return null;
  const words = name.split(/\s/u);
  if (words.length > 7) return null;
  // `Originally published in March 2022`
  if (words.some((word) => monthsNamed(word).length > 0 || /^\d{1,2}(?:st|nd|rd|th)?$/u.test(word)))
    return null;
  if (!/\p{L}{2}/u.test(name)) return null;
  const domain = /^[\p{L}\d-]{1,40}(?:\.[\p{L}\d-]{1,30}){1,3}$/u.test(name);
  const capitals = words.filter((word) => /^[\p{Lu}\p{Lo}\d]/u.test(word)).length;
  if (!domain && capitals < words.length / 2) return null;
  return strong || capitals > 0 || domain ? name : null;
}
