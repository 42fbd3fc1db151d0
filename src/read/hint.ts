import type { Json } from "../model/document.ts";
import { holdsTag } from "./markup.ts";

/** Shorter ones are titles and addresses. */
const shortestText = 200;
const mostNames = 12;
const longestName = 40;

/** A string, and the keys that lead to it. */
interface Found {
  readonly keys: readonly string[];
  readonly text: string;
}

/** Where the text of an object may be that has none where it is looked for, and how to get at it. */
export function contentHint(cells: ReadonlyMap<string, unknown>, names: readonly string[]): string {
  const there = listed([...cells.keys()].filter((key) => !names.includes(key)));
  let best: Found | null = null;
  for (const [key, value] of cells) {
    if (isObject(value) && names.some((name) => typeof value[name] === "string")) {
      return `${there}. Take out what stands inside first, as with: jq -c '${pathOf([key])}'`;
    }
    for (const found of textsOf(key, value)) {
      if (found.text.length > (best?.text.length ?? shortestText)) best = found;
    }
  }
  if (best !== null) return there + howTo(best);
  for (const [key, value] of cells) {
    if (Array.isArray(value) && value.some(isObject)) {
      return `${there}. If the articles stand inside this object, take them out first, as with: jq -c '${pathOf([key])}[]'`;
    }
  }
  return `${there}. --fields names other keys`;
}

/** Of a table whose columns are known and no more. */
export function columnHint(columns: readonly string[]): string {
  const likely =
    columns.find((name) => /html/i.test(name)) ??
    columns.find((name) => /text|content|body|article|story/i.test(name)) ??
    columns[0] ??
    "body";
  const key = /html/i.test(likely) ? "html" : "text";
  return `${listed(columns)}. --fields names them, like ${key}=${shown(likely)}`;
}

function* textsOf(key: string, value: unknown): Generator<Found> {
  if (typeof value === "string") yield { keys: [key], text: value };
  if (!isObject(value)) return;
  for (const [inner, text] of Object.entries(value)) {
    if (typeof text === "string") yield { keys: [key, inner], text };
  }
}

function howTo({ keys, text }: Found): string {
  const kind = holdsTag(text) ? "html" : "text";
  const [name = ""] = keys;
  if (keys.length === 1) return `. --fields names them, like ${kind}=${shown(name)}`;
  return `. Take the text out first, as with: jq -c '.${kind} = ${pathOf(keys)}'`;
}

function listed(names: readonly string[]): string {
  if (names.length === 0) return "";
  const more = names.length > mostNames ? ", …" : "";
  return `; there are ${names.slice(0, mostNames).map(shown).join(", ")}${more}`;
}

function shown(name: string): string {
  return name.slice(0, longestName);
}

/** As `jq` writes it. */
function pathOf(keys: readonly string[]): string {
  return keys
    .map((key) => (/^[A-Za-z_]\w{0,60}$/.test(key) ? `.${key}` : `.${JSON.stringify(shown(key))}`))
    .join("");
}

function isObject(value: unknown): value is { readonly [key: string]: Json } {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Uint8Array)
  );
}
