import type { HtmlHead, HtmlLink, HtmlMeta } from "../../../model/html.ts";
import { type Attributes, attribute } from "./attributes.ts";

const longestTitle = 10_000;
const metaNames = [
  attribute.property,
  attribute.name,
  attribute.itemprop,
  attribute.httpEquiv,
] as const;
const mostMetas = 1_000;
const mostScripts = 64;
/** Longest JSON-LD script that is kept, in UTF-16 units: whole articles stand in some. */
const longestScript = 2_000_000;
const passedOver: ReadonlySet<string> = new Set([
  "stylesheet",
  "preload",
  "preconnect",
  "dns-prefetch",
  "prefetch",
  "modulepreload",
  "icon",
]);

/** Collects what a page says of itself outside its text. */
export class HeadCollector {
  private title: string | null = null;
  private language: string | null = null;
  private readonly metas: HtmlMeta[] = [];
  private readonly links: HtmlLink[] = [];
  private readonly jsonLd: string[] = [];

  addTitle(text: string): void {
    const title = collapse(text.slice(0, longestTitle));
    if (title !== "") this.title ??= title;
  }

  addLanguage(language: string): void {
    if (language.trim() !== "") this.language ??= language.trim().slice(0, 100);
  }

  addMeta(attributes: Attributes): void {
    const content = attributes.get(attribute.content);
    if (this.metas.length >= mostMetas || content === "") return;
    for (const key of metaNames) {
      if (!attributes.has(key)) continue;
      const name = attributes.get(key).trim().toLowerCase().slice(0, 200);
      if (name !== "") this.metas.push({ name, content: collapse(content) });
    }
  }

  addLink(attributes: Attributes): void {
    if (this.links.length >= mostMetas || !attributes.has(attribute.href)) return;
    const rel = attributes
      .get(attribute.rel)
      .slice(0, 200)
      .toLowerCase()
      .split(/[ \t\n\f\r]+/);
    const named = rel.filter((token) => token !== "" && !passedOver.has(token));
    if (named.length > 0)
      this.links.push({ rel: named, href: attributes.get(attribute.href).trim() });
  }

  addJsonLd(script: string): void {
    if (this.jsonLd.length < mostScripts && script.length <= longestScript)
      this.jsonLd.push(script);
  }

  finish(): HtmlHead {
    const { title, language, metas, links, jsonLd } = this;
    return { title, language, metas, links, jsonLd };
  }
}

function collapse(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
