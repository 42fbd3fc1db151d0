import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A US small-town weekly: obituaries box, school lunch menus, sheriff's log, e-edition line. */
export const cutbankCountyRegister: Template = {
  name: "cutbank-county-register",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "E-Edition", "News", "Sports", "Obits", "Ag", "Public Notices"),
    ...chrome(
      "ticker",
      "Currently in Cut Creek",
      `${story.int(20, 88)}°`,
      story.pick(["Sunny", "Snow", "Wind"]),
    ),
    ...story.title(),
    ...story.byline((author) => `By ${author}, Register staff`),
    ...story.date(
      ({ clock, day, monthName, weekday, year }) =>
        `${weekday}, ${monthName} ${day}, ${year} at ${clock}`,
    ),
    ...story.body(
      [0.3, chrome("ad", "Advertise here. Call 555-0119")],
      [0.6, chrome("promo", story.headline())],
      [0.8, chrome("event", "Coming Saturday: pancake feed, fire hall, 7-10 a.m.")],
    ),
    ...chrome(
      "promo",
      "SHERIFF'S LOG",
      `6:${story.int(10, 59)} a.m. Cow on road, Mile ${story.int(10, 44)}`,
      `11:${story.int(10, 59)} a.m. Dispute over a ladder`,
      `9:${story.int(10, 59)} p.m. Noise complaint, was coyotes`,
    ),
    ...chrome(
      "calendar",
      "School lunch",
      "Monday: chicken strips, peas",
      "Tuesday: tater-tot casserole",
      "Wednesday: pizza, corn",
    ),
    ...chrome(
      "promo",
      "Obituaries",
      `Verna Stolz, ${story.int(70, 99)}`,
      `Harold "Hap" Jensen, ${story.int(70, 99)}`,
    ),
    ...chrome("related", "Popular", ...numbered(story.headlines(story.int(4, 6)))),
    ...chrome(
      "newsletter",
      "Get the Register in your inbox. Local headlines on Wednesday and Saturday, no more than that.",
      "Email Address",
      "You must select at least one list.",
    ),
    ...chrome("footer", "118 Main Avenue", "Phone: 555-0118", "Powered by PlainsPress CMS"),
  ],
};
