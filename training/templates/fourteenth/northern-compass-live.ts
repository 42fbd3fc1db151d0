import { chrome, marked, numbered } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, within } from "./extras.ts";

/** A portal that sets whole bundles of promotion behind the third paragraph. */
export const northernCompassLive: Template = {
  name: "northern-compass-live",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose(story) {
    return [
      chrome("site-name", "Northern Compass"),
      chrome("menu", "Live", "Traffic", "Weather", "Crime", "Business", "Nostalgia"),
      chrome("ticker", "BREAKING", story.headline()),
      story.title(),
      story.standfirst(),
      story.date((w) => `Updated ${w.dd}/${w.mm}/${w.year} ${w.clock}`),
      story.byline((a) => `Words: ${a}`),
      within(
        story,
        [
          story.int(15, 22) / 100,
          [
            chrome("photo-credit", caption(story)),
            chrome("promo", "Related articles", ...story.headlines(story.int(2, 4))),
          ].flat(),
        ],
        [
          story.int(45, 55) / 100,
          [
            chrome(
              "newsletter",
              "Sign up to Compass Extra, our lunchtime round-up of what everyone will be talking about tonight.",
              "Email address",
              "Sign up",
              "Invalid email",
            ),
            chrome("promo", story.headline()),
          ].flat(),
        ],
        [
          story.int(75, 85) / 100,
          chrome("promo", ...marked("→ ", story.headlines(story.int(1, 2)))),
        ],
      ),
      chrome("share", "Share this article"),
      chrome("related", "What others are reading", ...numbered(story.headlines(5))),
      chrome("comment", "Join the conversation", "Only registered readers may comment."),
      story.repeat(story.int(0, 3), () =>
        chrome("comment", `${story.reader()} · ${story.int(2, 59)}m`, story.comment(), "Reply"),
      ),
      chrome(
        "legal",
        "The Compass is bound by the code of the Press Standards Board. Complaints go to the editor first, in writing.",
      ),
      chrome("footer", "Archive", "Contributors", "Terms", "Do not sell my data"),
    ].flat();
  },
};
