import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A scraper in broken English: site slogans in title bars, source and editor lines, font-size switch, hot rankings, friendly links. */
export const novaFinanceHub: Template = {
  name: "nova-finance-hub",
  language: "en",
  layout: { newline: "\r\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "Nova Finance Hub|Global Stock Bitcoin Forex Knowledge Station"),
    ...chrome("menu", "Index", "Stocks", "Foreign Exchange", "Crypto", "Insurance", "Encyclopedia"),
    ...chrome(
      "breadcrumb",
      `Your position is: Index>>${story.pick(["Encyclopedia", "Hotspot", "Leisure"])}>>Text`,
    ),
    ...story.title(),
    ...story.date((w) => `${w.year}/${w.mm}/${w.dd} ${w.clock}`),
    ...chrome("counter", `Source:Nova Finance Hub  Clicks:${story.int(100, 99999)}`),
    ...chrome("tools", "【Font: Large Medium Small】"),
    ...story.body(
      [0.25, chrome("promo", `>>${story.headline()}`)],
      [0.5, chrome("tools", "Click to enter full screen and view pictures")],
      [0.75, chrome("promo", story.headline(), story.headline())],
    ),
    ...chrome(
      "footer",
      `(Responsible editor: ${story.pick(["Xiao K", "Fashion", "admin", "Focus desk"])})`,
    ),
    ...chrome("pager", `Previous:${story.headline()}`, `Next:${story.headline()}`),
    ...chrome(
      "share",
      "Share to:",
      "Copy link",
      `Good article, give it a thumbs up (${story.int(0, 77)})`,
    ),
    ...chrome(
      "legal",
      "Statement: This article comes from the network and only represents the author's personal opinion. If the copyright is infringed, please tell us and we will delete it at the first time.",
    ),
    ...chrome("related", "Click ranking", ...counted(story.headlines(story.int(5, 9)))),
    ...chrome(
      "related",
      "Guess you like it",
      ...story
        .headlines(3)
        .flatMap((h) => [h, `${story.when.year}-${story.when.mm}-${story.when.dd}`]),
    ),
    ...chrome(
      "footer",
      "Friendly links: ",
      "Rice Price Network",
      "Forex Signals Today",
      "Sitemap",
      "XML",
    ),
  ],
};
