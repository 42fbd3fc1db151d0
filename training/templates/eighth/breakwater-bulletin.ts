import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A local site of embeds: remains of posts, videos and maps between paragraphs, then prose by readers on another story. */
export const breakwaterBulletin: Template = {
  name: "breakwater-bulletin",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome("menu", "☰", "Breakwater Bulletin", "Tip line", "Map of fires", "Shop"),
    ...story.title(),
    ...story.byline((author) => `${author} @ the Bulletin`),
    ...story.date(({ monthShort, day, clock }) => `${monthShort} ${day}, ${clock}`),
    ...chrome("share", "🔗 Copy", "✉ Mail", "🖨 Print"),
    ...story.standfirst(),
    ...story.body(
      [
        0.25,
        chrome(
          "promo",
          story.pick([
            "View this post on the network",
            "A post shared by Breakwater Fire (@bwfire)",
            "This embed needs cookies from another company. Allow them once, or read on without it.",
          ]),
        ),
      ],
      [
        0.5,
        chrome(
          "tools",
          story.pick([
            "Sorry, your browser does not support embedded video.",
            "[Interactive map: enable scripts to see it]",
            "This chart could not be loaded. Rotate your phone or try again.",
          ]),
        ),
      ],
      [
        0.75,
        chrome(
          "photo-credit",
          story.pick([
            "A gull looks at the camera from the roof of the fish market, as it does on most mornings.",
            "Sent in by reader Hal Pomfret, who says that he waited four hours for it.",
          ]),
        ),
      ],
    ),
    ...chrome(
      "donation",
      story.pick([
        "The Bulletin is two people and a scanner. If it told you something this week that you would not have known, please put $3 in the tin.",
        "We don't run pop-ups. We'd rather ask you plainly: can you help us pay for the lawyer?",
      ]),
    ),
    ...chrome("comment", "Yesterday you told us"),
    ...story.repeat(story.int(3, 6), () =>
      chrome("comment", `“${story.comment()} ${story.comment()}” (${story.reader()})`),
    ),
    ...chrome("related", "Still talking about", ...marked("→ ", story.headlines(3))),
    ...chrome("teaser", story.teaser()),
    ...chrome(
      "footer",
      "Breakwater Bulletin LLC. Not affiliated with the harbor district, thank goodness.",
    ),
  ],
};
