import type { Annotation, Evidence } from "../../../model/claim.ts";
import type { Block } from "../../../model/document.ts";
import type { ArticleImage } from "../../../model/field.ts";
import { type HtmlImage, landmarks } from "../../../model/html.ts";
import { field, type Signs, sign } from "../claims.ts";
import type { Sources } from "../html/sources.ts";
import type { Page } from "../page.ts";
import type { TitleFinding } from "../title.ts";
import {
  fileOf,
  isFiller,
  isOrnament,
  isPartOfTheme,
  leadsToPicture,
  pictureAddress,
  pictureKey,
} from "./address.ts";
import {
  bareCredit,
  type CreditedCaption,
  longestCredit,
  splitCaption,
  splitCredit,
} from "./credit.ts";
import { leadImage, leastPixels } from "./lead-image.ts";

const mostImages = 50;
const longestAlt = 1_000;
const longestCaption = 5_000;
/** The lead picture stands at most this many blocks above the body: byline, date, shares between. */
const reach = 40;
const otherParts =
  landmarks.aside |
  landmarks.nav |
  landmarks.footer |
  landmarks.form |
  landmarks.button |
  landmarks.dialog |
  landmarks.address;

interface Found {
  readonly image: ArticleImage;
  readonly evidence: Evidence;
}

/** Claims the pictures of the article: the one that the page declares, and those in its body. */
export function claimImages(page: Page, sources: Sources, title: TitleFinding): Annotation[] {
  const { base: written, images } = sources.html.images();
  const { url } = page.document;
  const base =
    (written === null ? null : pictureAddress(written, url ?? undefined)) ?? url ?? undefined;
  const lead = leadImage(sources, base);
  const found: Found[] = [];
  if (lead !== null) {
    const { source, ...image } = lead;
    found.push({ image: bounded(image), evidence: sign(source, image.url) });
  }
  const isNear = nearBody(page, title);
  const blocks = new Map(page.blocks.map((block) => [block.start, block]));
  for (const image of page.isList ? [] : images) {
    const captioned = image.caption === null ? undefined : blocks.get(image.caption.start);
    if (!isNear(image) || isBeside(image, captioned, base) || isPortrait(captioned, page)) continue;
    const address = addressOf(image, base);
    if (address === null || isDecoration(image, address)) continue;
    const evidence = sign("in-body", address, image.caption ?? undefined);
    found.push({ image: bounded({ url: address, ...said(image, page) }), evidence });
  }
  const distinct = joined(found).slice(0, mostImages);
  const [first, ...rest] = distinct.map(({ evidence }) => evidence);
  const signs: Signs = [first ?? sign("images-in-page", images.length), ...rest];
  const value = distinct.map(({ image }) => image);
  return [field("images", value, "markup", "metadata/images", 0.9, signs)];
}

/** Whether a picture stands in the body, between it and the headline, or with its caption beside one. */
function nearBody(
  { blocks, first, last }: Page,
  { at: title }: TitleFinding,
): (image: HtmlImage) => boolean {
  const isCaption = (index: number): boolean => blocks[index]?.kind === "caption";
  const headed = title >= 0 && title <= first && first - title <= reach;
  const from = headed ? title + 1 : first;
  let captions = headed ? title : first;
  while (isCaption(captions - 1)) captions--;
  return ({ block, caption }) => {
    if (last < first) return false;
    if (block >= from && block <= last) return true;
    return caption !== null && block >= captions && block <= last + 1;
  };
}

/** Whether a picture belongs to something else: a teaser, an author's box, a button, a counter. */
function isBeside(
  image: HtmlImage,
  captioned: Block | undefined,
  base: string | undefined,
): boolean {
  const { width, height, within, visibility, beside, href, caption, captionLinked } = image;
  if (visibility === "hidden" || beside || (within & otherParts) !== 0) return true;
  if ((width ?? leastPixels) < leastPixels || (height ?? leastPixels) < leastPixels) return true;
  if (href === "" || (caption !== null && !captionLinked && !isLink(captioned))) return false;
  const target = pictureAddress(href, base);
  // `#` and `javascript:` enlarge it.
  return target !== null && !leadsToPicture(target);
}

