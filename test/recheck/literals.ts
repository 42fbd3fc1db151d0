/** A regular expression as a source file writes it. */
export interface Literal {
  readonly source: string;
  readonly flags: string;
  /** Line in its file, from 1. */
  readonly line: number;
}

/** What may stand before a regular expression; after a name, a number or a bracket `/` divides. */
const before =
  /(?:^|[=([{,;:&|?+\-*%<>~^]|(?<![\w)\]])!|\breturn|\btypeof|\bcase|\byield|\bof|\bin|=>)\s*$/;

/** Finds the regular expressions of a TypeScript file; comments, strings and templates are skipped. */
export function regexLiterals(code: string): Literal[] {
  const out: Literal[] = [];
  /** Depth of braces at which each template that is open goes on. */
  const templates: number[] = [];
  let depth = 0;
  let at = code.startsWith("#!") ? endOf(code, "\n", 0) : 0;
  while (at < code.length) {
    const character = code[at]!;
    if (code.startsWith("//", at)) at = endOf(code, "\n", at);
    else if (code.startsWith("/*", at)) at = endOf(code, "*/", at + 2);
    else if (character === '"' || character === "'") at = endOfQuoted(code, at + 1, character);
    else if (character === "{") at += ++depth > 0 ? 1 : 0;
    else if (character === "`" || (character === "}" && templates.at(-1) === depth)) {
      if (character === "}") templates.pop();
      at = endOfQuoted(code, at + 1, "`", "${");
      if (code[at - 1] === "{") {
        templates.push(depth);
      }
    } else if (character === "}") {
      depth--;
      at++;
    } else if (character === "/" && before.test(code.slice(Math.max(0, at - 80), at))) {
      const end = endOfPattern(code, at + 1);
      const flags = /^[a-z]*/.exec(code.slice(end + 1))![0];
      const line = code.slice(0, at).split("\n").length;
      out.push({ source: code.slice(at + 1, end), flags, line });
      at = end + 1 + flags.length;
    } else at++;
  }
  return out;
}

function endOf(code: string, mark: string, from: number): number {
  const at = code.indexOf(mark, from);
  return at < 0 ? code.length : at + mark.length;
}

/** Just after the closing quote, or after `other` if that comes first. */
function endOfQuoted(code: string, from: number, quote: string, other?: string): number {
  for (let at = from; at < code.length; at++) {
    if (code[at] === "\\") at++;
    else if (code[at] === quote) return at + 1;
    else if (other !== undefined && code.startsWith(other, at)) return at + other.length;
  }
  return code.length;
}

/** The slash that closes a pattern; those in a class do not. */
function endOfPattern(code: string, from: number): number {
  let inClass = false;
  for (let at = from; at < code.length; at++) {
    if (code[at] === "\\") at++;
    else if (code[at] === "[") inClass = true;
    else if (code[at] === "]") inClass = false;
    else if (code[at] === "/" && !inClass) return at;
  }
  return code.length;
}
