import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Pakistani daily: "Published in" line under the story, read-more bars, comment count and old-style policy. */
export const indusPostDaily: Template = {
  name: "indus-post-daily",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "LATEST", "NATION", "BUSINESS", "LIVING", "E-PAPER"),
    ...chrome("ticker", story.pick(["Karachi 24°", "Lahore 11°"]), "Smog: unhealthy"),
    ...story.title(),
    ...story.byline((author) => author),
    ...story.date(({ monthName, day, year }) => `Published ${monthName} ${day}, ${year}`),
    ...chrome("reading-time", story.pick(["2 min read", "3 min read"])),
    ...chrome("share", "Join our Whatsapp channel", "0"),
    ...chrome(
      "photo-credit",
      story.pick([
        "An official addresses the press. — Photo courtesy press wing",
        "The scene after the incident. — Lily News",
      ]),
    ),
    ...story.body(
      [0.4, chrome("related", `Also read: ${story.headline()}`)],
      [0.75, story.pick([chrome("teaser", story.teaser()), chrome("promo", story.headline())])],
    ),
    ...chrome(
      "first-published",
      `Published in Indus Post, ${story.when.monthName} ${story.when.day}, ${story.when.year}`,
    ),
    ...chrome("teaser", story.headline(), story.teaser()),
    ...chrome(
      "comment",
      `Comments (${story.int(1, 30)}) Closed`,
      story.reader(),
      `${story.when.monthShort} ${story.when.day}, ${story.when.year} ${story.when.clock}`,
      story.comment(),
      "Recommend 0",
    ),
    ...chrome("tags", "Read more", "Courts", "Energy"),
    ...chrome("promo", "On Indus TV tonight at eight: four guests, one microphone."),
    ...chrome(
      "legal",
      "Opinions expressed by readers are theirs. Those who fear a libel should write to the ombudsman, who has been with us since 1981.",
    ),
    ...chrome("footer", "Subscribe to Newspaper", "Letters to the Editor", "Rss"),
  ],
};
