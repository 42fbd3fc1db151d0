import { isChrome, type Label, type Line } from "./line.ts";
import type { Random } from "./random.ts";

/** How a dump sets its lines apart. */
export interface Layout {
  readonly newline: "\n" | "\r\n";
  /**
   * `none`: no blank lines. `all`: one between any two lines. `paragraphs`: one around each line
   * of the article, none inside chrome. `ragged`: nought to three, some of them white space.
   */
  readonly gap: "none" | "all" | "paragraphs" | "ragged";
  /**
   * `ragged`: some lines of chrome open with spaces or tabs, as indented markup leaves them.
   * `body`: the article's lines open with four spaces, as in print.
   */
  readonly indent: "none" | "ragged" | "body";
  /** Stands before the article's own list items. */
  readonly item: "" | "- " | "• " | "* " | "– " | "+ " | "· ";
  /** Stands before the article's own subheads. */
  readonly subhead?: "## " | "### ";
  /** Breaks lines of more characters than this at spaces, as mail and old printers do. */
  readonly wrap?: number;
}

export interface Dump {
  readonly text: string;
  /** One per line of `text` split at `\n`. */
  readonly labels: readonly Label[];
}

const BLANKS = ["", "", "", " ", "\t", "    "];
const INDENTS = ["", "", "  ", "    ", "\t", "\t\t"];

export function setLines(lines: readonly Line[], layout: Layout, random: Random): Dump {
  const out: Line[] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (before !== undefined) {
      for (const blank of blanks(before, line, layout, random)) {
        out.push({ text: blank, label: "blank" });
      }
    }
    const text = indentOf(line, layout, random) + line.text;
    for (const part of wrapped(text, layout.wrap ?? Number.POSITIVE_INFINITY)) {
      out.push({ text: part, label: line.label });
    }
  }
  return {
    text: out.map((line) => line.text).join(layout.newline),
    labels: out.map((line) => line.label),
  };
}

function indentOf({ label }: Line, { indent }: Layout, random: Random): string {
  if (indent === "ragged" && isChrome(label)) return random.pick(INDENTS);
  return indent === "body" && label === "body" ? "    " : "";
}

function wrapped(text: string, width: number): string[] {
  const out: string[] = [];
  let rest = text;
  while (rest.length > width) {
    const space = rest.lastIndexOf(" ", width);
    if (rest.slice(0, space).trim() === "") break;
    out.push(rest.slice(0, space));
    rest = rest.slice(space + 1);
  }
  return [...out, rest];
}

function blanks(before: Line, line: Line, layout: Layout, random: Random): readonly string[] {
  switch (layout.gap) {
    case "none":
      return [];
    case "all":
      return [""];
    case "paragraphs":
      return isChrome(before.label) && isChrome(line.label) ? [] : [""];
    case "ragged":
      return Array.from({ length: random.int(0, 3) }, () => random.pick(BLANKS));
  }
}
