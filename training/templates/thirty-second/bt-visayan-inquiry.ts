import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Philippine daily: hotline numbers, Viber, article-view counters, sister titles, comments note, pop-up remains. */
export const btVisayanInquiry: Template = {
  name: "bt-visayan-inquiry",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "LATEST STORIES",
      "MOST READ",
      "NEWSINFO",
      "METRO CEBUANA",
      "LIFESTYLE",
      "SUBSCRIBE",
    ),
    ...chrome(
      "consent",
      "We use cookies to ensure you get the best experience on our website. By continuing, you are agreeing to our use of cookies. To find out more, please click this link.",
    ),
    ...chrome("tags", story.pick(["headlines", "regions", "nation"])),
    ...story.title(),
    ...story.byline((author) => `By: ${author} - Reporter / @visayaninquiry`),
    ...story.date(
      ({ clock, monthName, dd, year }) =>
        `Visayan Inquiry / ${clock} AM ${monthName} ${dd}, ${year}`,
    ),
    ...chrome("photo-credit", `${story.titleText.slice(0, 60)} FILE PHOTO / Visayan Inquiry`),
    ...story.standfirst(),
    ...story.body(
      [0.15, chrome("ad", "ADVERTISEMENT", "Article continues after this advertisement")],
      [0.35, chrome("promo", `READ: ${story.headline()}`)],
      [
        0.6,
        chrome("ad", "FEATURED STORIES", "NEWSINFO", story.headline(), "SPORTS", story.headline()),
      ],
      [
        0.85,
        chrome(
          "promo",
          "Subscribe to our daily newsletter",
          "By providing an email address. I agree to the Terms of Use and acknowledge that I have read the Privacy Policy.",
        ),
      ],
    ),
    ...chrome("tags", `TAGS: ${story.pick(["courts, pension", "environment, rescue", "schools"])}`),
    ...chrome(
      "promo",
      "For more news about this story click here.",
      "For feedback, complaints, or inquiries, contact us.",
    ),
    ...chrome(
      "follow",
      "Join our Viber Community",
      "Your subscription could not be saved. Please try again.",
      "Your subscription has been successful.",
    ),
    ...chrome("related", "RECOMMENDED FOR YOU", ...story.headlines(4)),
    ...chrome(
      "comment",
      "Disclaimer: Comments do not represent the views of this site. We reserve the right to exclude comments which are inconsistent with our editorial standards. FULL DISCLAIMER",
    ),
    ...chrome(
      "footer",
      "Inquiry Group of Companies",
      "Radyo 942AM",
      "Balita",
      "Advertise",
      `© Copyright 1997-${story.when.year} Visayan Inquiry | All Rights Reserved`,
    ),
  ],
};
