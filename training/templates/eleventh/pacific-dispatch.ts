import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Pacific island news agency page: syndicated partners' notes, currency row, headlines straight on, subscription by radio. */
export const pacificDispatch: Template = {
  name: "pacific-dispatch",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("language", "English", "Bislama", "Français"),
    ...chrome("menu", "Islands", "Ocean", "Sevens", "Cyclone centre"),
    ...story.title(),
    ...story.byline((a) => `${a} for Pacific Dispatch`),
    ...story.date(({ day, monthName, year, clock }) => `${clock}, ${day} ${monthName} ${year}`),
    ...chrome(
      "photo-credit",
      story.pick([
        "The wharf at low tide. Photo: Supplied",
        "Photo: Pacific Dispatch / Leilani Moala",
        "Flood water in the main street. Photo: PD reader",
      ]),
    ),
    ...story.standfirst(),
    ...story.body(
      [0.4, chrome("promo", story.headline())],
      [0.75, chrome("audio", "Hear more on this from the Morning Tide programme", "3′ 47″")],
    ),
    ...chrome("related", ...story.headlines(5)),
    ...chrome(
      "first-published",
      "We carry this under an arrangement with our partner stations, which share their work with us as we do with them.",
    ),
    ...chrome("ticker", "1 USD = 2.27 FJD", "1 USD = 118.4 VUV"),
    ...chrome(
      "newsletter",
      "The ocean's news in one email, each Wednesday, small enough for a slow line.",
    ),
    ...chrome(
      "footer",
      "Pacific Dispatch Co-operative",
      "How to hear us on shortwave",
      "Kava policy",
    ),
  ],
};
