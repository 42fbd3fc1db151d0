import type { ContextRow } from "./rows.ts";

const mark = /\[\[([^|\]]{1,200})\|([^\]]{1,60})\]\]/g;

/**
 * Texts with their mentions marked as `[[surface|entity]]`, parted by blank lines; the first line of
 * each is `# what it shows`.
 */
export function readMarked(source: string): ContextRow[] {
  return source
    .trim()
    .split(/\n{2,}/)
    .map((block, index) => {
      const [note = "", ...lines] = block.split("\n");
      const marked = lines.join("\n");
      const mentions: ContextRow["mentions"][number][] = [];
      let text = "";
      let from = 0;
      for (const match of marked.matchAll(mark)) {
        const [whole, surface = "", entity = ""] = match;
        text += marked.slice(from, match.index);
        mentions.push({ start: text.length, end: text.length + surface.length, surface, entity });
        text += surface;
        from = match.index + whole.length;
      }
      text += marked.slice(from);
      return { id: `${index + 1}`, note: note.replace(/^# /, ""), text, mentions };
    });
}
