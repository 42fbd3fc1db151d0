import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Pacific islands broadcaster: radio bar, bulletin list, tide and fuel prices. */
export const suvaReefWire: Template = {
  name: "suva-reef-wire",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "podcast",
      `ON AIR NOW: ${story.pick(["Drive", "Breakfast", "Island Nights"])}`,
      "Listen live",
    ),
    ...story.title(),
    ...story.byline((author) => author),
    ...story.date(({ clock, dd, monthShort, year }) => `${dd} ${monthShort} ${year}, ${clock}`),
    ...chrome("share", "Share on Facebook"),
    ...(story.int(1, 100) <= 60
      ? chrome(
          "photo-credit",
          ...story.pick([
            [`Photo: ${story.pick(["Supplied", "Pool image", "Ministry of Information"])}`],
            [`[Picture: ${story.pick(["File", "Supplied"])}]`],
          ]),
        )
      : []),
    ...story.body(
      [0.3, chrome("audio", `Listen duration ${story.int(2, 5)}:${story.int(10, 59)}`)],
      [0.5, chrome("promo", story.headline())],
      [0.7, chrome("related", "Related", story.headline())],
    ),
    ...chrome(
      "ticker",
      "Fuel prices from the 1st",
      `Unleaded $${story.int(2, 3)}.${story.int(10, 99)}`,
      `Diesel $${story.int(2, 3)}.${story.int(10, 99)}`,
      `Kerosene $${story.int(1, 2)}.${story.int(10, 99)}`,
    ),
    ...chrome(
      "related",
      "More bulletins",
      `6am: ${story.headline()}`,
      `7am: ${story.headline()}`,
      `Noon: ${story.headline()}`,
    ),
    ...(story.int(1, 100) <= 60 ? chrome("app", "Take us to the garden. Get the app.") : []),
    ...(story.int(1, 100) <= 70
      ? chrome("contact", "Newsroom 330 5550", "Studio 330 5551", "Talkback 330 5552")
      : []),
    ...chrome("footer", "Reef Wire is a service of the Pacific Broadcast Trust"),
  ],
};
