import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An international news agency: datelines, market strip, suggested topics, purchase of licences, its principles. */
export const transpacificWire: Template = {
  name: "transpacific-wire",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("tools", "Skip to main content", "News and figures for people in finance"),
    ...story.pick([
      chrome(
        "ticker",
        `FTSE ${story.int(7800, 9200)} ${story.pick(["▲", "▼"])}0.${story.int(1, 9)}%`,
        `Gold ${story.int(2400, 4200)}`,
      ),
      [],
    ]),
    ...chrome(
      "menu",
      "World",
      "Business",
      "Markets",
      "Sustainability",
      "Legal",
      "Viewpoints",
      "Technology",
      "Investigations",
      "My View",
    ),
    ...chrome("login", "My News", "Register"),
    ...story.title(),
    ...story.byline((author) => `By ${author}`),
    ...story.date(
      ({ monthName, day, year, clock }) =>
        `${monthName} ${day}, ${year} ${clock} UTC · Updated ${story.int(2, 40)} mins ago`,
    ),
    ...chrome("tools", "Aa", "Text size", "Summary", "Companies"),
    ...chrome(
      "photo-credit",
      `Item 1 of ${story.int(2, 5)}`,
      `${story.pick(["A general view of the port", "People walk past a closed branch"])}, ${story.when.monthName} ${story.when.day}, ${story.when.year}. TPW/${story.pick(["Ines Mora", "Kenta Abe"])}`,
      "Purchase Licensing Rights, opens new tab",
    ),
    ...story.standfirst(),
    ...story.body(
      [story.int(22, 38) / 100, chrome("ad", "Advertisement · Scroll to continue")],
      [
        story.int(42, 58) / 100,
        chrome(
          "newsletter",
          story.pick([
            "The Morning Tide newsletter gives you the day's news and what it will do to your money. Sign up here.",
            "Make sense of the week with our Sunday briefing.",
          ]),
        ),
      ],
      [story.int(72, 88) / 100, chrome("promo", story.headline())],
    ),
    ...story.pick([
      chrome("legal", "Our Standards: The Transpacific Wire Principles., opens new tab"),
      [],
    ]),
    ...chrome(
      "tags",
      "Suggested Topics:",
      story.pick(["Natural Disasters", "Regulatory Oversight", "M&A"]),
      story.pick(["Government", "Workforce"]),
    ),
    ...chrome("tools", "Acquire Licensing Rights"),
    ...chrome("related", "Read Next"),
    ...story.repeat(4, () =>
      chrome(
        "related",
        `${story.pick(["World", "Markets", "Energy", "Autos"])} category`,
        story.headline(),
        `${story.int(1, 11)} hours ago`,
      ),
    ),
    ...chrome("sponsor", "Sponsored Content", "Three funds that never sleep"),
    ...chrome("app", "Latest", "Download the App (iOS)", "Download the App (Android)"),
    ...chrome(
      "footer",
      "Prices are shown with a delay of at least a quarter of an hour.",
      "Cookies",
      "Terms & Conditions",
      `© ${story.when.year} Transpacific Wire.`,
    ),
  ],
};
