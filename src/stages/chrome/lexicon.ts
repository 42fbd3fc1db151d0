import { Lexicon } from "./wording.ts";
import de from "./words/de.json" with { type: "json" };
import en from "./words/en.json" with { type: "json" };

/** The word lists of all languages. A new language is a file in `words/` and a line here. */
export const lexicon: Lexicon = new Lexicon([de, en]);
