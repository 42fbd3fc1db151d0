import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** An Irish local paper: death notices, GAA, public notices, app and loyalty prompts. */
export const irishLocalSlieveLeader: Template = {
  name: "irish-local-slieve-leader",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "News",
      "GAA",
      "Farming",
      "Death Notices",
      "Property",
      "Nationalist of the Week",
      "e-Paper",
    ),
    ...chrome("search", "Search our site"),
    ...chrome("ticker", "Live: Senior final 2-11 to 1-13 (62 mins)"),
    ...story.title(),
    ...story.standfirst(),
    ...chrome("photo-credit", story.pick(["Pic: stock image", "Photo: Donal Reidy"])),
    ...chrome("site-name", "Reporter:"),
    ...story.byline((a) => a),
    ...story.date(({ day, monthShort, year, clock }) => `${day} ${monthShort} ${year} ${clock}`),
    ...chrome("contact", "Email: news@slieveleader.example"),
    ...story.body(
      [story.int(23, 37) / 100, chrome("ad", "Advertisement - article continues below")],
      [story.int(48, 62) / 100, chrome("promo", "READ NEXT:", story.headline())],
      [
        story.int(73, 87) / 100,
        chrome(
          "login",
          "The rest of this piece is for those who pay for it, and they keep our two reporters on the road.",
          "Subscribe",
          "Or register, for nothing, and read three a month.",
        ),
      ],
    ),
    ...story.pick([chrome("related", "Most Popular", ...counted(story.headlines(3))), []]),
    ...chrome(
      "contact",
      "Snap of a calf? Row at a meeting? Send it to the Slieve Leader. We may print what you send.",
    ),
    ...chrome(
      "event",
      "Today's Weather",
      "Gusty, wet by noon, and wetter by milking time.",
      "Winds: moderate to fresh",
      "Highest 11 degrees",
    ),
    ...chrome("event", "Death Notices: published today (6)"),
    ...chrome(
      "legal",
      "The Leader answers to the Press Council. A copy of the rules we work by will be posted to anyone who asks, as will the address to complain to.",
    ),
    ...chrome("tools", "Buy the e-paper of the Slieve Leader", "Buy a copy of last week's"),
    ...chrome(
      "footer",
      "Advertise",
      "Photos Sales",
      "Cookie settings",
      `© ${story.when.year} Slieve Media`,
    ),
  ],
};
