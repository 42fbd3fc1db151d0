import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A South-East Asian English daily: channel lines, related with dates, sister sites, reactions. */
export const monsoonGateStraitsBulletin: Template = {
  name: "monsoon-gate-straits-bulletin",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("language", story.pick(["EN | BM | 中文 | தமிழ்", "Switch to Bahasa"])),
    ...chrome("menu", "Nation", "Opinion", "Life", "Tech", "Videos", "Jobs"),
    ...chrome("ticker", "FLASH", story.headline(), `${story.int(5, 55)} min ago`),
    ...chrome("breadcrumb", story.pick(["Home ⟩ Nation", "News > Nation > Courts"])),
    ...story.title(),
    ...story.byline((author) => `By ${author}`),
    ...story.date(
      (when) => `${when.weekday}, ${when.dd} ${when.monthShort} ${when.year} ${when.clock} MYT`,
    ),
    ...chrome("share", "Telegram", "WhatsApp", story.pick(["Gift a read", "Copy link"])),
    ...chrome(
      "photo-credit",
      story.pick(["Pic by Bulletin / Farid Noor", "The jetty as seen yesterday. — Filepic"]),
    ),
    ...story.body(
      [
        story.pick([0.2, 0.25, 0.4]),
        chrome("promo", story.pick(["READ MORE: ", "Related: "]) + story.headline()),
      ],
      [
        0.5,
        chrome(
          "ad",
          "ADS",
          story.pick([
            "Looking for a home near the LRT? From RM380,000",
            "Cheap flights to Langkawi",
          ]),
        ),
      ],
      [
        story.pick([0.7, 0.75, 0.85]),
        chrome(
          "follow",
          story.pick([
            "Follow us on our official channels for the latest news as it happens.",
            "Subscribe to our Telegram channel for our latest updates.",
          ]),
        ),
      ],
    ),
    ...chrome("poll", "What is your reaction?", "Happy 12%", "Sad 40%", "Angry 48%"),
    ...chrome(
      "tags",
      "Tags / Keywords:",
      story.pick(["Court", "Jetty", "Ministry"]),
      story.pick(["Floods", "Budget"]),
    ),
    ...chrome("related", story.pick(["Related News", "Others Also Read", "Next In Nation"])),
    ...story.repeat(3, () =>
      chrome(
        "related",
        story.pick(["NATION", "COURTS", "METRO"]),
        story.headline(),
        `${story.int(1, 9)}d ago`,
      ),
    ),
    ...chrome("contact", "Found a mistake in this article? Report it to us."),
    ...chrome("comment", `${story.int(0, 20)} comments`, "Thank you for your report!"),
    ...chrome("app", "Get our app: App Store · Play Store · AppGallery"),
    ...chrome(
      "footer",
      "Our sister sites",
      "Bulletin Jobs",
      "myCars",
      `© ${story.when.year} Monsoon Gate Publications (10894-D)`,
    ),
  ],
};
