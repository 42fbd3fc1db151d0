import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Irish county weekly: RIP notices, GAA fixtures, "Advertiser.ie"-like boxes, deaths line, community lotto. */
export const gdTipperaryBanner: Template = {
  name: "gd-tipperary-banner",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome(
      "consent",
      `We and our ${story.pick([`${story.int(120, 890)}`, "trusted"])} partners keep small files on your device so that pages remember you, adverts match your interests and we can count visits. Press Manage to choose, or Accept to get on with your day.`,
      "Accept",
      "Manage",
    ),
    ...chrome(
      "menu",
      "Home",
      "News",
      "GAA",
      "Farming",
      "Deaths",
      "Planning Notices",
      "Jobs",
      "Motors",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Reporter: ${author}`),
    ...story.date(({ clock, day, monthShort, year }) => `${day} ${monthShort} ${year} ${clock}`),
    ...chrome("contact", "Email: newsroom@tipperarybanner.example"),
    ...chrome(
      "photo-credit",
      story.pick([
        "Gardaí at the scene last night",
        "The view from the bridge",
        "PIC: Brendan O Suibhne",
      ]),
    ),
    ...chrome("share", "Share this article"),
    ...story.body(
      [0.3, chrome("ad", "Advertisement - Continue reading below")],
      [0.6, chrome("related", `READ NEXT: ${story.headline()}`)],
    ),
    ...chrome(
      "event",
      story.pick([
        "Thurles Sarsfields club lotto: no winner, jackpot €9,400",
        "Bingo in Cashel every Tuesday at 8.30pm",
        "Cake sale after 11 Mass on Sunday",
      ]),
    ),
    ...chrome(
      "promo",
      "Subscribe or register today to discover more from The Banner",
      "To continue reading for free, register with your e-mail. If you already buy the paper in the shop, scan the code on page two.",
    ),
    ...chrome("paywall", "Monthly €4.99", "Yearly €39"),
    ...chrome("related", "Most Popular", story.pick(["TRENDING", "LATEST"]), ...story.headlines(5)),
    ...chrome(
      "calendar",
      "Death notices",
      story.pick(["None posted since yesterday", "6 posted since yesterday"]),
      "Anniversaries and In Memoriam",
    ),
    ...chrome(
      "footer",
      "Cookie settings",
      "Report an issue",
      "This site is a member of the Press Council and abides by its code. If you have been named here and believe that we got it wrong, write to the editor first.",
    ),
  ],
};
