import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A football club's site: sponsors, fixtures, match stats menu, ticket and shop pushes in the text. */
export const quayLaneMatchdayHub: Template = {
  name: "quay-lane-matchday-hub",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "sponsor",
      `Official principal partner ${story.pick(["Brightwell Windows", "Kellow Marine"])}`,
    ),
    ...chrome("menu", "News", "Tickets", "Fixtures", "Teams", "Shop", "Harbour TV", "Log in"),
    ...chrome("breadcrumb", story.pick(["Men", "Women", "Academy", "Club"])),
    ...story.title(),
    ...story.byline((author) => `Words by ${author}`),
    ...story.date(({ year, day, monthShort }) => `${day} ${monthShort} ${year}`),
    ...chrome("share", "Share", "X", "WhatsApp"),
    ...story.standfirst(),
    ...story.body(
      [
        0.33,
        chrome(
          "promo",
          story.pick([
            "Season cards for the second half are on sale now from £95.",
            "Watch extended highlights free on Harbour TV from midnight.",
            "Back in stock: the 1978 away shirt, £38",
          ]),
        ),
      ],
      [
        0.66,
        story.int(0, 1) === 1
          ? chrome(
              "event",
              "NEXT UP",
              story.pick(["Wickmere (A)", "Saltmarsh (H)"]),
              `Tue ${story.int(10, 28)} ${story.when.monthShort}, 7.45pm`,
              "Buy tickets",
            )
          : [],
      ],
    ),
    ...chrome(
      "poll",
      "Vote for your player of the match",
      story.pick(["Okafor", "Brace", "Singh"]),
      story.pick(["Oduya", "Weil", "Kean"]),
      "Submit",
    ),
    ...chrome("related", "Latest news"),
    ...story.repeat(4, () => chrome("related", story.headline(), `${story.int(1, 6)}d`)),
    ...chrome(
      "ticker",
      "League table",
      "P W D L Pts",
      `1 Saltmarsh ${story.int(9, 12)} 8 1 1 25`,
      `2 Harbour ${story.int(9, 12)} 7 2 1 23`,
      `3 Wickmere ${story.int(9, 12)} 7 1 2 22`,
    ),
    ...chrome(
      "sponsor",
      story.pick(["Brightwell Windows", "Kellow Marine"]),
      "Odds & Sodds Hardware",
      "The Lobster Pot",
      "Tarrow Buses",
    ),
    ...chrome("app", "Get the official app", "Never miss a goal with push alerts"),
    ...chrome(
      "footer",
      "Club charter",
      "Safeguarding",
      "Terms of use",
      "Anti-racism",
      `© ${story.when.year} Kellow Harbour FC`,
    ),
  ],
};
