import type { Annotation } from "../../../model/claim.ts";
import type { Json } from "../../../model/document.ts";
import { isHome } from "../../../text/breadcrumb.ts";
import { letterKey } from "../../../text/letters.ts";
import { field, sign } from "../claims.ts";
import type { Page } from "../page.ts";
import { type LdNode, listOf, own, plain, typesOf } from "./json-ld.ts";
import type { Sources } from "./sources.ts";

/** The name of the site that the page declares, and all claims about where the page stands. */
export function findPageSite(
  page: Page,
  sources: Sources,
  title: string | null,
): { readonly site: string | null; readonly claims: readonly Annotation[] } {
  const { article, metas } = sources;
  const claims: Annotation[] = [];
  const publisher = publisherOf(sources);
  const named = metas(["og:site_name", "application-name", "apple-mobile-web-app-title"]);
  const site = siteNamed([...named, ...(publisher === null ? [] : [publisher])], title);
  if (site !== null)
    claims.push(field("site", site, "markup", "metadata/site", 0.95, [sign("site-name", site)]));
  if (publisher !== null)
    claims.push(
      field("publisher", publisher, "json-ld", "metadata/publisher", 0.9, [
        sign("publisher", publisher),
      ]),
    );
  const canonical = canonicalOf(page, sources);
  if (canonical !== null)
    claims.push(
      field("canonicalUrl", canonical.url, canonical.source, "metadata/canonical-url", 0.95, [
        sign(canonical.source, canonical.url),
      ]),
    );
  const language = languageOf(sources);
  if (language !== null)
    claims.push(
      field("language", language, "markup", "metadata/language-declared", 0.6, [
        sign("declared", language),
      ]),
    );
  const path = sectionOf(sources, title);
  if (path.length > 0)
    claims.push(
      field("section", path, "markup", "metadata/section", 0.9, [
        sign("declared", path.join(" > ")),
      ]),
    );
  const dek = article === null ? null : plain(own(article, "alternativeHeadline"));
  if (dek !== null && dek !== title && dek.length <= 400)
    claims.push(
      field("alternativeTitles", [dek], "json-ld", "metadata/alternative-title", 0.6, [
        sign("alternative-headline", dek),
      ]),
    );
  return { site, claims };
}

const longestName = 100;
/** An account or an address, where a name should stand. */
const noName = /^@|^https?:|^\/|^[^\p{L}\p{N}]*$/iu;

/** The first that is a name, and not the page's title; the name of a host only where there is no other. */
function siteNamed(names: readonly string[], title: string | null): string | null {
  const titleKey = letterKey(title ?? "");
  const found = names
    .map((name) => (plain(name) ?? "").replace(/^[\s|–—-]{1,5}|[\s|–—-]{1,5}$/gu, ""))
    .filter(
      (name) =>
        name.length <= longestName &&
        !noName.test(name) &&
        (titleKey.length < leastTitle || !letterKey(name).includes(titleKey)),
    );
  return found.find((name) => !/^www\.\S+$/i.test(name)) ?? found[0] ?? null;
}

/** Letters of a title that are more than a name's. */
const leastTitle = 20;

function publisherOf({ article, graph, metas }: Sources): string | null {
  const value = article === null ? undefined : graph.resolve(own(article, "publisher"));
  const [first] = listOf(value);
  const name =
    first !== null && typeof first === "object" && !Array.isArray(first)
      ? plain(own(first as LdNode, "name"))
      : plain(first);
  const found =
    name ?? metas(["dc.publisher", "dcterms.publisher", "citation_publisher"])[0] ?? null;
  return found !== null && found.length <= 150 && !/^https?:/i.test(found) ? found : null;
}

function canonicalOf(
  page: Page,
  { html, metas }: Sources,
): { readonly url: string; readonly source: string } | null {
  const base = page.document.url ?? undefined;
  const link = html.head.links.find(({ rel }) => rel.includes("canonical"))?.href;
  for (const [source, href] of [
    ["rel-canonical", link],
    ["og-url", metas(["og:url"])[0]],
  ] as const) {
    if (href === undefined || href === "" || !URL.canParse(href, base)) continue;
    const url = new URL(href, base);
    // Left behind by a template: every page of the site has it.
    const isHome = url.pathname === "/" && url.search === "" && !isHomePage(page.document.url);
    // `http://localhost:3000/…`: where the page was built.
    const isPublic = url.hostname.includes(".") && !/^127\./.test(url.hostname);
    if (/^https?:$/.test(url.protocol) && isPublic && !isHome) return { url: url.href, source };
  }
  return null;
}

function isHomePage(url: string | null): boolean {
  return url !== null && URL.canParse(url) && new URL(url).pathname === "/";
}

/** BCP 47 as `Intl` writes it. */
function languageOf({ html, metas, article }: Sources): string | null {
  const declared = [
    article === null ? null : plain(own(article, "inLanguage")),
    html.head.language,
    metas(["content-language", "og:locale", "dc.language"])[0],
  ];
  for (const tag of declared) {
    if (!tag) continue;
    const canonical = canonicalTag(tag);
    if (canonical !== undefined) return canonical;
  }
  return null;
}

/** Short tags seen so far: asking `Intl` takes as long as all else that is asked of a head. */
const canonicalTags = new Map<string, string | null>();
const longestKept = 8;
const mostKept = 500;

/** A tag as `Intl` writes it; undefined if it is none: `English`, `{{lang}}`. */
function canonicalTag(tag: string): string | null | undefined {
  const known = canonicalTags.get(tag);
  if (known !== undefined) return known;
  try {
    const canonical = Intl.getCanonicalLocales(tag.trim().replace(/_/g, "-"))[0] ?? null;
    if (tag.length <= longestKept && canonicalTags.size < mostKept)
      canonicalTags.set(tag, canonical);
    return canonical;
  } catch {
    return undefined;
  }
}

/** Longer names are titles. */
const longestSection = 60;

/** The path of sections: a breadcrumb list less the home page and the article, else its section. */
function sectionOf({ graph, article, metas }: Sources, title: string | null): string[] {
  const key = letterKey(title ?? "");
  const isSection = (name: string | null): name is string =>
    name !== null && name.length <= longestSection && letterKey(name) !== key && !isHome(name);
  const crumbs = graph.roots.find((node) => typesOf(node).includes("breadcrumblist"));
  if (crumbs !== undefined) {
    const steps = listOf(own(crumbs, "itemListElement"))
      .slice(0, 12)
      .map((step) => crumbName(step))
      .filter(isSection);
    if (steps.length > 0) return steps;
  }
  const sections = [
    ...(article === null ? [] : listOf(own(article, "articleSection")).map(plain)),
    ...metas(["article:section", "parsely-section", "section", "og:article:section"]),
  ].filter(isSection);
  return [...new Set(sections)].slice(0, 1);
}

function crumbName(step: Json): string | null {
  if (step === null || typeof step !== "object" || Array.isArray(step)) return null;
  const item = own(step as LdNode, "item");
  const inner =
    item !== null && typeof item === "object" && !Array.isArray(item)
      ? plain(own(item as LdNode, "name"))
      : null;
  return plain(own(step as LdNode, "name")) ?? inner;
}
