import type { Json } from "../../../model/document.ts";
import type { ArticleImage } from "../../../model/field.ts";
import { type LdNode, listOf, own, plain } from "../html/json-ld.ts";
import type { Sources } from "../html/sources.ts";
import {
  fileOf,
  isFiller,
  isOrnament,
  isPartOfTheme,
  pictureAddress,
  pictureKey,
} from "./address.ts";
import { bareCredit, splitCaption } from "./credit.ts";

export interface LeadImage extends ArticleImage {
  readonly source: "og-image" | "json-ld";
}

/** Narrower and lower pictures, in pixels, are icons. */
export const leastPixels = 100;

/**
 * The picture that the page declares as its own: `og:image`, and what JSON-LD says of it; else that of
 * JSON-LD. Not several: the others are nearly always cuts of the first.
 */
export function leadImage(sources: Sources, base: string | undefined): LeadImage | null {
  const social = fromMetas(sources, base);
  const article = fromJsonLd(sources, base);
  if (social === null || article === null) return social ?? article;
  if (pictureKey(social.url) !== pictureKey(article.url)) return social;
  return { ...social, caption: article.caption, credit: article.credit };
}

/** `og:image` with the properties that follow it. */
function fromMetas({ html }: Sources, base: string | undefined): LeadImage | null {
  const { metas } = html.head;
  const at = metas.findIndex(({ name }) => /^og:image(?::url|:secure_url)?$/.test(name));
  const url = at < 0 ? null : pictureAddress(metas[at]!.content, base);
  if (url === null || isDecoration(url)) return null;
  let alt: string | null = null;
  for (const { name, content } of metas.slice(at + 1)) {
    if (name === "og:image") break;
    if (/^og:image:(?:width|height)$/.test(name) && Number(content) < leastPixels) return null;
    if (name === "og:image:alt") alt ??= content;
  }
  return { url, alt, caption: null, credit: null, source: "og-image" };
}

function fromJsonLd({ article, graph }: Sources, base: string | undefined): LeadImage | null {
  const [first] = article === null ? [] : listOf(own(article, "image"));
  const value = graph.resolve(first);
  const text = (key: string): string | null =>
    isNode(value) ? plain(listOf(own(value, key))[0]) : null;
  const written = isNode(value) ? (text("url") ?? text("contentUrl")) : plain(value);
  const url = written === null ? null : pictureAddress(written, base);
  if (url === null || isDecoration(url)) return null;
  const small = ["width", "height"].some((key) => Number(text(key) ?? leastPixels) < leastPixels);
  if (small) return null;
  const maker = isNode(value) ? graph.resolve(listOf(own(value, "author"))[0]) : undefined;
  const credit =
    text("creditText") ??
    text("copyrightNotice") ??
    plain(isNode(maker) ? own(maker, "name") : maker);
  const given = text("caption");
  // A file name is no caption.
  const split = given !== null && /\s|\p{Lo}/u.test(given) ? splitCaption(given) : null;
  return {
    url,
    alt: null,
    caption: split?.caption ?? null,
    credit: (credit === null ? null : bareCredit(credit)) ?? split?.credit ?? null,
    source: "json-ld",
  };
}

/** A page without a picture of its own declares the site's. */
function isDecoration(url: string): boolean {
  return isOrnament(fileOf(url)) || isFiller(url) || isPartOfTheme(url);
}

function isNode(value: Json | undefined): value is LdNode {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
