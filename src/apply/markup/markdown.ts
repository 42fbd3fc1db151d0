import type { Block } from "../../model/document.ts";
import type { RecordBlock } from "../../model/record.ts";
import { cellsOf, grouped, headingLevel, type MarkedBlock } from "./blocks.ts";
import { byLink, type Run } from "./inlines.ts";

/** Writes blocks as CommonMark, tables as GitHub writes them. */
export function writeMarkdown(
  blocks: readonly RecordBlock[],
  sources: readonly Block[],
  runs: readonly (readonly Run[])[],
): string {
  return grouped(blocks, sources, runs)
    .map((group) => writeGroup(group[0]!.kind, group))
    .join("\n\n");
}

function writeGroup(kind: RecordBlock["kind"], group: readonly MarkedBlock[]): string {
  const [first] = group as [MarkedBlock];
  switch (kind) {
    case "subhead":
      return `${"#".repeat(headingLevel(first.source))} ${inline(first.runs).replaceAll("\n", " ")}`;
    case "list-item":
      return group.map(({ runs }) => `- ${indented(paragraph(runs), "  ")}`).join("\n");
    case "quote":
      return group.map(({ runs }) => `> ${indented(paragraph(runs), "> ")}`).join("\n>\n");
    case "table":
      return writeTable(group);
    default:
      return paragraph(first.runs);
  }
}

/** A table needs a head: without one of its own, its first row stands there. */
function writeTable(group: readonly MarkedBlock[]): string {
  const rows = group.map(({ runs }) =>
    cellsOf(runs).map((cell) => inline(cell).replaceAll("|", "\\|").replaceAll("\n", " ")),
  );
  const width = Math.max(...rows.map((row) => row.length));
  const lines = rows.map(
    (row) => `| ${[...row, ...Array<string>(width - row.length).fill("")].join(" | ")} |`,
  );
  return [lines[0], `|${" --- |".repeat(width)}`, ...lines.slice(1)].join("\n");
}

function indented(text: string, by: string): string {
  return text.replaceAll("\n", `\n${by}`);
}

/** Signs that open a heading, a list, a quotation or a rule at the start of a line. */
function paragraph(runs: readonly Run[]): string {
  return inline(runs).replace(
    /^(\s{0,3})(#{1,6}(?=\s|$)|[-+>=~]|\d{1,9}(?=[.)]))/gm,
    (_, space, sign) => (/^\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`),
  );
}

function inline(runs: readonly Run[]): string {
  return byLink(runs)
    .map((group) => {
      const { href } = group[0]!;
      const text = group.map(emphasized).join("");
      if (href === null || text.trim() === "") return text;
      return outside(text, (core) => `[${core}](<${href}>)`);
    })
    .join("");
}

function emphasized({ text, strong, emphasis, code }: Run): string {
  const signs = `${strong ? "**" : ""}${emphasis ? "*" : ""}`;
  return outside(text, (core) => {
    const written = code ? codeSpan(core) : escapeSigns(core);
    return `${signs}${written}${[...signs].reverse().join("")}`;
  });
}

/** Leaves white space at the ends outside: signs beside it would stand for themselves. */
function outside(text: string, write: (core: string) => string): string {
  const core = text.trim();
  if (core === "") return text;
  const at = text.indexOf(core);
  return `${text.slice(0, at)}${write(core)}${text.slice(at + core.length)}`;
}

function codeSpan(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`{1,100}/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return longest > 0 ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`;
}

function escapeSigns(text: string): string {
  return text.replace(/[\\`*_[\]<&]/g, "\\$&");
}
