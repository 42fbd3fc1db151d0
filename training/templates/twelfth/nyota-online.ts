import { chrome, type Line } from "../line.ts";
import type { Template } from "../template.ts";

/** A Kenyan media house: premium plea, other stories' teasers with no mark, reporter's email, topics. */
export const nyotaOnline: Template = {
  name: "nyota-online",
  language: "en",
  layout: { newline: "\r\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Sections", "Counties", "Business", "Opinion", "Sasa TV", "ePaper"),
    ...chrome("breadcrumb", "Counties / Nyanza"),
    ...story.title(),
    ...story.byline((author) => `By ${author}`),
    ...story.date(
      ({ weekday, monthName, day, year }) => `${weekday}, ${monthName} ${day}, ${year}`,
    ),
    ...chrome(
      "author-bio",
      story.pick(["Correspondent", "Nyota Media", "Reporter, Lake Region bureau"]),
    ),
    ...chrome("audio", "Listen to this article", "Powered by Sauti"),
    ...story.pick<readonly Line[]>([
      chrome("teaser", story.teaser()),
      chrome("related", story.headline(), story.headline()),
      [],
    ]),
    ...story.body(
      [
        0.3,
        chrome(
          "newsletter",
          "Stay informed. Subscribe to our newsletter and get the county's biggest stories at dawn.",
        ),
      ],
      [0.6, chrome("teaser", story.headline(), story.teaser())],
    ),
    ...chrome(
      "contact",
      story.pick([
        "Email the writer at the bureau.",
        "BY NYOTA CORRESPONDENT. Have you witnessed something newsworthy? Send it to us on 0700 555 019.",
      ]),
    ),
    ...chrome(
      "promo",
      story.pick([
        "Follow our channel for the latest news on your phone, with no bundles wasted.",
        "Read tomorrow's paper tonight for only Sh20.",
      ]),
    ),
    ...chrome("related", "Similar Articles", ...story.headlines(3)),
    ...chrome("teaser", story.teaser()),
    ...chrome("tags", "Related Topics", "Water", "County government"),
    ...chrome("paywall", "Enjoy unlimited access. Already a subscriber? Log in."),
    ...chrome(
      "legal",
      "Nyota Media Group PLC. The views in comments are those of readers and not of the Group, which may take them down without notice.",
    ),
    ...chrome("footer", "Careers", "Rate card", "Nyota Classifieds", "Privacy Policy"),
  ],
};
