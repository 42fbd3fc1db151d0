import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Nigerian news portal: breaking labels, forex box, join WhatsApp, "kindly share", related stories with views. */
export const nigerianPortalNaijabeam: Template = {
  name: "nigerian-portal-naijabeam",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "- " },
  compose: (story) => [
    ...story.pick([chrome("ticker", story.pick(["BREAKING:", "JUST IN:"]), story.headline()), []]),
    ...chrome(
      "menu",
      "Home",
      "Metro",
      "Politics",
      "Nollywood",
      "Sports",
      "Forex",
      "Jobs",
      "Advertise Here",
    ),
    ...story.pick([
      chrome(
        "ticker",
        `Black market today: $1 = N${story.int(360, 1600)}`,
        `£1 = N${story.int(480, 2000)}`,
      ),
      [],
    ]),
    ...chrome("breadcrumb", "Home - Metro - News"),
    ...story.title(),
    ...story.byline((a) => `By ${a}`),
    ...story.date(({ monthName, day, year }) => `${monthName} ${day}, ${year}`),
    ...story.pick([chrome("counter", `${story.int(200, 48000)} views`), []]),
    ...story.body(
      [
        story.int(13, 27) / 100,
        chrome(
          "follow",
          story.pick([
            "Click here to join our WhatsApp channel for latest updates",
            "Kindly like our page and never miss gist again",
          ]),
        ),
      ],
      [
        story.int(43, 57) / 100,
        chrome(
          "related",
          story.pick(["READ ALSO:", "YOU MAY ALSO LIKE:"]),
          story.headline(),
          story.headline(),
        ),
      ],
      [
        story.int(73, 87) / 100,
        chrome("ad", "Are you tired of low battery? Buy original inverter here"),
      ],
    ),
    ...story.pick([
      chrome("share", "Share this:", "Tweet", "WhatsApp", "Like this:", "Loading..."),
      [],
    ]),
    ...chrome(
      "donation",
      "Diesel for the newsroom generator alone costs us N90,000 a week. If you believe that somebody should be asking the governor questions, put N1,000 in the tank.",
      "Donate Now",
    ),
    ...story.pick([
      chrome(
        "legal",
        "NAIJABEAM owns what is written here. Lift it without asking and you will hear from our lawyer, who is also our sports editor.",
      ),
      [],
    ]),
    ...story.pick([
      chrome(
        "contact",
        "Contact: newsroom@naijabeam.example",
        "Text ad: call Adebayo 080 5555 0130",
      ),
      [],
    ]),
    ...chrome("comment", `${story.int(1, 40)} Comments`, story.reader(), story.comment(), "Reply"),
    ...chrome("pager", "Previous article", story.headline(), "Next article", story.headline()),
    ...chrome("tags", "Tags: fire, market, traders"),
    ...chrome(
      "footer",
      "Submit news tip",
      "Gist",
      "Obituary rate card",
      `© ${story.when.year} NaijaBeam Media`,
    ),
  ],
};
