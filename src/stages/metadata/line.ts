import { type DateFindings, findDates } from "../../text/date.ts";
import { unmarkedLine } from "../../text/markdown.ts";
import { holds, type Traits, traitsOf } from "../../text/traits.ts";
import { countWords } from "../../text/words.ts";

const noDates: DateFindings = { readings: [], rejections: [] };

/**
 * A line with what many parts of this stage ask of it, worked out when first asked and once. Ask what it
 * holds before reading it: most lines hold no date and no name.
 */
export class Line {
  readonly text: string;
  #traits: Traits = -1;
  #words = -1;
  #dates: DateFindings | null = null;
  #shown: Line | null = null;

  constructor(text: string) {
    this.text = text;
  }

  /** Whether the line holds one of these traits; a long line may hold anything. */
  has(traits: Traits): boolean {
    if (this.#traits < 0) this.#traits = traitsOf(this.text);
    return (this.#traits & traits) !== 0;
  }

  /** Number of words: see `countWords`. */
  get words(): number {
    if (this.#words < 0) this.#words = countWords(this.text);
    return this.#words;
  }

  /** The dates that the line states, where nothing is known of the order of day and month. */
  get dates(): DateFindings {
    this.#dates ??= this.has(holds.year) ? findDates(this.text) : noDates;
    return this.#dates;
  }

  /** The line as it is shown: without its Markdown. */
  get shown(): Line {
    if (!this.has(holds.markup)) return this;
    if (this.#shown === null) {
      const text = unmarkedLine(this.text);
      this.#shown = text === this.text ? this : new Line(text);
    }
    return this.#shown;
  }
}

/** Whether a text holds Chinese or Japanese, which is written without spaces. */
export function isUnspaced(text: string): boolean {
  return /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text);
}
