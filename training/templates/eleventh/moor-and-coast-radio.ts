import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Commercial radio station's news page: now playing, competitions, presenters, headline rail by hours, text-in lines. */
export const moorAndCoastRadio: Template = {
  name: "moor-and-coast-radio",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "audio",
      "Moor & Coast 97.2",
      "You're listening to",
      "Holiday Road – The Lanterns",
      "Last played",
    ),
    ...chrome("menu", "Win", "Presenters", "Travel", "Snow closures", "Advertise on air"),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(
      ({ clock, weekday, day, monthName }) => `${clock} ${weekday}, ${day} ${monthName}`,
    ),
    ...story.byline((a) => `${a}, heard on the hour`),
    ...story.body(
      [0.5, chrome("promo", story.headline())],
      [0.8, chrome("podcast", "Catch the Breakfast Bunch again whenever you fancy")],
    ),
    ...chrome("related", "On the hour", ...story.headlines(4)),
    ...chrome(
      "event",
      "Win a weekend in a lighthouse. Text BEAM to 60972. Texts cost 50p plus your usual rate; you must be 18.",
    ),
    ...chrome("share", "Send it round"),
    ...chrome("follow", "Ask your speaker to play Moor and Coast"),
    ...chrome(
      "author-bio",
      "Up next, until ten: Gaz and Shaz with the Late Lounge, the only show with its own sofa.",
    ),
    ...chrome("footer", "A Tidewater station. Public file, competition terms, complaints."),
  ],
};
