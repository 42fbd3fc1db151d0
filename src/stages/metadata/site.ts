import type { Annotation } from "../../model/claim.ts";
import type { Block } from "../../model/document.ts";
import { hasKey } from "../../text/letters.ts";
import { namesHost } from "../../text/site.ts";
import { field, publishable, sign } from "./claims.ts";
import { type Page, spanAt } from "./page.ts";
import type { TitleFinding } from "./title.ts";

/** A logo stands near the top or the end of a dump. */
const edge = 60;

const fromTitle = {
  "line-agrees": 0.85,
  "host-named": 0.95,
  "slug-agrees": 0.75,
  "site-recurs": 0.85,
  shape: 0.6,
} as const;

/** The site's name: from the title line, a logo in a line of its own, or the copyright line. */
export function findSite(
  page: Page,
  { split }: TitleFinding,
): {
  readonly site: string | null;
  readonly claims: readonly Annotation[];
} {
  const claims: Annotation[] = [];
  let site: string | null = null;
  let best = 0;
  const add = (name: string, source: string, confidence: number, start: number): void => {
    const span = spanAt(page, name, start) ?? undefined;
    claims.push(
      field("site", name, source, "metadata/site", confidence, [sign(source, name, span)], span),
    );
    if (confidence < publishable || confidence <= best) return;
    best = confidence;
    site = name;
  };
  const [top] = page.blocks;
  if (split?.site && top) {
    const named = namesHost(split.site.text, page.labels);
    const confidence = named ? 0.95 : fromTitle[split.evidence];
    add(split.site.text, "title-line", confidence, top.start + split.site.start);
  }
  const logo = findLogo(page);
  if (logo) add(logo.text, "logo", 0.7, logo.start);
  for (const block of page.blocks.slice(-edge)) {
    const owner = copyrightOwner(block.text);
    if (owner === null) continue;
    const named = namesHost(owner.text, page.labels);
    // Without a year or a claim to all rights it may be the owner of a picture.
    const whole = owner.reserved || (owner.dated && block.index > page.last);
    const confidence = named ? 0.65 : whole ? 0.55 : 0.3;
    add(owner.text, "copyright-line", confidence, block.start + owner.start);
    break;
  }
  const [weak] = claims;
  if (site === null && weak?.kind === "field")
    claims.push(field("site", null, "none", "metadata/unsure", publishable, weak.evidence));
  return { site, claims };
}

/** The line at one end of the page that is nothing but the site's name. */
function findLogo({ blocks, labels }: Page): Block | undefined {
  if (labels.length === 0) return undefined;
  const keys = labels.flatMap((label) => [label, `the${label}`]);
  const from = blocks.length - edge;
  for (let index = 0; index < blocks.length; index++) {
    if (index >= edge && index < from) index = from;
    const { text } = blocks[index]!;
    if (text.length > 40 || !isNamedAfter(text, keys, labels)) continue;
    if (!ownership.test(text) && /\p{Lu}|\p{Lo}/u.test(text)) return blocks[index];
  }
  return undefined;
}

/** Stricter than `namesHost`: a line of the page has all the letters of the label, or spells it. */
function isNamedAfter(text: string, keys: readonly string[], labels: readonly string[]): boolean {
  return keys.some((key) => hasKey(text, key)) && namesHost(text, labels);
}

const claimsRights =
  /\s?(?:all rights|alle rechte|tous droits|todos los|todos os|tutti i diritti|все права|alle rechten)/iu;
/** All but a line or two of a page end here. */
const mayOwn = /©|\(c\)|copyright/i;
const ownership = /^\s?(?:©|\(c\)|copyright)/iu;

/** The name in `© 2024 The Ledger. All rights reserved.` */
function copyrightOwner(line: string): {
  readonly text: string;
  readonly start: number;
  readonly dated: boolean;
  /** It claims all rights. */
  readonly reserved: boolean;
} | null {
  if (!mayOwn.test(line)) return null;
  const match =
    /(?:©|\(c\)|copyright)\s{0,3}(?:©\s{0,2})?(?:\d{4}(?:\s?[-–—]\s?\d{2,4})?,?\s{1,2})?(?:by\s)?(\p{Lu}[^.,|©\d–—]{1,48})/iu.exec(
      line.slice(0, 300),
    );
  if (match === null) return null;
  const rights = claimsRights.exec(match[1]!);
  const text = match[1]!.slice(0, rights?.index).trim();
  // `© The Ledger / Ann Lee` signs a picture.
  if (text.length < 2 || text.split(/\s/u).length > 6 || text.includes("/")) return null;
  const head = line.slice(0, 300);
  return {
    text,
    start: match.index + match[0].lastIndexOf(text),
    dated: /\d{4}/u.test(match[0]),
    reserved: claimsRights.test(head),
  };
}
