import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Philippine daily: subscription terms agreed to by a sentence, "read next", tags, sponsored neighbours. */
export const visayanDailyBantay: Template = {
  name: "visayan-daily-bantay",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "NEWS", "SPORTS", "LIFESTYLE", "GLOBAL NATION", "PALENGKE"),
    ...chrome("breadcrumb", "REGIONS"),
    ...chrome("counter", "SHARES:", `${story.int(11, 900)}`, "VIEW COMMENTS"),
    ...story.title(),
    ...story.byline((author) => `By: ${author}`),
    ...chrome("author-bio", story.pick(["- Correspondent / Visayas Bureau", "- Reporter"])),
    ...story.date(({ clock, monthName, dd, year }) => `${clock} / ${monthName} ${dd}, ${year}`),
    ...chrome(
      "photo-credit",
      story.pick([
        "CONTRIBUTED PHOTO",
        "BRACE. Residents tie down a roof. (Photo from the town information office)",
      ]),
    ),
    ...story.body(
      [0.25, chrome("ad", "Article continues after this advertisement")],
      [0.5, chrome("related", `READ: ${story.headline()}`)],
      [0.75, chrome("ad", "ADVERTISEMENT")],
    ),
    ...chrome(
      "newsletter",
      story.pick([
        "Subscribe to our daily newsletter",
        "By providing an email address. I agree to the Terms of Use and acknowledge that I have read the Privacy Policy.",
      ]),
    ),
    ...chrome("tags", "TAGS:", story.pick(["typhoon", "evacuation"]), "Visayas"),
    ...chrome("related", "READ NEXT", ...story.headlines(2)),
    ...chrome("teaser", story.teaser()),
    ...chrome(
      "promo",
      "Don't miss out on the latest news and information. Subscribe to Bantay Plus to get access to the paper and 70+ titles, share up to 5 gadgets, listen to the news and download as early as 4am.",
    ),
    ...chrome("contact", "For feedback, complaints, or inquiries, contact us."),
    ...chrome(
      "footer",
      "We use cookies to ensure you get the best experience. By continuing, you agree.",
      `© Copyright ${story.when.year} Bantay Interactive | All Rights Reserved`,
    ),
  ],
};
