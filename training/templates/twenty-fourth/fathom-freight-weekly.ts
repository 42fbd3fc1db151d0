import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A trade paper: job adverts, company mentions, webinar boxes, white papers, directory links. */
export const fathomFreightWeekly: Template = {
  name: "fathom-freight-weekly",
  language: "en",
  layout: { newline: "\r\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("site-name", "Fathom Freight Weekly"),
    ...chrome("menu", "News", "Ports", "Bunkers", "Casualty", "Jobs", "Directory", "Events"),
    ...chrome(
      "breadcrumb",
      story.pick(["You are in: Home > News > Containers", "You are in: Home > News > Policy"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.date((w) => `${w.dd} ${w.monthName} ${w.year}`),
    ...story.byline((a) => `By ${a}`),
    ...chrome("tools", "Print this page", "Email a colleague", "Text size A A A"),
    ...story.body(
      [
        0.4,
        chrome(
          "event",
          `Webinar: What the next carbon rule means for your fleet, ${story.int(1, 28)} November, 14:00 GMT. Register free`,
        ),
      ],
      [0.7, chrome("promo", `Related: ${story.headline()}`)],
    ),
    ...(story.int(0, 2) > 0
      ? chrome("related", "Related articles", ...marked("› ", story.headlines(3)))
      : []),
    ...chrome(
      "promo",
      "Latest jobs",
      "Fleet superintendent, Piraeus, €85,000",
      "Claims handler, Glasgow, competitive",
      "View all jobs",
    ),
    ...chrome("sponsor", "White paper: Seven ways to cut demurrage (Sponsored by Tallow Systems)"),
    ...chrome(
      "newsletter",
      "Get our twice-weekly bulletin",
      "First name",
      "Work email",
      "Job title",
      "I agree to receive carefully selected partner offers",
    ),
    ...chrome(
      "legal",
      `All content © Fathom Business Press ${story.when.year}. Registered in England no. 0000000. VAT no. 000 0000 00.`,
    ),
  ],
};
