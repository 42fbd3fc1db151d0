import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Philippine news portal: subscribe, "Read more" in the middle, hotline, provincial tabs, chat groups. */
export const philippinePortalSinag: Template = {
  name: "philippine-portal-sinag",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "SINAG.ph",
      "Nation",
      "Metro",
      "Regions",
      "Showbiz",
      "OFW Desk",
      "Lotto Results",
    ),
    ...story.pick([
      chrome(
        "ticker",
        `Lotto 6/42: ${story.int(1, 42)}-${story.int(1, 42)}-07-19-33-40`,
        `PHP ${story.int(49, 59)}.12 = USD 1`,
      ),
      [],
    ]),
    ...chrome(
      "breadcrumb",
      `SINAG.ph / Nation / Latest Stories / ${story.pick(["Regions", "Metro"])}`,
    ),
    ...story.title(),
    ...story.byline((a) => `By: ${a} - Correspondent / @sinagph`),
    ...story.date(({ clock, monthName, day, year }) => `${clock} ${monthName} ${day}, ${year}`),
    ...chrome("share", "207 SHARES", "Viber", "Share", "Tweet"),
    ...story.body(
      [story.int(13, 27) / 100, chrome("ad", "ADVERTISEMENT", "ADVERTISEMENT")],
      [story.int(33, 47) / 100, chrome("promo", `READ: ${story.headline()}`)],
      [
        story.int(58, 72) / 100,
        chrome(
          "newsletter",
          "Subscribe to our daily newsletter",
          "When you tick this box you say yes to our terms, which are long, and our privacy notice, which is longer.",
        ),
      ],
      [story.int(78, 92) / 100, chrome("promo", `RELATED STORY: ${story.headline()}`)],
    ),
    ...story.pick([chrome("tools", "Read Next", story.headline()), []]),
    ...chrome(
      "login",
      "There is more where this came from.",
      "SINAG GOLD members read the paper before the roosters do, on up to four phones, and may lend an article a week. Ring 555 6000 to join.",
    ),
    ...chrome("tags", "TAGS: barangay, typhoon, relief"),
    ...chrome("comment-form", "Praise, complaints and corrections are welcome at the desk."),
    ...chrome(
      "consent",
      "This site keeps cookies on your phone so that it knows you next time. Scroll on and we take it that you don't mind; the link tells you how to mind.",
    ),
    ...story.pick([
      chrome("related", "EDITORS' PICK", ...story.headlines(3), "MOST READ", ...story.headlines(3)),
      [],
    ]),
    ...chrome(
      "footer",
      "Visayan Bugle | Bulgar Express | SINAG Radio 990",
      `© Copyright 1997-${story.when.year} SINAG.ph | All Rights Reserved`,
    ),
  ],
};
