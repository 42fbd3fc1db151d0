import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A village and parish site made with a free site builder: rota, welcome, visitor note, next pages. */
export const parishWebFourChurches: Template = {
  name: "parish-web-four-churches",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "Four Churches Benefice & Village Web"),
    ...chrome(
      "menu",
      "Welcome",
      "Services",
      "Village News",
      "Hall Bookings",
      "Photo Album",
      "Oil Syndicate",
      "Links",
      "Who's Who",
    ),
    ...chrome("event", "This Sunday: 8.00 Compton (BCP); 9.30 Sandford; 11.00 Trent (with donkey)"),
    ...story.title(),
    ...story.byline((a) => `Sent in by ${a}`),
    ...story.date(({ day, monthName, year }) => `Added ${day} ${monthName} ${year}`),
    ...story.body(
      [
        story.int(43, 57) / 100,
        chrome(
          "photo-credit",
          story.pick(["DSC_0412.JPG", "Click on the photo to make it bigger (thank you Brian)"]),
        ),
      ],
      [
        story.int(68, 82) / 100,
        chrome(
          "event",
          story.pick([
            "NEXT JUMBLE: Saturday, 2pm, the Hut",
            "Don't forget to put your clocks back!",
          ]),
        ),
      ],
    ),
    ...chrome("pager", "<< older news", "newer news >>", "back to Village News"),
    ...chrome("related", "Also this month:", ...marked("~ ", story.headlines(3))),
    ...story.pick([
      chrome(
        "contact",
        "Churchwarden: 01632 960 207 (not Thursdays)",
        "Hall key: Mrs Legg at Pump Cottage",
      ),
      [],
    ]),
    ...story.pick([
      chrome(
        "donation",
        "The roof fund now stands at £4,116.20. If you would like to give, there is a tin at the shop, a tin at the pub and another tin at the other pub.",
      ),
      [],
    ]),
    ...chrome("counter", `Hits: ${story.int(900, 20900)}`),
    ...chrome(
      "calendar",
      "What's On",
      `${story.when.monthName} ${story.when.year}`,
      "Mon Tue Wed Thu Fri Sat Sun",
    ),
    ...story.pick([chrome("comment-form", "Visitors' book: do leave a kind word"), []]),
    ...story.pick([
      chrome("ad", "Thanks to our sponsors: Yeo Thatching; Bird & Son, Wells Sunk"),
      [],
    ]),
    ...chrome(
      "footer",
      "Create your own free website today",
      "Report abuse",
      "Site last changed on a Tuesday",
    ),
  ],
};
