import type { Span } from "../../model/span.ts";

/** What a Markdown file says of itself above its text. */
export interface FrontMatter {
  /** From the first `---` to the end of the second. */
  readonly span: Span;
  readonly keys: readonly string[];
  readonly title: string | null;
  /** The address that the file gives for the article. */
  readonly url: string | null;
}

/** Front matter is longer than this in no file that a person wrote. */
const mostCharacters = 20_000;

const opening = /^\ufeff?\s{0,99}?---[ \t]{0,9}\r?\n/;
const closing = /^(?:---|\.\.\.)[ \t]{0,9}$/;
const keyLine = /^(["']?)([\p{L}_][\p{L}\p{N}_.-]{0,60})\1[ \t]{0,9}:(?=\s|$)[ \t]{0,99}(.*)$/u;
/** A part of the value above: an entry, an indented line, the end of a list; or a comment. */
const furtherLine = /^(?:\s|-\s|[\]}#])/;

const urlKeys = new Set(["canonical", "canonical_url", "canonicalurl", "url", "link", "permalink"]);

/**
 * The YAML between two rules at the top of a text; null if there is none. All lines must look like YAML:
 * in a text that opens with a rule, prose stands behind it.
 */
export function frontMatterOf(text: string): FrontMatter | null {
  const head = text.slice(0, mostCharacters);
  const from = opening.exec(head)?.[0].length;
  if (from === undefined) return null;
  const keys: string[] = [];
  let title: string | null = null;
  let url: string | null = null;
  let at = from;
  for (const line of head.slice(from).split("\n")) {
    const bare = line.replace(/\r$/, "");
    if (closing.test(bare)) {
      if (keys.length === 0) return null;
      return { span: { start: head.indexOf("---"), end: at + bare.length }, keys, title, url };
    }
    at += line.length + 1;
    const [, , key, value] = keyLine.exec(bare) ?? [];
    if (key !== undefined) {
      keys.push(key);
      if (key.toLowerCase() === "title") title ??= value!.replace(/^(["'])(.*)\1$/, "$2").trim();
      if (urlKeys.has(key.toLowerCase())) url ??= addressIn(value!);
    } else if (bare.trim() !== "" && !(keys.length > 0 && furtherLine.test(bare))) {
      if (!bare.startsWith("#")) return null;
    }
  }
  return null;
}

function addressIn(value: string): string | null {
  const [, address] = /^["']?(https?:\/\/[^\s"'<>]{1,2000})["']?\s{0,9}$/.exec(value) ?? [];
  return address !== undefined && URL.canParse(address) ? address : null;
}
