import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Gulf English daily: gold rates and prayer times, listen button, "stay up to date" box, visa explainers. */
export const gdGulfCreekStandard: Template = {
  name: "gd-gulf-creek-standard",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "UAE",
      "Gulf",
      "Visa+",
      "Property",
      "Gold Rate",
      "Cricket",
      "Prayer Timings",
      "Brunch & Staycation",
    ),
    ...chrome(
      "tools",
      `Fri, ${story.when.monthShort} ${story.when.day}, ${story.when.year}`,
      `${story.pick(["31", "38", "42"])}°C`,
      `Gold 24K Dh${story.int(380, 520)}.${story.int(10, 75)}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(
      (author) =>
        `${author}, ${story.pick(["Staff Reporter", "Senior Reporter", "Assistant Editor"])}`,
    ),
    ...story.date(
      ({ clock, day, monthName, year }) => `Last updated: ${monthName} ${day}, ${year} | ${clock}`,
    ),
    ...chrome("reading-time", `${story.int(2, 5)} MIN READ`),
    ...chrome(
      "photo-credit",
      story.pick([
        "Image Credit: Supplied",
        "Shutterstock",
        "Picture for illustrative purposes only",
      ]),
    ),
    ...story.body(
      [
        0.2,
        chrome(
          "follow",
          "[Editor's note: our WhatsApp channel carries alerts on visas, rents and roads. Tap to follow.]",
        ),
      ],
      [
        0.5,
        chrome("related", `${story.pick(["Look:", "Watch:", "ALSO READ:"])} ${story.headline()}`),
      ],
      [0.75, chrome("ad", "Ad")],
    ),
    ...chrome(
      "tags",
      "Topics",
      story.pick(["Dubai", "Sharjah", "Muscat"]),
      story.pick(["Visa", "Rent", "Aviation"]),
    ),
    ...chrome(
      "author-bio",
      `${story.author}`,
      story.pick([
        "A chartered accountant who ran away to a newsroom, our reporter covers rents, remittances and everything that keeps tenants awake.",
        "Has lived in four emirates and still gets lost in the same roundabout.",
      ]),
    ),
    ...chrome("related", "Also In This Package", ...story.headlines(3)),
    ...chrome("related", "Up Next", ...story.headlines(2)),
    ...chrome(
      "newsletter",
      "Shall we nudge you?",
      "The Standard can send a short alert when something big breaks. Turn it off at the bell whenever you like.",
      "Later",
      "Allow",
    ),
    ...chrome(
      "footer",
      "Find Us On Social",
      "Rates & Trade Licence",
      "Copyright notice",
      `© Creek Media FZ LLC ${story.when.year}`,
    ),
  ],
};
