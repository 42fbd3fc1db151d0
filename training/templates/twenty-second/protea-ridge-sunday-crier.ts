import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A South African weekly: voice note line, subscriber stickers, letters, sponsored content. */
export const proteaRidgeSundayCrier: Template = {
  name: "protea-ridge-sunday-crier",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("login", "Sign in", "My profile", "Log out"),
    ...chrome(
      "menu",
      "News",
      "Politics",
      "Business",
      "Rugby",
      "Lifestyle",
      "Load-shedding schedule",
    ),
    ...chrome("paywall", story.pick(["For subscribers", "FREE TO READ", "Premium"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author}`),
    ...story.date((when) => `${when.day} ${when.monthShort} ${when.year}`),
    ...chrome(
      "audio",
      story.pick(["Listen: 00:00 / 06:12", "Voice note: hear the reporter explain"]),
    ),
    ...chrome("tools", "Bookmark article", story.pick(["Font size A A A", "Listen to article"])),
    ...chrome(
      "photo-credit",
      story.pick([
        "(Photo: Protea Ridge Media)",
        "The informal settlement from the air. (Supplied)",
      ]),
    ),
    ...story.body(
      [
        story.pick([0.2, 0.25, 0.4]),
        chrome("promo", story.pick(["READ | ", "UPDATE | ", "ALSO READ | "]) + story.headline()),
      ],
      [
        0.5,
        chrome(
          "newsletter",
          "The Sunday Braai: one long read, one recipe, one laugh.",
          "Subscribe for free",
        ),
      ],
      [0.78, chrome("promo", story.pick(["WATCH | ", "LISTEN | "]) + story.headline())],
    ),
    ...chrome(
      "donation",
      story.pick([
        "Rumours are free and travel fast. Checking them costs petrol and patience. R75 a month pays for both.",
        "Journalism is not free to make. Thousands of readers pay so that everyone may read. Will you be one of them?",
      ]),
    ),
    ...chrome(
      "comment-form",
      "Comments",
      "Only subscribers may comment. Please keep it civil; we delete what is not.",
    ),
    ...chrome("related", "Next from the Crier", ...story.headlines(3)),
    ...chrome(
      "sponsor",
      "PARTNER CONTENT",
      story.pick(["How to choose a solar battery", "Five reasons to review your will"]),
    ),
    ...chrome("contact", "Do you have a tip-off? Write to tips@protearidge.example in confidence."),
    ...chrome("footer", "Complaints process", "Ombud", "Advertise", "Terms and conditions"),
  ],
};
