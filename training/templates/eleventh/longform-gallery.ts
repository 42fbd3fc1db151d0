import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Photo-heavy culture site: slide counters, captions between paragraphs, one-line aphorism promos, sponsor letter. */
export const longformGallery: Template = {
  name: "longform-gallery",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Look", "Listen", "Leave the house", "Shop"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Text ${a}`),
    ...story.date(({ monthName, year }) => `${monthName} ${year}`),
    ...chrome("counter", "1/9"),
    ...story.body(
      [
        0.2,
        chrome(
          "photo-credit",
          "2/9",
          story.pick([
            "Untitled, from the series Kitchens, 2019. Courtesy the artist",
            "Installation view, second floor. Photograph: Benedek Hazy",
          ]),
        ),
      ],
      [
        0.45,
        chrome(
          "photo-credit",
          "3/9",
          story.pick(["Contact sheet, undated. Private collection", "Ibid., detail"]),
        ),
      ],
      [0.7, chrome("promo", story.headline())],
    ),
    ...chrome("counter", "9/9", "See them all again"),
    ...chrome(
      "sponsor",
      "This month's pages were made with the support of Halvorsen Optics, whose lenses you may have been looking through.",
    ),
    ...chrome(
      "related",
      story.pick(["Stay in this mood", "Hang these next to it", "If your coffee isn't cold yet"]),
    ),
    ...story.repeat(4, () =>
      chrome(
        "related",
        story.headline(),
        `Words: ${story.pick(["Aude Kerr", "J. Tamm", "Mina Oyelaran"])}`,
      ),
    ),
    ...chrome("newsletter", "Two pictures and a paragraph, on Sundays. We won't write otherwise."),
    ...chrome("footer", "Gallery Press, all pictures are somebody's"),
  ],
};
