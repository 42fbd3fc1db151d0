import { cellsOf, headingLevel, type MarkedBlock } from "./blocks.ts";
import { byLink, type Run } from "./inlines.ts";
import { isList, type List, type ListItem, listsOf, type Numbers } from "./lists.ts";

/** Writes blocks as HTML: a fixed list of elements, `href`, `start` and `value` the only attributes. */
export function writeHtml(groups: readonly (readonly MarkedBlock[])[], numbers: Numbers): string {
  return groups.map((group) => writeGroup(group, numbers)).join("\n");
}

function writeGroup(group: readonly MarkedBlock[], numbers: Numbers): string {
  const [first] = group as [MarkedBlock];
  switch (first.kind) {
    case "subhead": {
      const level = headingLevel(first.source);
      return `<h${level}>${inline(first.runs)}</h${level}>`;
    }
    case "list-item":
      return listsOf(group, numbers).map(writeList).join("\n");
    case "quote":
      return `<blockquote>\n${group.map(({ runs }) => `<p>${inline(runs)}</p>`).join("\n")}\n</blockquote>`;
    case "caption":
      return `<figure><figcaption>${inline(first.runs)}</figcaption></figure>`;
    case "table": {
      const rows = group.map(
        ({ runs }) =>
          `<tr>${cellsOf(runs)
            .map((cell) => `<td>${inline(cell)}</td>`)
            .join("")}</tr>`,
      );
      return `<table>\n<tbody>\n${rows.join("\n")}\n</tbody>\n</table>`;
    }
    default:
      return `<p>${inline(first.runs)}</p>`;
  }
}

function writeList({ ordered, items }: List): string {
  const first = items[0]!.number;
  const rows = items.map((item, i) => {
    const jumps = ordered && i > 0 && item.number !== items[i - 1]!.number + 1;
    return `<li${jumps ? ` value="${item.number}"` : ""}>${writeItem(item)}</li>`;
  });
  const start = ordered && first !== 1 ? ` start="${first}"` : "";
  const tag = ordered ? "ol" : "ul";
  return `<${tag}${start}>\n${rows.join("\n")}\n</${tag}>`;
}

function writeItem({ content }: ListItem): string {
  const texts = content.filter((part) => !isList(part)).length;
  const parts = content.map((part) => {
    if (isList(part)) return `\n${writeList(part)}\n`;
    return texts > 1 ? `<p>${inline(part)}</p>` : inline(part);
  });
  return parts.join("");
}

function inline(runs: readonly Run[]): string {
  return byLink(runs)
    .map((group) => {
      const { href } = group[0]!;
      const text = group.map(emphasized).join("");
      return href === null ? text : `<a href="${escapeHtml(href)}">${text}</a>`;
    })
    .join("");
}

function emphasized({ text, strong, emphasis, code }: Run): string {
  let out = escapeHtml(text).replaceAll("\n", "<br>\n");
  if (code) out = `<code>${out}</code>`;
  if (emphasis) out = `<em>${out}</em>`;
  return strong ? `<strong>${out}</strong>` : out;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
