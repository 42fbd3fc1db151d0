import { codeAt } from "./code-at.ts";

/** A character that is left out of what is compared. */
export const dropped = 0;
/** A character that can only be folded together with those around it. */
export const inseparable = 0xffff;
const unknown = 0xfffe;

/** Marks, second halves of Hangul syllables, halves of surrogate pairs: they join what stands before them. */
const joining = /[\p{M}\u1160-\u11ff\ud800-\udfff]/u;
const smallSigma = "σ";

/**
 * A way to write texts that are to be compared: in lower case, without accents, without points. Nearly
 * all characters become one code unit, or none, whatever stands beside them; so texts can be compared
 * where they stand, and no string is made for them.
 */
export class Folding {
  /** The text in the form that is compared. */
  readonly fold: (text: string) => string;
  /** What code units become, as far as found out: a page has few different characters. */
  readonly #units: Uint16Array = new Uint16Array(0x10000).fill(unknown);

  constructor(fold: (text: string) => string) {
    this.fold = fold;
  }

  /** The code unit that one becomes; else `dropped` or `inseparable`. Not to be asked of `NaN`. */
  unitOf(code: number): number {
    const unit = this.#units[code]!;
    return unit === unknown ? this.#learn(code) : unit;
  }

  #learn(code: number): number {
    const character = String.fromCharCode(code);
    const folded = this.fold(character);
    // A capital sigma becomes one of two letters.
    const isSigma = folded === smallSigma && character !== smallSigma;
    const unit =
      joining.test(character) || isSigma || folded.length > 1
        ? inseparable
        : folded === ""
          ? dropped
          : codeAt(folded, 0);
    this.#units[code] = unit;
    return unit;
  }
}
