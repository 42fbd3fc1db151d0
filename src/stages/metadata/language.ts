import type { Annotation } from "../../model/claim.ts";
import { detectLanguage, lacksWordsOf } from "../../text/language.ts";
import { field, flag, publishable, sign } from "./claims.ts";
import type { Page } from "./page.ts";

/** Characters of the body that are read: what `detectLanguage` looks at. */
const sampleLength = 2000;
/** Confidence of a detection from which it can accuse the page of naming a wrong language. */
const sure = 0.85;

/**
 * Tags of one language, or of languages that detectors cannot tell apart: a page that declares
 * another one of them is not wrong.
 */
const alike: readonly (readonly string[])[] = [
  ["no", "nb", "nn"],
  ["hr", "bs", "sr", "sh", "cnr", "me"],
  ["id", "in", "ms"],
  ["he", "iw"],
  ["tl", "fil"],
  ["ku", "ckb", "kmr"],
  ["zh", "cmn", "yue"],
  ["fa", "prs"],
];

/**
 * The language of the text, beside what the markup declares (one of `declarations`), and a flag if
 * they differ. The region that a page declares is that of its software as often as its own.
 */
export function findLanguage(page: Page, declarations: readonly Annotation[]): Annotation[] {
  const sample = bodySample(page);
  const { language, by, confidence } = detectLanguage(sample);
  const signs = [sign("told-by", by), sign("characters", sample.length)] as const;
  const declared = primarySubtag(declarations);
  // Software that is in English says so of texts in languages that it has not heard of.
  const tells = language === null || confidence < sure;
  if (declared !== null && tells && !page.isOther && lacksWordsOf(sample, declared))
    return [
      field("language", null, "text", "metadata/unsure", publishable + 0.15, signs),
      flag("language-mismatch", "warning", "metadata/language-mismatch", 0.7, [
        sign("declared", declared),
        sign("text", `not ${declared}`),
      ]),
    ];
  if (language === null) {
    const reason = by === "too-short" ? "metadata/language-short" : "metadata/language";
    return [field("language", null, "text", reason, 0.2, signs)];
  }
  if (declared === null || declared === language)
    return [
      field("language", language, "text", "metadata/language", declared ? 0.97 : confidence, signs),
    ];
  if (isAlike(language, declared))
    return [field("language", language, "text", "metadata/language", 0.4, signs)];
  const claims: Annotation[] = [
    field("language", language, "text", "metadata/language", confidence, signs),
  ];
  if (confidence >= sure) {
    claims.push(
      flag("language-mismatch", "warning", "metadata/language-mismatch", confidence, [
        sign("declared", declared),
        sign("text", language),
      ]),
    );
  }
  return claims;
}

/** The first characters of what stays of the body. */
function bodySample({ blocks, first, last, isCut }: Page): string {
  let sample = "";
  for (let index = first; index <= last && sample.length < sampleLength; index++) {
    if (!isCut(index)) sample += `${blocks[index]!.text.slice(0, sampleLength)}\n`;
  }
  return sample.slice(0, sampleLength);
}

/** Says that a page is in no language, or in many. */
const noLanguage = new Set(["und", "mul", "zxx", "mis"]);

/** `en` of a declared `en-US`. */
function primarySubtag(declarations: readonly Annotation[]): string | null {
  for (const claim of declarations) {
    if (claim.kind !== "field" || claim.field !== "language" || claim.value === null) continue;
    const [subtag = ""] = claim.value.split("-");
    if (!noLanguage.has(subtag)) return subtag;
  }
  return null;
}

function isAlike(a: string, b: string): boolean {
  return a === b || alike.some((tags) => tags.includes(a) && tags.includes(b));
}
