import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Aggregator: source links, "full story", more coverage list, votes, time ago. */
export const gdLonestarOfTheLevant: Template = {
  name: "gd-lonestar-of-the-levant",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "Top", "World", "Local", "Tech", "Odd", "Submit", "Settings"),
    ...chrome("login", "Log in to follow topics"),
    ...chrome(
      "ticker",
      `${story.pick(["Breaking", "Developing", "Just in"])}: ${story.headline()}`,
    ),
    ...story.title(),
    ...chrome(
      "follow",
      `Source: ${story.pick(["The Wharf Ledger", "Northern Desk", "Coast Wire"])} • Follow`,
    ),
    ...story.date(({ clock, day, monthShort }) => `${monthShort} ${day}, ${clock}`),
    ...story.byline(),
    ...chrome("counter", `▲ ${story.int(10, 900)}`, `💬 ${story.int(1, 200)}`),
    ...story.body([
      0.5,
      chrome(
        "related",
        `MORE ON THIS: ${story.headline()} – ${story.pick(["Delta Mail", "Coast Wire", "The Tablet of Record"])}`,
      ),
    ]),
    ...chrome("pager", "Read full story at the source →"),
    ...chrome(
      "promo",
      `Bias check: ${story.pick(["Left 20%", "Centre 55%", "Right 25%"])}`,
      "How we measure",
    ),
    ...chrome("related", "Full coverage", `${story.int(4, 60)} articles`),
    ...story.repeat(4, () =>
      chrome(
        "related",
        `${story.headline()}`,
        story.pick(["Delta Mail", "Coast Wire", "Port Echo", "Upland Herald"]),
        `${story.int(1, 23)}h ago`,
      ),
    ),
    ...chrome("related", "For you", ...story.headlines(3)),
    ...chrome(
      "consent",
      "By scrolling on you agree to our terms. We collect which headlines you stop at and for how long.",
    ),
    ...chrome("footer", "Publishers", "Terms", "Do not sell my information", "Give feedback"),
  ],
};
