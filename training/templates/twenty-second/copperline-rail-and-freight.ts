import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A trade journal: registration wall, whitepapers, jobs, company tags, events. */
export const copperlineRailAndFreight: Template = {
  name: "copperline-rail-and-freight",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "News",
      "Rolling stock",
      "Signalling",
      "Freight",
      "Jobs",
      "Webinars",
      "Directory",
    ),
    ...chrome("login", "Register for free", "Already registered? Log in"),
    ...chrome("breadcrumb", story.pick(["News|Freight", "News|Policy", "Analysis"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.date((when) => `${when.day} ${when.monthName} ${when.year}`),
    ...story.byline((author) => `${author}`),
    ...chrome("share", "LinkedIn", "Email", "Copy"),
    ...chrome("photo-credit", story.pick(["Image: Copperline", "Source: operator"])),
    ...story.body(
      [
        story.pick([0.25, 0.35, 0.5]),
        chrome(
          "sponsor",
          "Free whitepaper",
          story.pick(["Getting more from your axle sensors", "The depot of 2040"]),
          "Download now",
        ),
      ],
      [0.65, chrome("ad", "– Advertisement –")],
      [0.65, chrome("promo", story.headline())],
    ),
    ...chrome(
      "tags",
      "Companies",
      story.pick(["Nordhaul", "Transvale"]),
      "Topics",
      story.pick(["Infrastructure", "Depots"]),
      "Region: Europe",
    ),
    ...chrome("related", story.pick(["Related content", "See also"]), ...story.headlines(2)),
    ...chrome(
      "calendar",
      "Latest jobs",
      "Fleet engineer – £52k – Crewley",
      "Timetable planner – hybrid",
    ),
    ...chrome(
      "event",
      story.pick(["Copperline Awards: nominations close Friday", "Webinar: how to wash a train"]),
    ),
    ...chrome(
      "newsletter",
      "Get the industry's news by email each Tuesday",
      "Your details will be used under our privacy policy. You can opt out at any time.",
    ),
    ...chrome("comment", "No comments yet", "Only registered users can comment on this article."),
    ...chrome(
      "footer",
      "Media pack",
      "Subscribe to print",
      "Contact the editor",
      `Copperline Media Ltd, ${story.when.year}`,
    ),
  ],
};
