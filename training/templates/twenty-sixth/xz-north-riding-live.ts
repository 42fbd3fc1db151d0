import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A live-news brand with a rolling ticker of other live pages, weather and traffic cameras. */
export const xzNorthRidingLive: Template = {
  name: "xz-north-riding-live",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("ticker", "LIVE", story.headline(), "LIVE", story.headline()),
    ...chrome("menu", "Live", "Near me", "Sport", "TV", "Alerts"),
    ...(story.int(0, 3) > 0 ? chrome("app", "Turn on alerts", "Not now", "Allow") : []),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Live reporting by ${author}`),
    ...story.date((w) => `${w.clock}, ${w.day} ${w.monthName}`),
    ...(story.int(0, 3) > 0 ? chrome("counter", `${story.int(300, 9000)} viewing this page`) : []),
    ...story.body(
      [0.15, chrome("menu", "Summary", "Key events", "Messages", "Newest first", "Oldest first")],
      [0.4, chrome("ad", "Advertisement", "Skip advertisement")],
      [
        0.7,
        chrome(
          "ticker",
          "Elsewhere, live",
          `Cricket: ${story.int(120, 300)}-${story.int(2, 9)} (${story.int(30, 49)} ov)`,
          "Snooker: 7-6, interval",
          "Parliament: fuel statement, from 15:30",
        ),
      ],
    ),
    ...chrome("pager", "Load older posts", "Page 1 of 6", "Next", "Last"),
    ...chrome(
      "contact",
      "Get in touch",
      "How has it affected you? Send a message on 07700 900 418 or through the form. Please tell us if we may use your name.",
      "Your name",
      "Your message",
      "I am over 16",
      "Send",
    ),
    ...(story.int(0, 3) > 0
      ? chrome(
          "ticker",
          "Travel cameras",
          "A691 Garth",
          "Wenlock bridge (offline)",
          "Ashwell station",
        )
      : []),
    ...story.repeat(3, () => chrome("related", story.headline(), `${story.int(2, 50)}m ago`)),
    ...chrome(
      "footer",
      "Help & FAQs",
      "Terms",
      "The station is not responsible for what other sites say.",
    ),
  ],
};
