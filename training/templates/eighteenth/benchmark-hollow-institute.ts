import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A think tank: citation box, authors' bios in several sentences, key takeaways menu, PDF download. */
export const benchmarkHollowInstitute: Template = {
  name: "benchmark-hollow-institute",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "", subhead: "## " },
  compose: (story) => [
    ...chrome("menu", "Research", "Experts", "Events", "Podcasts", "Support us"),
    ...chrome(
      "breadcrumb",
      `${story.pick(["Commentary", "Policy brief", "Working paper"])} · ${story.pick(["Infrastructure", "Society", "Regulation"])}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(),
    ...story.date(({ year, day, monthName }) => `${monthName} ${day}, ${year}`),
    ...chrome("reading-time", `${story.int(4, 14)}-minute read`),
    ...chrome("tools", `Download PDF (${story.int(120, 980)} KB)`, "Print", "Cite"),
    ...chrome("share", "Share this on LinkUp", "Copy URL"),
    ...story.body(
      [0.7, chrome("teaser", story.teaser())],
      [
        0.25,
        story.int(0, 1) === 1
          ? chrome(
              "newsletter",
              `${story.pick(["Get our weekly brief on what matters in domestic policy.", "The Hollow Note: one chart and 300 words, every Thursday."])} Subscribe`,
            )
          : [],
      ],
      [0.55, chrome("promo", "Related content", story.headline())],
    ),
    ...chrome(
      "author-bio",
      "About the author",
      `The author is a ${story.pick(["senior fellow", "research fellow", "visiting scholar"])} at the Benchmark Hollow Institute, where the focus of the work is on how public money is spent after the ribbon is cut. Before joining, the author spent eleven years at a state audit office and taught for two at a community college.`,
    ),
    ...chrome(
      "legal",
      story.pick([
        "The views expressed are those of the authors and do not represent those of the Institute, its trustees or its funders.",
        "The Institute does not take institutional positions. It received no support for this piece.",
      ]),
    ),
    ...chrome(
      "tools",
      "Suggested citation",
      `${story.author}, “${story.titleText},” Benchmark Hollow Institute, ${story.when.monthName} ${story.when.day}, ${story.when.year}.`,
    ),
    ...chrome(
      "related",
      `More from ${story.pick(["this program", "our experts"])}`,
      story.headline(),
      "Commentary",
      story.headline(),
      "Report",
    ),
    ...chrome(
      "event",
      "Upcoming event",
      story.pick(["The future of the county road", "Who counts the counters?"]),
      story.pick(["Online and in person", "Registration required"]),
      "RSVP",
    ),
    ...chrome("donation", "Independent research needs independent support. Give today."),
    ...chrome(
      "footer",
      "1100 Weir Street, Floor 6",
      "Media contact",
      "Transparency",
      "Careers",
      `© ${story.when.year} Benchmark Hollow Institute. All rights reserved.`,
    ),
  ],
};
