import { letterKey } from "./letters.ts";
import { urlOf } from "./url.ts";

/** Labels of a host name that say nothing of whose site it is. */
const commonLabels = new Set(
  "www m amp mobile news edition en de fr es pt it ar ru com co org net gov edu ac or ne go blog blogs".split(
    " ",
  ),
);

/**
 * The labels of a URL's host that may spell the site's name, longest first: `www.bbc.co.uk` gives
 * `["bbc"]`. The last label (the top-level domain) is left out.
 */
export function hostLabels(url: string | null): string[] {
  const address = urlOf(url);
  if (address === null) return [];
  return address.hostname
    .split(".")
    .slice(0, -1)
    .map((label) => letterKey(label))
    .filter((label) => label.length > 1 && !commonLabels.has(label))
    .sort((a, b) => b.length - a.length);
}

const articles = new Set("the der die das le la les el los las il lo o a os as".split(" "));

/**
 * Whether `name` can be the name that a host is called after: its letters are the label's
 * (`The Guardian`, theguardian), or the label is made of the starts of its words
 * (`The New York Times`, nytimes).
 */
export function namesHost(name: string, labels: readonly string[]): boolean {
  if (labels.length === 0 || name.length > 80) return false;
  const words = name
    .split(/[^\p{L}\p{N}]/u)
    .map(letterKey)
    .filter((word) => word !== "");
  const whole = words.join("");
  if (whole.length < 2) return false;
  const bare = words.filter((word) => !articles.has(word));
  return labels.some(
    (label) =>
      whole === label ||
      bare.join("") === label ||
      (words.length <= 3 && label.length >= 3 && words.includes(label)) ||
      (whole.length >= 5 && label.length < 40 && label.includes(whole)) ||
      (label.length >= 4 && whole.length <= label.length * 2.5 && whole.includes(label)) ||
      spells(words, label) ||
      spells(bare, label),
  );
}

/** Whether `label` is made of starts of all the words, in order. Work is bounded by both lengths. */
function spells(words: readonly string[], label: string): boolean {
  if (words.length < 2 || label.length < words.length || label.length > 40) return false;
  let reached = new Set([0]);
  for (const word of words) {
    const next = new Set<number>();
    for (const from of reached) {
      for (let length = 1; length <= word.length; length++) {
        if (label[from + length - 1] !== word[length - 1]) break;
        next.add(from + length);
      }
    }
    reached = next;
    if (reached.size === 0) return false;
  }
  return reached.has(label.length);
}
