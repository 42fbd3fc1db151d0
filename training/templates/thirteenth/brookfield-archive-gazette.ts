import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Older site with print editions: page numbers, archive notes, classified numbers, printer-friendly remains. */
export const brookfieldArchiveGazette: Template = {
  name: "brookfield-archive-gazette",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "body", item: "* " },
  compose: (story) => [
    ...chrome(
      "site-name",
      "THE BROOKFIELD GAZETTE",
      story.pick(["Online edition", "Internet edition"]),
    ),
    ...chrome("menu", "Front Page | News | Sport | Letters | Deaths | Small Ads"),
    ...chrome("search", "Search the archive", story.pick(["From: To:", "Go"])),
    ...story.date((d) => `${d.weekday}, ${d.monthName} ${d.day}, ${d.year}`),
    ...chrome(
      "pager",
      `Page ${story.int(1, 24)}`,
      story.pick(["Previous page", "First | Prev | Next | Last"]),
    ),
    ...story.title(),
    ...story.byline((a) => `By ${a.toUpperCase()}`),
    ...story.standfirst(),
    ...chrome(
      "tools",
      story.pick(["Printer-friendly version", "E-mail this story"]),
      story.pick(["Text only", "Text size: small medium large"]),
    ),
    ...story.body(
      [
        0.5,
        chrome(
          "ad",
          story.pick([
            "SMALL ADS: 3 lines for £4. Ring 01632 960 811.",
            "To place a death notice ring before noon on Wednesday.",
          ]),
        ),
      ],
      [0.8, chrome("promo", story.pick(["(See also page 7)", "Turn to page 5 for more pictures"]))],
    ),
    ...chrome(
      "first-published",
      story.pick([
        `First printed in the Gazette of ${story.when.day} ${story.when.monthShort} ${story.when.year}, page 3`,
        `Published in the print edition, late final, page ${story.int(2, 30)}`,
      ]),
    ),
    ...chrome(
      "related",
      story.pick(["TODAY'S OTHER STORIES", "In the same issue"]),
      ...marked(story.pick(["* ", "- "]), story.headlines(story.int(4, 8))),
    ),
    ...chrome(
      "event",
      story.pick(["PUBLIC NOTICES", "Births, marriages and deaths"]),
      "QUILL. On 3rd, peacefully, Ada Jean, aged 90. Service at All Souls.",
      "Road closure: Mill Lane, Monday to Friday, 9.30am to 3pm. Alternative route via Cope Street.",
      "Application 25/0417: conversion of dairy to two dwellings.",
    ),
    ...chrome("counter", story.pick(["This story has been read 1,204 times", "Hits: 811"])),
    ...chrome(
      "contact",
      "The Brookfield Gazette, 9 Corn Street",
      "Tel 01632 960 810 Fax 01632 960 819",
    ),
    ...chrome(
      "legal",
      story.pick([
        "The Gazette is not responsible for the content of outside links.",
        "All material on this site is copyright. You may print one copy for your own use.",
      ]),
    ),
    ...chrome(
      "footer",
      "Home",
      "Top of page",
      "Webmaster",
      story.pick(["Best viewed at 1024 x 768", "Last modified at 02:00"]),
    ),
  ],
};
