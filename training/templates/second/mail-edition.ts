import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** The story as mailed out: hard-wrapped lines, view-online link, forwarding plea, how to leave. */
export const mailEdition: Template = {
  name: "mail-edition",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- ", wrap: 72 },
  compose: (story) => [
    ...chrome(
      "tools",
      "Having trouble reading this? View it in your browser: http://thebrief.example/v/8841",
    ),
    ...chrome("site-name", "T H E   H A S K   B R I E F"),
    ...chrome(
      "menu",
      "In today's edition: the big read, three in short, the weather and a joke you will regret.",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Words by ${author}`),
    ...story.date(({ weekday, day, monthName }) => `${weekday} ${day} ${monthName}`),
    ...story.body([
      0.5,
      chrome(
        "sponsor",
        "-- TOGETHER WITH PENNICK MUTUAL -- Is your roof ready for winter? Pennick Mutual covers slates, gutters and the cat. Get a quote in two minutes: http://pm.example",
      ),
    ]),
    ...chrome("related", "THREE IN SHORT"),
    ...story.repeat(3, (at) =>
      chrome("related", `(${at + 1}) ${story.headline()}. ${story.teaser()}`),
    ),
    ...chrome(
      "ticker",
      `TODAY'S WEATHER: Grey until lunch, then grey. High of ${story.int(5, 24)}.`,
    ),
    ...chrome(
      "share",
      "Was this forwarded to you? Get your own copy, it costs nothing: http://thebrief.example/join",
    ),
    ...chrome("poll", "How did we do today? Loved it / It was fine / Not for me"),
    ...chrome(
      "newsletter",
      "You are getting this because you signed up at our website or at the Hask Show. To change how often we write, or to stop, follow this link: http://thebrief.example/u/8841",
    ),
    ...chrome("legal", "The Hask Brief, 2 Tannery Court, Hask. Sent with Pigeonpost."),
  ],
};
