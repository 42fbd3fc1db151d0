import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A capital daily in South Asia style: "also read" headlines bare, explainers in prose, comment policy, epaper, WhatsApp lines. */
export const lwCivicMirror: Template = {
  name: "lw-civic-mirror",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "e-Paper", "Elections", "Cricket", "Data", "Premium"),
    ...chrome("breadcrumb", "Home / News / National"),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(
      ({ monthName, dd, year, clock }) => `Updated - ${monthName} ${dd}, ${year} ${clock} pm IST`,
    ),
    ...story.byline((a) => a.toUpperCase()),
    ...chrome("comment", "COMMENTS", "SHARE", "READ LATER"),
    ...story.body(
      [0.3, chrome("promo", story.pick([`Also Read | ${story.headline()}`, story.headline()]))],
      [0.6, chrome("promo", story.headline())],
      [
        0.85,
        chrome(
          "teaser",
          "Explained | Why has the monsoon paused, and what does a farmer do while it makes up its mind?",
        ),
      ],
    ),
    ...story.date(
      ({ monthName, dd, year, clock }) => `Published - ${monthName} ${dd}, ${year} ${clock} pm IST`,
    ),
    ...chrome("tags", "state politics / rivers / civic issues"),
    ...chrome(
      "comment-form",
      "Comments have to be in English, and in full sentences. They cannot be abusive or personal. Please keep to our rules for the community when you post.",
      "We have moved to a new commenting platform. If you are registered already, you may go on as before.",
    ),
    ...chrome("promo", "Top News Today", "0 / 0", "Read in App"),
    ...chrome(
      "podcast",
      "In Focus: our editors sit down for half an hour with the reporter who walked the length of the pipeline. We speak of thirst, of leaks, and of who was paid.",
    ),
  ],
};
