import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An Indian English daily: agency credit, app prompts, trending strips, live tv. */
export const qvHillStationStandard: Template = {
  name: "qv-hill-station-standard",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "India", "Cities", "Cricket", "Markets", "Live TV", "ePaper"),
    ...chrome("ticker", "SENSEX", `${story.int(70, 85)},${story.int(100, 999)}`, "▲"),
    ...chrome("breadcrumb", `News / Cities / ${story.pick(["Hill Station", "Naini", "Kalipur"])}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author} | HSS News Network`),
    ...story.date(
      ({ monthShort, day, year, clock }) => `${monthShort} ${day}, ${year}, ${clock} IST`,
    ),
    ...chrome("share", "AA", "Follow us", "Share"),
    ...story.body(
      [0.2, chrome("app", "Download the app")],
      [0.5, chrome("promo", `Also read | ${story.headline()}`)],
      [0.7, chrome("ad", "Story continues below this ad")],
      [0.9, chrome("promo", story.headline())],
    ),
    ...chrome("follow", "Click here to join our channel and stay updated"),
    ...chrome("tags", "Tags:", story.pick(["Housing", "Ferry", "School"]), "Latest news"),
    ...chrome(
      "related",
      "Trending",
      ...story.headlines(3),
      "Photos",
      story.headline(),
      "Videos",
      story.headline(),
    ),
    ...chrome("legal", "This story has not been edited by our staff except for the headline."),
    ...chrome("footer", "About the group", "Grievance officer", "RSS", "Sitemap"),
  ],
};
