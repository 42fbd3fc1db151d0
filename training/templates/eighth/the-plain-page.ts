import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A one-man news page with next to nothing around the story. */
export const thePlainPage: Template = {
  name: "the-plain-page",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "* ", subhead: "## " },
  compose: (story) => [
    ...story.title((title) => `# ${title}`),
    ...story.date(({ year, mm, dd }) => `${year}-${mm}-${dd}`),
    ...story.standfirst(),
    ...story.body(),
    ...chrome(
      "pager",
      story.pick(["← older", "Back to the list", `Previous: ${story.headline()}`]),
    ),
  ],
};
