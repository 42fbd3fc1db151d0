import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A car review site: spec tables, "specifications" boxes, ratings, find a dealer, finance example text, owner reviews. */
export const nfTinKettleMotoring: Template = {
  name: "nf-tin-kettle-motoring",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Tin Kettle Cars",
      "Car reviews",
      "EV hub",
      "Best cars",
      "Sell my car",
      "Value my car",
      "Long-termers",
    ),
    ...chrome("breadcrumb", `Home / Features / ${story.pick(["Driving", "Road tests"])}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `by: ${a}`),
    ...story.date(({ day, monthShort, year }) => `${day} ${monthShort} ${year}`),
    ...chrome("share", "Add a comment", "Facebook", "WhatsApp"),
    ...chrome("photo-credit", `Image ${story.int(1, 9)} of ${story.int(10, 33)}`),
    ...story.body(
      [
        0.3,
        chrome(
          "promo",
          "Find your next car with our trusted network of dealers",
          "Configure now",
          "Compare deals",
        ),
      ],
      [0.55, chrome("related", "Latest car deals", story.headline())],
      [
        0.75,
        chrome(
          "legal",
          `Representative example: cash price £${story.int(18, 44)},995, deposit £4,000, 48 monthly payments of £${story.int(199, 480)}, APR 7.9%. Finance is subject to status and over-18s only.`,
        ),
      ],
    ),
    ...chrome(
      "related",
      "Most Popular",
      ...story
        .repeat(3, () =>
          chrome(
            "related",
            story.headline(),
            story.pick(["News", "Features", "Used cars"]),
            `${story.int(1, 28)} ${story.when.monthShort} ${story.when.year}`,
            story.teaser(),
          ),
        )
        .map((l) => l.text),
    ),
    ...chrome(
      "comment",
      "Owners say",
      ...story
        .repeat(2, () => chrome("comment", "★★★☆☆", story.comment(), story.reader()))
        .map((l) => l.text),
    ),
    ...chrome(
      "newsletter",
      "Tick this box to get one email a week with a car in it. We hate spam as much as speed bumps.",
    ),
    ...chrome(
      "footer",
      "Tin Kettle is a credit broker, not a lender.",
      "Vehicle data supplied by third parties",
      "Cookie preferences",
      "How we test",
    ),
  ],
};
