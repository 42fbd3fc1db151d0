import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A trade paper for haulage and buses: sponsor line, event countdown, white papers, jobs with salaries, supplier news in prose. */
export const nfFleetsideTrade: Template = {
  name: "nf-fleetside-trade",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "sponsor",
      `In association with ${story.pick(["Torquewell Lubricants", "Brakeline Fleet Finance"])}`,
    ),
    ...chrome(
      "menu",
      "Fleetside",
      "News",
      "Trucks & Trailers",
      "Bus & Coach",
      "Tests",
      "Jobs",
      "Awards",
      "Magazine",
      "Register",
      "Sign in",
    ),
    ...chrome("event", `The Fleetside Awards: ${story.int(3, 90)} days to go. Book a table`),
    ...chrome("breadcrumb", "News"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `By ${a}`),
    ...story.date(({ day, monthName, year }) => `${day} ${monthName} ${year}`),
    ...chrome(
      "photo-credit",
      `Source: ${story.pick(["Fleetside", "Library picture", "Operator handout"])}`,
    ),
    ...story.body(
      [0.3, chrome("related", "See also", story.headline())],
      [
        0.6,
        chrome("sponsor", "Whitepaper: what tachograph data can tell your insurer", "Download now"),
      ],
    ),
    ...chrome(
      "tags",
      "Topics",
      "Drivers",
      "Emissions",
      story.pick(["Tyres", "Ports", "Legislation"]),
    ),
    ...chrome(
      "related",
      "Related articles",
      ...story
        .repeat(3, () =>
          chrome(
            "related",
            story.pick(["News", "Analysis", "Test"]),
            story.headline(),
            `${story.when.year}-${story.when.mm}-${story.when.dd}T08:00:00Z`,
            story.teaser(),
          ),
        )
        .map((l) => l.text),
    ),
    ...chrome(
      "promo",
      "Featured Jobs",
      "Night Transport Planner, Lutterworth, £34k plus shift allowance",
      "HGV Technician, Grangemouth, up to £47k",
      "Send me jobs like these",
    ),
    ...chrome("comment", "No comments yet"),
    ...chrome(
      "comment-form",
      "You're not signed in.",
      "Only registered users can comment on this article.",
    ),
    ...chrome(
      "footer",
      "Site powered by a publishing platform for trade titles",
      "Subscriptions",
      "Media pack",
      "Modern slavery statement",
    ),
  ],
};
