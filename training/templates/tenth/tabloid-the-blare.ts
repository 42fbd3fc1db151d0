import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A British-style tabloid: capitals, picture strips, embedded posts, comment counts, price of the paper. */
export const tabloidTheBlare: Template = {
  name: "tabloid-the-blare",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "THE BLARE", "SHOWBIZ", "FOOTIE", "MONEY", "BINGO", "DEAR DOLLY", "TRAVEL"),
    ...chrome("tags", story.pick(["EXCLUSIVE", "BLARE INVESTIGATES", "WHAT A SCORCHER"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a}`),
    ...story.date(
      ({ clock, day, monthShort, year }) => `Published: ${clock}, ${day} ${monthShort} ${year}`,
    ),
    ...story.pick([
      chrome(
        "share",
        "Click to share on X (Opens in new window)",
        "Click to share on Facebook (Opens in new window)",
      ),
      [],
    ]),
    ...chrome("comment", `${story.int(3, 900)} Comments`),
    ...story.body(
      [
        story.int(8, 22) / 100,
        story.pick([
          chrome(
            "photo-credit",
            story.pick(["3", "5"]),
            story.pick([
              "The moment it all went wrong Credit: SWNZ",
              "The quiet street where it happened Credit: Blare Pictures",
            ]),
          ),
          [],
        ]),
      ],
      [
        story.int(33, 47) / 100,
        chrome(
          "related",
          story.pick(["Most read in News", "MORE ON THIS"]),
          ...story.headlines(3).map((h) => h.toUpperCase()),
        ),
      ],
      [
        story.int(53, 67) / 100,
        chrome(
          "poll",
          story.pick(["POLL: Who's to blame?", "HAVE YOUR SAY"]),
          "The council",
          "Everybody",
          "Gulls",
        ),
      ],
      [
        story.int(73, 87) / 100,
        story.pick([chrome("promo", `READ MORE: ${story.headline()}`), []]),
      ],
    ),
    ...chrome(
      "contact",
      "Seen something? Snapped something? The Blare pays cash. Ring 0800 555 0166 day or night and shout.",
    ),
    ...chrome(
      "sponsor",
      "Blare Bingo: get a £10 bonus when you spend £10. 18+. T&Cs apply. Please gamble responsibly.",
    ),
    ...story.pick([chrome("related", "Topics", ...story.headlines(2)), []]),
    ...chrome(
      "follow",
      "FOLLOW THE BLARE",
      "Facebook",
      "Snap",
      "Get the Blare newspaper delivered: 80p",
    ),
    ...chrome(
      "footer",
      "Editorial Complaints",
      "Clarifications and Corrections",
      "News Licensing",
      `©BLARE GROUP ${story.when.year}`,
    ),
  ],
};
