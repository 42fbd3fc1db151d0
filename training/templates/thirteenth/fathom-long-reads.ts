import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Magazine with numbered contents, pull-quote tools, cover line, podcast and shop. */
export const fathomLongReads: Template = {
  name: "fathom-long-reads",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "", subhead: "### " },
  compose: (story) => [
    ...chrome("site-name", "FATHOM"),
    ...chrome("menu", "Issue 41", "Essays", "Interviews", "Reviews", "Poems", "Shop"),
    ...chrome("tags", story.pick(["INTERVIEW", "ESSAY", "REVIEW"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${story.pick(["A conversation with", "by", "Words:"])} ${a}`),
    ...chrome("photo-credit", story.pick(["Art by Solveig Marr", "Photographs by Toma Reyes"])),
    ...story.date((d) => `${story.pick(["Issue 41,", ""])} ${d.monthName} ${d.year}`.trim()),
    ...chrome("reading-time", story.pick(["4,100 words", `${story.int(8, 31)} minutes`])),
    ...chrome(
      "podcast",
      story.pick([
        "Hear this piece read by its author on the Fathom podcast",
        "Listen: The Fathom Hour, episode 112",
      ]),
      story.pick(["Apple", "Spotify"]),
    ),
    ...story.body(
      [
        0.5,
        chrome(
          "promo",
          story.pick(["In this issue", "CONTENTS"]),
          ...numbered(story.headlines(3), " "),
        ),
      ],
      [
        0.8,
        chrome(
          "donation",
          story.pick([
            "Fathom takes no advertising. A subscription is £24 a year and comes with two prints on heavy paper.",
            "Keep Fathom afloat.",
          ]),
        ),
      ],
    ),
    ...chrome(
      "author-bio",
      "Our contributors write from boats, sheds and kitchens. The author of this piece has published two books, keeps a hen and is at work on a history of puddles. She lives on the estuary with a man who mends clocks.",
    ),
    ...chrome(
      "newsletter",
      "Soundings",
      "One essay, one poem and one good photograph every Sunday morning.",
      story.pick(["Join 22,000 readers", "No spam, ever"]),
      "Email address",
    ),
    ...chrome("share", story.pick(["Copy text of quote", "Share"])),
    ...chrome(
      "related",
      story.pick(["Dive deeper", "More interviews"]),
      story.headline(),
      story.pick(["‘I never learned to swim, so I learned to draw’", "A conversation about mud"]),
      story.teaser(),
    ),
    ...chrome(
      "sponsor",
      story.pick([
        "Supported by the Marling Foundation for Letters",
        "This series is funded by Quill & Vane, stationers",
      ]),
    ),
    ...chrome(
      "footer",
      "Submissions",
      "Stockists",
      "Colophon",
      "Set in Arno and patience",
      `© Fathom Press, ${story.when.year}`,
    ),
  ],
};
