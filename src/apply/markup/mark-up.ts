import type { Document } from "../../model/document.ts";
import type { ArticleRecord } from "../../model/record.ts";
import type { BodyForm } from "../../model/stage.ts";
import type { Body } from "../body.ts";
import { grouped } from "./blocks.ts";
import { writeHtml } from "./html.ts";
import { runsOf } from "./inlines.ts";
import { Numbers } from "./lists.ts";
import { writeMarkdown } from "./markdown.ts";

/** The body with markup, as the policy wants it. */
export function markUp(
  document: Document,
  body: Body,
  form: BodyForm,
): Pick<ArticleRecord, "bodyHtml" | "bodyMarkdown"> {
  if (form === "text") return {};
  const { blocks, sources } = body;
  // Markdown that was read is Markdown as it stands.
  if (form === "markdown" && document.mediaType === "text/markdown")
    return { bodyMarkdown: body.text };
  const groups = grouped(blocks, sources, runsOf(document, body));
  const numbers = new Numbers(document);
  return form === "html"
    ? { bodyHtml: writeHtml(groups, numbers) }
    : { bodyMarkdown: writeMarkdown(groups, numbers) };
}
