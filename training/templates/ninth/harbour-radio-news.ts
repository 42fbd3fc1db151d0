import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A commercial radio group's local news: now playing, listen live, station chooser, win prizes. */
export const harbourRadioNews: Template = {
  name: "harbour-radio-news",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...(story.int(1, 4) > 1
      ? chrome(
          "audio",
          "On Air Now",
          story.pick(["Drive with Dougie and Bex", "The Breakfast Crew"]),
          "Now Playing",
          story.pick(["The Velvet Ropes - Salt Line", "Kayla Moon - Fewer Tuesdays"]),
          "Listen Live",
        )
      : []),
    ...chrome("menu", "Change station", "Win", "Events", "Local Cash for Kids"),
    ...story.title(),
    ...story.standfirst(),
    ...(story.int(1, 4) > 1
      ? chrome("photo-credit", story.pick(["Credit: Stock", "Photo: submitted"]))
      : []),
    ...story.byline((a) => `Published by ${a}`),
    ...story.date((w) => `${w.weekday} ${w.day} ${w.monthName} ${w.year} at ${w.clock}`),
    ...story.body(
      [
        0.35,
        chrome(
          "promo",
          story.pick([
            "You can hear the full interview on The Breakfast Crew podcast, out Friday.",
            `Also in the news: ${story.headline()}`,
          ]),
        ),
      ],
      [
        0.65,
        chrome(
          "ad",
          "WIN! £1,000 of garden furniture. Text SHED to 65555. Texts cost £2. Over 18s only. Closes Friday at noon. Full terms online.",
        ),
      ],
    ),
    ...(story.int(1, 4) > 1
      ? chrome(
          "app",
          "News on the hour, every hour, and on the half hour at breakfast: find Harbour Radio on DAB, on your smart speaker or in our free app.",
        )
      : []),
    ...chrome("share", "Facebook", "X", "WhatsApp"),
    ...chrome("tags", `More from ${story.pick(["Local News", "Travel"])}`),
    ...chrome("related", ...story.headlines(6)),
    ...chrome(
      "related",
      "Recently played",
      "The Velvet Ropes - Salt Line 14:21",
      "Otis & Ray - Paper Boat 14:17",
    ),
    ...(story.int(1, 4) > 1
      ? chrome("podcast", "Listen again", "Bex's Big Questions", "How do you milk a yak?")
      : []),
    ...chrome(
      "newsletter",
      "Join the Harbour VIPs for competitions and nonsense. We will use your details as set out in our privacy notice, and you can opt out in any message we send.",
    ),
    ...chrome(
      "consent",
      "This Website Uses Cookies",
      "We use some that are essential, and some that help us understand how you found us.",
      "Accept",
      "Manage",
    ),
    ...chrome("legal", "Ofcom Public File", "Competition terms", "Modern slavery"),
  ],
};
