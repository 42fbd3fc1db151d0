import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A weather broadcaster: five-day boxes, warnings and pollen around the forecast story. */
export const xzSkylarkWeather: Template = {
  name: "xz-skylark-weather",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "Skylark Weather"),
    ...chrome("search", "Search for a place", "Use my location"),
    ...(story.int(0, 3) > 0
      ? chrome(
          "ticker",
          "Castlewick",
          `${story.int(4, 24)}°`,
          story.pick(["Light cloud", "Sunny intervals", "Drizzle"]),
          `Feels like ${story.int(2, 22)}°`,
          "Sunrise 06:02",
          "Sunset 20:11",
        )
      : []),
    ...chrome("menu", "Forecast", "Radar", "Warnings", "Pollen", "Ski", "Stories"),
    ...(story.int(0, 1) === 1
      ? chrome("ticker", "Yellow warning: wind", "Thu 03:00 – Thu 15:00", "Show details")
      : []),
    ...story.title(),
    ...story.standfirst(),
    ...story.date((w) => `Last updated ${w.clock} on ${w.day} ${w.monthName}`),
    ...story.byline((author) => `Written by ${author}`),
    ...story.body(
      [
        0.3,
        chrome("photo-credit", "Weather watcher 'Pegwell Bob' caught this sky over the estuary"),
      ],
      [
        0.6,
        chrome(
          "ticker",
          "Mon",
          "18° / 11°",
          "Tue",
          "17° / 9°",
          "Wed",
          "20° / 10°",
          "Thu",
          "21° / 13°",
          "See the 14-day outlook",
        ),
      ],
      [0.8, chrome("promo", story.headline())],
    ),
    ...chrome("app", "Rain in 20 minutes? We'll tell you in 19. Download the app."),
    ...chrome(
      "promo",
      "From the studio",
      "Why is the sky green?",
      "How to read a pressure chart",
      "The day it rained fish",
    ),
    ...(story.int(0, 3) > 0
      ? chrome(
          "ticker",
          "Tides: Gannet Bay",
          "High 04:12 5.1m",
          "Low 10:30 1.2m",
          "High 16:45 5.3m",
        )
      : []),
    ...(story.int(0, 3) > 0 ? chrome("ticker", "Pollen: low", "UV: 3", "Air quality: good") : []),
    ...story.repeat(3, () =>
      chrome("related", story.headline(), "Published", `${story.int(2, 20)} hours ago`),
    ),
    ...chrome("footer", "Help", "Data sources", "Terms of use", "Language: English"),
  ],
};
