import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A nonprofit newsroom: republish notice, impact box, tip line, membership letter in prose. */
export const grindstoneUnionDispatch: Template = {
  name: "grindstone-union-dispatch",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Investigations", "Labor", "Housing", "About", "Donate"),
    ...chrome("breadcrumb", story.pick(["Labor", "Housing & Homelessness", "Courts"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `by ${author}`),
    ...story.date((when) => `${when.monthName} ${when.day}, ${when.year}`),
    ...chrome(
      "sponsor",
      story.pick([
        "This story was produced with support from the Tallow Fund.",
        "Co-published with a partner newsroom",
      ]),
    ),
    ...chrome("share", "Share this:", "Mastodon", "Bluesky", "Republish"),
    ...story.body(
      [
        story.pick([0.2, 0.25, 0.4]),
        chrome(
          "newsletter",
          story.pick(["Never miss an investigation", "Get Grindstone in your inbox"]),
          "Email address",
          "Leave this box empty. It is here to fool robots.",
        ),
      ],
      [
        0.6,
        chrome(
          "related",
          story.pick(["Read the series", "Related Stories"]),
          ...story.headlines(2),
        ),
      ],
      [0.85, chrome("donation", "Can you help us keep digging? Forty readers gave yesterday.")],
    ),
    ...chrome(
      "contact",
      "Know something we should look into? Our tip line takes calls, letters and encrypted messages. We will not name you unless you say so.",
    ),
    ...chrome(
      "legal",
      "Other papers may print this story at no charge. Cut it if you must, leave the facts alone and put our name on top.",
    ),
    ...(story.author === "Newsroom"
      ? []
      : chrome(
          "author-bio",
          `${story.author}`,
          `Reporter`,
          `${story.author} reports on work and wages. Before journalism: eight years as an electrician. More by ${story.author} →`,
        )),
    ...chrome(
      "donation",
      "Dear reader,",
      "We don't run ads and we don't charge you to read. What we do have is a few thousand people who give five or ten dollars a month, and that is how the story above came about. If it taught you something, think about joining them.",
      "— The editors",
    ),
    ...chrome("comment", `${story.int(0, 12)} replies on “${story.titleText}”`),
    ...chrome("footer", "Staff", "Our funders", "Ethics policy", "990s", "EIN 00-0000417"),
  ],
};
