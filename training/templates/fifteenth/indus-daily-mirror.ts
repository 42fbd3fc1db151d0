import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An Indian English-language giant: live city ticker, must-read links within, author end notes, visual stories. */
export const indusDailyMirror: Template = {
  name: "indus-daily-mirror",
  language: "en",
  layout: { newline: "\r\n", gap: "none", indent: "ragged", item: "" },
  compose: (story) => [
    ...chrome(
      "ticker",
      "Sensex",
      `${story.int(70, 89)},${story.int(100, 999)}.${story.int(10, 99)}`,
      `+${story.int(10, 400)}.${story.int(10, 99)}`,
      "Gold Rate Today",
      "Bank Holidays",
    ),
    ...chrome("language", "Edition", "IN", "US", "English", "हिन्दी", "বাংলা", "தமிழ்"),
    ...chrome(
      "menu",
      "City News",
      "Cricket",
      "Bollywood",
      "Education",
      "Astrology",
      "Web Stories",
      "Photos",
      "ePaper",
      "Games",
    ),
    ...chrome(
      "breadcrumb",
      `News / City News / ${story.pick(["Delhi News", "Pune News", "Kochi News"])}`,
    ),
    ...story.title(),
    ...story.byline((author) => `By ${author} / Edited by Web Desk`),
    ...story.date(
      ({ monthShort, day, year, clock }) => `Updated: ${monthShort} ${day}, ${year}, ${clock} IST`,
    ),
    ...chrome("share", "Share", "AA", "Follow us"),
    ...chrome("reading-time", `${story.int(1, 4)} min read`),
    ...story.standfirst(),
    ...story.body(
      [
        story.int(12, 28) / 100,
        story.pick([chrome("promo", `Also Read | ${story.headline()}`), []]),
      ],
      [story.int(32, 48) / 100, chrome("promo", story.headline())],
      [story.int(47, 63) / 100, chrome("ad", "Story continues below this ad")],
      [
        story.int(67, 83) / 100,
        chrome("promo", story.pick(["Also Read", "Must Read", "Don’t Miss"]), story.headline()),
      ],
    ),
    ...chrome(
      "author-bio",
      "About the Author",
      story.author,
      story.pick([
        "The Mirror City Desk is a dedicated team of journalists bringing you everything from civic issues to crime, day and night.",
        "A reporter with nine years in newsrooms, she writes on courts, commuters and the occasional leopard. ... Read More",
      ]),
    ),
    ...chrome(
      "app",
      "Live updates, city alerts and the day's top headlines: take the Mirror app with you. Scan the QR code.",
    ),
    ...chrome(
      "related",
      "Visual Stories",
      story.pick(["10 low-light plants for your desk", "8 bird names for baby girls"]),
      story.pick(["7 temples that face west", "Idli, nine ways"]),
      "Previous",
      "Next",
    ),
    ...chrome("related", ...story.headlines(5)),
    ...chrome(
      "comment",
      "Comments (0)",
      "Be the first one to post a comment",
      "Sort: Newest UpVoted Oldest Discussed Down Voted",
    ),
    ...chrome(
      "related",
      "Top Searches",
      "IPL points table | Board result link | Petrol price | Sunset time",
    ),
    ...story.pick([chrome("follow", "Follow Us On", "Subscribe to our WhatsApp Channel"), []]),
    ...chrome(
      "footer",
      "Grievance Redressal",
      "Code of ethics",
      "RSS",
      `Copyright © ${story.when.year} Indus Daily Mirror Ltd. All rights reserved. For reprint rights: Mirror Syndication Service`,
    ),
  ],
};
