import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A site of the early 2000s, kept as a hard-wrapped text dump: piped menus, printer-friendly, wire disclaimer, forum, poll. */
export const valleyOnline2002: Template = {
  name: "valley-online-2002",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "* ", wrap: 72 },
  compose: (story) => [
    ...chrome("site-name", "ValleyOnline.example - The Tri-Valley Register"),
    ...chrome(
      "menu",
      "Home | News | Sports | Business | Living | Opinion | Weather | Lottery | Horoscopes",
    ),
    ...chrome("menu", "Classifieds: Jobs | Homes | Autos | Personals | Yard Sales"),
    ...chrome(
      "search",
      "Search the last 7 days:   Go!   Advanced search | Paid archive since 1996",
    ),
    ...chrome(
      "tools",
      "E-mail this story   Printer-friendly version   Discuss this story in our forum",
    ),
    ...story.title(),
    ...story.byline((author) => `By ${author}, Register Staff Writer`),
    ...story.date(
      ({ weekday, monthName, day, year }) => `${weekday}, ${monthName} ${day}, ${year}`,
    ),
    ...story.standfirst(),
    ...story.body([
      0.5,
      chrome(
        "ad",
        "(advertisement) Refinance now! Rates as low as 5.25% - no points, no fees, no kidding. Click here.",
      ),
    ]),
    ...chrome("first-published", "This story ran on page B1 of the Register."),
    ...chrome("tools", "[ Back to top ]"),
    ...chrome("contact", "Comments about this story? E-mail the editor or call (555) 014-2200."),
    ...chrome("related", "ALSO IN NEWS", ...marked("* ", story.headlines(5))),
    ...chrome(
      "poll",
      "QUICK POLL: Should the county buy new voting machines? ( ) Yes ( ) No ( ) What's wrong with the old ones?  [Vote] [Results]",
    ),
    ...chrome(
      "sponsor",
      "Today's Top Jobs: Dental hygienist - Machinist, 2nd shift - Drivers, CDL A, home weekends - See all 214",
    ),
    ...chrome("sponsor", "Subscribe to the newspaper and save 50%! Call toll-free 1-800-555-0177"),
    ...chrome(
      "footer",
      "About us | Contact us | Advertise | Subscribe | Vacation hold | Feedback | Staff directory",
    ),
    ...chrome(
      "legal",
      "Copyright 2002 Tri-Valley Register. All rights reserved. This material may not be published, broadcast, rewritten or redistributed without permission.",
    ),
  ],
};
