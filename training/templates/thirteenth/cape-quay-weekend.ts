import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** South African weekly: load-shedding strip, paywall tiers, voices section, list of columns. */
export const capeQuayWeekend: Template = {
  name: "cape-quay-weekend",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "ticker",
      story.pick(["Load-shedding: Stage 0", "Power status: Stage 2 until 22:00"]),
      `R/$ 18.${story.int(10, 99)}`,
      `Dam levels ${story.int(55, 98)}%`,
    ),
    ...chrome("menu", "News", "Business", "Voices", "Good Living", "Motoring", "Jobs", "Partnered"),
    ...story.title(),
    ...story.standfirst(),
    ...chrome("share", "Share", "WhatsApp", "Gift"),
    ...story.byline((a) => a),
    ...story.date((d) => `${d.dd} ${d.monthShort} ${d.year}`),
    ...chrome(
      "photo-credit",
      story.pick(["(Photo: Thandi Mokoena/Weekend)", "(Illustration: Leon Visagie)"]),
    ),
    ...chrome("audio", story.pick(["0:00", "Subscribers can listen to this article"])),
    ...story.body(
      [0.2, chrome("promo", `${story.pick(["READ MORE |", "READ |"])} ${story.headline()}`)],
      [
        0.5,
        chrome(
          "paywall",
          story.pick([
            "Get unlimited access to all our journalism for R99 a month.",
            "To read this, you'll need to be a subscriber. It's quick.",
          ]),
          story.pick(["Start free trial", "See your options"]),
        ),
      ],
      [0.75, chrome("promo", story.pick(["READ | ", "LISTEN | ", "WATCH | "]) + story.headline())],
    ),
    ...chrome(
      "poll",
      story.pick(["Voting Booth", "Have your vote"]),
      "Will the new ferry change how you travel?",
      `Yes, I'll leave the car ${story.int(10, 60)}%`,
      `No, it's too dear ${story.int(10, 60)}%`,
      "Vote",
    ),
    ...chrome(
      "related",
      story.pick(["LATEST", "Editor's choice"]),
      ...marked("", story.headlines(3)),
      story.pick(["Feeds", "Horoscopes"]),
      "Lotto results: 4, 11, 19, 23, 40, 51 (8)",
      "Daily horoscope: what's in store for you?",
    ),
    ...chrome(
      "podcast",
      `PODCAST | ${story.pick(["The Quay and I, episode 4: the harbour master", "Deep Water: who sank the Marie?"])}`,
    ),
    ...chrome(
      "newsletter",
      story.pick(["Weekend reading", "The Friday Five"]),
      "Five stories to read with your coffee, picked by our editor.",
      "Sign up",
    ),
    ...chrome(
      "legal",
      "Partner content does not reflect the views of the editorial team. We do our best to keep fact and comment apart.",
    ),
    ...chrome(
      "footer",
      "About",
      "Complaints: Ombud",
      "Settings",
      `${story.when.year} © Cape Quay Weekend. All rights reserved.`,
    ),
  ],
};
