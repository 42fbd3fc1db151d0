import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { stray, within } from "./extras.ts";

/** A port town's paper with embedded posts and a map left as bare text. */
export const harbourLightsGazette: Template = {
  name: "harbour-lights-gazette",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "– " },
  compose(story) {
    return [
      chrome("menu", "News", "Port", "People", "Tide table", "Contact"),
      story.title(),
      story.standfirst(),
      story.date((w) => `${w.clock} | ${w.day} ${w.monthName} ${w.year}`),
      story.byline((a) => `${a}, chief reporter`),
      within(
        story,
        [
          story.int(20, 30) / 100,
          chrome(
            "follow",
            story.pick([
              "View this post on Instagram",
              "This post is no longer available",
              "A post shared by Harbour Lights (@harbourlightsgz)",
            ]),
            "A post shared by the harbour office (@portcontrol)",
          ),
        ],
        [
          story.int(45, 55) / 100,
          chrome(
            "follow",
            `— Port Control (@portcontrol) ${story.pick(["May 4, 2025", "11 Nov 2024"])}`,
            "Show more",
            "Reply",
            "Copy link",
            `Read ${story.int(2, 80)} replies`,
          ),
        ],
        [
          story.int(65, 72) / 100,
          chrome(
            "consent",
            story.pick([
              "There is a map here. It comes from elsewhere and may set cookies.",
              "To view this map, please accept marketing cookies.",
              "Leaflet | Map data © OpenMap contributors",
            ]),
          ),
        ],
        [story.int(82, 92) / 100, stray(story, "en")],
      ),
      chrome("share", "Spread the word:"),
      chrome("related", ...story.headlines(4)),
      chrome("comment", `${story.int(3, 40)} people are talking about this`),
      story.repeat(story.int(2, 4), () =>
        chrome("comment", `${story.reader()}: ${story.comment()}`),
      ),
      chrome(
        "footer",
        "Harbour Lights Gazette, Custom House Lane",
        "Set in Plantin. Cooked in diesel.",
      ),
    ].flat();
  },
};
