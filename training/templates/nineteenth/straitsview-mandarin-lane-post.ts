import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Singapore-style daily: glance box, subscriber gift notes and "more on this topic" between paragraphs. */
export const straitsviewMandarinLanePost: Template = {
  name: "straitsview-mandarin-lane-post",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("ticker", "Live: Orchard Road closed for parade"),
    ...chrome("menu", "Singapore", "Asia", "World", "Life", "Multimedia"),
    ...chrome("site-name", "The Mandarin Lane Post"),
    ...chrome("paywall", "For subscribers"),
    ...story.title(),
    ...story.standfirst(),
    ...chrome("photo-credit", "The food centre on May 7. PHOTO: MLP FILE"),
    ...story.byline((a) => a),
    ...story.date(
      ({ monthName, dd, year, clock }) => `Published ${monthName} ${dd}, ${year}, ${clock} SGT`,
    ),
    ...chrome("share", "Bookmark", "Gift this article", "Link copied!"),
    ...story.body(
      [
        story.int(10, 40) / 100,
        story.pick([
          chrome("related", "More on this topic", story.headline(), story.headline()),
          chrome("promo", story.headline()),
        ]),
      ],
      [
        story.int(30, 65) / 100,
        story.pick([
          chrome(
            "paywall",
            "Thanks for sharing! You have reached your monthly limit of gift articles.",
          ),
          chrome(
            "newsletter",
            "Enjoying this? Get The Lane Digest, with analysis of the day's events, each weekday evening.",
            "By signing up, I accept the Terms & Conditions and Privacy Policy as amended from time to time.",
            "Yes, I would also like to receive promotional emails.",
          ),
        ]),
      ],
      [
        story.int(45, 85) / 100,
        story.pick([
          chrome("photo-credit", "Diners at lunch hour. PHOTO: LIM ZHI HAO"),
          chrome("photo-credit", "PHOTOS: ST ANDREW'S VILLAGE, MLP READER"),
        ]),
      ],
      [
        story.int(60, 97) / 100,
        story.pick([
          chrome("promo", `Remote video URL`),
          chrome("audio", "Remote video URL", "00:00", "01:12"),
          chrome("teaser", story.teaser()),
          chrome("app", "Get the app for breaking news alerts, free for all."),
        ]),
      ],
    ),
    ...chrome("related", "See more on", "Food", "Prices", "Government"),
    ...chrome("related", "Read 3 articles and stand to win rewards", "Spin the wheel now"),
    ...chrome("related", "Top stories", ...story.headlines(5)),
    ...chrome("newsletter", "Our newsletters", "Morning Lane", "Screen Time", "Health Check"),
    ...chrome("audio", "Podcast of the day", "Why is everyone growing basil?", "20 MIN"),
    ...chrome("footer", "E-paper", "Need help? Reach us here.", "Newsbot", "© Lane Media Trust"),
  ],
};
