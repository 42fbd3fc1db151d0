import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A site of 2003: pipe menus, sidebars ahead of the story, guestbook, best viewed in, e-mail the webmaster. */
export const gazetteOnline2003: Template = {
  name: "gazette-online-2003",
  language: "en",
  layout: { newline: "\r\n", gap: "ragged", indent: "body", item: "* ", wrap: 88 },
  compose: (story) => [
    ...chrome("site-name", "*** DUNMORE GAZETTE ONLINE ***"),
    ...chrome(
      "menu",
      "Home | News | Sport | Classifieds | Motors | Jobs | Homes | Guestbook | Links",
    ),
    ...chrome(
      "ticker",
      `You are visitor number 00${story.int(10000, 99999)}`,
      `Weather: ${story.pick(["Rain", "Sunny spells", "Fog"])}, ${story.int(2, 24)}C`,
    ),
    ...chrome("related", "THIS WEEK'S HEADLINES", ...marked("» ", story.headlines(5))),
    ...chrome(
      "poll",
      "WEB VOTE",
      "Should Dunmore have its own bypass?",
      "( ) Yes",
      "( ) No",
      "( ) Don't know",
      "[Vote] [View results]",
    ),
    ...chrome("search", "SEARCH OUR ARCHIVE [Go]"),
    ...chrome("ad", "[Click here for cheap ink cartridges]"),
    ...chrome("breadcrumb", "You are here: Home > News > Full story"),
    ...story.title((title) => title.toUpperCase()),
    ...story.date(({ day, monthName, year }) => `Last updated: ${day} ${monthName} ${year}`),
    ...story.byline((author) => `by ${author}`),
    ...story.standfirst(),
    ...story.body(),
    ...chrome(
      "tools",
      "Printer-friendly version",
      "E-mail this story to a friend",
      "[ Back to top ] [ Back to news index ]",
    ),
    ...chrome(
      "contact",
      "Got a story? Ring the newsdesk on 01632 960144 or e-mail webmaster@dunmoregazette.example",
    ),
    ...chrome("comment", "Sign our guestbook! 412 entries so far."),
    ...chrome("sponsor", "This page is sponsored by HARKER'S CARPETS, Mill Lane. Open Sundays."),
    ...chrome(
      "legal",
      "Best viewed in Internet Explorer 5.5 or later at 800x600.",
      `(c) ${story.when.year} Dunmore Newspapers Ltd. Site design by PixelBarn.`,
    ),
  ],
};
