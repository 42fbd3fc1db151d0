import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Indian daily: live indicator, share counts, related web stories, many 'also read' lines, and a long list of topics. */
export const karanpurTimesOnline: Template = {
  name: "karanpur-times-online",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "India",
      "World",
      "Cricket",
      "Cities",
      "Education",
      "Web Stories",
      "Photos",
      "Horoscope",
      "Epaper",
    ),
    ...chrome(
      "ticker",
      `SENSEX 81,${story.int(100, 999)}.${story.int(10, 99)} ${story.pick(["-0.31%", "+0.22%"])}`,
      story.pick(["BREAKING", "LIVE"]),
      story.headline(),
    ),
    ...chrome(
      "breadcrumb",
      story.pick(["News", "Home"]),
      story.pick(["City News", "World News"]),
      story.titleText,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${story.pick(["Edited by", "Written by", "Reported by"])} ${a}`),
    ...story.date(
      (d) =>
        `${story.pick(["Updated", "First Published"])}: ${d.monthShort} ${d.dd}, ${d.year} ${d.clock} IST`,
    ),
    ...chrome("follow", story.pick(["Follow us on Google News", "Add as a preferred source"])),
    ...chrome("share", "Share Via", "Facebook", "Reddit", "Koo"),
    ...chrome(
      "audio",
      story.pick(["Listen to the latest songs, only on KaranTunes", "Play audio"]),
      story.pick(["Unmute", "00:00"]),
    ),
    ...story.body(
      [0.2, chrome("promo", story.pick(["Also Read | ", "ALSO READ: "]) + story.headline())],
      [
        0.45,
        chrome(
          "ad",
          story.pick(["Advertisement - Scroll to continue", "Story continues below this ad"]),
        ),
      ],
      [0.7, chrome("promo", story.pick(["Also Read | ", "Don't miss | "]) + story.headline())],
    ),
    ...chrome(
      "follow",
      story.pick([
        "All the day's headlines from Karanpur and beyond, as they break.",
        "For every big story of the day, stay with Karanpur Times.",
      ]),
    ),
    ...chrome(
      "tags",
      story.pick(["Karanpur", "Storm"]),
      story.pick(["ferry", "election result"]),
      "viral news",
    ),
    ...chrome(
      "comment-form",
      story.pick(["Post a comment", "0 COMMENTS"]),
      "Share your thoughts. Abusive comments will be removed by moderators.",
    ),
    ...chrome(
      "related",
      story.pick(["Trending Web Stories", "Featured Video Of The Day"]),
      ...story.headlines(3),
      "Trending Reads",
      ...numbered(story.headlines(5), ") "),
    ),
    ...chrome(
      "related",
      "Latest News",
      ...story.headlines(3).map((h) => h + story.pick(["", " | Details"])),
      story.pick(["Top Searches", "Popular Categories"]),
      "Gold rate today",
      "Petrol price",
      "PNR status",
    ),
    ...chrome(
      "footer",
      "This site follows the DNPA code of ethics",
      "Disclaimer",
      "Investor",
      "RSS",
      `© Karanpur Times Network ${story.when.year}`,
    ),
  ],
};
