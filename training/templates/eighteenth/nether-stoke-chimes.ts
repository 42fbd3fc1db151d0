import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A church paper on a plain site: lectionary, prayer of the day, subscription plea, classifieds. */
export const netherStokeChimes: Template = {
  name: "nether-stoke-chimes",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "The Chimes", "Serving the diocese since 1889"),
    ...chrome("menu", "News", "Faith", "Comment", "Diary", "Letters", "Jobs", "Prayer"),
    ...chrome(
      "calendar",
      `Today: ${story.pick(["Feria", "St Alban", "Ember Day"])}`,
      `Readings: ${story.pick(["Micah 6:8", "Ruth 1", "Ps 121"])}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `by ${author}`),
    ...story.date(({ year, dd, monthName }) => `${dd} ${monthName} ${year}`),
    ...story.body(
      [0.7, chrome("promo", story.pick([story.headline(), `ALSO: ${story.headline()}`]))],
      [
        0.45,
        story.int(0, 1) === 1
          ? chrome(
              "paywall",
              story.pick([
                "The Chimes is able to report without fear because parishes take it. Ask your churchwarden for a trial bundle of ten, free for a month.",
                "If you read us every week, why not subscribe? From 58p an issue.",
              ]),
            )
          : [],
      ],
    ),
    ...chrome("share", "Pass it on: Email · Print · Facepage"),
    ...chrome("related", "ALSO IN THIS ISSUE"),
    ...story.repeat(story.int(3, 5), () => chrome("related", story.headline())),
    ...chrome(
      "event",
      "Forthcoming",
      story.pick([
        "Plant sale, Fold St Mary, Saturday 10am",
        "Evensong for ringers, 6pm, all welcome",
      ]),
      story.pick(["Quiet day at the priory, £18 with soup", "Organ recital: Widor, and cake"]),
    ),
    ...chrome(
      "ad",
      "Vacancies",
      story.pick([
        "Part-time verger, Saltby Minster. Closing date 30th.",
        "House for duty, Upper Wick. Large garden, small congregation.",
      ]),
    ),
    ...chrome(
      "donation",
      "Leave a legacy",
      "A gift in your will could keep this newspaper on the mat of every parish.",
    ),
    ...chrome(
      "newsletter",
      "The Chimes by email, Fridays at dawn. Your address",
      "Amen, sign me up",
    ),
    ...chrome(
      "legal",
      "The Chimes is published by Stoke & Fold Church Press Ltd, a company limited by guarantee. Opinions are those of the writers and not necessarily of the bishop.",
    ),
    ...chrome("footer", "Contact us", "Advertise", "Back numbers", "Privacy"),
  ],
};
