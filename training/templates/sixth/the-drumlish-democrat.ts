import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** An Irish regional: premium badges, RIP notices, breaking-news push box, GAA results ticker, inline "see also" with no heading. */
export const theDrumlishDemocrat: Template = {
  name: "the-drumlish-democrat",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Premium",
      "News",
      "Sport",
      "Farming",
      "What's On",
      "Death Notices",
      "ePaper",
      "Competitions",
      "Classifieds",
    ),
    ...chrome(
      "ticker",
      "FT Ballyronan 2-11 Drumlish 1-15",
      "HT Newtown Gaels 0-04 Sliabh Dubh 0-04",
    ),
    ...chrome("breadcrumb", "Home / News / Local"),
    ...story.title(),
    ...story.standfirst(),
    ...chrome("photo-credit", "Pic: Declan Roddy", "Picture for illustrative purposes only"),
    ...story.byline((a) => a),
    ...story.date((w) => `${w.day}/${w.mm}/${w.year} | ${w.clock}`),
    ...story.body(
      [0.3, chrome("promo", story.headline())],
      [
        0.5,
        chrome(
          "newsletter",
          "Join the Democrat's WhatsApp channel for mart prices, road closures and the odd good news story",
        ),
      ],
      [0.7, chrome("promo", `SEE ALSO: ${story.headline()}`)],
    ),
    ...chrome(
      "tools",
      "To keep up to date with the Democrat, download the app or buy the paper in shops every Wednesday.",
    ),
    ...chrome(
      "comment-form",
      "Have your say",
      "You must be signed in to comment.",
      `${story.int(0, 12)} comments`,
    ),
    ...chrome(
      "promo",
      "Funeral Arrangements",
      "Reilly, Bernadette (Bernie), Aughnacliffe",
      "Farrell, James, late of Main Street",
      "May they rest in peace",
      "View all notices",
    ),
    ...chrome("related", "Most Read on the Democrat", ...numbered(story.headlines(6), " ")),
    ...chrome("sponsor", "Supported by the Local Democracy Reporting Fund"),
    ...chrome(
      "footer",
      "Contact Us: The Square, Drumlish. Tel 043 555 0117",
      "Press Council logo",
      "Privacy Settings",
      "Advertise",
      `© Drumlish Democrat ${story.when.year}, a Shannonside Media title.`,
    ),
  ],
};
