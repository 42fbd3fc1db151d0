import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A local radio station's news page: now-playing strip, one story, request line and competition. */
export const brackwaterCoastFmNewsroom: Template = {
  name: "brackwater-coast-fm-newsroom",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "audio",
      "Listen live",
      "On air now",
      story.pick(["Drivetime with Mags & Ollie", "The Late Lounge", "Breakfast with Tel"]),
      "Now playing",
      story.pick([
        "Paper Boats – The Tillers",
        "Half a Moon – Juno Vale",
        "Salt – Cass & the Kerbs",
      ]),
    ),
    ...chrome("menu", "Shows", "Presenters", "Win", "News", "Travel", "Podcasts"),
    ...chrome("breadcrumb", "News"),
    ...story.title(),
    ...story.date(
      ({ weekday, day, monthName, year, clock }) =>
        `${weekday}, ${day} ${monthName} ${year} ${clock}`,
    ),
    ...story.byline((author) => `By ${author}`),
    ...story.body([
      0.6,
      chrome(
        "promo",
        story.pick(["Don't miss: ", "Also in the news: ", "More: "]) + story.headline(),
      ),
    ]),
    ...chrome(
      "audio",
      "Hear the latest local news every hour on 98.4 FM, on DAB and by asking your smart speaker to play Brackwater Coast.",
    ),
    ...chrome("related", "More from Coast News", ...story.headlines(4)),
    ...chrome(
      "promo",
      "Win!",
      story.pick([
        "Win a family ticket to Tropic Towers",
        "Your chance to win £1,000 in the Secret Splash",
        "Bag a year's supply of pasties",
      ]),
    ),
    ...chrome(
      "podcast",
      "Latest podcasts",
      "The Lunchtime Quiz: Thursday",
      "Tides and Tales, episode 41",
      "View all podcasts",
    ),
    ...chrome("contact", "Studio: 01632 960 984", "WhatsApp: start your message with COAST"),
    ...chrome(
      "footer",
      "Advertise with us",
      "Competition rules",
      "Public file",
      "Cookie settings",
      "© Brackwater Coast Radio",
    ),
  ],
};
