import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A US county paper's high school sports page with scoreboard chrome, obituaries, paid memberships. */
export const xzPrairiePreps: Template = {
  name: "xz-prairie-preps",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "The Dunmore County Record"),
    ...chrome(
      "menu",
      "Obituaries",
      "Preps",
      "Opinion",
      "Classifieds",
      "Public notices",
      "E-edition",
    ),
    ...(story.int(0, 3) > 0
      ? chrome(
          "ticker",
          `${story.int(31, 78)}°F`,
          story.pick(["Partly cloudy", "Flurries", "Fair"]),
          "Dunmore, 7-day forecast",
        )
      : []),
    ...chrome(
      "paywall",
      `You have ${story.int(1, 3)} free articles left this month.`,
      "Local reporting costs money. For less than the price of a coffee each week, members keep our newsroom going and read without limits.",
      "See plans",
    ),
    ...story.title(),
    ...story.byline((author) => `By ${author.toUpperCase()}`),
    ...story.date((w) => `Posted ${w.weekday}, ${w.monthName} ${w.day}, ${w.year} ${w.clock}`),
    ...chrome(
      "photo-credit",
      "Submitted photo",
      "A crowd watches from the hill on Friday. Record photo by Pam Nyberg",
    ),
    ...story.body(
      [
        0.25,
        chrome(
          "newsletter",
          "Get the morning list",
          "Obits, scores and school lunch, at 6 a.m.",
          "Email address",
          "Sign up",
          "By signing up you agree to our terms of service and to hear from us now and then.",
        ),
      ],
      [0.55, chrome("related", "RELATED", story.headline())],
      [
        0.7,
        chrome(
          "sponsor",
          story.pick([
            "Scores brought to you by Tri-County Tire",
            "Preps coverage sponsored by Lakeside Co-op",
            "Hansen Funeral Homes, serving families since 1922",
          ]),
        ),
      ],
    ),
    ...(story.int(0, 3) > 0
      ? chrome(
          "ticker",
          "Scoreboard",
          "VOLLEYBALL",
          `Hartley def. Mesa Point 25-${story.int(10, 23)}, 25-${story.int(10, 23)}, 25-${story.int(10, 23)}`,
          "CROSS COUNTRY",
          `1. Cedar Falls ${story.int(25, 40)}; 2. Lakeside ${story.int(41, 80)}`,
        )
      : []),
    ...chrome(
      "related",
      "Recent obituaries",
      "Harold J. Nyberg, 91",
      "Dolores (Vance) Pruitt, 84",
      "Wayne Tolland, 67",
    ),
    ...chrome(
      "ad",
      "Help wanted: CDL drivers, home weekends. 555-0142",
      "For sale: 2019 grain cart, like new",
    ),
    ...(story.int(0, 3) > 0
      ? chrome(
          "event",
          "Community calendar",
          "Sat. Pancake breakfast, Legion hall, 7 to 11 a.m., $8",
          "Sun. Gospel sing, First Lutheran, 6 p.m.",
          "Mon. Quilters, library, 10 a.m.",
        )
      : []),
    ...story.repeat(3, () => chrome("related", story.headline(), story.teaser())),
    ...chrome(
      "comment-form",
      "Log in to comment",
      "Keep it clean. Don't threaten. Be truthful. Be nice.",
    ),
    ...chrome(
      "footer",
      "120 E. Main St., Dunmore",
      "Phone: 555-0100",
      `© ${story.when.year} Dunmore County Record`,
    ),
  ],
};
