import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An Irish regional: liveblog teaser between paragraphs, death notices, weather by town, cookie prose. */
export const ballynureLeaderLive: Template = {
  name: "ballynure-leader-live",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "consent",
      "We use cookies and similar tools to run this site, to see how it is read and to show you advertising that may interest you. You can agree to all of it, to none of it or to some.",
      "Agree",
      "Disagree",
      "More options",
    ),
    ...chrome("menu", "News", "Sport", "GAA", "Farming", "Death notices", "Opinion"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...story.date(
      ({ clock, day, monthName, weekday, year }) =>
        `${weekday}, ${monthName} ${day}, ${year} - ${clock}`,
    ),
    ...story.body(
      [0.25, chrome("promo", `LIVE: ${story.headline()}`)],
      [0.5, chrome("teaser", story.teaser())],
      [0.6, chrome("ad", "Scroll for the rest of the story")],
      [0.75, chrome("promo", `Explainer: ${story.headline()}`, story.headline())],
    ),
    ...chrome(
      "ticker",
      "Weather",
      `Ballynure ${story.int(6, 14)}° rain`,
      `Carrigmore ${story.int(6, 14)}° cloud`,
      `Drumlin ${story.int(6, 14)}° bright spells`,
    ),
    ...chrome(
      "related",
      `More from ${story.pick(["Ballynure", "the county", "sport"])}`,
      story.headline(),
      story.teaser(),
      story.headline(),
      story.teaser(),
    ),
    ...chrome(
      "tags",
      `${story.pick(["gardaí", "planning", "GAA", "county council"])}, ballynure, ${story.pick(["roads", "weather", "schools"])}`,
    ),
    ...chrome(
      "app",
      "Read the whole paper on your phone from 6am. The Leader app is in both stores.",
    ),
    ...chrome(
      "footer",
      "Leader Live is a member of the Press Standards Council",
      "Contact us",
      "Advertise",
      "Weddings",
      "Photo sales",
    ),
  ],
};
