import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Irish regional: death notices, RIP lists, farming prices, county switch, radio link. */
export const munsterTide: Template = {
  name: "munster-tide",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome("menu", "News", "GAA", "Farming", "RIP", "Property", "Nostalgia", "Tide FM"),
    ...chrome(
      "audio",
      story.pick(["LISTEN LIVE: Tide FM", "On air now: The Morning Swell with Dec"]),
      story.pick(["▶", "Play"]),
    ),
    ...chrome("promo", story.pick(["TRENDING", "Top story"]), story.headline()),
    ...story.title(),
    ...story.byline((a) => `${story.pick(["Reporter:", ""])} ${a}`.trim()),
    ...story.date((d) => `${d.dd} ${d.monthShort} ${d.year} ${d.clock}`),
    ...chrome(
      "contact",
      story.pick(["Email: news@munstertide.example", "newsdesk@munstertide.example"]),
    ),
    ...chrome("photo-credit", story.pick(["Pic: Dónal Fahy", "Stock image"])),
    ...story.standfirst(),
    ...story.body(
      [0.35, chrome("promo", story.pick(["READ NEXT: ", "RELATED: "]) + story.headline())],
      [
        0.6,
        chrome(
          "ticker",
          story.pick(["MART REPORT", "Prices this week"]),
          "Bullocks 420kg €1,310",
          "Heifers 380kg €1,120",
          "Hoggets €148 a head",
        ),
      ],
      [0.85, chrome("ad", "ADVERTISEMENT - CONTINUE READING BELOW")],
    ),
    ...chrome(
      "follow",
      story.pick([
        "Keep up with the Tide on Facebook, Instagram and TikTok",
        "Download our podcast wherever you get yours",
      ]),
    ),
    ...chrome(
      "event",
      story.pick(["DEATH NOTICES", "Recent deaths"]),
      "Hanratty (née Moore), Bridget, late of Mill Road. Reposing Thursday 5pm.",
      "Keane, Michael (Mixer), peacefully at home. Funeral Mass Friday 11am.",
      "House private, please.",
    ),
    ...chrome(
      "poll",
      "Are you in favour of the greenway?",
      "Yes, all of it",
      "Yes, but not past me",
      "No",
      "Submit",
    ),
    ...chrome(
      "related",
      story.pick(["More in this section", "MORE GAA"]),
      ...story.headlines(story.int(3, 5)),
    ),
    ...chrome(
      "consent",
      story.pick([
        "This story is free, but we ask readers to sign in so that we know who they are.",
        "It costs nothing to register, takes a minute and helps us to show you news from your own parish.",
      ]),
      "Privacy Policy",
    ),
    ...chrome(
      "footer",
      "Munster Tide Ltd",
      "Manage consent",
      "Digital subscription",
      "Complaints procedure",
    ),
  ],
};
