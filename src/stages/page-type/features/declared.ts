import type { HtmlHead } from "../../../model/html.ts";
import types from "../words/schema-types.json" with { type: "json" };

const openGraph = ["article", "product", "website"] as const;
const generators = {
  blog: /wordpress|ghost|blogger|medium|substack|jekyll|hugo|hexo|drupal|joomla|typo3/i,
  shop: /shopify|woocommerce|magento|prestashop|bigcommerce|shopware|opencart/i,
  forum: /discourse|phpbb|vbulletin|xenforo|invision|mybb|smf|vanilla|flarum|nodebb/i,
  documentation:
    /docusaurus|sphinx|mkdocs|vuepress|vitepress|gitbook|doxygen|javadoc|mediawiki|antora|asciidoctor|starlight|rustdoc|typedoc/i,
  builder: /wix|squarespace|webflow|elementor|weebly|divi|framer|duda/i,
} as const;

/** What the head of a page declares of its kind. */
export const declaredFeatures: readonly string[] = [
  ...openGraph.map((type) => `og-${type}`),
  ...Object.keys(types).map((kind) => `schema-${kind}`),
  "schema-dates-published",
  "schema-headlines",
  "schema-prices",
  "published-meta",
  "author-meta",
  "section-meta",
  "reading-time-meta",
  "price-meta",
  ...Object.keys(generators).map((kind) => `generator-${kind}`),
  "next-or-previous-link",
  "feed-links",
  "short-link",
  "description-length",
];

const typeKind = new Map<string, number>(
  Object.values(types).flatMap((list, index) =>
    list.map((name): [string, number] => [name.toLowerCase(), index]),
  ),
);
const typePattern = /"@type"\s{0,9}:\s{0,9}\[?\s{0,9}"([^"]{1,80})"/g;
/** Scripts are read this far: lists of hundreds of products say no more than their first. */
const longestRead = 200_000;

export function readDeclared(head: HtmlHead, out: (value: number) => void): void {
  const { metas, links, jsonLd } = head;
  const type =
    metas
      .find(({ name }) => name === "og:type")
      ?.content.trim()
      .toLowerCase() ?? "";
  for (const known of openGraph) out(type === known || type.startsWith(`${known}.`) ? 1 : 0);
  const kinds = new Float64Array(Object.keys(types).length);
  let published = 0;
  let headlines = 0;
  let prices = 0;
  for (const script of jsonLd) {
    const text = script.slice(0, longestRead);
    for (const [, name = ""] of text.matchAll(typePattern)) {
      const kind = typeKind.get(name.slice(name.lastIndexOf("/") + 1).toLowerCase());
      if (kind !== undefined) kinds[kind]!++;
    }
    published += count(text, '"datePublished"');
    headlines += count(text, '"headline"');
    prices += count(text, '"price"');
  }
  for (const kind of kinds) out(Math.min(kind, 20));
  out(Math.min(published, 20));
  out(Math.min(headlines, 20));
  out(Math.min(prices, 20));
  const has = (pattern: RegExp): number => (metas.some(({ name }) => pattern.test(name)) ? 1 : 0);
  out(
    has(
      /^(?:article:published_time|datepublished|parsely-pub-date|citation_(?:publication_)?date|dc\.date.*|pubdate|publish.?date|date)$/,
    ),
  );
  out(
    has(/^(?:author|article:author|parsely-author|sailthru\.author|citation_author|dc\.creator)$/),
  );
  out(has(/^(?:article:section|article:tag|news_keywords|parsely-section)$/));
  out(
    metas.some(
      ({ name, content }) =>
        name.startsWith("twitter:label") && /read|lese|lectur|lettura/i.test(content),
    )
      ? 1
      : 0,
  );
  out(has(/^(?:product:price.*|og:price.*)$/));
  const generator = metas
    .filter(({ name }) => name === "generator")
    .map(({ content }) => content.slice(0, 200))
    .join(" ");
  for (const pattern of Object.values(generators)) out(pattern.test(generator) ? 1 : 0);
  out(links.some(({ rel }) => rel.includes("next") || rel.includes("prev")) ? 1 : 0);
  out(
    Math.min(
      5,
      links.filter(
        ({ rel, href }) => rel.includes("alternate") && /rss|feed|atom/i.test(href.slice(0, 300)),
      ).length,
    ),
  );
  out(links.some(({ rel }) => rel.includes("shortlink")) ? 1 : 0);
  out(
    Math.min(
      1_000,
      metas.find(({ name }) => name === "description" || name === "og:description")?.content
        .length ?? 0,
    ),
  );
}

function count(text: string, part: string): number {
  let found = 0;
  for (
    let at = text.indexOf(part);
    at >= 0 && found < 50;
    at = text.indexOf(part, at + part.length)
  )
    found++;
  return found;
}
