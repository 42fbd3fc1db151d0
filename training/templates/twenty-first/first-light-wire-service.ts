import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A news agency page: slug, time stamps, edit notes, related coverage, licensing prose. */
export const firstLightWireService: Template = {
  name: "first-light-wire-service",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("breadcrumb", "World", story.pick(["Africa", "Asia", "Americas", "Sport"])),
    ...story.title(),
    ...story.byline((author) => `By ${author}`),
    ...story.date(({ clock, day, monthName, year }) => `${monthName} ${day}, ${year} ${clock} UTC`),
    ...story.body(
      [
        0.3,
        [...(story.int(1, 100) <= 60 ? chrome("ad", "Advertisement · Scroll to continue") : [])],
      ],
      [0.5, chrome("promo", story.headline())],
      [
        0.75,
        chrome(
          "newsletter",
          "The First Light daily digest has all you need to start the day. Sign up here.",
        ),
      ],
    ),
    ...chrome(
      "legal",
      "First Light names its sources wherever it can. How we work: see the handbook.",
    ),
    ...(story.int(1, 100) <= 50
      ? chrome(
          "tags",
          "Suggested Topics:",
          story.pick(["Commodities", "Elections", "Disasters"]),
          story.pick(["Africa", "Americas"]),
        )
      : []),
    ...chrome("tools", ...story.pick([["License this report"], ["Reuse this text in your paper"]])),
    ...(story.int(1, 100) <= 60
      ? chrome(
          "author-bio",
          story.author,
          "First Light",
          `Correspondent who has reported from ${story.int(3, 19)} countries on floods, markets and the odd coup.`,
        )
      : []),
    ...chrome(
      "related",
      "Read Next",
      story.headline(),
      `${story.pick(["World", "Africa", "Business"])} · ${story.when.monthName} ${story.int(1, 28)}, ${story.when.year} · ${story.when.clock} UTC`,
      story.headline(),
      `${story.pick(["World", "Africa", "Business"])} · ${story.when.monthName} ${story.int(1, 28)}, ${story.when.year}`,
    ),
    ...chrome(
      "sponsor",
      "Sponsored Content",
      "This container yacht could be yours",
      "Doctors: drink this at night",
    ),
    ...chrome(
      "footer",
      "Site Index",
      "Browse",
      "About First Light",
      "Prices shown up to a quarter of an hour late",
    ),
  ],
};
