import { chrome, type Line } from "../line.ts";
import type { Template } from "../template.ts";

/** A free commuter paper's site: jokey promos, mystic star signs, "MORE:" lines, a plea for readers' stories. */
export const platformFreePaper: Template = {
  name: "platform-free-paper",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "News", "Sport", "Trending", "Sex & Sofas", "Puzzles", "Carriage Crush"),
    ...chrome("site-name", "Platform"),
    ...story.title(),
    ...story.byline((author) => author),
    ...story.date(
      ({ monthName, day, year, clock }) => `Published ${monthName} ${day}, ${year} ${clock}`,
    ),
    ...chrome("comment", story.pick(["0 Comments", `${story.int(2, 60)} Comments`])),
    ...chrome(
      "share",
      "Share this article via whatsapp",
      "Share this article via x",
      "Copy the link to this article.",
    ),
    ...chrome(
      "photo-credit",
      story.pick([
        "Nobody said it would be easy (Picture: Shutterby)",
        "The van was later found (Picture: Newslink)",
      ]),
    ),
    ...story.body(
      [
        0.3,
        chrome(
          "audio",
          "To view this video please enable JavaScript, and consider upgrading to a web browser that supports HTML5 video",
        ),
      ],
      [0.65, chrome("promo", `MORE: ${story.headline()}`, `MORE: ${story.headline()}`)],
    ),
    ...story.pick<readonly Line[]>([
      chrome(
        "contact",
        story.pick([
          "Get in touch with our news team by emailing us. For more stories like this, check our news page.",
          "Do you have a story? Tell us, even if it's about a pigeon. Especially if it's about a pigeon.",
        ]),
      ),
      chrome("tags", "Crime", "London"),
      chrome("comment", story.reader(), story.comment()),
    ]),
    ...chrome(
      "promo",
      `MORE: ${story.headline()}`,
      `MORE: ${story.headline()}`,
      `MORE: ${story.headline()}`,
    ),
    ...chrome(
      "newsletter",
      "Get your need-to-know latest news, feel-good stories, analysis and more. This site is protected by a robot test and its terms apply.",
    ),
    ...chrome("tags", "Related topics", story.pick(["Burglary", "Cats"]), "Crime"),
    ...chrome(
      "related",
      "Trending Now",
      ...story
        .repeat(3, () => chrome("teaser", story.headline(), `News ${story.int(1, 12)} hours ago`))
        .map(({ text }) => text),
    ),
    ...chrome("app", "Get us in your feed", "Follow us"),
    ...chrome("footer", "About Us", "Modern slavery statement", "Got a story?"),
  ],
};
