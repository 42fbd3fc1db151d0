import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, stray, within } from "./extras.ts";

/** An English daily of the Gulf: "Also read" links, prayer times and gold rates round the page. */
export const gulfAndDesertDaily: Template = {
  name: "gulf-and-desert-daily",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose(story) {
    return [
      chrome("ticker", "Dubra 34°", "Gold 22K 312.25", "Fajr 4:41 | Dhuhr 12:24 | Asr 3:47"),
      chrome("menu", "Gulf & Region", "World", "Business", "Sport", "Expat Life", "Jobs"),
      story.title(),
      story.standfirst(),
      story.date((w) => `Published: ${w.weekday} ${w.day} ${w.monthShort} ${w.year}, ${w.clock}`),
      story.byline((a) => a),
      chrome("follow", "Follow us on the news feed", "Top Stories", story.headline()),
      chrome(
        "photo-credit",
        caption(story) + story.pick([" | Photo: Supplied", " Photo: Shihad/GDD", ""]),
      ),
      within(
        story,
        [
          story.int(15, 25) / 100,
          chrome(
            "follow",
            "Our WhatsApp channel carries the headlines before they reach the home page.",
          ),
        ],
        [
          story.int(35, 45) / 100,
          chrome(
            "promo",
            ...marked(
              story.pick(["Also read: ", "ALSO READ: ", "Recommended For You: "]),
              story.headlines(1),
            ),
          ),
        ],
        [story.int(55, 70) / 100, stray(story, "en")],
        [
          story.int(80, 90) / 100,
          story.pick([[], chrome("promo", "ALSO READ:", ...story.headlines(2))]),
        ],
      ),
      chrome("related", "ALSO READ:", ...story.headlines(story.int(2, 3))),
      chrome(
        "related",
        "More News from the region",
        story.headline(),
        `${story.int(1, 59)}m ago`,
        story.headline(),
        `${story.int(2, 9)}h ago`,
      ),
      chrome("promo", "Videos", story.headline()),
      chrome("sponsor", "Partner Content", "Why families are moving to the marina this season"),
      chrome(
        "footer",
        "Services: Prayer Timings, Gold/Forex, Draft Rate, Cinema",
        "About us",
        "Advertise",
        "All rights reserved",
      ),
    ].flat();
  },
};
