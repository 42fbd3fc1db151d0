import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** An Indian English daily's site: live TV, trending, horoscopes, and many stories after the story. */
export const bharatMailToday: Template = {
  name: "bharat-mail-today",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("language", "English | हिन्दी | বাংলা | தமிழ்"),
    ...chrome(
      "menu",
      "India",
      "World",
      "Cricket",
      "Business",
      "Entertainment",
      "Astrology",
      "Web Stories",
      "ePaper",
      "Live TV",
    ),
    ...chrome(
      "ticker",
      `Sensex ${story.int(78, 86)},${story.int(100, 999)}.${story.int(10, 99)} (${story.pick(["+", "-"])}0.${story.int(10, 90)}%)`,
      `Gold ₹${story.int(71, 99)},${story.int(100, 999)}`,
    ),
    ...chrome("tags", "Trending:", "#MonsoonSession", "#BoardResults", "#ViralVideo"),
    ...chrome(
      "breadcrumb",
      `${story.pick(["News / India News / ", "Home > India > "]) + story.titleText.slice(0, 42)}...`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((name) =>
      story.pick([`Edited by: ${name}`, `Written by ${name}`, `Reported By: ${name}`]),
    ),
    ...story.date((w) => `Updated - ${w.monthName} ${w.dd}, ${w.year} ${w.clock} IST`),
    ...chrome("reading-time", `${story.int(2, 6)} min read`),
    ...chrome(
      "follow",
      story.pick(["Follow us on Google News", "Add as a preferred source on Google"]),
    ),
    ...chrome("app", "Read in App"),
    ...story.body(
      [0.2, chrome("related", `Also Read | ${story.headline()}`)],
      [0.4, chrome("ad", "Advertisement - Scroll to continue")],
      [
        0.6,
        chrome(
          "related",
          story.pick(["Also Read:", "ALSO READ —", "Must Read:"]),
          story.headline(),
        ),
      ],
      [
        0.85,
        story.int(0, 1)
          ? chrome("promo", story.headline())
          : chrome(
              "newsletter",
              "(Catch all the top headlines on WhatsApp. Tap to join our channel)",
            ),
      ],
    ),
    ...chrome(
      "legal",
      story.pick([
        "(This report comes from an agency feed; only its headline has been changed by our desk.)",
        "Disclaimer: The views expressed by readers are their own and do not reflect those of this newspaper.",
      ]),
    ),
    ...chrome(
      "app",
      "Stay updated with Bharat Mail Today for all breaking news, live scores and top stories from your city, your state and the world. Now on Android and iPhone.",
    ),
    ...chrome(
      "tags",
      "Topics mentioned in this article",
      "Heavy Rain",
      "Chief Minister",
      "Relief Camps",
    ),
    ...chrome(
      "first-published",
      "First Published:",
      `${story.when.monthShort} ${story.when.dd}, ${story.when.year}, ${story.when.clock} IST`,
    ),
    ...chrome("promo", "Trending Stories", ...numbered(story.headlines(5), ". ")),
    ...chrome("promo", "Top Videos"),
    ...story.repeat(3, () =>
      chrome("promo", `${story.int(1, 9)}:${story.int(10, 59)}`, story.headline()),
    ),
    ...chrome("promo", "Photostories", ...story.headlines(3)),
    ...chrome("related", "Up Next", story.headline()),
    ...chrome(
      "calendar",
      "Horoscope Today",
      "Aries",
      "Taurus",
      "Gemini",
      "Rahu Kaal 13:42 to 15:19",
    ),
    ...chrome(
      "comment",
      `Comments (${story.int(0, 60)})`,
      "Sort: Newest UpVoted Oldest Discussed",
      "Be the first one to review. Characters Remaining: 3000",
      "Kindly keep your comments decent. No abuse, no names, no capital letters. If you see a comment that breaks these rules, flag it and our moderators shall do the needful.",
    ),
    ...chrome(
      "footer",
      "Popular Categories",
      "Hot on Web",
      "Live Cricket Score",
      "IFSC Code",
      "Petrol Price Today",
      `Copyright © ${story.when.year} Bharat Mail Digital Ltd. All rights reserved. For reprint rights: Bharat Mail Syndication Service`,
    ),
  ],
};
