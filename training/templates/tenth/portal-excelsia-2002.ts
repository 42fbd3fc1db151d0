import { chrome, counted, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** An early 2000s portal: stock boxes, horoscope, e-mail this story, horizontal link bars. */
export const portalExcelsia2002: Template = {
  name: "portal-excelsia-2002",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Excelsia",
      "Mail",
      "My Excelsia",
      "Chat",
      "Shopping",
      "Horoscopes",
      "Yellow Pages",
    ),
    ...chrome(
      "search",
      story.pick(["Search the Web:", "Search: the Web | News | Photos"]),
      "Advanced",
    ),
    ...chrome("login", story.pick(["Welcome, Guest [Sign In]", "New User? Sign Up"])),
    ...chrome(
      "breadcrumb",
      story.pick(["Home > News > Top Stories", "News Front Page > Region > Story"]),
    ),
    ...story.pick([
      chrome(
        "ad",
        "ADVERTISEMENT",
        story.pick([
          "Lower your mortgage payment TODAY",
          "Punch the gopher and win!",
          "12 CDs for the price of 1*",
        ]),
      ),
      [],
    ]),
    ...story.title(),
    ...story.date(
      ({ weekday, monthName, day, clock }) => `${weekday}, ${monthName} ${day} ${clock} ET`,
    ),
    ...story.byline((a) => `By ${a.toUpperCase()}, Excelsia News Writer`),
    ...story.body(
      [
        story.int(5, 19) / 100,
        chrome("tools", "E-mail this story", "Printer-friendly version", "Format for handheld"),
      ],
      [
        story.int(28, 42) / 100,
        chrome(
          "related",
          "RELATED QUOTES",
          `DOW ${story.int(7200, 10900)}.${story.int(10, 99)} +${story.int(1, 90)}.20`,
          `NASDAQ ${story.int(1100, 2400)}.${story.int(10, 99)} -${story.int(1, 30)}.05`,
          "Quotes delayed 20 minutes. Get Quotes:",
        ),
      ],
      [story.int(58, 72) / 100, chrome("related", "Slideshow", story.headline())],
    ),
    ...chrome(
      "poll",
      story.pick([
        "Rate this story: Would you recommend it?",
        "Not at all 1 - 2 - 3 - 4 - 5 Highly",
      ]),
      `Average (${story.int(8, 450)} votes)`,
    ),
    ...chrome("comment", `Message boards: Post/Read Msgs (${story.int(3, 900)})`),
    ...chrome("related", "MORE FROM > TOP STORIES", ...marked("• ", story.headlines(4))),
    ...chrome("related", "Most E-mailed", ...counted(story.headlines(3))),
    ...story.pick([
      chrome(
        "legal",
        "This report came by wire. The agency that sent it must be asked before any of it is printed, read out on air or passed on.",
      ),
      [],
    ]),
    ...chrome(
      "footer",
      `Copyright © ${story.when.year} Excelsia Inc. All rights reserved.`,
      "Terms of Service - Copyright Policy - Guidelines - Ad Feedback",
      "Privacy Policy - NOTICE: We collect personal information on this site.",
    ),
  ],
};
