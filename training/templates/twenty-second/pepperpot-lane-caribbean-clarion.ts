import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A Caribbean daily: lottery, editorial cartoon, comment counts, carnival promos. */
export const pepperpotLaneCaribbeanClarion: Template = {
  name: "pepperpot-lane-caribbean-clarion",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("ticker", "Lotto: 4 9 17 22 30", `${story.int(26, 33)}°C Scattered showers`),
    ...chrome("menu", "Lead Stories", "Sport", "Letters", "Social", "Auto"),
    ...story.title(),
    ...story.date(
      (when) =>
        `Published: ${when.weekday} | ${when.monthName} ${when.day}, ${when.year} | ${when.clock}`,
    ),
    ...story.byline((author) => `${author}/Pepperpot Writer`),
    ...chrome(
      "photo-credit",
      story.pick(["Higgs Town Road after the rains.", "File photo", "Contributed photo"]),
    ),
    ...chrome("share", "Share on Facebook", story.pick(["Send by email", "Print"])),
    ...story.body(
      [
        story.pick([0.45, 0.55, 0.6]),
        chrome("promo", story.pick([story.headline(), story.teaser(), story.headline()])),
      ],
      [0.5, chrome("promo", story.headline())],
      [
        story.pick([0.75, 0.8, 0.9]),
        chrome(
          "follow",
          story.pick([
            "The Pepperpot is on WhatsApp too. Come and lime with us.",
            "Join our channel for island news.",
          ]),
        ),
      ],
    ),
    ...chrome(
      "contact",
      story.pick(["news@pepperpot.example", "Call the newsroom at 1-876-555-0133"]),
    ),
    ...chrome(
      "related",
      story.pick(["OTHER STORIES", "More Lead Stories", "Related News"]),
      ...marked("▪ ", story.headlines(4)),
    ),
    ...chrome("poll", "Should Carnival be moved?", "Yes, to June", "No", "Don't care", "Vote"),
    ...chrome(
      "comment",
      "Comments",
      story.comment(),
      story.reader(),
      story.comment(),
      story.reader(),
    ),
    ...chrome(
      "legal",
      "The views in comments are not those of this company. Do not write in block capitals. Names of public figures may be used, but please be fair.",
    ),
    ...chrome(
      "newsletter",
      story.pick(["A pinch of pepper in your email", "Stay informed: subscribe"]),
      "HOUSE RULES",
    ),
    ...chrome("ad", "Stay in touch with home: send money today", "Fly direct twice weekly"),
    ...chrome("footer", "Tell us", "Archives", "Rate card", "Pepperpot Press Ltd"),
  ],
};
