import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Shipping news: freight index, vessel tracker, member count, sponsored content, newsletter with numbers. */
export const gdBosunAndBerthShipping: Template = {
  name: "gd-bosun-and-berth-shipping",
  language: "en",
  layout: { newline: "\r\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "tools",
      `BDI 1 ${story.int(100, 999)} ${story.pick(["▲", "▼"])} ${story.int(1, 60)}`,
      `VLSFO Sing $${story.int(480, 640)}`,
      `SCFI ${story.int(1100, 2900)}`,
    ),
    ...chrome(
      "menu",
      "Maritime",
      "Offshore",
      "Ports",
      "Accidents",
      "Defense",
      "Jobs",
      "Forum",
      "Store",
    ),
    ...story.title(),
    ...chrome(
      "photo-credit",
      story.pick([
        "File photo",
        "The bulker at anchor off Tema. Photo: port authority",
        "Photo courtesy of the salvors",
      ]),
    ),
    ...story.byline(),
    ...story.date(({ day, monthName, year }) => `${monthName} ${day}, ${year}`),
    ...chrome("counter", `Total Views: ${story.int(90, 9000)}`),
    ...chrome("share", "Share this article"),
    ...story.body([0.5, chrome("related", `Related: ${story.headline()}`)]),
    ...chrome(
      "newsletter",
      "Join the crew",
      `The daily bulletin goes to ${story.int(60, 180)},${story.int(100, 999)} maritime people, from ratings to reinsurers.`,
      "Join now",
    ),
    ...chrome(
      "tags",
      "Tags:",
      story.pick(["bulk carriers", "containers", "crew welfare"]),
      story.pick(["groundings", "port congestion", "flags"]),
    ),
    ...chrome(
      "sponsor",
      "Sponsored",
      story.pick([
        "Hull paint that pays for itself by the second docking",
        "Remote pilotage: what the trials showed",
      ]),
    ),
    ...chrome(
      "related",
      "Related Articles",
      ...story.headlines(3),
      `${story.when.monthName} ${story.when.day}, ${story.when.year}`,
    ),
    ...chrome(
      "comment",
      `${story.pick(["2", "5"])} Comments`,
      "Oldest",
      "Newest",
      `${story.reader()}`,
      `${story.comment()}`,
    ),
    ...chrome("legal", "Positions are indicative and must not be used for navigation."),
    ...chrome(
      "footer",
      "Subscribe",
      "News from the engine room up",
      "About",
      "Privacy",
      `© ${story.when.year}`,
    ),
  ],
};
