import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** English paper of a Gulf city: prayer times, exchange rates, language switch, WhatsApp channel and gallery labels. */
export const gulfLanternEnglish: Template = {
  name: "gulf-lantern-english",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("language", story.pick(["العربية", "AR | EN"])),
    ...chrome(
      "ticker",
      `Fajr 04:${story.int(40, 59)} Dhuhr 12:1${story.int(0, 9)} Asr 15:${story.int(20, 39)} Maghrib 17:${story.int(40, 59)} Isha 19:1${story.int(0, 9)}`,
      story.pick(["Gold 24K: 281.50", "USD 3.67 | INR 22.9 | PKR 75.8"]),
    ),
    ...chrome("menu", "UAE", "Gulf", "World", "Business", "Cricket", "Jobs", "Prayer Times"),
    ...chrome("breadcrumb", story.pick(["Home / News / World", "World/Europe"])),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      story.pick(["Image Credit: Supplied", "Photo for illustrative purposes"]),
    ),
    ...story.byline((a) => `${story.pick(["By:", ""])} ${a}`.trim()),
    ...story.date(
      (d) =>
        `${story.pick(["Last updated", "Published"])}: ${d.monthName} ${d.dd}, ${d.year} ${story.pick(["|", "at"])} ${d.clock}`,
    ),
    ...chrome("reading-time", `${story.int(2, 7)} MIN READ`),
    ...story.body(
      [
        0.2,
        chrome(
          "app",
          story.pick([
            "Want the news sooner? The Lantern app is free. Tap here to install it.",
            "Read this story in our app, with no pop-ups.",
          ]),
        ),
      ],
      [
        0.5,
        chrome(
          "promo",
          story.pick(["READ MORE", "ALSO READ:"]),
          ...story.headlines(story.pick([1, 2, 3])),
        ),
      ],
      [
        0.8,
        chrome(
          "ad",
          `Sponsored: ${story.pick(["Own a villa from 1% a month", "Study in Tolby: visas in 10 days"])}`,
        ),
      ],
    ),
    ...chrome("follow", "Follow us on WhatsApp Channels", story.pick(["Google News", "Telegram"])),
    ...chrome("tags", "Topics:", story.pick(["UK", "Weather"]), story.pick(["Travel", "Economy"])),
    ...chrome(
      "newsletter",
      story.pick(["Up Next", "THE LANTERN BRIEF"]),
      "Get breaking news and the latest headlines in your inbox.",
      "By clicking below to sign up, you're agreeing to our Terms of Use and Privacy Policy",
    ),
    ...chrome(
      "related",
      story.pick(["More From World", "YOU MAY LIKE"]),
      ...story.headlines(story.int(4, 6)),
      story.pick(["Load more", "View all"]),
    ),
    ...chrome(
      "related",
      "Photos:",
      story.pick(["In pictures: dawn on the ferry", "Look: the clock that runs backwards"]),
    ),
    ...chrome(
      "footer",
      "About us",
      "Careers",
      "Advertise",
      "FAQs",
      `© Al Misbah Publishing LLC ${story.when.year}. All rights reserved.`,
    ),
  ],
};
