import { createReadStream } from "node:fs";
import { UsageError } from "../model/errors.ts";
import { type ArticleRecord, recordSchema } from "../model/record.ts";
import { splitLines } from "../read/container/lines.ts";
import { defaultLimits } from "../read/limits.ts";

/** Bytes of a line: a record holds its text, and what was cut of it, in escapes. */
const longestLine = 8 * defaultLimits.recordBytes;

/** The records of a file that `clean` wrote. Throws a usage error that names the line. */
export async function* readArticles(file: string): AsyncGenerator<ArticleRecord> {
  const decoder = new TextDecoder();
  const chunks = createReadStream(file);
  for await (const { bytes, number } of splitLines(chunks, longestLine)) {
    const where = `${file}:${number}`;
    if (bytes === null) throw new UsageError("input-format", `${where}: the line is too long`);
    const line = decoder.decode(bytes).trim();
    if (line !== "") yield articleOf(line, where);
  }
}

function articleOf(line: string, where: string): ArticleRecord {
  const expected = `expected a record of the schema ${recordSchema}, as copydesk clean writes it`;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new UsageError("input-format", `${where}: this is no JSON; ${expected}`);
  }
  const { schema } = (value ?? {}) as { schema?: unknown };
  if (schema !== recordSchema) throw new UsageError("input-format", `${where}: ${expected}`);
  return value as ArticleRecord;
}
