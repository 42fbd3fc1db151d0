import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Coastal daily with tide table, ferry times, lottery numbers before the story, most-read with times after. */
export const capeTarrantHerald: Template = {
  name: "cape-tarrant-herald",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome("ticker", "High water 06:12 4.8m", "Low water 12:31 0.9m", "Sunset 20:04"),
    ...chrome("ticker", "Ferry: all sailings as planned"),
    ...chrome(
      "menu",
      "Herald home",
      "The harbour",
      "The hinterland",
      "Sport",
      "Deaths",
      "Small ads",
    ),
    ...story.title((t) => t),
    ...story.standfirst(),
    ...story.byline((a) => `By our reporter ${a}`),
    ...story.date(({ dd, mm, year }) => `${dd}.${mm}.${year}`),
    ...chrome("tools", story.pick(["A  A  A", "Bigger  Smaller", "Print this off"])),
    ...story.body(
      [0.6, chrome("ad", "Hargreave & Daughter, chandlers since 1888. Now with parking.")],
      [0.33, chrome("promo", `${story.headline()} »`)],
    ),
    ...chrome("related", "What the harbour is reading"),
    ...story.repeat(5, () =>
      chrome("related", `${story.int(6, 21)}.${story.int(10, 59)}`, story.headline()),
    ),
    ...chrome(
      "event",
      "Out and about",
      "Sat 9th: whist drive, Institute, 7pm",
      "Sun 10th: brass in the bandstand, 3pm",
      "Tue 12th: knit and natter, library, 10.30am",
    ),
    ...chrome("calendar", "Names in the lifeboat draw: 14, 88, 203"),
    ...chrome(
      "newsletter",
      "Get the tides and the top three every dawn.",
      "Name",
      "Email",
      "I am not a robot and never have been",
    ),
    ...chrome("footer", "The Herald, Quay Street", "We answer the telephone from nine."),
  ],
};
