import { readdirSync, readFileSync } from "node:fs";

export type Language =
  | "ar"
  | "de"
  | "en"
  | "es"
  | "fr"
  | "it"
  | "ja"
  | "nl"
  | "pl"
  | "pt"
  | "ru"
  | "tr"
  | "zh";

export interface ArticleLine {
  readonly kind: "paragraph" | "subhead" | "item" | "step" | "verse";
  readonly text: string;
}

export interface Article {
  readonly id: string;
  readonly language: Language;
  readonly form: string;
  readonly title: string;
  readonly standfirst?: string;
  readonly author?: string;
  /** `YYYY-MM-DDTHH:MM`, the wall clock of the site. */
  readonly date: string;
  readonly dateline?: string;
  readonly credit?: string;
  readonly lines: readonly ArticleLine[];
}

/** What a site has around its articles: other stories' headlines and teasers, readers' words. */
export interface Words {
  readonly headlines: readonly string[];
  readonly teasers: readonly string[];
  readonly comments: readonly string[];
  readonly readers: readonly string[];
}

/** The articles under a folder, in the order of their file names. */
export function readArticles(folder: URL): readonly Article[] {
  const articles = new URL("articles/", folder);
  return readdirSync(articles)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(name, articles), "utf8")) as Article);
}

export function readWords(folder: URL, language: Language): Words {
  return JSON.parse(readFileSync(new URL(`words/${language}.json`, folder), "utf8")) as Words;
}
