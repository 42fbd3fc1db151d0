import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A big public broadcaster: live strip, top stories, around-the-site lists, help and contact lines much like a story's own. */
export const northSeaBroadcastOne: Template = {
  name: "north-sea-broadcast-one",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Accessibility links",
      "Skip to content",
      "Sign in",
      "News",
      "Sport",
      "Weather",
      "Sounds",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(({ day, monthName, year }) => `${day} ${monthName} ${year}`),
    ...story.byline((author) => author),
    ...(story.int(1, 100) <= 60
      ? chrome(
          "author-bio",
          story.pick(["Home affairs reporter", "Reporting from the scene", "Sport writer"]),
        )
      : []),
    ...(story.int(1, 100) <= 70
      ? chrome(
          "photo-credit",
          `Image source, ${story.pick(["NSB1", "Pool", "Family handout"])}`,
          "Image caption,",
          story.pick(["People gathered outside on Tuesday", "A general view"]),
        )
      : []),
    ...story.body(
      [0.3, chrome("related", "More on this story", story.headline(), story.headline())],
      [0.6, chrome("photo-credit", `Image source, ${story.pick(["NSB1", "Handout"])}`)],
      [
        0.8,
        chrome(
          "contact",
          "If this story has upset you, people to talk to are listed on our help page",
        ),
      ],
    ),
    ...(story.int(1, 100) <= 60
      ? chrome(
          "contact",
          "Do you have information about this story? You can get in touch. Please include a name and a number if you are willing to speak.",
          "Upload pictures",
          "Read our terms",
        )
      : []),
    ...chrome(
      "related",
      "Top stories",
      story.headline(),
      story.headline(),
      `Live. ${story.headline()}`,
    ),
    ...chrome("related", "More to explore", ...story.headlines(story.int(3, 5))),
    ...chrome("related", "Elsewhere on NSB1", story.teaser(), story.teaser()),
    ...chrome("related", "Most read", ...counted(story.headlines(5))),
    ...chrome(
      "footer",
      "How NSB1 checks its facts",
      "Parental guidance",
      "Do not share or sell my info",
      "Links lead to sites that NSB1 does not run.",
    ),
  ],
};
