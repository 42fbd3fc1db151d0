/** How a table is written: what ends its rows, and what a quotation mark means in it. */
export interface Dialect {
  readonly rowEnds: string[];
  /** What stands before a quotation mark inside quoted cells; null if no cell is quoted as a whole. */
  readonly escape: '"' | "\\" | null;
  /** Bytes before the header: spreadsheets put the delimiter there. */
  readonly leadBytes: number;
}

/** Tells the dialect by the first characters of a table, without their byte order mark. */
export function dialectOf(text: string, delimiter: string): Dialect {
  const leadBytes = statedDelimiter(text)?.leadBytes ?? 0;
  const head = text.slice(leadBytes);
  // The header and the rows are often written by two hands: one line end does not tell of the others. CR
  // alone does, for inside quoted cells there may be any.
  const rowEnds = /^[^\r\n]*\r(?!\n)/.test(head) ? ["\r"] : ["\r\n", "\n"];
  return { rowEnds, escape: escapeOf(head, delimiter), leadBytes };
}

/** The line `sep=;`, which a spreadsheet reads and does not show. */
export function statedDelimiter(
  text: string,
): { readonly delimiter: string; readonly leadBytes: number } | null {
  const found = /^"?sep=([,;|\t])"?\r?\n/i.exec(text);
  return found === null ? null : { delimiter: found[1]!, leadBytes: found[0].length };
}

function escapeOf(head: string, delimiter: string): Dialect["escape"] {
  if (delimiter === "\t" && isRaw(head)) return null;
  const isEnd = (char: string | undefined): boolean =>
    char === undefined || char === delimiter || char === "\r" || char === "\n";
  let backslashed = false;
  for (let at = head.indexOf('"'); at >= 0; at = head.indexOf('"', at + 1)) {
    if (head[at - 1] === "\\") {
      backslashed ||= !isEnd(head[at + 1]);
    } else if (head[at + 1] === '"') {
      if (!isEnd(head[at - 1]) && !isEnd(head[at + 2])) return '"';
      at++;
    }
  }
  return backslashed ? "\\" : '"';
}

/**
 * Databases write tables parted by tabs without quoting: a quotation mark that opens a cell is the text's
 * own, and may be closed rows later. Such a table has all of each row on one line.
 */
function isRaw(head: string): boolean {
  const lines = head.split("\n").slice(0, -1);
  const tabs = (line: string): number => line.split("\t").length;
  const [header = "", ...rows] = lines.filter((line) => line.trim() !== "");
  return rows.length > 0 && rows.every((row) => tabs(row) === tabs(header));
}

/** A cell that is quoted as a whole after all, without its quotation marks. */
export function unquoted(cell: Buffer): Buffer {
  const text = cell.toString("latin1");
  if (text.length < 2 || !text.startsWith('"') || !text.endsWith('"')) return cell;
  const inner = text.slice(1, -1).replaceAll('""', "\0");
  return inner.includes('"') ? cell : Buffer.from(inner.replaceAll("\0", '"'), "latin1");
}
