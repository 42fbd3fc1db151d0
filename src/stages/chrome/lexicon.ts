import { Lexicon } from "./wording.ts";
import en from "./words/en.json" with { type: "json" };

/** The word lists of all languages. A new language is a file in `words/` and a line here. */
export const lexicon: Lexicon = new Lexicon([en]);
