import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A weekly of an English county: loose "read more" lines, an unlabelled headline and a fund-raising line between paragraphs. */
export const sallowmereAndLeddonEcho: Template = {
  name: "sallowmere-and-leddon-echo",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "Menu", "Home", "News", "Farming", "Sport", "Nostalgia", "Notices"),
    ...chrome("site-name", "Sallowmere & Leddon Echo"),
    ...chrome(
      "ticker",
      story.pick([
        `Weather: ${story.int(3, 24)}°C, light showers`,
        "Breaking: A41 closed both ways at Pell Cross",
      ]),
    ),
    ...chrome("breadcrumb", story.pick(["Home > News > Leddon Valley", "Home / News"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => story.pick([`By ${a}`, `${a} | Reporter`])),
    ...story.date(({ day, monthName, year, clock }) => `${day} ${monthName} ${year}, ${clock}`),
    ...chrome(
      "photo-credit",
      story.pick([
        "Picture: Colin Ashby",
        "A file picture of Leddon market square. Picture: Echo library",
      ]),
    ),
    ...story.body(
      [
        story.int(8, 30) / 100,
        story.pick([
          chrome("promo", `MORE: ${story.headline()}`),
          chrome("promo", story.headline()),
          chrome("promo", `> ${story.headline()}`),
        ]),
      ],
      [
        story.int(20, 60) / 100,
        chrome(
          "photo-credit",
          story.pick([
            "The scene on Thursday morning. Picture: Colin Ashby",
            "Emergency services at work near the bridge (Photo: Echo)",
            "Pell Cross, where the talks were held. Picture: Sue Rudge",
          ]),
        ),
      ],
      [
        story.int(35, 75) / 100,
        chrome(
          "newsletter",
          "Every Friday our editor writes about the week in the valley, with five stories you may have missed and one recipe.",
          story.pick(["Sign up here, it's free.", "Join 11,400 other readers."]),
        ),
      ],
      [
        story.int(50, 90) / 100,
        story.pick([
          chrome("teaser", story.teaser()),
          chrome("promo", `Also making the news: ${story.headline()}`),
        ]),
      ],
      [
        story.int(60, 95) / 100,
        story.pick([
          chrome(
            "donation",
            "The Echo has been printed in Leddon since 1868. If you value having a reporter in the room, please think of becoming a Friend for £3 a month.",
          ),
          [],
        ]),
      ],
    ),
    ...chrome("comment", `Comments (${story.int(0, 64)})`, "You must be signed in to comment."),
    ...chrome("related", "Don't miss", ...story.headlines(4)),
    ...chrome(
      "event",
      "What's on this week",
      "Sat: Craft fair, Corn Exchange, 10am to 4pm, free",
      "Sun: Leddon Singers, St Anne's, 3pm, £8",
    ),
    ...chrome("related", "Most read", ...numbered(story.headlines(5))),
    ...chrome(
      "footer",
      "Contact the newsroom",
      "Buy a photo",
      "Place a notice",
      "Cookies",
      `© ${story.when.year} Leddon Newspapers`,
    ),
  ],
};