/** Whether the caption is a byline: the picture is the author's. */
function isPortrait(captioned: Block | undefined, page: Page): boolean {
  const byline = captioned === undefined ? null : page.bylineAt(captioned.index);
  return byline?.people.some(({ role }) => role === "author") ?? false;
}

/** Whether most of the block that a caption begins is a link. */
function isLink(block: Block | undefined): boolean {
  return block?.html !== undefined && 2 * block.html.linkChars > block.text.length;
}

/** Words of an `alt` that says what a button does, or whose logo it is. */
const wordsOfButton = 3;

/** Whether a picture is an icon, a logo, a part of the theme: by its names, where it has no caption. */
function isDecoration(image: HtmlImage, address: string): boolean {
  const { alt, names, caption, width } = image;
  const tells = alt.split(" ").length > wordsOfButton;
  const drawn = /\.svg$/i.test(new URL(address).pathname);
  // Zoom and play buttons stand in the figure, and have its caption.
  if (drawn && (isPartOfTheme(address) || (width === null && !tells))) return true;
  if (caption !== null) return false;
  return isPartOfTheme(address) || isOrnament(`${names} ${fileOf(address)} ${tells ? "" : alt}`);
}

function addressOf({ addresses }: HtmlImage, base: string | undefined): string | null {
  for (const written of addresses) {
    const address = pictureAddress(written, base);
    if (address !== null && !isFiller(address)) return address;
  }
  return null;
}

/** What the page says of a picture. */
function said(image: HtmlImage, { document }: Page): Omit<ArticleImage, "url"> {
  const { caption: at, credit: by } = image;
  const text = (start: number, end: number): string =>
    document.text
      .slice(start, Math.min(end, start + longestCaption))
      .replace(/\s+/g, " ")
      .trim();
  const alt = image.alt === "" ? null : image.alt;
  if (at === null) return { alt, ...(by === null ? unsaid : splitCredit(text(by.start, by.end))) };
  const whole = text(at.start, at.end);
  const credit = by === null ? null : bareCredit(text(by.start, by.end));
  if (by === null || credit === null) return { alt, ...splitCaption(whole) };
  if (by.end <= at.start || by.start >= at.end) return { alt, caption: whole, credit };
  const after = text(Math.min(by.end, at.end), at.end);
  // `<span class="credit">Ann Lee</span>/AP`
  const more = after.length <= longestCredit && /^[/|,]/.test(after) ? after : "";
  const rest = `${text(at.start, by.start)} ${more === "" ? after : ""}`.trim();
  const caption = rest.replace(/[\s([|–—/·]{1,10}$/u, "");
  if (caption === "") return { alt, ...splitCredit(whole) };
  return { alt, caption, credit: `${credit}${more}` };
}

const unsaid: CreditedCaption = { caption: null, credit: null };

function bounded({ url, alt, caption, credit }: ArticleImage): ArticleImage {
  return {
    url,
    alt: alt && cut(alt, longestAlt),
    caption: caption && cut(caption, longestCaption),
    credit,
  };
}

/** At most so many UTF-16 units, no character cut in two. */
function cut(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/[\ud800-\udbff]$/, "");
}

/** Each picture once: what later ones say adds to the first. */
function joined(found: readonly Found[]): Found[] {
  const byKey = new Map<string, Found>();
  for (const { image, evidence } of found) {
    const key = pictureKey(image.url);
    const known = byKey.get(key);
    byKey.set(key, known === undefined ? { image, evidence } : both(known, { image, evidence }));
  }
  return [...byKey.values()];
}

function both(known: Found, other: Found): Found {
  const { url, alt, caption, credit } = known.image;
  return {
    image: {
      url,
      alt: alt ?? other.image.alt,
      caption: caption ?? other.image.caption,
      credit: credit ?? other.image.credit,
    },
    evidence: { ...other.evidence, ...known.evidence },
  };
}
