import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A university press office: media contacts, about-the-university paragraph, expert finder, sdg icons, download images. */
export const northcottUniversityNews: Template = {
  name: "northcott-university-news",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome("tools", "Skip to main content", "Accessibility at Northcott"),
    ...chrome("menu", "Study", "Research", "Alumni", "Students", "Staff", "Library"),
    ...chrome("breadcrumb", "Northcott University > Newsroom > Stories"),
    ...story.title(),
    ...story.standfirst(),
    ...story.date((w) => `${w.weekday} ${w.day} ${w.monthName} ${w.year}`),
    ...chrome(
      "photo-credit",
      "Image: Northcott University / Marit Olsson",
      "Download high-resolution image (4.1 MB)",
    ),
    ...story.body([0.5, chrome("related", "See also", story.headline(), story.headline())]),
    ...chrome(
      "contact",
      "Media enquiries",
      "Dr Pip Garland, Communications Officer",
      "+44 1632 960 188",
      "press office at northcott",
    ),
    ...chrome(
      "legal",
      "About Northcott University",
      "Founded in 1909 as a school of mining, Northcott University is a community of 21,000 students and 3,400 staff on two campuses. It is ranked in the top 150 in the world for graduate prospects, and has been carbon neutral, with the exception of the boiler house, since 2022.",
    ),
    ...chrome(
      "related",
      "Latest news",
      ...story.headlines(3).flatMap((h) => [`${story.int(1, 28)} ${story.when.monthShort}`, h]),
    ),
    ...chrome(
      "tags",
      "Filed under",
      "Faculty of Engineering",
      "Research impact",
      "SDG 14: Life below water",
    ),
    ...chrome(
      "footer",
      "Find an expert",
      "Staff directory",
      "Modern slavery statement",
      "CRICOS 00555K",
      "Charity number SC000555",
    ),
  ],
};
