import type { Author } from "../../model/field.ts";
import type { ArticleRecord } from "../../model/record.ts";
import type { Exporter } from "./exporter.ts";
import { linesExporter } from "./lines.ts";

/** schema.org NewsArticle as JSON-LD, one article a line. */
export const schemaOrg: Exporter = linesExporter(".jsonld.jsonl", newsArticleOf);

/** A record as a NewsArticle. What is not known is left out. */
function newsArticleOf(record: ArticleRecord): object {
  const { id, url, canonicalUrl, title, dateline, names, authors } = record;
  const people = (role: Author["role"]): object[] =>
    authors.filter((author) => author.role === role).map(({ name }) => person(name));
  return withoutEmpty({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    identifier: id,
    url,
    mainEntityOfPage: canonicalUrl,
    headline: title,
    alternativeHeadline: record.alternativeTitles,
    abstract: record.standfirst,
    articleSection: record.section,
    author: [...people("author"), ...people("reporter")],
    contributor: [...people("contributor"), ...people("photographer")],
    editor: people("editor"),
    translator: people("translator"),
    dateline: dateline?.place,
    datePublished: record.published,
    dateModified: record.modified,
    inLanguage: record.language,
    publisher: organisation(record.publisher),
    sourceOrganization: organisation(record.agency),
    creditText: record.credit,
    isPartOf: record.site === null ? null : { "@type": "WebSite", name: record.site },
    articleBody: record.body,
    image: (record.images ?? []).map(({ url, caption, credit }) =>
      withoutEmpty({ "@type": "ImageObject", url, caption, creditText: credit }),
    ),
    wordCount: record.quality.words,
    mentions: names.map(({ canonical }) => person(canonical)),
  });
}

function person(name: string): object {
  return { "@type": "Person", name };
}

function organisation(name: string | null): object | null {
  return name === null ? null : { "@type": "Organization", name };
}

function withoutEmpty(object: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(object).filter(
      ([, value]) => value != null && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
