import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A big free news site of a broadcaster: related topics, top stories, more on this story, elsewhere. */
export const marigoldStreetLiveDesk: Template = {
  name: "marigold-street-live-desk",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Home", "News", "Sport", "Weather", "Catch-up", "Listen"),
    ...story.title(),
    ...story.byline((author) => `${author}`),
    ...chrome(
      "author-bio",
      story.pick([
        "Reporting from Marigold Street",
        "Political reporter, South West",
        "Health team",
      ]),
    ),
    ...story.date((when) => `${when.day} ${when.monthName} ${when.year}, ${when.clock}`),
    ...chrome("follow", "Following on"),
    ...chrome(
      "photo-credit",
      story.pick([
        "Image source, Family handout",
        "Image caption, The road has been shut since Friday",
        "Image source, Pier Pictures",
      ]),
    ),
    ...story.body(
      [
        story.pick([0.45, 0.55, 0.6]),
        chrome("promo", story.pick([story.headline(), story.teaser(), story.headline()])),
      ],
      [
        story.pick([0.3, 0.4, 0.55]),
        chrome(
          "photo-credit",
          story.pick(["Image caption,", "Image source, Getting Pictures"]),
          story.pick(["Residents say the smell has got worse", "The bridge was built in 1932"]),
        ),
      ],
      [0.7, chrome("promo", story.headline())],
    ),
    ...chrome(
      "related",
      story.pick(["More on this story", "Related topics", "Related stories"]),
      ...story.headlines(3),
    ),
    ...chrome(
      "tags",
      story.pick(["Police", "Plymsea", "NHS"]),
      story.pick(["Flooding", "Housing"]),
    ),
    ...chrome(
      "contact",
      "Is there something in your street that we ought to know? Drop us a line.",
    ),
    ...chrome("follow", "Follow us on Facebook, X and Instagram."),
    ...chrome("related", "Top stories", ...story.headlines(3)),
    ...chrome("related", "Elsewhere on the site"),
    ...story.repeat(2, () => chrome("related", story.headline(), story.teaser())),
    ...chrome("related", "Most read", ...numbered(story.headlines(4), "")),
    ...chrome(
      "newsletter",
      story.pick([
        "Everything worth knowing before your second coffee, by email.",
        "Get the politics letter, written by people who stay up late.",
      ]),
    ),
    ...chrome(
      "footer",
      "Terms of Use",
      "Parental Guidance",
      `Copyright © ${story.when.year}. What other sites say is their own affair.`,
    ),
  ],
};
