import type { Document, Json } from "../../../model/document.ts";
import type { HtmlMark, HtmlPage } from "../../../model/html.ts";
import { letterKey } from "../../../text/letters.ts";
import { hostLabels } from "../../../text/site.ts";
import { areAlike, longestTitle } from "./alike.ts";
import { type LdGraph, type LdNode, listOf, own, plain, readJsonLd, typesOf } from "./json-ld.ts";

/** Everything on a page that a machine was meant to read. */
export interface Sources {
  readonly document: Document;
  readonly html: HtmlPage;
  readonly graph: LdGraph;
  /** The thing of JSON-LD that is this page's article; null if none can be told to be. */
  readonly article: LdNode | null;
  /** JSON-LD calls the article news. */
  readonly isNews: boolean;
  /** Contents of meta tags of these names, in the order of the names, each once. */
  readonly metas: (names: readonly string[]) => readonly string[];
  /** Names by which the page calls its site. */
  readonly siteNames: readonly string[];
  /** Their letter keys. */
  readonly siteKeys: ReadonlySet<string>;
  /** Labels of the host that may spell the site's name. */
  readonly labels: readonly string[];
  /** Text of a mark. */
  readonly textOf: (mark: HtmlMark) => string;
}

/** Types of schema.org that stand for an article, in lower case. */
const articleType = /(?:article|posting|report)$|^(?:liveblogposting|review|recipe|howto)$/;
/** Things that hold articles of others, or none. */
const aggregate = /^(?:itemlist|breadcrumblist|website|organization|newsmediaorganization|person)$/;

export function readSources(document: Document, html: HtmlPage): Sources {
  const byName = metasByName(html);
  const metas = (names: readonly string[]): readonly string[] => {
    const found = new Set<string>();
    for (const name of names) for (const content of byName.get(name) ?? []) found.add(content);
    return found.size === 0 ? none : [...found].slice(0, 200);
  };
  // Some frameworks take the script for a meta tag, with all it holds as its content.
  const graph = readJsonLd([...html.head.jsonLd, ...metas(["script:ld+json"])]);
  const article = articleOf(graph, document, html, metas);
  const siteNames = siteNamesOf(metas, article);
  return {
    document,
    html,
    graph,
    article,
    isNews: article !== null && typesOf(article).some((type) => type.endsWith("newsarticle")),
    metas,
    siteNames,
    siteKeys: new Set(siteNames.map(letterKey)),
    labels: hostLabels(document.url),
    textOf: ({ span }) => (span === null ? "" : document.text.slice(span.start, span.end)),
  };
}

const none: readonly string[] = [];

/** What meta tags say, by their names; those that say nothing left out. */
function metasByName({ head }: HtmlPage): ReadonlyMap<string, readonly string[]> {
  const out = new Map<string, string[]>();
  for (const { name, content } of head.metas) {
    if (content === "") continue;
    const list = out.get(name);
    if (list) list.push(content);
    else out.set(name, [content]);
  }
  return out;
}

function siteNamesOf(metas: Sources["metas"], article: LdNode | null): string[] {
  const publisher = article === null ? undefined : own(article, "publisher");
  const name =
    publisher !== null && typeof publisher === "object" && !Array.isArray(publisher)
      ? plain(own(publisher as LdNode, "name"))
      : plain(publisher);
  return [...metas(["og:site_name", "application-name"]), ...(name === null ? [] : [name])];
}

/**
 * Of several articles in JSON-LD the one that carries the page's address, else the one whose
 * headline is the page's; else the only one, or the first of those that are the same article twice.
 * The only one is none of the page's if it has both another address and another headline: a teaser.
 */
function articleOf(
  graph: LdGraph,
  document: Document,
  html: HtmlPage,
  metas: Sources["metas"],
): LdNode | null {
  const articles = graph.roots.filter((node) => {
    const types = typesOf(node);
    return types.some((type) => articleType.test(type)) && !types.some((t) => aggregate.test(t));
  });
  const [first] = articles;
  if (first === undefined) return null;
  const addresses = new Set(
    [
      document.url,
      ...html.head.links.filter(({ rel }) => rel.includes("canonical")).map(({ href }) => href),
      ...metas(["og:url"]),
    ].map(addressKey),
  );
  addresses.delete("");
  const headlines = [
    ...metas(["og:title"]),
    html.head.title ?? "",
    ...document.blocks.filter((block) => block.html?.heading === 1).map(({ text }) => text),
  ].filter((text) => text !== "");
  if (articles.length === 1) return isOther(first, addresses, headlines) ? null : first;
  const byAddress = articles.filter((node) =>
    addressesOf(node).some((address) => addresses.has(addressKey(address))),
  );
  const [only] = byAddress;
  if (only !== undefined) return richest(byAddress);
  const keys = new Set(headlines.map(letterKey));
  const byHeadline = articles.filter((node) => {
    const key = letterKey(headlineOf(node) ?? "");
    return key.length > 7 && [...keys].some((headline) => headline.includes(key));
  });
  return byHeadline.length > 0 ? richest(byHeadline) : null;
}

/** A page with more first-level headings has none that is its own. */
const mostHeadlines = 50;

function headlineOf(node: LdNode): string | null {
  return plain(own(node, "headline")) ?? plain(own(node, "name"));
}

/** Whether an article's address and headline both differ from all that the page gives. */
function isOther(
  node: LdNode,
  addresses: ReadonlySet<string>,
  headlines: readonly string[],
): boolean {
  const headline = headlineOf(node);
  // An address without a path is the site's.
  const own = addressesOf(node)
    .filter((address) => /^https?:/i.test(address))
    .map(addressKey)
    .filter((key) => key.includes("/"));
  return (
    headline !== null &&
    own.length > 0 &&
    addresses.size > 0 &&
    headlines.length > 0 &&
    !own.some((address) => addresses.has(address)) &&
    !headlines
      .slice(0, mostHeadlines)
      .some((text) => areAlike(headline.slice(0, longestTitle), text.slice(0, longestTitle)))
  );
}

function addressesOf(node: LdNode): string[] {
  const out: Json[] = [...listOf(own(node, "url")), ...listOf(own(node, "@id"))];
  for (const page of listOf(own(node, "mainEntityOfPage"))) {
    if (page !== null && typeof page === "object" && !Array.isArray(page))
      out.push(...listOf(own(page as LdNode, "@id")), ...listOf(own(page as LdNode, "url")));
    else out.push(page);
  }
  return out.filter((value): value is string => typeof value === "string");
}

/** An address without scheme, `www`, query, fragment and closing slash. */
function addressKey(address: string | null): string {
  if (address === null || address.length > 2_000) return "";
  return address
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:)?\/\/(?:www\.|m\.|amp\.)?/, "")
    .replace(/[?#].*$/s, "")
    .replace(/\/$/, "");
}

/** The description that says most: who, when and what. */
function richest(nodes: readonly LdNode[]): LdNode {
  const worth = (node: LdNode): number =>
    ["headline", "datePublished", "author"].filter((key) => own(node, key) !== undefined).length;
  return nodes.reduce((best, node) => (worth(node) > worth(best) ? node : best));
}
