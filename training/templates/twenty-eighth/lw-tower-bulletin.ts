import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A TV channel's news page: video descriptions of other clips, player remains, app promo, "also on this channel" prose. */
export const lwTowerBulletin: Template = {
  name: "lw-tower-bulletin",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome(
      "audio",
      "Play Video",
      "0:00 / 1:47",
      "This video can not be played",
      "To play this video you need to enable JavaScript in your browser.",
    ),
    ...story.title(),
    ...story.byline((a) => `${a}, Tower News`),
    ...story.date(({ day, monthName, year, clock }) => `${clock} ${day} ${monthName} ${year}`),
    ...story.body(
      [
        0.25,
        chrome(
          "promo",
          story.pick([
            "Watch: a fire officer explains why you should never pour water on a chip pan, and then does it.",
            "Video: the moment the crane was lowered, filmed from the flat across the road.",
          ]),
          `Duration ${story.int(1, 3)}:${story.int(10, 59)}`,
        ),
      ],
      [
        0.6,
        chrome(
          "promo",
          story.pick([
            "Up next: how a village got its river back. Our countryside correspondent put on waders.",
            "Watch next: inside the workshop where the city's last tram bells are cast",
          ]),
        ),
      ],
    ),
    ...chrome(
      "promo",
      "More videos",
      "She was told the goose would live a year. It is now twenty-six, and runs the farm.",
      `0:${story.int(15, 59)}`,
      "A drone went into the tunnel first. These are the pictures that it sent back before the batteries gave out.",
      `2:${story.int(10, 59)}`,
    ),
    ...chrome(
      "app",
      "Never miss a minute: the Tower app sends you only the alerts that you choose, and plays the bulletin live wherever you are in the country.",
    ),
    ...chrome(
      "contact",
      story.pick([
        "Do you have a story that we should be telling? Our newsdesk reads everything, even the ones in capitals.",
        "Are you in the area? If it is safe to do so, send us your pictures. Do not put yourself at risk.",
      ]),
    ),
    ...chrome("tags", "Related Topics", story.pick(["Transport", "Health", "Weather"]), "Regional"),
  ],
};
