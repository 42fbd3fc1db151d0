import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An island news site: big gaps, single teaser lines set in after each few paragraphs, tide tables. */
export const quarterdeckPacificNews: Template = {
  name: "quarterdeck-pacific-news",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("site-name", "Quarterdeck Pacific"),
    ...chrome("menu", "Latest", "Region", "Fisheries", "Climate", "Rugby", "Opinion"),
    ...story.date(({ weekday, day, monthName }) => `${weekday} ${day} ${monthName}`),
    ...story.title(),
    ...story.byline((a) => a),
    ...story.standfirst(),
    ...chrome("share", "Share", "Copy link", "WhatsApp"),
    ...story.body(
      [story.int(10, 35) / 100, chrome("teaser", story.teaser())],
      [
        story.int(25, 55) / 100,
        story.pick([
          chrome("audio", "Listen to this story: 4 min 12 sec"),
          chrome("audio", "Press play to hear the interview", "00:00 / 06:41"),
        ]),
      ],
      [
        story.int(40, 80) / 100,
        chrome("teaser", story.pick([story.teaser(), `${story.headline()}.`])),
      ],
      [
        story.int(55, 95) / 100,
        story.pick([
          chrome(
            "event",
            "Join us on 14 August for a talk about the future of the tuna fleet. Doors open at 6pm at the Harbour Hall and entry is free.",
          ),
          chrome(
            "app",
            "Reading on a slow connection? Our text-only app uses a tenth of the data.",
          ),
        ]),
      ],
      [story.int(5, 95) / 100, chrome("promo", story.headline())],
      [
        story.int(20, 95) / 100,
        story.pick([
          chrome(
            "photo-credit",
            "A longliner unloads at the wharf. Photo: Sione Taufa",
            "Photo: Sione Taufa",
          ),
          chrome("language", "Read this in Samoan"),
        ]),
      ],
    ),
    ...chrome("tags", "Topics: ", story.pick(["shipping, weather", "trade, law", "people"])),
    ...chrome(
      "calendar",
      "Tides today",
      `High ${story.int(1, 11)}:4${story.int(0, 9)} am`,
      `Low ${story.int(1, 11)}:1${story.int(0, 9)} pm`,
    ),
    ...chrome("related", "From around the region", ...story.headlines(3)),
    ...chrome("follow", "Quarterdeck in your feed", "Facebook", "RSS"),
    ...chrome(
      "author-bio",
      "Our reporters live on nine islands and none of them is paid enough. You can write to any one of them by adding the first name to our address.",
    ),
    ...chrome("sponsor", "Supported by a grant for regional reporting"),
    ...chrome("footer", "Quarterdeck is published by a trust in Apia.", "Contact", "Corrections"),
  ],
};
