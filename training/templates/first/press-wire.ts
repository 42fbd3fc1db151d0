import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A wire for press releases: provider line, form labels, release numbers, other releases. */
export const pressWire: Template = {
  name: "press-wire",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome("menu", "Accessibility Statement", "Skip Navigation"),
    ...chrome("menu", "Resources", "Blog", "Journalists", "Log In", "Sign Up", "Data Privacy"),
    ...chrome("contact", "Send a Release", "800-000-0000"),
    ...chrome("breadcrumb", "News in Focus", "Browse News Releases", "All News Releases"),
    ...story.title(),
    ...chrome("sponsor", "News provided by", "Haldane Communications"),
    ...story.date(({ monthShort, dd, year, clock }) => `${monthShort} ${dd}, ${year}, ${clock} ET`),
    ...chrome("share", "Share this article", "Share toX"),
    ...story.standfirst(),
    ...story.byline(),
    ...story.body(),
    ...chrome(
      "contact",
      "For further information:",
      "Press office, +00 555 0100, press@haldane.example",
    ),
    ...chrome(
      "contact",
      "SOURCE Haldane Communications",
      "Related Links",
      "http://www.haldane.example",
    ),
    ...chrome(
      "sponsor",
      "WANT YOUR COMPANY'S NEWS FEATURED ON NEWSWIRE?",
      "440k+",
      "Newsrooms &",
      "Influencers",
      "9k+",
      "Digital Media",
      "Outlets",
      "GET STARTED",
    ),
    ...chrome("tools", "Modal title"),
    ...chrome("related", "Also from this source"),
    ...story.repeat(2, () => chrome("related", story.headline(), `${story.teaser()}..`)),
    ...chrome("related", "More Releases From This Source", "Explore"),
    ...chrome("tags", "Machinery", "Construction & Building", "New Products & Services"),
    ...chrome("contact", "Contact Us", "800-000-0000", "from 8 AM - 9 PM ET"),
    ...chrome(
      "footer",
      "Products",
      "For Marketers",
      "For Public Relations",
      "About Us",
      "My Services",
    ),
    ...chrome(
      "legal",
      "Terms of Use Privacy Policy Information Security Policy Site Map RSS Cookie Settings",
      "Copyright © 2023 Newswire Association. All Rights Reserved.",
    ),
  ],
};
