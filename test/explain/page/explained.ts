import { loadPipeline } from "../../../src/config/load.ts";
import { explain } from "../../../src/explain/explanation.ts";
import { renderPage } from "../../../src/explain/page/explanation-page.ts";
import type { MediaType } from "../../../src/model/document.ts";
import { examine } from "../../../src/run/examine.ts";
import { rawText } from "../../model/documents.ts";

const news = loadPipeline("news");

/** The explanation page of a document. */
export function pageOf(text: string, mediaType: MediaType = "text/plain"): string {
  const examination = examine(rawText(text, mediaType), news);
  return renderPage(explain(examination, news.policy), examination.record);
}

/** A dump with something of everything: menu, title, byline, dateline, names, lists, small print. */
export const dump: string = `Home > Markets
Grain corridor stays open, ministers say
By Ann Lee
PORT ASKEL (AP) — Ministers from four river states agreed on Wednesday to keep a grain corridor open until the end of the year.
“It is not a treaty, it is a promise between neighbours,” said Mustafa al-Kadhimi, who chaired the talks in the old customs house.
The deal lets barges pass the locks at night and without customs checks, Mr. Kadhimi told reporters.
Vladmir Putin was not at the table, and neither was anybody who spoke for him.
Shipping firms said that they needed at least a week to bring their crews back to the river.
Share on Facebook
Related
- Bakers warn of dearer bread before the winter
- How a lock keeper became the most wanted man on the river
© 2024 Meridian Ledger. All rights reserved.
`;
