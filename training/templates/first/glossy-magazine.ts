import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A glossy monthly: affiliate notice, unlabelled promos, "Most Popular", subscription offers. */
export const glossyMagazine: Template = {
  name: "glossy-magazine",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("menu", "Open Navigation Menu"),
    ...chrome("site-name", "VESPER"),
    ...chrome("menu", "Fashion", "Culture", "Living", "Runway", "Shopping", "Video"),
    ...chrome("paywall", "Get 1 year for 12 + a free tote. SUBSCRIBE"),
    ...chrome("breadcrumb", "Living"),
    ...story.title((title) => `${title} | Vesper`),
    ...story.standfirst(),
    ...story.byline((author) => `By ${author}`),
    ...story.date(({ monthName, day, year }) => `${monthName} ${day}, ${year}`),
    ...chrome("share", "Save this story", "Save"),
    ...chrome("photo-credit", "Photographed by Ludo Marchetti, Vesper, October 2019"),
    ...chrome(
      "sponsor",
      "All products featured on Vesper are independently selected by our editors. However, we may earn affiliate revenue when you buy something through our links.",
    ),
    ...story.body(
      [0.25, chrome("promo", "Most Popular")],
      [
        0.25,
        story.repeat(3, () =>
          chrome(
            "related",
            story.pick(["Beauty", "Culture", "Living"]),
            story.headline(),
            `By ${story.reader()}`,
          ),
        ),
      ],
      [0.5, chrome("promo", story.headline())],
      [0.75, chrome("ad", "Advertisement")],
    ),
    ...chrome("related", "More Great Living Stories From Vesper"),
    ...chrome("related", ...marked("• ", story.headlines(4))),
    ...chrome(
      "newsletter",
      "Never miss a Vesper moment and get unlimited digital access. Subscribe now.",
    ),
    ...chrome("tags", "Topics", "Home", "Profiles", "Autumn Issue"),
    ...chrome(
      "newsletter",
      "The latest fashion news, beauty coverage, celebrity style and shopping, delivered to you.",
      "Enter your email",
      "SUBMIT",
      "By signing up you agree to our User Agreement and Privacy Policy.",
    ),
    ...chrome("related", "Read More"),
    ...story.repeat(5, () =>
      chrome("related", story.headline(), story.teaser(), `By ${story.reader()}`),
    ),
    ...chrome(
      "footer",
      "More from Vesper",
      "See More Stories",
      "Customer Care",
      "Masthead",
      "Media Kit",
    ),
    ...chrome("footer", "Verify Subscription", "Manage Account", "Vesper Shop", "RSS Feeds"),
    ...chrome(
      "legal",
      "© 2024 Halloran Nash. All rights reserved. Vesper may earn a portion of sales from products that are purchased through our site as part of our partnerships with retailers. Ad Choices",
    ),
    ...chrome(
      "language",
      "Select international site",
      "United States",
      "Deutschland",
      "España",
      "France",
      "日本",
    ),
  ],
};
