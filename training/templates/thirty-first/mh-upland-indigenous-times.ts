import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Canadian prairie community paper: land acknowledgement, provincial weather, federal funding note, flyers, CP-style wire credit */
export const mhUplandIndigenousTimes: Template = {
  name: "mh-upland-indigenous-times",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "ticker",
      `${story.int(-34, 29)}°C`,
      "Wapella Lake",
      "Highway hotline: partly covered, loose snow",
    ),
    ...chrome(
      "menu",
      "News",
      "Agriculture",
      "Hockey",
      "Letters",
      "Autos",
      "Flyers",
      "Regional",
      "Podcast",
    ),
    ...chrome("breadcrumb", "Home > Local News"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a}, Local Journalism Initiative`),
    ...story.date((d) => `${d.monthShort}. ${d.day}, ${d.year} ${d.clock}`),
    ...chrome("share", "Share on Facebook", "Share by text message", "Print Share"),
    ...chrome("audio", "Listen to this article", "00:04:17"),
    ...story.body(
      [0.4, chrome("promo", story.headline(), story.headline())],
      [0.7, chrome("ad", "Advertisement", "Report this ad")],
    ),
    ...chrome("tags", "Local", "Weather", "Farming"),
    ...chrome(
      "comment-form",
      "Commenting on this story is closed because of the holiday weekend. Go outside.",
    ),
    ...chrome("counter", "This has been shared 0 times"),
    ...chrome("related", "More Local News >", ...story.headlines(3)),
    ...chrome("promo", "Featured Flyer", "Browse 22 flyers near you"),
    ...chrome("donation", "Support local. Voluntary payers get a mug and our thanks."),
    ...chrome(
      "footer",
      "We publish on Treaty land and are grateful to do so.",
      "Press council",
      "Code of conduct for letters",
      `© ${story.when.year} Upland Prairie News Group`,
    ),
  ],
};
