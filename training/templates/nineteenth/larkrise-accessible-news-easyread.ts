import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An aggregator reader view: source chips, "show more", ask-the-assistant prompts, second story's lead in the middle. */
export const larkriseAccessibleNewsEasyread: Template = {
  name: "larkrise-accessible-news-easyread",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- ", subhead: "## " },
  compose: (story) => [
    ...chrome("site-name", "Larkrise Reader"),
    ...chrome("menu", "For you", "Following", "Saved"),
    ...chrome("tools", "Text size", "Dark mode", "Listen"),
    ...chrome("breadcrumb", story.pick(["Source: partner", "From your feed"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => a),
    ...story.date(({ day, monthShort }) => `${day} ${monthShort} · ${story.int(2, 9)} min`),
    ...story.body(
      [
        story.int(10, 50) / 100,
        story.pick([
          chrome("promo", story.headline(), story.teaser()),
          chrome(
            "tools",
            "Ask about this story",
            "What happened before?",
            "Who is involved?",
            "Explain it simply",
          ),
        ]),
      ],
      [
        story.int(30, 75) / 100,
        story.pick([
          chrome("related", "Related", `${story.headline()} · 3h`, `${story.headline()} · 7h`),
          chrome("ad", "Sponsored", "Hearing aids that nobody sees", "Sorsay Audiology"),
        ]),
      ],
      [
        story.int(50, 97) / 100,
        story.pick([
          chrome("teaser", story.teaser()),
          chrome("poll", "Was this helpful?", "👍", "👎"),
          chrome("app", "Open in the app for a better experience", "Not now"),
        ]),
      ],
      [
        story.int(5, 95) / 100,
        story.pick([
          chrome("tools", "Show more", "Show less"),
          chrome("promo", story.headline()),
          chrome("paywall", "This publisher limits free reading. You have two stories left."),
        ]),
      ],
    ),
    ...chrome("related", "Up next", story.headline(), story.teaser()),
    ...chrome("related", "More like this", ...story.headlines(3).map((h) => `${h} — Partner`)),
    ...chrome(
      "tools",
      "Hide stories like this",
      "Report",
      "Continue reading on the publisher's site",
    ),
    ...chrome(
      "consent",
      "Your choices",
      "We process data to show you news that you may like. You can switch this off in Settings, where it is called Relevance.",
    ),
    ...chrome("footer", "Terms", "Ads info", "Feedback"),
  ],
};
