import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A national agency's page in Canada, as member papers show it. */
export const prairiePressAgency: Template = {
  name: "prairie-press-agency",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "Canada", "World", "Business", "Lifestyle", "Careers", "Français"),
    ...chrome("breadcrumb", story.pick(["Home News", "News/National", "Canada News"])),
    ...story.title(),
    ...story.byline((name) => `${name}, Prairie Press`),
    ...story.date(
      (w) => `Posted ${w.monthName} ${w.day}, ${w.year} ${w.clock} ${story.pick(["MST", "EST"])}`,
    ),
    ...chrome(
      "first-published",
      `Last updated ${story.when.monthName} ${story.when.day}, ${story.when.year} ${story.int(1, 11)}:${story.int(10, 59)} p.m. MST.`,
    ),
    ...chrome(
      "photo-credit",
      `${story.pick(["A flag flies outside the legislature", "The downtown skyline is seen"])} in this ${story.pick(["undated handout", "file"])} photo. PRAIRIE PRESS/${story.pick(["Hal Ostrowski", "HO — mandatory credit"])}`,
    ),
    ...story.body([
      0.6,
      story.int(0, 1)
        ? chrome("related", story.headline())
        : chrome("ad", "[deltaMinutes] mins ago", "Ad"),
    ]),
    ...chrome(
      "first-published",
      `This report by Prairie Press was first published ${story.when.monthShort}. ${story.when.day}, ${story.when.year}.`,
    ),
    ...chrome("sponsor", "Companies in this story: (TSX:ZLT)"),
    ...(/Newsroom| and /.test(story.author)
      ? []
      : chrome("legal", `${story.author}, Prairie Press`)),
    ...chrome(
      "share",
      "Share this article on Facebook",
      "Share this article via text message",
      "Flag for correction",
    ),
    ...chrome("related", "More National Stories", ...story.headlines(4)),
    ...chrome(
      "footer",
      "Prairie Press is owned by the papers it serves.",
      "Press Releases Photos Radio Customer Support",
      `© ${story.when.year} Prairie Press`,
    ),
  ],
};
