import { createHash } from "node:crypto";
import { printableLines } from "../printable.ts";

/** Markup that is safe to write: made by `html` alone, so that no text gets in without its escapes. */
export class Html {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

type Part = string | number | Html | readonly Html[];

/** Builds markup; texts between the pieces are escaped, whether they stand in text or in quotes. */
export function html(pieces: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let out = pieces[0]!;
  for (let i = 0; i < parts.length; i++) out += sourceOf(parts[i]!) + pieces[i + 1]!;
  return new Html(out);
}

function sourceOf(part: Part): string {
  if (part instanceof Html) return part.source;
  if (typeof part === "number") return String(part);
  if (typeof part === "string") return escaped(part);
  return part.map(({ source }) => source).join("");
}

const entities = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
]);

function escaped(text: string): string {
  return printableLines(text).replace(/[&<>"]/g, (character) => entities.get(character)!);
}

export interface PageParts {
  readonly title: string;
  readonly style: string;
  readonly script: string;
  readonly body: Html;
}

/**
 * A page that needs nothing and may do nothing but show itself: its policy allows the one style and
 * the one script that are written here, and no request of any kind.
 */
export function page({ title, style, script, body }: PageParts): string {
  const policy = [
    "default-src 'none'",
    `style-src '${hash(style)}'`,
    `script-src '${hash(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
${body.source}
<script>${script}</script>
</body>
</html>
`;
}

function hash(source: string): string {
  return `sha256-${createHash("sha256").update(source).digest("base64")}`;
}
