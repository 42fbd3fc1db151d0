import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A church news agency: appeal in prose in mid-story, saint of the day, verse, donors' messages, syndication note. */
export const lumenFaithNewsroom: Template = {
  name: "lumen-faith-newsroom",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Headlines", "Parishes", "Mission", "Bible Today", "Podcasts", "Give"),
    ...chrome("calendar", "Saint of the day: Winifred of Holt", "Verse of the day"),
    ...story.title(),
    ...story.byline((a) => `By ${a} · Lumen Staff`),
    ...story.date((w) => `${w.monthName} ${w.day}, ${w.year} / ${w.clock}`),
    ...story.body(
      [
        0.45,
        chrome(
          "donation",
          story.pick([
            "Dear reader, we are a small team who write for the glory of something other than clicks. If one in ten of you gave the cost of a candle, we would be funded until Easter.",
            "Before you read on: this newsroom has no bishop, bank or billionaire behind it. It has Doreen, who opens the envelopes. Please give Doreen something to do.",
          ]),
          "Yes, I'll help",
        ),
      ],
      [0.75, chrome("promo", story.headline(), "See also:", story.headline())],
    ),
    ...chrome(
      "first-published",
      "This story may be reprinted by parish papers with the credit Lumen News.",
    ),
    ...chrome(
      "donation",
      "Recent gifts",
      "$25 from M. in Ohio: 'For the typesetter.'",
      "£10 from a reader in Cork",
    ),
    ...chrome("related", "Latest", ...story.headlines(4)),
  ],
};
