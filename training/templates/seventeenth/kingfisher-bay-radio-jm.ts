import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Caribbean radio newsroom: on-air now, transcripts links, sponsor of the news, WhatsApp voice note call. */
export const kingfisherBayRadioJm: Template = {
  name: "kingfisher-bay-radio-jm",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "audio",
      "ON AIR NOW",
      story.pick(["The Morning Kettle", "Drivetime with Auntie Pearl", "Gospel Noon"]),
      "Listen Live",
      "Volume",
      "Your browser does not support the audio element.",
    ),
    ...chrome("menu", "NEWS SPORTS SHOWS PRESENTERS PRAYER LINE CONTACT"),
    ...story.title(),
    ...story.date(({ monthName, day, year, clock }) => `${clock} | ${monthName} ${day}, ${year}`),
    ...story.byline((a) => `Reported by ${a}`),
    ...chrome(
      "sponsor",
      story.pick([
        "The news is brought to you by Island Grace Insurance. Rain or shine, we're somewhere.",
        "This bulletin is sponsored by Mother Lyn's Bun and Cheese.",
      ]),
    ),
    ...story.body([0.5, chrome("promo", story.headline())]),
    ...chrome(
      "contact",
      "Send we a voice note! If yuh see it, hear it or smell it, WhatsApp the newsroom. Keep it under a minute and say where yuh calling from.",
    ),
    ...chrome(
      "podcast",
      "Missed it? Hear the full bulletin",
      `Bulletin ${story.when.day} ${story.when.monthShort} – 12 noon 04:${story.int(10, 59)}`,
      "Download",
      "Older bulletins",
    ),
    ...chrome("related", "Latest from the newsroom", ...story.headlines(4)),
    ...chrome(
      "footer",
      "Kingfisher Bay Radio 9x.5 FM",
      "Broadcasting Commission licence on file",
      "Top of page",
    ),
  ],
};
