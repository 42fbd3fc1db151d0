import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An aggregator: source marks, robot's key points, tabs of topics, similar stories by outlet. */
export const headlineMirror: Template = {
  name: "headline-mirror",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "ragged", item: "· " },
  compose: (story) => [
    ...chrome("menu", "NewsMill\tTop\tLatest\tSources\tTopics\tMy mill\tGo Premium"),
    ...chrome("search", "Type to search 41,000 sources"),
    ...chrome("tools", "Source: Tarn Wire", "Visit original", "Report a problem with this item"),
    ...story.title(),
    ...story.byline((author) => `${author}, Tarn Wire`),
    ...story.date(({ year, mm, dd, clock }) => `${year}-${mm}-${dd} ${clock}`),
    ...chrome(
      "counter",
      `Relevance ${story.int(60, 99)}%`,
      `Sentiment: ${story.pick(["neutral", "mixed", "positive"])}`,
      `${story.int(3, 40)} sources cover this`,
    ),
    ...story.standfirst(),
    ...story.body([0.5, chrome("ad", "ADVERT", "Remove ads with NewsMill Premium")]),
    ...chrome(
      "legal",
      "This item was collected by machine from a public feed. NewsMill does not edit or endorse it.",
    ),
    ...chrome("related", "Full coverage"),
    ...story.repeat(4, () =>
      chrome(
        "related",
        `${story.pick(["Quenby Courier", "Observer", "Hask Brief", "Radio Sorrel"])}\t${story.headline()}\t${story.int(1, 23)}h ago`,
      ),
    ),
    ...chrome("related", "Similar stories", ...story.headlines(3)),
    ...chrome("tags", "#north", "#people", "#today", "Mute this topic"),
    ...chrome("tools", "Mark as read", "Hide source", "Translate", "Text to speech"),
    ...chrome("language", "English ▾", "Deutsch", "Español", "Türkçe"),
    ...chrome("footer", "API", "Widgets", "Publishers: add your feed", "Status: all mills turning"),
  ],
};
