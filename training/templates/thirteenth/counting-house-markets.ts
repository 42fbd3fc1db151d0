import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Business daily with a wall of quotes that look like a market report's own lines, broker ads, and disclaimers. */
export const countingHouseMarkets: Template = {
  name: "counting-house-markets",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "ticker",
      `BLUE 100 8,${story.int(100, 999)}.${story.int(1, 9)} ${story.pick(["+0.2%", "-0.4%", "-1.1%"])}`,
      `MID 250 20,${story.int(100, 999)} ${story.pick(["+0.6%", "-0.1%"])}`,
      `BRENT ${story.int(61, 84)}.${story.int(10, 99)} ${story.pick(["▲", "▼"])}`,
      `GBP/USD 1.${story.int(2100, 3300)}`,
      story.pick(["Data delayed by 15 minutes", "Quotes by FeedMill"]),
    ),
    ...chrome("menu", "Markets", "Companies", "Economy", "Funds", "Personal finance", "Opinion"),
    ...chrome("login", story.pick(["Portfolio", "Log in to your watchlist"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `by ${a}`),
    ...story.date((d) => `${d.clock} ${d.dd} ${d.monthShort} ${d.year}`),
    ...chrome("share", "LinkedIn", "X", "Copy"),
    ...story.body(
      [
        0.3,
        chrome(
          "ad",
          story.pick([
            "Capital at risk. 71% of retail accounts lose money when trading with this provider.",
            "Trade from £0 commission with Hobson. Other fees may apply.",
          ]),
        ),
      ],
      [
        0.55,
        chrome(
          "ticker",
          story.pick(["Stocks in this story", "Price watch"]),
          `CALF ${story.int(300, 420)}.0p ${story.pick(["-2.1%", "-7.0%", "+0.3%"])}`,
          `ORW ${story.int(590, 640)}.5p ${story.pick(["+1.4%", "0.0%"])}`,
        ),
      ],
      [0.8, chrome("promo", story.pick(["See also: ", "RELATED "]) + story.headline())],
    ),
    ...chrome(
      "legal",
      "Nothing on this page is advice. Prices go down as well as up, you could get back less than you put in, and last year says little about next. Ask an independent adviser before you act.",
      story.pick(["Market data © FeedMill", "Delayed prices"]),
    ),
    ...chrome(
      "related",
      story.pick(["Broker views", "Latest from Markets"]),
      `${story.int(7, 17)}:${story.int(10, 59)} ${story.headline()}`,
      `${story.int(7, 17)}:${story.int(10, 59)} ${story.headline()}`,
      `${story.int(7, 17)}:${story.int(10, 59)} ${story.headline()}`,
    ),
    ...chrome(
      "ticker",
      "Top risers",
      "Stell Marine 204p +5.1%",
      "Bexley 86p +3.3%",
      "Top fallers",
      "Hobb's Bakeries 310p -6.2%",
      "Cotter 1,011p -2.8%",
      story.pick(["View all", "Full list"]),
    ),
    ...chrome(
      "newsletter",
      "The Closing Bell: the day's moves in two minutes, every weekday at 6pm.",
      story.pick(["Sign me up", "Subscribe"]),
      "By signing up you agree to our terms. You can leave at any time with one click.",
    ),
    ...chrome(
      "contact",
      story.pick(["Got a tip? Write to tips@countinghouse.example", "Newsroom: 01632 960 512"]),
    ),
    ...chrome(
      "footer",
      "Help",
      "Ethics code",
      "Syndication",
      `Counting House Media Group ${story.when.year}`,
    ),
  ],
};
