import type { Tokens } from "../detect/tokens.ts";
import { Shape } from "../detect/words.ts";
import { fold } from "../spelling/fold.ts";
import list from "./countries.json" with { type: "json" };

const countryOf = new Map<string, string>();
for (const [country, words] of Object.entries(list.words)) {
  for (const word of words.split(" ")) countryOf.set(fold(word), country);
}

/** ISO codes of the countries a text speaks of. */
export function countriesIn(tokens: Tokens): Set<string> {
  const out = new Set<string>();
  for (let at = 0; at < tokens.length; at++) {
    const shape = tokens.shape(at);
    if (shape === Shape.lower || shape === Shape.number) continue;
    const country = countryOf.get(tokens.key(at));
    if (country !== undefined) out.add(country);
  }
  return out;
}

/** ISO codes of the countries a phrase names: `Iraqi prime minister`. */
export function countriesOf(phrase: string): string[] {
  return phrase.split(/[\s,.]+/).flatMap((word) => countryOf.get(fold(word)) ?? []);
}
