import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** US county paper: AP-like wire strip, metered wall text, obits and public notices, related with authors. */
export const blueRidgeChronicle: Template = {
  name: "blue-ridge-chronicle",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome("menu", "Home", "E-Paper", "Obits", "Preps", "Legals", "Classifieds"),
    ...chrome(
      "paywall",
      story.pick([
        "You've got two stories left this month.",
        "This one's on the house. The next one needs a subscription.",
        "Readers in the county pay $4 a month. That's less than the pie at Dot's.",
      ]),
    ),
    ...story.title(),
    ...story.byline((a) => `${a} Staff Writer`),
    ...story.date(({ monthShort, day, year }) => `${monthShort} ${day}, ${year}`),
    ...chrome("share", "Facebook Twitter Email Print Save"),
    ...story.standfirst(),
    ...story.body(
      [0.45, chrome("promo", `${story.headline()}`)],
      [0.8, chrome("newsletter", "The county in your pocket by sunup.", "Sign me up")],
    ),
    ...chrome(
      "author-bio",
      `Reach ${story.author} at the news desk or out by the feed store most mornings.`,
    ),
    ...chrome("related", "Around the county"),
    ...story.repeat(4, () =>
      chrome(
        "related",
        story.headline(),
        story.pick(["Dale Pruitt", "Kayleigh Monroe", "Staff report"]),
      ),
    ),
    ...chrome(
      "promo",
      "Now hiring: route drivers, must have own truck",
      "Estate sale Saturday, rain or shine, 114 Mill Pond Rd",
    ),
    ...chrome(
      "legal",
      "Copyright by the Chronicle Publishing Co. You may not republish, rebroadcast or read aloud for money any part of this page without written leave.",
    ),
    ...chrome(
      "footer",
      "Our papers",
      "Blue Ridge Chronicle",
      "Pine Level Sentinel",
      "Tri-County Shopper",
    ),
  ],
};
