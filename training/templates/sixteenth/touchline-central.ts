import { chrome, counted, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A sports portal: score strip, odds with a warning, most-read, fan votes, fixtures. */
export const touchlineCentral: Template = {
  name: "touchline-central",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "ticker",
      "FT",
      "Halden Rovers",
      `${story.int(0, 3)}`,
      "Castle Athletic",
      `${story.int(0, 3)}`,
      "LIVE 63'",
      "Penworth",
      "1",
      "Redlake Town",
      "0",
    ),
    ...chrome(
      "menu",
      "Scores",
      "Football",
      "Cricket",
      "Rugby",
      "F1",
      "Tables",
      "Transfers",
      "Fantasy",
      "Watch",
    ),
    ...chrome(
      "breadcrumb",
      story.pick(["Home/Football/News", "Sport / More Sport", "Home › Latest"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) =>
      story.pick([`By ${author}`, `${author}, at the ground`, `${author} @touchline`]),
    ),
    ...story.date(
      ({ weekday, day, monthName, year, clock }) =>
        `${weekday} ${day} ${monthName} ${year} ${clock}, UK`,
    ),
    ...chrome("share", "Share", "Tweet", "WhatsApp"),
    ...chrome("comment", `Comments (${story.int(3, 210)})`),
    ...story.body(
      [
        0.2,
        chrome(
          "promo",
          ...marked(story.pick(["• ", "", "- "]), [
            story.headline(),
            "Download the Touchline app",
            "Got a sports fan in the house? Get Touchline TV now",
          ]),
        ),
      ],
      [
        0.5,
        chrome(
          "ad",
          `BET BUILDER: ${story.int(2, 9)}/1`,
          "18+. New customers only. Min deposit £5. Please gamble responsibly.",
        ),
      ],
      [0.7, chrome("related", ...story.headlines(2))],
    ),
    ...chrome("poll", "Man of the match", "Vote now", `${story.int(200, 9000)} votes`),
    ...chrome(
      "follow",
      "Get Touchline",
      story.pick([
        "Not a member yet? Get the app and choose your team for alerts that don't wake the baby.",
        "Push alerts now on WhatsApp",
      ]),
    ),
    ...chrome(
      "calendar",
      "Fixtures",
      "Sat 15:00 Redlake Town v Halden Rovers",
      "Sat 17:30 Castle Athletic v Stour",
      "Sun 14:00 Penworth v Hatherley",
    ),
    ...chrome(
      "related",
      story.pick(["Trending", "Around the web", "Most Read"]),
      ...story.pick([(list: string[]) => counted(list), (list: string[]) => list])(
        story.headlines(6),
      ),
    ),
    ...chrome(
      "tags",
      story.pick(["Championship", "Athletics"]),
      story.pick(["Halden Rovers", "Castle Athletic"]),
    ),
    ...chrome(
      "comment",
      story.reader(),
      `${story.int(1, 23)}h`,
      story.comment(),
      `▲ ${story.int(0, 99)} ▼ ${story.int(0, 40)}`,
      "Reply",
      "Report",
    ),
    ...chrome(
      "consent",
      "We value your privacy",
      "Touchline and 812 other firms would like to keep small files on your phone and to read them later. What you choose here counts on all our sites.",
    ),
    ...chrome(
      "footer",
      "Partners",
      "Modern Slavery Statement",
      "Responsible Gambling",
      "Work for us",
      `© ${story.when.year} Touchline UK`,
    ),
  ],
};
