import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Military news portal: branch menus, benefits calculators, PX deals, veterans' jobs. */
export const gdRanksAndRations: Template = {
  name: "gd-ranks-and-rations",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Army",
      "Navy",
      "Air",
      "Reserves",
      "Pay & Benefits",
      "Spouses",
      "Veterans",
      "History",
      "Off Duty",
    ),
    ...chrome(
      "ad",
      story.pick(["Loans for those who serve: apply in ten minutes", "Boot camp for your CV"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(
      (author) => `${author} | ${story.pick(["Barracks Desk", "Special to Ranks & Rations"])}`,
    ),
    ...story.date(({ clock, day, monthName, year }) => `${monthName} ${day}, ${year} at ${clock}`),
    ...chrome(
      "photo-credit",
      story.pick([
        "A loadmaster checks straps before take-off. (Cpl. R. Imrie/Army)",
        "(Defence image)",
      ]),
    ),
    ...story.body(
      [0.3, chrome("related", `${story.pick(["Read Next", "Related"])}: ${story.headline()}`)],
      [
        0.7,
        chrome(
          "promo",
          "Keep up with the posts that matter. Get service news and benefits in your inbox.",
        ),
      ],
    ),
    ...chrome(
      "author-bio",
      `${story.author} is a ${story.pick(["former signaller who", "retired warrant officer who", "reporter who"])} covers housing, kit and pensions. Reach the desk securely from a device that is not issued to you.`,
    ),
    ...chrome(
      "legal",
      "The appearance of service imagery does not imply endorsement by the ministry.",
    ),
    ...chrome("related", "You May Also Like", ...story.headlines(2)),
    ...chrome(
      "related",
      "In Other News",
      ...story.headlines(3),
      ...marked("→ ", story.headlines(2)),
    ),
    ...chrome("tools", "Pay calculator", "2026 scales", "Leave planner", "Find a buddy"),
    ...chrome(
      "footer",
      "Contact us",
      `© ${story.when.year} Ranks & Rations. Ask before you reprint.`,
    ),
  ],
};
