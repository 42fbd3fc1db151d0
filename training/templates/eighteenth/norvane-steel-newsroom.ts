import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A company's news room: investor notes, forward-looking statements, about-the-company boilerplate, media library. */
export const norvaneSteelNewsroom: Template = {
  name: "norvane-steel-newsroom",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Company",
      "Products",
      "Sustainability",
      "Investors",
      "Careers",
      "Newsroom",
      "EN",
    ),
    ...chrome(
      "breadcrumb",
      `Newsroom › ${story.pick(["Media releases", "Stories", "Corporate news"])}`,
    ),
    ...story.date(({ year, mm, dd, clock }) => `${dd}.${mm}.${year} – ${clock} CET`),
    ...story.title(),
    ...story.standfirst(),
    ...story.body(
      [
        0.3,
        chrome(
          "photo-credit",
          story.pick([
            "The site at dawn. Picture: Norvane",
            "Norvane site, aerial view (for editorial use only)",
          ]),
        ),
      ],
      [
        0.6,
        story.int(0, 1) === 1 ? chrome("app", `Download image (JPG, 4.${story.int(1, 9)} MB)`) : [],
      ],
    ),
    ...chrome(
      "legal",
      "About the company",
      story.pick([
        "Founded in 1894, the group employs 11,200 people at 23 sites in nine countries and had sales of €6.4 billion in the last financial year. Its shares are listed in two cities.",
        "With more than a century of experience, we are a leading supplier of flat products to the mobility, household and energy sectors.",
      ]),
    ),
    ...chrome(
      "legal",
      "Forward-looking statements",
      "This release contains statements about the future that are based on the present views of the management. Actual results may differ materially as a result of factors many of which lie beyond our control. We accept no duty to update such statements.",
    ),
    ...chrome(
      "contact",
      "Press contact",
      story.pick(["Annika Roth", "Bjorn Sandvik"]),
      "Head of External Communications",
      `T +00 555 0${story.int(100, 999)} 22`,
      "press@norvane.example",
      "Investor contact",
      "ir@norvane.example",
    ),
    ...chrome("app", "Downloads", "Release as PDF", `Press kit (zip, ${story.int(12, 88)} MB)`),
    ...chrome(
      "related",
      story.pick(["You might also be interested in", "Further releases"]),
      story.headline(),
      story.headline(),
      "View all releases",
    ),
    ...chrome("newsletter", "Subscribe to press releases by e-mail or RSS"),
    ...chrome(
      "footer",
      "Imprint",
      "Data protection",
      "Whistleblowing",
      "General terms of sale",
      "© Norvane SE",
    ),
  ],
};
