import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Real-estate news: listings within, suburb profile, calculators, agent box. */
export const gdBricksAndAcresProperty: Template = {
  name: "gd-bricks-and-acres-property",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "Buy", "Rent", "Sold", "New homes", "News", "Agents", "Home loans"),
    ...chrome("breadcrumb", `News › ${story.pick(["Auctions", "Market insights", "Renovation"])}`),
    ...story.title(),
    ...story.byline(),
    ...story.date(({ clock, day, monthShort, year }) => `${day} ${monthShort} ${year}, ${clock}`),
    ...chrome("share", "Copy link", "Save article"),
    ...story.body(
      [
        0.3,
        chrome(
          "ad",
          story.pick(["14 Banksia Row, Thirroul", "Unit 8, 22 Ferry Road"]),
          story.pick(["3 bed, 1 bath, 2 car", "2 bed, 1 bath, no car"]),
          "Auction Saturday 11am",
          "View listing",
        ),
      ],
      [0.55, chrome("related", `${story.pick(["MORE:", "RELATED:"])} ${story.headline()}`)],
      [
        0.8,
        chrome(
          "tools",
          "What's your place worth?",
          "Get a free estimate in under a minute",
          "Start",
        ),
      ],
    ),
    ...chrome(
      "photo-credit",
      story.pick([
        "The kitchen has its original range. Picture: supplied",
        "Picture: Harbourside Estates",
      ]),
    ),
    ...chrome(
      "related",
      `More from ${story.pick(["Illawarra", "Auctions"])}`,
      ...story.headlines(3),
    ),
    ...chrome(
      "tools",
      "Suburb profile",
      `Median house $1.${story.int(1, 9)}m`,
      `Days on market ${story.int(19, 70)}`,
      `Renters ${story.int(18, 60)}%`,
    ),
    ...chrome(
      "newsletter",
      "Get the latest property news, tips and open-home gossip every Friday",
      "Sign up",
      "By signing up, you agree to our terms and to being jealous of other people's laundries.",
    ),
    ...chrome(
      "legal",
      "Price guides are supplied by agents. We don't check them and neither should you rely on them.",
    ),
  ],
};
