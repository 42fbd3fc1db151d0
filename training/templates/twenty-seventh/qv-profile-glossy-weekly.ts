import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A glossy weekend supplement: shoot credits, shop the look, columnists' strip. */
export const qvProfileGlossyWeekly: Template = {
  name: "qv-profile-glossy-weekly",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "weekend"),
    ...chrome("menu", "Fashion", "Beauty", "People", "Homes", "Stars"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Words ${author}`),
    ...chrome(
      "photo-credit",
      `Photographs ${story.pick(["Tilda Roe", "Ansel Ferrant", "Bo Quist"])}`,
      "Styling Gee Marchetti",
    ),
    ...story.date(({ day, monthName }) => `${day} ${monthName}`),
    ...chrome("share", "Save", "Pin it"),
    ...story.body(
      [0.4, chrome("ad", "Shop the look", "Coat, £220", "Boots, £95")],
      [0.75, chrome("promo", story.headline())],
    ),
    ...chrome("photo-credit", "Hair: Lolo at Crimp. Make-up: Dana Vye."),
    ...chrome("promo", "Our columnists", "Mona Tranter", "Giles Abney", story.headline()),
    ...chrome("ticker", "Your stars", "Aries", "Taurus", "Gemini", "Cancer"),
    ...chrome("newsletter", "Saturdays were made for this.", "Email", "Subscribe"),
    ...chrome("teaser", story.headline(), story.teaser(), "Read the interview"),
    ...chrome("footer", "Contact", "Stockists", "Competitions"),
  ],
};
