import { readdirSync, readFileSync } from "node:fs";

export const LANGUAGES = ["ar", "de", "en", "es", "fr", "it", "ja", "pt", "ru", "zh"] as const;
export type Language = (typeof LANGUAGES)[number];

interface ArticleLine {
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

const folder = new URL("./articles/", import.meta.url);

/** In the order of their file names. */
export const articles: readonly Article[] = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .sort()
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Article);

export function wordsOf(language: Language): Words {
  const file = new URL(`./words/${language}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as Words;
}
