import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Big regional network title: WhatsApp groups, privacy prose, popular list of bare headlines, reader letters call. */
export const midlandsMorning: Template = {
  name: "midlands-morning",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Your town", "Blues & Villans", "What to do", "Nostalgia", "Motors"),
    ...chrome("breadcrumb", "Midlands Morning", "Your town"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a} and others`),
    ...story.date(({ clock, day, monthName }) => `${clock} on ${day} ${monthName}`),
    ...chrome("counter", `${story.int(11, 88)}`, `${story.int(1, 9)}`),
    ...chrome(
      "photo-credit",
      story.pick([
        "The junction, as the camera car saw it (Image: Streetscan)",
        "Police at the scene (Image: submitted)",
      ]),
    ),
    ...story.body(
      [
        0.15,
        chrome(
          "follow",
          "4,000 of your neighbours are in our WhatsApp group, and it isn't just for lost cats. We use it for big stories and the odd offer. Fed up? Tap the name at the top and choose to leave.",
        ),
      ],
      [0.45, chrome("promo", story.headline())],
      [0.65, chrome("promo", story.headline())],
      [0.85, chrome("comment-form", "What would you have done? Tell us underneath.")],
    ),
    ...chrome("related", ...story.headlines(6)),
    ...chrome(
      "promo",
      "Mark a birthday, a wedding or a life. Notices from £14.",
      "Dear editor: your letters, 300 words, no poems",
    ),
    ...chrome("footer", "Morning Media Group", "Archive", "Franchises", "Voucher codes"),
  ],
};
