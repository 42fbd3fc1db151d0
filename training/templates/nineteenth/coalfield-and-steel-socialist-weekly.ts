import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A campaigning weekly set like print mail: appeal for funds in the middle, pamphlet adverts and branch meetings. */
export const coalfieldAndSteelSocialistWeekly: Template = {
  name: "coalfield-and-steel-socialist-weekly",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "– ", wrap: 76 },
  compose: (story) => [
    ...chrome("site-name", "THE LAMP"),
    ...chrome("menu", "Paper", "Branches", "Books", "Donate"),
    ...story.date(
      ({ day, monthName, year }) => `Issue ${story.int(900, 1400)} - ${day} ${monthName} ${year}`,
    ),
    ...story.title(),
    ...story.byline((a) => a.toUpperCase()),
    ...story.standfirst(),
    ...story.body(
      [
        story.int(15, 50) / 100,
        chrome(
          "donation",
          story.pick([
            "The Lamp has no millionaire backers. Every page is paid for by readers like you. Our fighting fund stands at £8,214 with nine days to go, and we need £12,000 to keep printing.",
            "YOU CAN READ THIS FOR FREE because others pay. Become a friend of the Lamp from £5 a month.",
          ]),
        ),
      ],
      [
        story.int(35, 75) / 100,
        story.pick([
          chrome(
            "promo",
            "New pamphlet: Who Owns the Water? 48 pages, £4 plus postage from Lamp Books",
          ),
          chrome(
            "event",
            "Public meeting: Trades Hall, Ferrisham, Thursday 7pm. All welcome, collection on the door.",
          ),
        ]),
      ],
      [
        story.int(50, 95) / 100,
        story.pick([
          chrome("promo", story.headline()),
          chrome("promo", `See page ${story.int(2, 15)}: ${story.headline()}`),
          chrome("teaser", story.teaser()),
        ]),
      ],
      [
        story.int(8, 95) / 100,
        story.pick([
          chrome("comment", `From last week's letters: ${story.comment()}`),
          chrome("related", "READ ON", story.headline(), story.headline()),
        ]),
      ],
    ),
    ...chrome("donation", "Liked this article? Send it to a workmate, or send us a pound."),
    ...chrome("related", "Also in this issue", ...marked("– ", story.headlines(4))),
    ...chrome("comment", "Letters", `${story.comment()} - ${story.reader()}`),
    ...chrome(
      "event",
      "Diary",
      "Sat 12: Retired members' walk, meet at the baths",
      "Wed 16: Reading group, chapter three, bring biscuits",
    ),
    ...chrome(
      "newsletter",
      "Sign up for the bulletin",
      "First name",
      "Postcode",
      "We will only use your details to tell you about the paper and its campaigns.",
    ),
    ...chrome("footer", "Printed by members of the print union", "Imprint", "Contact the editor"),
  ],
};
