import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A Philippine news portal: read inserts in capitals, disclaimer on comments, subscribe line, agency initials. */
export const luzonStraitClarionMobile: Template = {
  name: "luzon-strait-clarion-mobile",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "NEWS", "SPORTS", "ENTERTAINMENT", "GLOBAL NATION", "MOTORING"),
    ...chrome("breadcrumb", "NEWS / REGIONS"),
    ...story.title(),
    ...story.byline((author) => `By: ${author}`),
    ...chrome("author-bio", story.pick(["Correspondent", "Reporter / @strait_regions"])),
    ...story.date(({ clock, monthName, dd, year }) => `${clock} ${monthName} ${dd}, ${year}`),
    ...story.body(
      [0.3, chrome("ad", "ADVERTISEMENT")],
      [0.5, chrome("promo", `READ: ${story.headline()}`)],
      [0.8, chrome("promo", `READ: ${story.headline()}`)],
    ),
    ...chrome(
      "newsletter",
      "Subscribe to our daily newsletter",
      "Leave your address only if our terms and privacy notice suit you.",
    ),
    ...chrome("related", "RELATED STORIES", ...story.headlines(2)),
    ...chrome("tags", "TAGS:", story.pick(["coast guard", "sea accident", "disaster"]), "regions"),
    ...chrome(
      "paywall",
      "Go STRAIT PLUS: the e-paper before breakfast, no pop-ups, and one account for the whole household.",
    ),
    ...chrome(
      "comment",
      "What readers write here is their own opinion and not ours. Posts that break the house rules will be taken down.",
    ),
    ...chrome("related", "LATEST", ...story.headlines(4), "MOST READ", ...story.headlines(3)),
    ...chrome(
      "consent",
      "This page stores a few small files on your phone so that it works. Keep reading if that is all right with you.",
      "I agree",
    ),
  ],
};
