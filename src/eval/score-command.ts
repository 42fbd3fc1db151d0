import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { z } from "zod";
import { UsageError } from "../model/errors.ts";
import { articleRecord, recordSchema } from "../model/record.ts";
import { readRecord } from "./clean-page.ts";
import { type InputForm, pageInput } from "./page-input.ts";
import { type Cleaned, nothingCleaned, scorePage, scoreUntouched } from "./page-score.ts";
import type { TruthPage } from "./truth.ts";
import type { PageResult } from "./worker.ts";

const plainAnswer = z.object({
  id: z.string(),
  text: z.string(),
  title: z.string().nullish(),
  authors: z.array(z.string()).nullish(),
  date: z.string().nullish(),
});

/**
 * Scores any command: it gets `{id, url, html}` or `{id, url, text}` lines on standard input and
 * answers with records or `{id, text, title, authors, date}` lines, in any order. A page without an
 * answer scores as empty. Null for a page that has no such input.
 */
export async function* scoreCommand(
  command: string,
  folder: string,
  pages: readonly TruthPage[],
  form: InputForm,
): AsyncGenerator<PageResult | null> {
  const score = (page: TruthPage, cleaned: Cleaned): PageResult => {
    const input = pageInput(folder, page, form)!;
    return {
      score: scorePage(page, input, form, cleaned),
      untouched: scoreUntouched(page, input, form),
    };
  };
  const child = spawn(command, { shell: true, stdio: ["pipe", "pipe", "inherit"] });
  const ended = once(child, "close");
  // The command may end before it has read everything; what it has answered still counts.
  child.stdin.on("error", () => undefined);
  const open = new Map<string, TruthPage>();
  let skipped = 0;
  const sending = (async () => {
    for (const page of pages) {
      const input = pageInput(folder, page, form);
      if (input === null) {
        skipped++;
        continue;
      }
      open.set(page.id, page);
      const { id, url } = page;
      const key = input.mediaType === "text/html" ? "html" : "text";
      const line = `${JSON.stringify({ id, url, [key]: input.content })}\n`;
      if (!child.stdin.writable) continue;
      if (!child.stdin.write(line)) await Promise.race([once(child.stdin, "drain"), ended]);
    }
    child.stdin.end();
  })();
  sending.catch(() => child.kill());
  try {
    for await (const line of createInterface({ input: child.stdout })) {
      if (line.trim() === "") continue;
      const { id, cleaned } = readAnswer(line, command);
      const page = open.get(id);
      if (page === undefined)
        throw badAnswer(command, `an answer to id "${id}", which is not open`);
      open.delete(id);
      yield score(page, cleaned);
    }
    await sending;
    const [code] = (await ended) as [number | null];
    if (code !== 0) {
      const left = `${open.size} of ${pages.length} pages unanswered`;
      throw badAnswer(command, `exit code ${code}, with ${left}`);
    }
  } finally {
    child.kill();
  }
  for (const page of open.values()) yield score(page, { ...nothingCleaned, error: "no answer" });
  for (let i = 0; i < skipped; i++) yield null;
}

function readAnswer(line: string, command: string): { id: string; cleaned: Cleaned } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw badAnswer(command, `a line that is not JSON: ${line.slice(0, 80)}`);
  }
  if ((value as { schema?: unknown } | null)?.schema === recordSchema) {
    const record = articleRecord.safeParse(value);
    if (!record.success) throw badAnswer(command, "a record that breaks the schema");
    return { id: String(record.data.source.id), cleaned: readRecord(record.data) };
  }
  const answer = plainAnswer.safeParse(value);
  if (!answer.success)
    throw badAnswer(command, `neither a record nor {id, text}: ${line.slice(0, 80)}`);
  const { id, text, title, authors, date } = answer.data;
  const given = {
    text,
    title: title ?? null,
    authors: authors ?? [],
    date: date ?? null,
  };
  return { id, cleaned: { ...nothingCleaned, ...given } };
}

function badAnswer(command: string, what: string): UsageError {
  return new UsageError("input-missing", `--command ${command}: got ${what}`);
}
