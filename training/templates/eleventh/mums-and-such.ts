import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Parenting and lifestyle site: cookie note mid-text, product box, community thread, bios and disclaimers in sentences. */
export const mumsAndSuch: Template = {
  name: "mums-and-such",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Bump", "Baby", "Big kids", "Dinner", "You"),
    ...chrome("search", "Type a worry"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a}, mother of two and a half`),
    ...story.date(({ day, monthShort, year }) => `Freshened up ${day} ${monthShort} ${year}`),
    ...chrome("reading-time", "3 mins, or one nap"),
    ...story.body(
      [
        0.4,
        chrome(
          "consent",
          "There would be a video here, but it comes from somewhere else, and they'd like to put a cookie on you first.",
          "Show it me",
          "Not today",
        ),
      ],
      [0.7, chrome("ad", "Snugglebee muslin, pack of 3, from £9.99", "Let me see it")],
    ),
    ...chrome(
      "legal",
      "We're not doctors, even those of us who are. If you're worried about your child, ring somebody who can look at them.",
    ),
    ...chrome("author-bio", `${story.author} fell into writing after twins. Likes: silence.`),
    ...chrome(
      "comment",
      "What others said",
      story.reader(),
      story.comment(),
      "Hug",
      story.reader(),
      story.comment(),
      "Hug",
      "Me too",
    ),
    ...chrome("related", "Now put your feet up with one of these"),
    ...story.repeat(3, () => [
      ...chrome("related", story.headline()),
      ...chrome("teaser", story.teaser()),
    ]),
    ...chrome(
      "newsletter",
      "Tell us your due date and we'll write to you every week with the fruit it's as big as.",
    ),
    ...chrome("footer", "Such Media", "Put us on your fridge", "Privacy"),
  ],
};
