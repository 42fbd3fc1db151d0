import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A print-style dump from an old newspaper archive service: page numbers, credits used, copyright in prose, plain. */
export const nfHarbourHospiceTimes: Template = {
  name: "nf-harbour-hospice-times",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "Harbour Times archive service"),
    ...chrome(
      "login",
      "You are logged in as guest",
      `Articles left today: ${story.int(0, 5)}`,
      "New search",
      "Refine search",
      "Results",
    ),
    ...chrome("pager", `Document ${story.int(1, 40)} of ${story.int(41, 900)}`),
    ...chrome(
      "breadcrumb",
      `Edition: ${story.pick(["Final", "First", "Island"])}`,
      `Page: ${story.pick(["A", "B", "C"])}${story.int(1, 14)}`,
    ),
    ...story.date(
      ({ weekday, monthName, day, year }) => `${weekday}, ${monthName} ${day}, ${year}`,
    ),
    ...story.title(),
    ...story.byline((a) => a.toUpperCase()),
    ...story.standfirst(),
    ...story.body(),
    ...chrome(
      "photo-credit",
      `ILLUSTRATION: ${story.pick(["photo, map", "none", "photo (colour)"])}`,
    ),
    ...chrome(
      "legal",
      `All content © ${story.when.year} HARBOUR TIMES and may not be republished without permission. To obtain a photocopy of the page, quote the number below.`,
      `Record Number: ${story.int(100000, 999999)}`,
    ),
    ...chrome("tools", "Print this article", "Mail this article", "Bookmark"),
    ...chrome(
      "contact",
      "All archives are owned by the newspaper and are presented by a third party. Questions about your account are answered on weekdays between 9 and 5.",
    ),
  ],
};
