import { chrome, numbered } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A financial news terminal's public pages: index strip with numbers, quote boxes within the text, disclosures, newsletters, "our standards". */
export const nfKestrelMarkets: Template = {
  name: "nf-kestrel-markets",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "· " },
  compose: (story) => [
    ...chrome(
      "ticker",
      `Kestrel 500 ${story.int(4000, 6000)}.${story.int(10, 99)} -0.${story.int(10, 99)}%`,
      `Brent $${story.int(60, 99)}.${story.int(10, 99)} +0.${story.int(10, 99)}%`,
      `EUR/USD 1.${story.int(1000, 1300)}`,
    ),
    ...chrome("menu", "Markets", "Deals", "Economics", "Opinion: Heads & Tails", "Live TV"),
    ...chrome("tags", story.pick(["Technology", "Banks", "Commodities", "Semiconductors"])),
    ...story.title(),
    ...chrome("related", `• ${story.headline()}`, `• ${story.headline()}`),
    ...story.standfirst(),
    ...chrome(
      "tools",
      "Gift this article",
      "Add us on your search engine",
      "Contact us: Provide news feedback or report an error",
      "Site feedback: Take our Survey",
    ),
    ...story.byline((a) => `By ${a}`),
    ...story.date(
      ({ monthName, day, year, clock }) => `${monthName} ${day}, ${year} at ${clock} GMT+1`,
    ),
    ...story.body(
      [
        0.2,
        chrome(
          "audio",
          `This article is for subscribers. Listen: ${story.int(3, 6)}:${story.int(10, 59)}`,
        ),
      ],
      [0.45, chrome("related", `Read more: ${story.headline()}`)],
      [
        0.65,
        chrome(
          "ticker",
          "SOLV.AS",
          `€41.${story.int(10, 99)}`,
          `-${story.int(2, 6)}.${story.int(10, 99)}%`,
          "Compare",
          "1D 5D 1M 6M 1Y",
        ),
      ],
    ),
    ...chrome("sponsor", "Before it's here, it's on the Kestrel terminal."),
    ...chrome(
      "newsletter",
      "Get the Opening Cross before your second coffee.",
      "By continuing, I agree that Kestrel may send me news and offers.",
      "You have been subscribed. Check your inbox.",
    ),
    ...chrome(
      "legal",
      "How we work: read the Kestrel rulebook.",
      "Market data is delayed by at least 15 minutes. Nothing on this page is an offer to buy or sell, and past performance is a poor guide to anything.",
    ),
    ...chrome("related", "Most Read", ...numbered(story.headlines(5)), "Up Next", story.headline()),
    ...chrome(
      "footer",
      "Terms of Service",
      "Trademarks",
      "Do Not Sell Or Share",
      "Made in NYC",
      "Advertise",
      "Ad Choices",
      "Help",
    ),
  ],
};
