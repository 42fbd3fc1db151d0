import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Small island paper, hand-made pages: ferry board, tides, small ads, plain footers */
export const mhTorsaFreePress: Template = {
  name: "mh-torsa-free-press",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "", wrap: 96 },
  compose: (story) => [
    ...chrome(
      "site-name",
      "TORSA FREE PRESS & ISLES GAZETTE",
      "Established 1894. Published every Thursday, ferry permitting.",
    ),
    ...chrome(
      "ticker",
      `Ferry status: ${story.pick(["NORMAL", "AMBER - check before travel", "CANCELLED"])}`,
      `High water ${story.int(1, 12)}.${story.int(10, 59)}`,
    ),
    ...chrome("menu", "[Front page] [Letters] [Shinty] [Tides] [For sale] [Archive]"),
    ...story.title((t) => story.pick([t, t.toUpperCase()])),
    ...story.date((d) => `${d.weekday} ${d.day} ${d.monthName} ${d.year}`),
    ...story.byline((a) => `Words: ${a}`),
    ...story.standfirst(),
    ...story.body([
      0.55,
      chrome("ad", "*** BLAIN'S STORES: coal, gas, hardware, licensed grocer. Phone 212 ***"),
    ]),
    ...chrome(
      "calendar",
      "Coming up on the island",
      "Fri: Whist, village hall, 7.30",
      "Sat: Beach clean, bring gloves",
      "Sun: Service 11am, tea after",
    ),
    ...chrome("related", "Also this week:", ...marked("* ", story.headlines(3))),
    ...chrome("ad", "FOR SALE: Wardrobe, buyer collects. FOUND: one oar. WANTED: hens."),
    ...chrome(
      "contact",
      "News for next week's issue by noon on Tuesday please, by email or under the office door.",
    ),
    ...chrome(
      "legal",
      "If it appears in this newspaper it is the opinion of the person who wrote it, and if it is wrong we will say so the week after.",
    ),
  ],
};
