import { cellsOf, headingLevel, type MarkedBlock } from "./blocks.ts";
import { byLink, type Run } from "./inlines.ts";
import { isList, type List, type ListItem, listsOf, type Numbers } from "./lists.ts";

/** Writes blocks as CommonMark, tables as GitHub writes them. */
export function writeMarkdown(
  groups: readonly (readonly MarkedBlock[])[],
  numbers: Numbers,
): string {
  return groups.map((group) => writeGroup(group, numbers)).join("\n\n");
}

function writeGroup(group: readonly MarkedBlock[], numbers: Numbers): string {
  const [first] = group as [MarkedBlock];
  switch (first.kind) {
    case "subhead":
      return `${"#".repeat(headingLevel(first.source))} ${heading(first.runs)}`;
    case "list-item":
      return writeLists(listsOf(group, numbers));
    case "quote":
      return group.map(({ runs }) => `> ${indented(paragraph(runs), "> ")}`).join("\n>\n");
    case "table":
      return writeTable(group);
    default:
      return paragraph(first.runs);
  }
}

/** Lists side by side: another sign after the number parts them. */
function writeLists(lists: readonly List[]): string {
  return lists.map((list, i) => writeList(list, i % 2 === 0 ? "." : ")")).join("\n\n");
}

function writeList({ ordered, items }: List, point: string): string {
  return items
    .map((item) => {
      const sign = ordered ? `${item.number}${point} ` : "- ";
      const inside = `\n${" ".repeat(sign.length)}`;
      return `${sign}${writeItem(item).replace(/\n(?!\n)/g, inside)}`;
    })
    .join("\n");
}

function writeItem({ content }: ListItem): string {
  let out = "";
  for (const [i, part] of content.entries()) {
    const text = isList(part) ? writeList(part, ".") : paragraph(part);
    // Only a list that begins with 1 may follow a paragraph at once.
    const follows = isList(part) && (!part.ordered || part.items[0]!.number === 1);
    out += i === 0 ? text : `${follows ? "\n" : "\n\n"}${text}`;
  }
  return out;
}

/**
 * A table needs a head: without one of its own, its first row stands there. It is as wide as the widest
 * row; shorter ones end where their cells do.
 */
function writeTable(group: readonly MarkedBlock[]): string {
  const rows = group.map(({ runs }) =>
    cellsOf(runs).map((cell) => inline(cell).replaceAll("|", "\\|").replaceAll("\n", " ")),
  );
  const width = rows.reduce((widest, { length }) => Math.max(widest, length), 0);
  const [first, ...rest] = rows as [string[], ...string[][]];
  const head = [...first, ...Array<string>(width - first.length).fill("")];
  const lines = [head, ...rest].map((row) => `| ${row.join(" | ")} |`);
  return [lines[0], `|${" --- |".repeat(width)}`, ...lines.slice(1)].join("\n");
}

function indented(text: string, by: string): string {
  return text.replaceAll("\n", `\n${by}`);
}

/** One line; number signs at its end would be taken for its frame. */
function heading(runs: readonly Run[]): string {
  return inline(runs).replaceAll("\n", " ").replace(/#$/, "\\#");
}

/** Signs that open a heading, a list, a quotation or a rule at the start of a line. */
function paragraph(runs: readonly Run[]): string {
  return inline(runs).replace(
    /^(\s{0,3})(#{1,6}(?=\s|$)|[-+>=]|\d{1,9}(?=[.)]))/gm,
    (_, space, sign) => (/^\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`),
  );
}

function inline(runs: readonly Run[]): string {
  const groups = byLink(runs);
  const parts: string[] = [];
  let before = "";
  for (const [i, group] of groups.entries()) {
    const { href } = group[0]!;
    if (href !== null && isShown(group)) {
      // Right before a link it would make a picture of it.
      if (before === "!") parts.push(`${parts.pop()!.slice(0, -1)}\\!`);
      const text = written(group, "[", "]");
      parts.push(outside(text, (core) => `[${core}](<${target(href)}>)`));
    } else parts.push(written(group, before, firstSign(groups[i + 1])));
    before = lastOf(parts.at(-1)!);
  }
  return parts.join("");
}

/** The first character that is written of runs. */
function firstSign(group: readonly Run[] | undefined): string {
  if (group === undefined) return "";
  return group[0]!.href !== null && isShown(group) ? "[" : firstOf(group[0]!.text);
}

function isShown(group: readonly Run[]): boolean {
  return group.some(({ text }) => text.trim() !== "");
}

/**
 * An address to stand between `<` and `>`: one of a mail may hold what ends it, and any address a part
 * that looks like an entity.
 */
function target(href: string): string {
  return href.replace(/[<>\\]/g, encodeURIComponent).replace(/&(?=#|[\da-z]{1,31};)/gi, "&amp;");
}

/** Writes runs that stand between the characters `before` and `after`. */
function written(runs: readonly Run[], before: string, after: string): string {
  const parts: string[] = [];
  let last = before;
  for (const [i, run] of runs.entries()) {
    const next = runs[i + 1];
    const part = emphasized(run, last, next === undefined ? after : firstOf(next.text));
    parts.push(part);
    last = lastOf(part);
  }
  return parts.join("");
}

/** Without signs of emphasis where they would stand for themselves. */
function emphasized({ text, strong, emphasis, code }: Run, before: string, after: string): string {
  return outside(text, (core) => {
    // Ticks of two neighbours would run into each other.
    const inner = code && before !== "`" ? codeSpan(core) : escapeSigns(core);
    const opens = core !== text.trimEnd() || mayPart(before, firstOf(inner));
    const closes = core !== text.trimStart() || mayPart(after, lastOf(inner));
    if (!opens || !closes) return inner;
    const signs = `${strong ? "**" : ""}${emphasis ? "*" : ""}`;
    return `${signs}${inner}${[...signs].reverse().join("")}`;
  });
}

/**
 * Whether signs of emphasis may stand between a character outside and one inside: not beside other
 * signs, nor between a letter and punctuation.
 */
function mayPart(outer: string, inner: string): boolean {
  if (outer === "*") return false;
  return outer === "" || spaceOrPunctuation.test(outer) || !punctuationOrSymbol.test(inner);
}

/** Readers of Markdown do not agree whether a symbol beyond ASCII is punctuation. */
const spaceOrPunctuation = /[\s\p{P}$+<=>^`|~]/u;
const punctuationOrSymbol = /[\p{P}\p{S}]/u;

function firstOf(text: string): string {
  return [...text.slice(0, 2)][0] ?? "";
}

function lastOf(text: string): string {
  return [...text.slice(-2)].at(-1) ?? "";
}

/** Leaves white space at the ends outside: signs beside it would stand for themselves. */
function outside(text: string, write: (core: string) => string): string {
  const core = text.trim();
  if (core === "") return text;
  const at = text.indexOf(core);
  return `${text.slice(0, at)}${write(core)}${text.slice(at + core.length)}`;
}

function codeSpan(text: string): string {
  let longest = 0;
  for (const [ticks] of text.matchAll(/`{1,100}/g)) longest = Math.max(longest, ticks.length);
  const fence = "`".repeat(longest + 1);
  const line = text.replaceAll("\n", " ");
  return longest > 0 ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
}

/** What an address holds stays: `_` inside a word, `~` behind a slash, `&` that begins no entity. */
function escapeSigns(text: string): string {
  return text
    .replace(/[\\`*[\]<]|(?<!\/)~/g, "\\$&")
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\$&")
    .replace(/&(?=#|[\da-z]{0,31}(?:;|$))/gi, "\\$&");
}
