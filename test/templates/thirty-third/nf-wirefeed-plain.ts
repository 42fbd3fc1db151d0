import { chrome, counted } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A news agency's public page: slug lines, keyword codes, "full story" links, corrections policy, byte counts. */
export const nfWirefeedPlain: Template = {
  name: "nf-wirefeed-plain",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", story.pick(["UNITED DISPATCH", "United Dispatch – Top News"])),
    ...chrome(
      "tools",
      `UD${story.int(1000, 9999)} 3 gen ${story.int(180, 900)} /UD-PIX`,
      `Slug: ${story.pick(["US--Reservoir-1st Ld", "EU--Strike", "BC--Briefs"])}`,
    ),
    ...story.title(),
    ...story.date(
      ({ monthShort, day, year, clock }) => `Updated ${clock} GMT, ${monthShort} ${day}, ${year}`,
    ),
    ...story.byline((a) => `By ${a.toUpperCase()}`),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      `(UD Photo/${story.pick(["Marisol Quintero", "Jae Won Lee"])})`,
      "Read More",
      `1 of ${story.int(2, 14)} | ${story.teaser()}`,
    ),
    ...story.body([
      0.5,
      chrome("related", "RELATED COVERAGE", story.headline(), story.headline(), story.headline()),
    ]),
    ...chrome(
      "donation",
      "The United Dispatch's climate coverage is paid for in part by foundations, which see the stories when you do.",
    ),
    ...chrome(
      "author-bio",
      story.author.toUpperCase(),
      "Writes about land, water and the people who own both for the United Dispatch.",
      "mail",
    ),
    ...chrome("related", "Most read", ...counted(story.headlines(5))),
    ...chrome(
      "footer",
      "The Dispatch belongs to its member papers and has filed from somewhere every hour since 1904.",
      "udnews.example",
      "Careers",
      "Contact Us",
      "Terms of Use",
      `Copyright ${story.when.year} The United Dispatch. All Rights Reserved.`,
    ),
  ],
};
