import type { Json } from "../../../model/document.ts";

/** Deepest nesting that is read; JSON-LD of real pages stays below 20. */
const deepest = 100;

type MutableJson =
  | string
  | number
  | boolean
  | null
  | MutableJson[]
  | { [key: string]: MutableJson };

/**
 * Reads JSON as pages write it: with comments, CDATA and HTML comment marks around it, line breaks
 * and quotation marks inside strings, commas too many, a value after the value. Null if that is not enough. Time is in
 * proportion to the length.
 */
export function readLenientJson(text: string): Json | null {
  try {
    return JSON.parse(text);
  } catch {
    return new LenientReader(text).read();
  }
}

class LenientReader {
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** The value, or all values where several follow one another. */
  read(): Json | null {
    const values: MutableJson[] = [];
    for (;;) {
      // Whatever stands before the first bracket is a comment mark: `<!--`, `//<![CDATA[`.
      while (this.at < this.text.length && !/[[{]/.test(this.text[this.at]!)) this.at++;
      if (this.text.startsWith("[CDATA[", this.at)) {
        this.at += 7;
        continue;
      }
      if (this.at >= this.text.length) break;
      const value = this.value(0);
      if (value === undefined) break;
      values.push(value);
    }
    return values.length > 1 ? values : (values[0] ?? null);
  }

  /** Undefined where no value stands: the page is cut off or too damaged. */
  private value(depth: number): MutableJson | undefined {
    this.skipSpace();
    const sign = this.text[this.at];
    if (sign === '"') return this.string();
    if (sign === "{" || sign === "[") {
      if (depth === deepest) return undefined;
      this.at++;
      return sign === "{" ? this.object(depth + 1) : this.array(depth + 1);
    }
    const word = /[\w.+-]{0,40}/y;
    word.lastIndex = this.at;
    const [found] = word.exec(this.text) as RegExpExecArray;
    if (found === "") return undefined;
    this.at += found.length;
    if (found === "true" || found === "false") return found === "true";
    const number = Number(found);
    return Number.isFinite(number) ? number : null;
  }

  private array(depth: number): MutableJson[] | undefined {
    const out: MutableJson[] = [];
    for (;;) {
      this.skipCommas();
      if (this.at >= this.text.length) return out;
      if (this.text[this.at] === "]") {
        this.at++;
        return out;
      }
      const value = this.value(depth);
      if (value === undefined) return undefined;
      out.push(value);
    }
  }

  private object(depth: number): { [key: string]: MutableJson } | undefined {
    const out: { [key: string]: MutableJson } = Object.create(null);
    for (;;) {
      this.skipCommas();
      if (this.at >= this.text.length) return out;
      if (this.text[this.at] === "}") {
        this.at++;
        return out;
      }
      if (this.text[this.at] !== '"') return undefined;
      const key = this.string();
      this.skipSpace();
      if (this.text[this.at] !== ":") return undefined;
      this.at++;
      const value = this.value(depth);
      if (value === undefined) return undefined;
      // Of equal keys the last counts, as for JSON.parse.
      out[key] = value;
    }
  }

  private string(): string {
    let out = "";
    let from = ++this.at;
    for (; this.at < this.text.length; this.at++) {
      const sign = this.text[this.at];
      if (sign === '"' && !this.isInside()) break;
      if (sign !== "\\") continue;
      out += this.text.slice(from, this.at);
      const escaped = this.text[++this.at] ?? "";
      if (escaped === "u" && /^[0-9a-f]{4}$/i.test(this.text.substr(this.at + 1, 4))) {
        out += String.fromCharCode(Number.parseInt(this.text.substr(this.at + 1, 4), 16));
        this.at += 4;
      } else {
        out += escapes.get(escaped) ?? escaped;
      }
      from = this.at + 1;
    }
    out += this.text.slice(from, this.at);
    this.at++;
    return out;
  }

  /** Whether the quotation mark here belongs to the string: `"The "last" ferry"`, `"They said "no""`. */
  private isInside(): boolean {
    let next = this.at + 1;
    while (next < this.text.length && /\s/.test(this.text[next]!)) next++;
    return /^(?:[\p{L}\p{N}]|"\s{0,9}[,}\]])/u.test(this.text.slice(next, next + 12));
  }

  private skipCommas(): void {
    this.skipSpace();
    while (this.text[this.at] === ",") {
      this.at++;
      this.skipSpace();
    }
  }

  /** White space and comments. */
  private skipSpace(): void {
    const { text } = this;
    for (;;) {
      while (this.at < text.length && /\s/.test(text[this.at]!)) this.at++;
      const [open, close] = text.startsWith("/*", this.at)
        ? ["/*", "*/"]
        : text.startsWith("//", this.at)
          ? ["//", "\n"]
          : text.startsWith("<!--", this.at)
            ? ["<!--", "-->"]
            : ["", ""];
      if (open === "") return;
      const end = text.indexOf(close, this.at + open.length);
      this.at = end < 0 ? text.length : end + close.length;
    }
  }
}

const escapes: ReadonlyMap<string, string> = new Map([
  ["n", "\n"],
  ["t", "\t"],
  ["r", "\r"],
  ["b", "\b"],
  ["f", "\f"],
]);
