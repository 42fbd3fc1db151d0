import { chrome, counted } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A technology site: deal links, comment count, hands-on boxes, affiliate note, long author bio and topic follow buttons. */
export const ninefoldTechBulletin: Template = {
  name: "ninefold-tech-bulletin",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "Reviews", "AI", "Phones", "Science", "Policy", "Deals"),
    ...chrome("breadcrumb", story.pick(["Policy /", "Culture /", "Report /"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `by ${author}`),
    ...story.date(
      ({ monthShort, day, year, clock }) => `${monthShort} ${day}, ${year}, ${clock} UTC`,
    ),
    ...chrome("share", "Link", "Share", "Gift"),
    ...chrome("comment", `${story.int(1, 200)} Comments`),
    ...chrome(
      "sponsor",
      "Some links here pay Ninefold a commission. How that works is set out in our ethics page.",
    ),
    ...story.body(
      [
        0.35,
        chrome(
          "related",
          story.pick(["Related", "See also", "Previously"]),
          ...story.headlines(story.int(1, 3)),
        ),
      ],
      [
        0.75,
        chrome(
          "newsletter",
          "Nine Things",
          "Nine links about machines and the people who put up with them. Free, daily.",
          "Email (required)",
          "Our terms apply, and so does a small test to show that you are not a robot.",
        ),
      ],
    ),
    ...chrome(
      "follow",
      "Press follow and more stories of this kind will turn up on your front page.",
      story.author,
      story.pick(["Policy", "Gadgets", "Web"]),
    ),
    ...chrome("related", "Most Popular", ...counted(story.headlines(5))),
    ...chrome(
      "promo",
      "Today's best deals",
      story.pick(["Save $60 on noise-cancelling earbuds", "This 4K monitor is 30 percent off"]),
      story.pick(["A robot mop for under $200", "Our favorite e-reader drops to $89"]),
    ),
    ...chrome("ad", "Advertiser Content From", "Brightloom Cloud"),
    ...chrome(
      "footer",
      "Contact",
      "Tip Us",
      "Community Guidelines",
      "How We Rate and Review Products",
      "Status: All systems operational",
    ),
  ],
};
