import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A news agency's client portal: slugs, advisories, related copy numbers, market summary. */
export const xzBeaconAgencyWire: Template = {
  name: "xz-beacon-agency-wire",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "Beacon Wire"),
    ...chrome(
      "menu",
      "Top",
      "Domestic",
      "World",
      "Business",
      "Sport",
      "Results service",
      "Advisories",
    ),
    ...chrome("tags", `BC-UK-${story.int(100, 999)}`, "Priority 4", "Embargo: none"),
    ...story.title(),
    ...story.date((w) => `${w.day} ${w.monthShort} ${w.year} ${w.clock} GMT`),
    ...story.byline((author) => `By ${author}, Beacon`),
    ...story.body([0.5, story.int(0, 1) === 1 ? chrome("promo", story.headline()) : []]),
    ...chrome("tags", "Keywords: local, nation, update 2"),
    ...chrome(
      "legal",
      "Copy may be used by subscribing clients only. Not for syndication to third parties.",
    ),
    ...chrome(
      "ticker",
      "MARKETS 1630",
      `FTSE ${story.int(8000, 8900)} +12`,
      "Dow +88",
      "Gold $2,310",
      "Euro 85.2p",
    ),
    ...chrome(
      "related",
      "Other copy on the wire",
      ...story.headlines(6).map((text, at) => `${12 + at}:${30 + at} ${text}`),
    ),
    ...chrome("contact", "Duty editor: 01632 960 001", "Pictures: 01632 960 002"),
    ...chrome("footer", "Licensing", "API status: green", "Log out"),
  ],
};
