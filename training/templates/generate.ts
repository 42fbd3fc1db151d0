import { type Article, type Language, readArticles, readWords, type Words } from "./article.ts";
import { type Dump, setLines } from "./layout.ts";
import { Random, seedOf } from "./random.ts";
import { Story } from "./story.ts";
import type { Template, TemplateSet } from "./template.ts";

export interface Page extends Dump {
  readonly id: string;
  readonly language: Language;
  readonly template: string;
  readonly article: string;
}

const PAGES_PER_TEMPLATE = 4;

/**
 * Pages in a fixed order: every template with up to `pagesPerTemplate` different articles of its
 * language. A language with fewer than four articles shows them again, in other company, until the
 * template has four pages or as many as were asked for.
 */
export function generate(
  set: TemplateSet,
  seed: number,
  pagesPerTemplate: number = PAGES_PER_TEMPLATE,
): Page[] {
  const articles = readArticles(set.folder);
  return set.templates.flatMap((template, at) => {
    const own = articles.filter((article) => article.language === template.language);
    const words = readWords(set.folder, template.language);
    const count = Math.min(pagesPerTemplate, Math.max(own.length, PAGES_PER_TEMPLATE));
    return dealt(own, seedOf(template.language, seed), at * count, count).map((article, take) =>
      page(template, article, words, seed, take),
    );
  });
}

/** Deals the language's articles out in turn, so that templates in a row differ. */
function dealt(articles: readonly Article[], seed: number, from: number, count: number): Article[] {
  const deck = new Random(seed).shuffled(articles);
  return Array.from({ length: count }, (_, take) => deck[(from + take) % deck.length]!);
}

function page(
  template: Template,
  article: Article,
  words: Words,
  seed: number,
  take: number,
): Page {
  const id = `${template.name}--${article.id}--${take + 1}`;
  const random = new Random(seedOf(id, seed));
  const story = new Story(article, words, template.layout, random);
  const dump = setLines(template.compose(story), template.layout, random);
  return {
    id,
    language: template.language,
    template: template.name,
    article: article.id,
    ...dump,
  };
}
