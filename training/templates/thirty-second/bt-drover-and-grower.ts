import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A farming trade weekly: mart prices, machinery adverts, jobs, register wall. */
export const btDroverAndGrower: Template = {
  name: "bt-drover-and-grower",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• ", subhead: "## " },
  compose: (story) => [
    ...chrome(
      "ticker",
      `Feed wheat £${story.int(160, 210)}/t`,
      `Heifers ${story.int(310, 520)}p/kg`,
      `Red diesel ${story.int(70, 95)}ppl`,
    ),
    ...chrome(
      "menu",
      "News",
      "Livestock",
      "Arable",
      "Machinery",
      "Markets",
      "Farm Life",
      "Jobs",
      "Classified",
    ),
    ...chrome("login", "Register for free", "Sign in to view prices"),
    ...chrome(
      "breadcrumb",
      "Home",
      "News",
      story.pick(["Rural life", "Farm policy", "Environment"]),
    ),
    ...story.title(),
    ...story.byline((author) => `© ${author}`),
    ...story.date(({ day, monthName, year }) => `${day} ${monthName} ${year}`),
    ...story.standfirst(),
    ...chrome("photo-credit", `© ${story.pick(["Stock images", "Tim Scriven", "D&G"])}`),
    ...story.body(
      [0.3, chrome("promo", `See also: ${story.headline()}`)],
      [
        0.6,
        chrome(
          "sponsor",
          "What is this?",
          "This is sponsored content: the advertiser has paid for it and our editors have had no hand in it.",
        ),
      ],
      [
        0.75,
        chrome(
          "event",
          "Drover & Grower Awards",
          "Nominations close on Friday. Know somebody who never stops?",
          "Nominate now",
        ),
      ],
    ),
    ...chrome("tags", "Read more on:", story.pick(["Sheep", "Water", "Diversification"]), "News"),
    ...chrome(
      "ad",
      "Start a free trial of the markets service",
      "Independent daily prices, 45 marts, and alerts to your phone when your breed moves.",
    ),
    ...chrome("related", "More news", ...story.headlines(4)),
    ...chrome(
      "ad",
      "Farm jobs",
      `Herdsperson, ${story.int(200, 600)} cows – £${story.int(32, 46)}k + cottage`,
      "Sprayer operator",
      "View all jobs",
    ),
    ...chrome(
      "ad",
      "Latest machinery",
      `Forage wagon, ${story.int(2009, 2023)}, one owner, £${story.int(9, 40)},500 + VAT`,
    ),
    ...chrome(
      "podcast",
      "Listen: the Gatepost podcast",
      `Episode ${story.int(80, 300)}: ${story.headline()}`,
    ),
    ...chrome(
      "footer",
      "Subscribe to the magazine",
      "Customer service 0330 555 0142",
      "About cookies",
      `© ${story.when.year} Furrow Business Media. Registered office: Sutton`,
    ),
  ],
};
