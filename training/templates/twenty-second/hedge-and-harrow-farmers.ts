import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A farming weekly: market prices, machinery ads, weather window, podcasts. */
export const hedgeAndHarrowFarmers: Template = {
  name: "hedge-and-harrow-farmers",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "News", "Arable", "Livestock", "Machinery", "Markets", "Classified"),
    ...chrome("calendar", "Feed wheat £181.20/t ▼", "Steers 512p/kg ▲", "Red diesel 78ppl"),
    ...chrome("breadcrumb", "Hedge & Harrow > News > Farm policy"),
    ...story.title(),
    ...story.byline((author) => `${author}`),
    ...story.date((when) => `${when.day} ${when.monthName} ${when.year}`),
    ...chrome("share", story.pick(["Share on: Facebook X LinkedIn", "Share"])),
    ...chrome("photo-credit", story.pick(["© Tim Scrivelsby", "© Adobo Stock"])),
    ...story.body(
      [
        story.pick([0.2, 0.3, 0.35]),
        chrome("promo", story.pick(["See also: ", "Read more: "]) + story.headline()),
      ],
      [
        0.6,
        chrome(
          "ad",
          "Machinery for sale",
          "Used 6-furrow plough, 2018, £9,750",
          "Browse 14,000 listings",
        ),
      ],
      [
        0.85,
        chrome(
          "podcast",
          story.pick([
            "Listen to the Harrow podcast with presenters Jo and Biff",
            "New podcast: what will the ewes do next?",
          ]),
        ),
      ],
    ),
    ...chrome(
      "tags",
      "Explore more / Know how",
      story.pick(["TB", "Subsidies", "Hedges"]),
      "Farm policy",
    ),
    ...chrome(
      "related",
      ...story.pick([[], ["More stories like this"], ["Visit our Know How centre"]]),
      ...story.headlines(3),
    ),
    ...chrome("related", "Latest"),
    ...story.repeat(3, () =>
      chrome("related", `${story.int(6, 20)}:${story.int(10, 59)}`, story.headline()),
    ),
    ...chrome(
      "newsletter",
      story.pick(["Farming news by email before milking", "Register now for our 6am briefing"]),
    ),
    ...chrome("event", "Open farm walk, 12 June, boots needed"),
    ...chrome("comment-form", "Start a forum topic"),
    ...chrome(
      "legal",
      "Contains public sector information. Prices are averages and not an offer to buy.",
    ),
    ...chrome("footer", "Read the digital edition", "Buy a back issue", "Hedge Media"),
  ],
};
