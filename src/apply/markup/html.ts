import type { Block } from "../../model/document.ts";
import type { RecordBlock } from "../../model/record.ts";
import { cellsOf, grouped, headingLevel, type MarkedBlock } from "./blocks.ts";
import { byLink, type Run } from "./inlines.ts";

/** Writes blocks as HTML: a fixed list of elements, `href` the only attribute. */
export function writeHtml(
  blocks: readonly RecordBlock[],
  sources: readonly Block[],
  runs: readonly (readonly Run[])[],
): string {
  return grouped(blocks, sources, runs)
    .map((group) => writeGroup(group[0]!.kind, group))
    .join("\n");
}

function writeGroup(kind: RecordBlock["kind"], group: readonly MarkedBlock[]): string {
  const [first] = group as [MarkedBlock];
  switch (kind) {
    case "subhead": {
      const level = headingLevel(first.source);
      return `<h${level}>${inline(first.runs)}</h${level}>`;
    }
    case "list-item":
      return `<ul>\n${group.map(({ runs }) => `<li>${inline(runs)}</li>`).join("\n")}\n</ul>`;
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
