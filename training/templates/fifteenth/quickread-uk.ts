import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A free news site built on clicks: pop-up asks, questions to readers, lone headlines, boxes that repeat themselves. */
export const quickreadUk: Template = {
  name: "quickread-uk",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "" },
  compose: (story) => [
    ...chrome(
      "consent",
      story.pick(["This site uses cookies", "Your privacy matters to us"]),
      "By clicking Continue you let us and 61 carefully chosen vendors remember that you were here. You may change your mind in the privacy centre at any time.",
      "Continue",
      "Manage options",
    ),
    ...chrome("menu", "☰", "Trending", "Soaps", "Gaming", "Royals", "Best of", "Horoscopes"),
    ...story.title(),
    ...story.byline((author) => `${author}`),
    ...story.date(
      ({ monthName, day, year, clock }) => `Published ${monthName} ${day}, ${year} ${clock}`,
    ),
    ...chrome(
      "share",
      "Share this article via whatsapp",
      "Share this article via x",
      "Copy the link to this article.",
    ),
    ...story.body(
      [
        story.int(12, 28) / 100,
        story.pick([
          chrome(
            "audio",
            story.pick([
              "To view this video please enable JavaScript, and consider upgrading to a web browser that supports HTML5 video",
              "Up Next",
              "Previous Page",
            ]),
          ),
          [],
        ]),
      ],
      [story.int(32, 48) / 100, chrome("promo", story.teaser())],
      [story.int(52, 68) / 100, chrome("promo", story.headline())],
      [
        story.int(77, 93) / 100,
        chrome(
          "contact",
          story.pick([
            "Get in touch with our news team by emailing us at webnews@quickread.example.",
            "Do you have a story to share? We would love to hear it.",
          ]),
          "For more stories like this, check our news page.",
        ),
      ],
    ),
    ...story.pick([
      chrome("related", story.headline(), story.headline()),
      chrome("related", story.headline()),
      [],
    ]),
    ...chrome("promo", `MORE : ${story.headline()}`, `MORE : ${story.headline()}`),
    ...chrome("comment-form", "Comment now", "What do you think? Let us know below."),
    ...chrome("follow", "Add us as a Preferred Source"),
    ...chrome("related", ...story.headlines(5)),
    ...chrome(
      "newsletter",
      "News Updates",
      "Get your need-to-know latest news, feel-good stories, analysis and more by signing up to our newsletter",
      "Sign Up",
      "Not convinced? Find out more »",
    ),
    ...chrome(
      "poll",
      "Is it ever OK to recline your seat?",
      `Yes ${story.int(20, 49)}%`,
      `No ${story.int(50, 79)}%`,
      `${story.int(200, 9000)} votes`,
    ),
    ...chrome(
      "footer",
      "Part of the Quickread group",
      "Vouchers",
      "Mobile games",
      "Consent preferences",
    ),
  ],
};
