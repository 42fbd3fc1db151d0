import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A US county weekly on a homely WordPress theme: sidebar widgets as text, obituaries box, legal notices, "leave a reply". */
export const nfHarneyBasinBeacon: Template = {
  name: "nf-harney-basin-beacon",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Skip to content",
      "Harney Basin Beacon",
      "Home",
      "Ranch & Range",
      "Schools",
      "Sheriff's Log",
      "Obits",
      "Legals",
      "Subscribe",
    ),
    ...chrome("search", "Search for:"),
    ...story.title((t) => story.pick([t, `${t} – Harney Basin Beacon`])),
    ...story.date(({ monthName, day, year }) => `Posted on ${monthName} ${day}, ${year}`),
    ...story.byline((a) => `by ${a}`),
    ...chrome("comment", story.pick(["Leave a comment", "1 Comment", "No Comments ↓"])),
    ...story.standfirst(),
    ...story.body(
      [0.35, chrome("photo-credit", "Click to enlarge", "Photo courtesy of the Rimrock Grange")],
      [
        0.65,
        story.pick([
          chrome(
            "paywall",
            `The Beacon is read in ${story.int(1900, 3100)} kitchens. If yours isn't one of them, a year by mail is $38 in the county and $46 outside it.`,
          ),
          chrome("ad", "— Advertisement —", "Juniper Feed & Seed: chick days are here. Open at 7."),
        ]),
      ],
    ),
    ...chrome(
      "share",
      "Share this:",
      "Click to share on Facebook (Opens in new window)",
      "Click to print (Opens in new window)",
      "Like this:",
      "Loading...",
    ),
    ...chrome(
      "tags",
      `Filed under: ${story.pick(["County Court", "Front Page", "Ranch & Range"])}`,
      `Tagged with: ${story.pick(["water, wells, drought", "school board, levy", "grange, history"])}`,
    ),
    ...chrome("pager", `← ${story.headline()}`, `${story.headline()} →`),
    ...chrome(
      "comment-form",
      "Leave a Reply",
      "Your email address will not be published. Required fields are marked *",
      "Comment *",
      "Name *",
      "Email *",
      "Save my name, email, and website in this browser for the next time I comment.",
    ),
    ...chrome(
      "calendar",
      "This week in the Basin",
      "Tues: Road board, 6 p.m., annex",
      "Thurs: Quilt guild",
      "Sat: Pancake breakfast at the fire hall, $7",
    ),
    ...chrome(
      "related",
      "Obituaries",
      `Wendell "Buck" Tarrant, 1938–${story.when.year}`,
      "Ione Maupin Skaggs",
      "Recent Posts",
      ...story.headlines(4),
    ),
    ...chrome(
      "contact",
      `Beacon office: 118 N. Alder. Call (541) 555-01${story.int(10, 99)}, or slide it under the door.`,
    ),
    ...chrome("footer", "Proudly printed on Wednesdays", "Log in", "Entries feed", "Comments feed"),
  ],
};
