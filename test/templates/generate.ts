import { type Article, articles, type Language, wordsOf } from "./article.ts";
import { type Dump, setLines } from "./layout.ts";
import { Random, seedOf } from "./random.ts";
import { sealedTemplates } from "./sealed/index.ts";
import { Story } from "./story.ts";
import type { Template } from "./template.ts";
import { templates } from "./templates/index.ts";

export interface Page extends Dump {
  readonly id: string;
  readonly language: Language;
  readonly template: string;
  readonly article: string;
}

/** `first`: the set to measure and mend with. `sealed`: opened to measure once mending is done. */
export type PageSet = "first" | "sealed";

const PAGES_PER_TEMPLATE = 4;

/** Pages in a fixed order: every template with several articles of its language. */
export function generate(seed: number, set: PageSet = "first"): Page[] {
  return templatesOf(set).flatMap((template, at) => {
    const own = articlesFor(template.language, seed, at);
    return own.map((article, take) => page(template, article, seed, take));
  });
}

export function templatesOf(set: PageSet): readonly Template[] {
  return set === "first" ? templates : sealedTemplates;
}

/** Deals the language's articles out in turn, so that four templates in a row differ. */
function articlesFor(language: Language, seed: number, at: number): Article[] {
  const deck = new Random(seedOf(language, seed)).shuffled(
    articles.filter((article) => article.language === language),
  );
  return Array.from(
    { length: PAGES_PER_TEMPLATE },
    (_, take) => deck[(at * PAGES_PER_TEMPLATE + take) % deck.length]!,
  );
}

function page(template: Template, article: Article, seed: number, take: number): Page {
  const id = `${template.name}--${article.id}--${take + 1}`;
  const random = new Random(seedOf(id, seed));
  const story = new Story(article, wordsOf(template.language), template.layout, random);
  const dump = setLines(template.compose(story), template.layout, random);
  return {
    id,
    language: template.language,
    template: template.name,
    article: article.id,
    ...dump,
  };
}
