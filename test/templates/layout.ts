import type { Label, Line } from "./line.ts";
import type { Random } from "./random.ts";

/** How a dump sets its lines apart. */
export interface Layout {
  readonly newline: "\n" | "\r\n";
  /**
   * `none`: no blank lines. `all`: one between any two lines. `paragraphs`: one around each line
   * of the article, none inside chrome. `ragged`: nought to three, some of them white space.
   */
  readonly gap: "none" | "all" | "paragraphs" | "ragged";
  /** `ragged`: some lines of chrome open with spaces or tabs, as indented markup leaves them. */
  readonly indent: "none" | "ragged";
  /** Stands before the article's own list items. */
  readonly item: "" | "- " | "• " | "* " | "– ";
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
    const indented = layout.indent === "ragged" && line.label.startsWith("chrome:");
    out.push({ text: (indented ? random.pick(INDENTS) : "") + line.text, label: line.label });
  }
  return {
    text: out.map((line) => line.text).join(layout.newline),
    labels: out.map((line) => line.label),
  };
}

function blanks(before: Line, line: Line, layout: Layout, random: Random): readonly string[] {
  switch (layout.gap) {
    case "none":
      return [];
    case "all":
      return [""];
    case "paragraphs":
      return before.label.startsWith("chrome:") && line.label.startsWith("chrome:") ? [] : [""];
    case "ragged":
      return Array.from({ length: random.int(0, 3) }, () => random.pick(BLANKS));
  }
}
