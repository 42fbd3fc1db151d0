import { chrome, marked, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A ministry's daily press digest: numbering, source lines, summaries of other items, circulation list. */
export const ministryPressDigest: Template = {
  name: "ministry-press-digest",
  language: "en",
  layout: { newline: "\r\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "MINISTRY OF PUBLIC WORKS", "PRESS & INFORMATION UNIT"),
    ...chrome(
      "tools",
      "DAILY PRESS REVIEW – NOT FOR ATTRIBUTION",
      `No. ${story.int(11, 249)}/${story.when.year}`,
    ),
    ...chrome("contact", "To: Minister; PS; heads of division; drivers' room"),
    ...chrome("menu", "Contents", ...numbered(story.headlines(4), "  ")),
    ...chrome("site-name", "Orchard Courier"),
    ...story.title(),
    ...story.byline((a) => `(${a})`),
    ...story.date(({ dd, mm, year }) => `${dd}/${mm}/${year}, p. 3`),
    ...story.body(
      [
        story.int(33, 47) / 100,
        story.pick([chrome("tools", story.pick(["MPW/PIU/PR-2", "– 4 –", "UNCLASSIFIED"])), []]),
      ],
      [
        story.int(68, 82) / 100,
        chrome(
          "related",
          story.pick(["cf. item 2 above:", "See yesterday's review, item 9:"]),
          story.headline(),
        ),
      ],
    ),
    ...chrome(
      "teaser",
      "IN BRIEF",
      ...marked("o ", [story.teaser(), story.teaser(), story.teaser()]),
    ),
    ...chrome("ticker", "FX: USD 4.81 (4.80) EUR 5.22 (5.24). Rain: 40%"),
    ...chrome("event", "MEDIA DIARY: 10.00 ribbon, Mill Bridge. 14.30 radio, DG (tbc)."),
    ...story.pick([
      chrome(
        "legal",
        "Items are chosen for their interest to the Ministry. Their being reproduced here does not mean that the Ministry agrees, disagrees or has noticed.",
      ),
      [],
    ]),
    ...story.pick([chrome("contact", "Prepared by duty officer, ext. 4410"), []]),
    ...chrome(
      "newsletter",
      "Divisions wishing to be taken off the list should apply on form PIU-7.",
    ),
    ...chrome("footer", "Please recycle"),
  ],
};
