import { readFileSync } from "node:fs";
import { type Language, readWords } from "../article.ts";
import { chrome, type Line } from "../line.ts";
import type { Story } from "../story.ts";

interface Extra {
  readonly captions: readonly string[];
  readonly points: readonly string[];
}

/** By the article's title: what stands beside it on a page but is not the story. */
const extras: Readonly<Record<string, Extra>> = JSON.parse(
  readFileSync(new URL("extras.json", import.meta.url), "utf8"),
);

/** The caption of a picture that belongs to the article. */
export function caption(story: Story): string {
  return story.pick(extras[story.titleText]!.captions);
}

/** The article in short, as a box of key points has it. */
export function points(story: Story): readonly string[] {
  return extras[story.titleText]!.points;
}

/** Words spoken in the article, said again as a pull quote. */
export function quote(story: Story): string {
  const spoken = bodyTexts(story).flatMap((text) =>
    [...text.matchAll(/[“"«„]([^“”"«»„]{30,180})[”"»“]/gu)].map((match) =>
      match[1]!.replace(/,$/u, ""),
    ),
  );
  return story.pick(spoken.length > 0 ? spoken : openings(story));
}

/** A headline of another story with the teaser that belongs to it. */
export function pair(story: Story, language: Language): readonly [string, string] {
  const { headlines, teasers } = readWords(new URL("./", import.meta.url), language);
  const at = story.int(0, teasers.length - 1);
  return [headlines[at]!, teasers[at]!];
}

const SECTIONS: Partial<Record<Language, readonly string[]>> = {
  ar: ["محليات", "اقتصاد", "رياضة", "منوعات"],
  de: ["Lokales", "Sport", "Wirtschaft", "Leute"],
  en: ["News", "Business", "Courts", "Sport", "Environment", "People"],
  es: ["Sucesos", "Economía", "Cultura", "Provincia"],
  fr: ["Faits divers", "Société", "Économie", "Sports"],
  it: ["Cronaca", "Economia", "Cultura", "Sport"],
  nl: ["Regio", "Economie", "Sport", "Cultuur"],
  pl: ["Wiadomości", "Sport", "Kultura", "Gospodarka"],
  pt: ["Cidades", "Economia", "Cultura", "Esporte"],
  ru: ["Общество", "Экономика", "Спорт", "Культура"],
  tr: ["Gündem", "Ekonomi", "Spor", "Yaşam"],
};

/** What points to another story from between two paragraphs, in one of many forms. */
export function stray(story: Story, language: Language): Line[] {
  const section = story.pick(SECTIONS[language]!);
  const day = `${story.int(1, 28)}.${story.int(1, 12)}.`;
  const cut = (text: string) => `${text.slice(0, text.lastIndexOf(" ", text.length * 0.7))}…`;
  switch (story.int(1, 12)) {
    case 1:
    case 2:
      return chrome("teaser", story.teaser());
    case 3:
    case 4:
      return chrome("promo", ...pair(story, language));
    case 5:
      return chrome("promo", section, story.headline());
    case 6:
      return chrome(
        "promo",
        `${section}${story.pick([" | ", " – ", ": ", " / "])}${story.headline()}`,
      );
    case 7:
      return chrome(
        "promo",
        story.pick([`${day} ${story.headline()}`, `${story.headline()} (${day})`]),
      );
    case 8:
      return chrome("promo", ...story.headlines(story.int(2, 3)));
    case 9:
      return chrome("promo", story.pick(["→ ", "» ", "• ", "▪ ", "> ", "- "]) + story.headline());
    case 10:
      return chrome("teaser", cut(story.teaser()));
    default:
      return chrome("promo", story.headline());
  }
}

/**
 * The article with inserts as in `Story.body`, but each moved on to the next end of a paragraph:
 * sites set things between paragraphs, not after a subhead or into a list.
 */
export function within(
  story: Story,
  ...inserts: readonly (readonly [number, readonly Line[]])[]
): Line[] {
  const own = story.body().filter(({ label }) => label === "body");
  const moved = inserts.map(([share, lines]) => {
    const from = Math.min(own.length - 1, Math.max(1, Math.ceil(share * own.length)));
    const fit = own.findIndex((_, at) => at >= from && isGap(own, at));
    return [((fit < 0 ? from : fit) - 0.5) / own.length, lines] as const;
  });
  return story.body(...moved);
}

const ITEM = /^(?:[-•*–+·]|\d+\.) /u;

function isGap(own: readonly Line[], at: number): boolean {
  const before = own[at - 1]!.text;
  return (
    /(?:[.!…]|[?؟]\s?[”"»“])\s?[”"»“)]?$/u.test(before) &&
    !(ITEM.test(before) && ITEM.test(own[at]!.text))
  );
}

function openings(story: Story): readonly string[] {
  const long = bodyTexts(story).filter((text) => text.length > 80);
  return long.slice(0, 3).map((text) => text.match(/^.{40,}?[.!?؟](?=\s|$)/u)?.[0] ?? text);
}

function bodyTexts(story: Story): string[] {
  return story
    .body()
    .filter(({ label }) => label === "body")
    .map(({ text }) => text);
}
