import words from "../words/address.json" with { type: "json" };
import { bitsByWord } from "../words.ts";

const kinds = Object.keys(words);
const bitsOf = bitsByWord(words);

/** What the address of a page says of its kind. All are -1 where no address is known. */
export const addressFeatures: readonly string[] = [
  "address-depth",
  "address-slug-words",
  "address-digits",
  "address-date",
  "address-query",
  "address-file",
  ...kinds.map((kind) => `address-${kind}`),
];

const longestAddress = 2_000;
/** A slug of more words is made of a headline: its words name no kind. */
const mostSlugWords = 2;

export function readAddress(url: string | null, out: (value: number) => void): void {
  if (url === null || url.length > longestAddress || !URL.canParse(url)) {
    for (let i = 0; i < addressFeatures.length; i++) out(-1);
    return;
  }
  const { hostname, pathname, search } = new URL(url);
  const segments = pathname.split("/").filter((segment) => segment !== "");
  const slug = segments.at(-1) ?? "";
  out(segments.length);
  out(Math.max(0, ...segments.map((segment) => segment.split(/[-_]/).length - 1)));
  out(/\d{4,}/.exec(slug)?.[0].length ?? 0);
  out(/\/(?:19|20)\d\d[/-]?(?:0?[1-9]|1[0-2])(?:\D|$)/.test(pathname) ? 1 : 0);
  out(search.length > 1 ? 1 : 0);
  out(/\.\w{2,5}$/.test(slug) ? 1 : 0);
  const names = [...hostname.split(".").slice(0, -1), ...segments.slice(0, -1)];
  if (slug.split(/[-_]/).length <= mostSlugWords) names.push(slug.replace(/\.\w{2,5}$/, ""));
  let found = 0;
  for (const name of names)
    for (const word of [name, ...name.split(/[-_.]/)]) found |= bitsOf.get(word.toLowerCase()) ?? 0;
  for (let kind = 0; kind < kinds.length; kind++) out((found >> kind) & 1);
}
