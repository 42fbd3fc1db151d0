import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A New Zealand daily where the readers' prose runs on longer than the story. */
export const southerlyMailComments: Template = {
  name: "southerly-mail-comments",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Home",
      "Premium",
      "New Zealand",
      "Rural",
      "Te Ao Māori",
      "Property",
      "Death notices",
    ),
    ...chrome("breadcrumb", story.pick(["Southerly Mail/New Zealand", "Home / Rural / News"])),
    ...story.title(),
    ...story.byline((author) => `By ${author}`),
    ...chrome(
      "author-bio",
      story.pick(["Multimedia journalist, Southland", "Rural reporter·Southerly Mail·"]),
    ),
    ...story.date(({ day, monthShort, year, clock }) => `${day} ${monthShort}, ${year} ${clock}`),
    ...chrome("reading-time", `${story.int(2, 6)} mins to read`),
    ...chrome("share", "Save", "Share", "Copy Link", "Reddit"),
    ...chrome(
      "audio",
      "Listening to articles is free for open-access content. Explore other articles or learn more about text to speech.",
    ),
    ...story.standfirst(),
    ...story.body(
      [0.4, chrome("related", "Related articles", ...story.headlines(2))],
      [
        0.75,
        chrome(
          "photo-credit",
          story.pick([
            "Rain has kept most of the sheep off the lower paddocks since Sunday. Photo / Hemi Watson",
            "The hall has been used for dances, tangi and one memorable auction. Photo / Supplied",
          ]),
        ),
      ],
    ),
    ...chrome(
      "comment",
      story.pick(["Join the conversation", "What readers are saying"]),
      `${story.int(12, 180)} comments`,
    ),
    ...story.repeat(story.int(7, 11), () =>
      chrome(
        "comment",
        story.pick([story.reader(), `${story.reader()} (verified)`]),
        story.comment(),
        ...story.pick([[], [story.comment()], [story.comment(), story.comment()]]),
        story.pick(["Reply", "2 replies", "Like · Reply", "Edited"]),
      ),
    ),
    ...chrome(
      "comment-form",
      "Comments are moderated between 8am and 10pm and may be cut for length. We don't publish comments about cases before the courts, and we close threads when they stop being about the story.",
    ),
    ...chrome("promo", "Latest from New Zealand"),
    ...story.repeat(4, () => [
      ...chrome("related", story.headline()),
      ...chrome(
        "counter",
        `${story.int(1, 23)} ${story.pick(["May", "Oct"])} ${story.int(1, 12)}:${story.int(10, 59)} PM`,
      ),
      ...chrome("teaser", story.teaser()),
    ]),
    ...chrome(
      "sponsor",
      "Sponsored",
      story.pick([
        "Warmth you can count on: how one family in Gore stopped dreading July.",
        "Kitchen tired? Five questions to ask before you pick up a hammer.",
      ]),
    ),
    ...chrome(
      "footer",
      "House rules",
      "Privacy Policy",
      "Competition terms & conditions",
      "Our use of AI",
      `© Copyright ${story.when.year} Southerly Publishing Ltd`,
    ),
  ],
};
