import { createInterface } from "node:readline";
import { Readability } from "@mozilla/readability";
import { dumpHtml } from "../../src/eval/dump.ts";

/** A page as `copydesk eval --command` sends it. */
interface PageLine {
  readonly id: string;
  readonly url: string | null;
  readonly html?: string;
}

type Parse = (html: string, url: string | null) => Document;

/**
 * Answers every page on standard input with what Readability makes of it, on the first of the
 * parsers with which it does not fail. The text is read off its HTML, a block a line: its own
 * `textContent` glues the words of neighbouring blocks together.
 */
export async function answerPages(parsers: readonly Parse[]): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    const page: PageLine = JSON.parse(line);
    const answer = JSON.stringify({ id: page.id, ...read(page, parsers) });
    await new Promise((written) => process.stdout.write(`${answer}\n`, written));
  }
}

function read({ id, url, html = "" }: PageLine, parsers: readonly Parse[]): object {
  for (const parse of parsers) {
    try {
      const article = new Readability(parse(html, url)).parse();
      return {
        text: dumpHtml(article?.content ?? "", "a").join("\n"),
        title: article?.title ?? null,
        authors: article?.byline ? [article.byline] : [],
        date: article?.publishedTime ?? null,
      };
    } catch (error) {
      process.stderr.write(`${id}: ${String(error)}\n`);
    }
  }
  return { text: "" };
}
