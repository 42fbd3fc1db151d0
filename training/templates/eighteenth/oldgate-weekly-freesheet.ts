import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A small free weekly with PDF editions, planning notices and a family-notices box. */
export const oldgateWeeklyFreesheet: Template = {
  name: "oldgate-weekly-freesheet",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "body", item: "" },
  compose: (story) => [
    ...chrome("site-name", "OLDGATE WEEKLY", "Every Thursday, through every door"),
    ...chrome(
      "calendar",
      `Thursday's edition: page ${story.int(1, 48)}`,
      `Read the e-edition (PDF, ${story.int(9, 44)}MB)`,
    ),
    ...chrome(
      "menu",
      "Front page",
      "Courts",
      "Farming",
      "Family notices",
      "Public notices",
      "Property",
    ),
    ...story.title(),
    ...story.byline((author) => author),
    ...story.date(({ year, day, mm }) => `${day}/${mm}/${year}`),
    ...story.body(
      [
        0.45,
        chrome(
          "photo-credit",
          ...story.pick([
            ["Picture: Oldgate Weekly (2241a)"],
            [
              `To order this photograph, quote 2${story.int(100, 999)}/${story.int(10, 60)}`,
              "oldgatepics.example",
            ],
          ]),
        ),
      ],
      [
        0.3,
        chrome(
          "ad",
          story.pick(["Oldgate Tyres: two for £80 this month only", "To advertise here ring Pam"]),
        ),
      ],
      [0.6, chrome("promo", `${story.headline()} - p${story.int(2, 30)}`)],
    ),
    ...chrome("related", "On other pages"),
    ...story.repeat(4, () => chrome("related", `${story.headline()} ..... ${story.int(2, 40)}`)),
    ...chrome(
      "ad",
      "Family notices",
      story.pick([
        "GRAY Ivy – peacefully at home, aged 97. No flowers, no fuss.",
        "TIGHE – To Sam and Ana, a son, Rory, 8lb 2oz.",
      ]),
      story.pick([
        "MOSS Ted. In loving memory. Ten years today and the shed still not tidy.",
        "PRATT-LEE. Engagement announced, at last.",
      ]),
    ),
    ...chrome(
      "legal",
      "Public notices",
      story.pick([
        "Notice is hereby given that the Highway Authority intends to close Mill Row to all traffic save pedestrians and cattle between 9.30am and 3pm on the 14th. Any objection should be made in writing to the Clerk.",
        "LICENSING ACT: the Bell Inn has applied to sell alcohol until 1am on Saturdays.",
      ]),
    ),
    ...chrome(
      "ad",
      "Property of the week",
      story.pick([
        "Two-bed terrace, Chapel Street, £164,950. No chain. Original draughts.",
        "Barn with planning for three, Nether Stoke. Offers over £310,000",
      ]),
    ),
    ...chrome(
      "contact",
      "Newsdesk 01632 960 220",
      "Adverts 01632 960 221 (Pam)",
      "Missed your paper? 01632 960 222",
    ),
    ...chrome(
      "footer",
      "Printed by Fold Web Offset",
      "If you believe we've got something wrong, write to the Editor at 2 Market Place. We belong to the regulator and will answer within a week.",
    ),
  ],
};
