import { chrome, numbered } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A Nigerian daily: "Kindly share this story", WhatsApp channel, all-rights paragraph, betting and health ads among the text, must-read list. */
export const nfLagosMorningPilot: Template = {
  name: "nf-lagos-morning-pilot",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Home",
      "Politics",
      "Metro Plus",
      "Business",
      "Healthwise",
      "Featured",
      "Education",
      "Sex & Relationship",
      "Columns",
      "Videos",
    ),
    ...chrome("ticker", "Breaking", story.headline(), story.headline()),
    ...chrome(
      "breadcrumb",
      `Home » ${story.pick(["Metro Plus", "Top News", "Politics"])} » ${story.titleText}`,
    ),
    ...story.title(),
    ...story.date(({ day, monthName, year, clock }) => `${day}th ${monthName} ${year} | ${clock}`),
    ...story.byline((a) => `By ${a}`),
    ...story.standfirst(),
    ...chrome("share", "Kindly share this story:"),
    ...story.body(
      [0.2, chrome("promo", `ALSO READ: ${story.headline()}`)],
      [
        0.5,
        chrome(
          "ad",
          "Stop battling with weak eyesight at 45! Read how an Abeokuta trader dropped his glasses.",
        ),
      ],
      [
        0.75,
        chrome(
          "promo",
          `READ ALSO: ${story.headline()}`,
          "Follow the Morning Pilot channel on WhatsApp for stories as they break",
        ),
      ],
    ),
    ...chrome(
      "legal",
      "No part of this report, in print or online, may be lifted, copied, aired or put on another platform unless THE MORNING PILOT has first agreed to it in writing.",
    ),
    ...chrome(
      "contact",
      `Send eyewitness accounts and reports to us through 0800-555-${story.int(1000, 9999)}.`,
    ),
    ...chrome(
      "tags",
      "Topics",
      story.pick(["EFCC", "fuel price", "Lagos flood"]),
      story.pick(["NLC", "INEC", "Ibadan"]),
    ),
    ...chrome("ad", "Sponsored", "Get up to 200% bonus on your first accumulator. 18+ only."),
    ...chrome("related", "Must Read", ...numbered(story.headlines(5), "  ")),
    ...chrome(
      "comment",
      `${story.reader()} says:`,
      story.comment(),
      "Reply",
      `${story.reader()} says:`,
      story.comment(),
      "Reply",
    ),
    ...chrome(
      "newsletter",
      "Subscribe To Our Newsletter",
      "Stay informed and ahead of the pack with a digest that lands by 6am.",
    ),
    ...chrome(
      "footer",
      `Morning Pilot © ${story.when.year - 40}-${story.when.year} Pilot Publishing (Nig.) Ltd.`,
      "Advert Rates",
      "Privacy",
      "About Us",
    ),
  ],
};
