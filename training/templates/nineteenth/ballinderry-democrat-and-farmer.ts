import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An Irish local paper: death notices link, sponsored farm lines, "Newsletter: sign up" prose and photo counters. */
export const ballinderryDemocratAndFarmer: Template = {
  name: "ballinderry-democrat-and-farmer",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "Ballinderry Democrat"),
    ...chrome("menu", "News", "GAA", "Farming", "Deaths", "Property", "Subscribe"),
    ...chrome(
      "event",
      story.pick(["RIP notices: see today's list", "Win: two tickets to the ploughing"]),
    ),
    ...story.title(),
    ...story.byline((a) => `Reporter: ${a}`),
    ...story.date(({ day, monthShort, year, clock }) => `${day} ${monthShort} ${year} ${clock}`),
    ...story.standfirst(),
    ...chrome("contact", "Email: news@ballinderry.example"),
    ...story.body(
      [
        story.int(10, 45) / 100,
        story.pick([
          chrome("pager", `1 / ${story.int(4, 18)}`),
          chrome("photo-credit", `Gallery: ${story.int(8, 40)} images from the feis`, `View all`),
        ]),
      ],
      [
        story.int(20, 60) / 100,
        story.pick([
          chrome("promo", `READ NEXT: ${story.headline()}`),
          chrome("promo", `READ: ${story.headline()}`),
          chrome("promo", story.headline()),
        ]),
      ],
      [
        story.int(40, 80) / 100,
        chrome(
          "newsletter",
          story.pick([
            "If you are not a subscriber and want to support local journalism, sign up for a month for €1 by clicking here.",
            "Stay in the loop: our newsletter comes out on Tuesdays and Fridays and brings you the parish notes, the marts and the results.",
          ]),
        ),
      ],
      [
        story.int(50, 97) / 100,
        story.pick([
          chrome("ad", "Slurry tanks and scrapers in stock at Tuohy Agri, Dunmore Road"),
          chrome(
            "event",
            "Macra quiz in Hayes's on Friday night, tables of four, €40, in aid of the lifeboat",
          ),
          chrome("teaser", story.teaser()),
        ]),
      ],
      [
        story.int(5, 95) / 100,
        story.pick([
          chrome("photo-credit", "Crowds at the mart last week. Picture: Denis Roche"),
          chrome("audio", "Listen: five minutes with the county secretary"),
          chrome("promo", story.headline()),
        ]),
      ],
    ),
    ...chrome(
      "comment",
      "To continue reading this article, please subscribe and support local journalism!",
    ),
    ...chrome("related", "More news", ...story.headlines(4)),
    ...chrome("contact", "Got a story? Phone 052 555 0117 and ask for the desk."),
    ...chrome("ad", "Mart report", "Bullocks to €3.61 a kilo at Dunmore on Monday"),
    ...chrome("follow", "Facebook", "Instagram"),
    ...chrome(
      "consent",
      "If you click ‘Agree’ we will store your choice for six months. If you don't, we will ask you again, and again.",
    ),
    ...chrome("footer", "Privacy Statement", "Press Council", "Print archive", "Founded 1894"),
  ],
};
