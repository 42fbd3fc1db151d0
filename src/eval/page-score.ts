import type { Edit } from "../model/record.ts";
import { type FieldOutcomes, type GivenFields, scoreFields } from "./field-score.ts";
import { explainMistakes, type LineCounts, type LineMistake, scoreLines } from "./line-score.ts";
import type { InputForm, PageInput } from "./page-input.ts";
import {
  type Agreement,
  betterGold,
  countSegments,
  runAgreement,
  type SegmentCounts,
  wordAgreement,
} from "./text-score.ts";
import type { TruthPage } from "./truth.ts";

/** What a cleaner made of one page. */
export interface Cleaned extends GivenFields {
  readonly text: string;
  /** Why lines left the text; empty where a cleaner does not say. */
  readonly edits: readonly Edit[];
  /** Whether cleaning `text` once more changes nothing; null where it was not tried. */
  readonly stable: boolean | null;
  /** Why there is no record: code and message of the dead letter. */
  readonly error: string | null;
}

export const nothingCleaned: Cleaned = {
  text: "",
  title: null,
  authors: [],
  date: null,
  edits: [],
  stable: null,
  error: null,
};

/** All that is scored of one page; null where the annotators give nothing to compare with. */
export interface PageScore extends FieldOutcomes {
  readonly id: string;
  readonly url: string | null;
  readonly set: string;
  readonly pageType: string | null;
  readonly language: string | null;
  readonly words: Agreement | null;
  readonly runs: Agreement | null;
  readonly segments: SegmentCounts | null;
  readonly lines: LineCounts | null;
  /** Whether the text came out as it went in; only where the body itself was given. */
  readonly unchanged: boolean | null;
  readonly stable: boolean | null;
  /** What was given for each field. */
  readonly fields: GivenFields;
  readonly mistakes: readonly LineMistake[];
  readonly error: string | null;
}

export function scorePage(
  page: TruthPage,
  input: PageInput,
  form: InputForm,
  cleaned: Cleaned,
): PageScore {
  const { text, title, authors, date } = cleaned;
  const body = page.body?.trim() ? page.body : null;
  const gold = body === null ? null : betterGold(text, body, page.standfirst);
  const { missing, leaked, ...segments } = countSegments(text, page.with, page.without);
  const lines =
    body === null || input.lines.length === 0
      ? null
      : scoreLines(
          input.lines,
          { body, standfirst: page.standfirst, title: page.title },
          text,
          cleaned.edits,
        );
  return {
    id: page.id,
    url: page.url,
    set: page.set,
    pageType: page.pageType,
    language: page.language,
    words: gold === null ? null : wordAgreement(text, gold),
    runs: gold === null ? null : runAgreement(text, gold),
    segments: segments.wanted + segments.unwanted > 0 ? segments : null,
    lines: lines?.counts ?? null,
    ...scoreFields(cleaned, page),
    unchanged: form === "body" ? sameText(text, input.content) : null,
    stable: cleaned.stable,
    fields: { title, authors, date },
    mistakes: lines?.mistakes ?? explainMistakes(missing, leaked, cleaned.edits),
    error: cleaned.error,
  };
}

/**
 * The score of cleaning nothing: all lines as they are. Figures mean little without it. Lines are
 * not scored, all are kept.
 */
export function scoreUntouched(page: TruthPage, input: PageInput, form: InputForm): PageScore {
  const text = input.lines.join("\n");
  return scorePage(page, { ...input, lines: [] }, form, { ...nothingCleaned, text });
}

/** Whether two texts differ in white space at most. */
export function sameText(a: string, b: string): boolean {
  return a.replace(/\s+/g, "") === b.replace(/\s+/g, "");
}
