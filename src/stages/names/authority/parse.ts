import { isMap, isSeq, LineCounter, parseDocument } from "yaml";
import { UsageError } from "../../../model/errors.ts";
import type { AuthorityPerson } from "./person.ts";
import { authorityRow } from "./row.ts";

/** A row with the line of its file it starts on, counted from 1. */
export interface Row {
  readonly person: AuthorityPerson;
  readonly file: string;
  readonly line: number;
}

interface RawRow {
  readonly value: unknown;
  readonly line: number;
}

/** Lists of a CSV cell are parted by this. */
const listSeparator = ";";
const listColumns = new Set(["aliases", "native", "roles", "notNames", "company"]);

/**
 * Rows of an authority file: JSON Lines, CSV with a header, or YAML (also JSON) with a list of rows,
 * bare or under `people`; told apart by their content. Throws a usage error that names the line.
 */
export function parseAuthority(text: string, file: string): Row[] {
  const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const first = source.split("\n").find((line) => line.trim() !== "") ?? "";
  const rows = /^\s*\{.*\}\s*$/.test(first.slice(0, 100_000))
    ? jsonLines(source, file)
    : /^"?(?:id|canonical)"?,/.test(first)
      ? csvRows(source, file)
      : yamlRows(source, file);
  return rows.map(({ value, line }) => {
    const result = authorityRow.safeParse(value);
    if (result.success) return { person: result.data, file, line };
    const issue = result.error.issues[0]!;
    const path = issue.path.join(".");
    throw refuse(file, line, `${path === "" ? "" : `${path}: `}${issue.message}`);
  });
}

export function refuse(file: string, line: number, message: string): UsageError {
  return new UsageError("option", `${file}:${line}: ${message}`);
}

function jsonLines(text: string, file: string): RawRow[] {
  return text.split("\n").flatMap((content, index) => {
    if (content.trim() === "") return [];
    try {
      return [{ value: JSON.parse(content) as unknown, line: index + 1 }];
    } catch {
      throw refuse(file, index + 1, "expected one JSON object, as on the lines before");
    }
  });
}

function yamlRows(text: string, file: string): RawRow[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [error] = document.errors;
  if (error) throw refuse(file, error.linePos?.[0].line ?? 1, error.message.split("\n")[0]!);
  const root = document.contents;
  const list = isMap(root) ? root.get("people", true) : root;
  if (!isSeq(list)) {
    throw refuse(file, 1, "expected a list of rows, bare or under `people`");
  }
  return list.items.map((item) => {
    const at = (item as { range?: [number, number, number] }).range?.[0] ?? 0;
    return {
      value: (item as { toJS: (document: unknown) => unknown }).toJS(document),
      line: lines.linePos(at).line,
    };
  });
}

function csvRows(text: string, file: string): RawRow[] {
  const [header, ...records] = csvRecords(text);
  if (header === undefined) return [];
  return records.map(({ cells, line }) => {
    if (cells.length > header.cells.length) {
      throw refuse(
        file,
        line,
        `${cells.length} cells, but the header names ${header.cells.length}`,
      );
    }
    const value = new Map<string, unknown>();
    for (const [index, cell] of cells.entries()) {
      const column = header.cells[index]!.trim();
      if (cell.trim() === "") continue;
      const list = cell.split(listSeparator).map((item) => item.trim());
      value.set(column, listColumns.has(column) ? list.filter(Boolean) : cell.trim());
    }
    return { value: Object.fromEntries(value), line };
  });
}

/** Cells in quotation marks may hold commas, line breaks and doubled marks. */
function csvRecords(text: string): { cells: string[]; line: number }[] {
  const out: { cells: string[]; line: number }[] = [];
  let cells: string[] = [];
  let cell = "";
  let quoted = false;
  let line = 1;
  let start = 1;
  const endRecord = (): void => {
    cells.push(cell);
    if (cells.length > 1 || cell.trim() !== "") out.push({ cells, line: start });
    cells = [];
    cell = "";
  };
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (char === "\n") line++;
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text[at + 1] === '"') cell += text[++at]!;
      else quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === ",") {
      cells.push(cell);
      cell = "";
    } else if (char === "\n") {
      endRecord();
      start = line;
    } else if (char !== "\r") cell += char;
  }
  endRecord();
  return out;
}
