import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A Kenyan paper: what you need to know off, premium tags, inline also-reads, agency links and a bottom strip. */
export const acaciaSundayLeader: Template = {
  name: "acacia-sunday-leader",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome("site-name", "Acacia Sunday Leader"),
    ...chrome(
      "menu",
      "News",
      "Counties",
      "Business",
      "Opinion",
      "Life & Style",
      "E-Paper",
      "Podcasts",
    ),
    ...chrome("breadcrumb", story.pick(["Counties", "Rift Valley"]), "Premium"),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(
      (w) =>
        `${w.weekday}, ${w.monthName} ${w.dd}, ${w.year} — updated on ${w.monthName} ${w.dd}, ${w.year}`,
    ),
    ...story.byline((a) => `By ${a}`),
    ...chrome(
      "author-bio",
      story.pick(["Correspondent", "Staff reporter", "Freelance journalist"]),
    ),
    ...chrome("photo-credit", "Photo credit: File | Leader Media Group"),
    ...story.body(
      [0.3, chrome("promo", `Also read: ${story.headline()}`)],
      [
        0.5,
        chrome(
          "newsletter",
          "Follow our WhatsApp channel for breaking news updates and more stories like this.",
        ),
      ],
    ),
    ...chrome("tools", "Unlock a world of exclusive content today!"),
    ...(story.int(0, 2) > 0
      ? chrome(
          "related",
          ...story.pick([["In the headlines"], []]),
          ...marked("• ", story.headlines(3)),
        )
      : []),
    ...story.repeat(2, () => chrome("teaser", story.headline(), story.teaser())),
    ...chrome("related", ...story.pick([["Editor's pick"], []]), ...story.headlines(3)),
    ...chrome(
      "footer",
      `Leader Media Group © ${story.when.year}`,
      "Our Blog Rules",
      "Frequently asked questions",
      "Sign up for free AllAccess and stay ahead",
    ),
  ],
};
