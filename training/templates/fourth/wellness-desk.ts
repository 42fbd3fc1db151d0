import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A health advice site: medically reviewed marks, affiliate note, was-this-helpful, how we reviewed, advice disclaimer. */
export const wellnessDesk: Template = {
  name: "wellness-desk",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("site-name", "WellnessDesk"),
    ...chrome("menu", "Health Conditions", "Wellness", "Tools", "Featured", "Connect"),
    ...chrome("newsletter", "Subscribe"),
    ...chrome("ad", "ADVERTISEMENT"),
    ...story.title(),
    ...chrome(
      "reading-time",
      "Medically reviewed by Carissa Obuya, RN — Updated on the date below",
    ),
    ...story.byline((author) => `By ${author}`),
    ...story.date(({ monthName, day, year }) => `on ${monthName} ${day}, ${year}`),
    ...chrome("menu", "At a glance", "Bottom line", "Next in series"),
    ...chrome(
      "sponsor",
      "We name products that we think readers will find useful, and may earn a little when you buy one through a link. How we choose them.",
    ),
    ...story.standfirst(),
    ...story.body(
      [0.3, chrome("ad", "ADVERTISEMENT", "Save 40% on at-home testing kits")],
      [0.5, chrome("poll", "Was this helpful?", "Yes", "No")],
      [0.8, chrome("promo", `Read on: ${story.headline()}`)],
    ),
    ...chrome(
      "tools",
      "How we reviewed this article:",
      "Sources",
      "History",
      "Our reviewers keep up with the research, and this page changes when the research does.",
      "Current Version",
      "Medically Reviewed By Carissa Obuya, RN",
      "Copy Edited By Delroy Finch",
    ),
    ...chrome("share", "Share this article"),
    ...chrome(
      "legal",
      "Nothing on WellnessDesk replaces a visit to a doctor. In an emergency, ring your local emergency number.",
    ),
    ...chrome(
      "teaser",
      "Read this next",
      story.headline(),
      "Medically reviewed by Femi Strand, DO",
      story.teaser(),
      "READ MORE",
      story.headline(),
      story.teaser(),
      "READ MORE",
    ),
    ...chrome(
      "newsletter",
      "Get our wellness newsletter",
      "Plain advice from people with licences to give it, twice a week.",
      "Enter your email",
      "Your privacy is important to us",
    ),
    ...chrome("app", "Find a doctor near you", "Track your steps with the free WellnessDesk app"),
    ...chrome(
      "consent",
      "About Us",
      "Contact Us",
      "Privacy Policy",
      "Privacy Settings",
      "Advertising Policy",
      "Health Topics",
    ),
    ...chrome(
      "legal",
      `© ${story.when.year} WellnessDesk LLC. All rights reserved. What you read here is meant to inform, not to treat.`,
    ),
  ],
};
