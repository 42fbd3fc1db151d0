import type { Token } from "../detect/tokens.ts";
import { fold } from "../spelling/fold.ts";
import list from "./countries.json" with { type: "json" };

const countryOf = new Map<string, string>();
for (const [country, words] of Object.entries(list.words)) {
  for (const word of words.split(" ")) countryOf.set(fold(word), country);
}

/** ISO codes of the countries a text speaks of. */
export function countriesIn(tokens: readonly Token[]): Set<string> {
  const out = new Set<string>();
  for (const { key, shape } of tokens) {
    if (shape === "lower" || shape === "number") continue;
    const country = countryOf.get(key);
    if (country !== undefined) out.add(country);
  }
  return out;
}

/** ISO codes of the countries a phrase names: `Iraqi prime minister`. */
export function countriesOf(phrase: string): string[] {
  return phrase.split(/[\s,.]+/).flatMap((word) => countryOf.get(fold(word)) ?? []);
}
