import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A US public-radio affiliate: play-live header, transcript note, pledge letter in prose, network credits, audio minutes, embargo of comments. */
export const mesaPublicRadio: Template = {
  name: "mesa-public-radio",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("audio", "Play Live Radio", "Next Up:", "0:00", "Available On Air Stations"),
    ...chrome(
      "donation",
      story.pick([
        "Our fall drive is 71% of the way there. Be the 29.",
        "Your car could be a radio program. Donate it.",
      ]),
    ),
    ...chrome("menu", "News & Shows", "Schedule", "Community Calendar", "Support", "About"),
    ...story.title(),
    ...chrome("site-name", "Mesa Public Radio | By"),
    ...story.byline((a) => a),
    ...story.date((w) => `Published ${w.monthName} ${w.day}, ${w.year} at ${w.clock} MDT`),
    ...chrome("audio", "Listen • 4:11"),
    ...chrome("photo-credit", "Ada Begaye / Mesa Public Radio", "/"),
    ...story.body(
      [
        0.5,
        chrome(
          "donation",
          "You came here for a story, and we are glad. Stories like it are made by eleven people in a former laundromat, and most of what keeps the lights on comes from listeners who give five or ten dollars a month. If you can be one of them, thank you.",
          "Give now",
        ),
      ],
      [0.8, chrome("promo", story.headline())],
    ),
    ...chrome("tags", "Tags", "Regional News", "Rural life", "Radio"),
    ...(/^Newsroom$| and /.test(story.author)
      ? []
      : chrome(
          "author-bio",
          story.author,
          "Reporter and weekend host, who grew up on a sheep ranch, studied the bassoon, and has been stuck in three of the state's four blizzards. Reach the station at 505-555-0190.",
          "See stories by this reporter",
        )),
    ...chrome("related", "Latest Stories", ...story.headlines(4)),
    ...chrome(
      "footer",
      "Stay Connected",
      "instagram",
      "© 2025 Mesa Public Radio",
      "FCC Public File KMSA",
      "EEO Report",
      "CPB Compliance",
    ),
  ],
};
