import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A city site for people on the move: explainer-like cards, prompts and headlines between nearly all paragraphs. */
export const metroLens: Template = {
  name: "metro-lens",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("app", story.pick(["Open in app", "Metro Lens is better in the app. Open"])),
    ...chrome("menu", "☰", "Metro Lens", "🔍"),
    ...chrome("breadcrumb", story.pick(["City ▸ Today", "metrolens / news"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((name) => `${name} •`),
    ...story.date((w) => `${w.day} ${w.monthShort}, ${w.clock}`),
    ...chrome("reading-time", `⏱ ${story.int(1, 5)} min`),
    ...chrome("share", "🔗 Copy link", "💬 Send in WhatsApp"),
    ...story.body(
      [0.12, chrome("ad", "Ad", "Skip ad in 5")],
      [
        0.3,
        chrome(
          "promo",
          story.pick(["👉 ", "Don’t miss: ", "IN CASE YOU MISSED IT: "]) + story.headline(),
        ),
      ],
      [
        0.5,
        story.int(0, 1)
          ? chrome("teaser", story.teaser())
          : chrome("poll", "Quick question: was this story useful?", "👍", "👎"),
      ],
      [
        0.7,
        chrome(
          "newsletter",
          story.pick([
            "Your city in five minutes. Every weekday at 7. Join 88,000 neighbours.",
            "Before you scroll on: get tomorrow's edition tonight.",
          ]),
          "I'm in",
        ),
      ],
      [0.88, chrome("promo", story.headline(), story.headline())],
    ),
    ...chrome("follow", "Follow Metro Lens", "TikTok 402K", "Instagram 118K"),
    ...chrome("promo", "Keep scrolling"),
    ...story.repeat(3, () =>
      chrome("promo", story.headline(), story.teaser(), `${story.int(1, 23)}h`),
    ),
    ...chrome(
      "event",
      "Tonight in the city",
      "Open-mic at the Net Loft, 8pm, free",
      "Late swim, Eastholm baths, until 10pm, £4.20",
    ),
    ...chrome(
      "footer",
      "Write for us",
      "Advertise",
      "Cookies",
      "Made in the city, mostly on trams",
    ),
  ],
};
