import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A local news start-up run by two people: members' letter in mid-article, tags as hashtags, upcoming events. */
export const whinseaCoastOnline: Template = {
  name: "whinsea-coast-online",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "· " },
  compose: (story) => [
    ...chrome("site-name", "Whinsea Coast Online"),
    ...chrome("menu", "News | What's on | Tides | Support us"),
    ...story.date((w) => `${w.day}/${w.mm}/${w.year}`),
    ...story.title(),
    ...story.byline((a) => `Words: ${a}`),
    ...story.standfirst(),
    ...chrome("counter", `👁 ${story.int(200, 4000)} reads`, `💬 ${story.int(0, 40)}`),
    ...story.body(
      [
        0.35,
        chrome(
          "donation",
          "A quick word before you read on. There are two of us, and neither of us is paid on Mondays. We do not run pop-ups. If forty more people gave us £4 a month we could send somebody to every council meeting.",
          "Become a Coastie",
        ),
      ],
      [0.6, chrome("promo", `👉 ${story.headline()}`)],
      [
        0.9,
        chrome(
          "event",
          "On this weekend",
          "Sat 10am Beach clean, Long Groyne",
          "Sun 3pm Brass on the pier, free",
        ),
      ],
    ),
    ...chrome("tags", "#whinsea #coast #localnews"),
    ...chrome(
      "share",
      "Send this to a neighbour:",
      "WhatsApp",
      "Email",
      "Copy link",
      "Link copied!",
    ),
    ...chrome(
      "author-bio",
      `${story.author} writes about ${story.pick(["harbours, housing and anything with a hull", "schools, the sea and the bits of the council nobody watches"])}. Got a story? Knock on the blue door at 4 Fish Street.`,
    ),
    ...chrome("comment", `${story.int(2, 9)} replies`),
    ...story.repeat(2, () =>
      chrome(
        "comment",
        `${story.reader()} says:`,
        `${story.when.day} ${story.when.monthName} ${story.when.year} at ${story.int(1, 11)}:${story.int(10, 59)} pm`,
        story.comment(),
      ),
    ),
    ...chrome(
      "comment-form",
      "Leave a reply",
      "Your email address will not be published. Required fields are marked *",
      "Name *",
      "Email *",
      "Website",
      "Save my name in this browser for the next time I comment.",
      "Post Comment",
    ),
    ...(story.int(1, 4) > 1
      ? chrome("pager", `← ${story.headline()}`, `${story.headline()} →`)
      : []),
    ...chrome("consent", "This site uses one cookie, to remember that you closed this box. Close"),
    ...chrome("footer", "Theme by nobody", "Proudly made by the sea"),
  ],
};
