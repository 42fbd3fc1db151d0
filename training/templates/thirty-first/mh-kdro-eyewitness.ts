import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** US TV station II: scores strip, countdown, contest widgets, viewer photos, repeated titles and glued stamps */
export const mhKdroEyewitness: Template = {
  name: "mh-kdro-eyewitness",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "KDRO Eyewitness 11"),
    ...chrome(
      "ticker",
      "CLOSINGS",
      "Selby School District: 2 hours late",
      "Grace Lutheran Preschool: Closed",
    ),
    ...chrome("menu", "Home-News-Weather-Sports-Sunrise-Community-About", "Skip to content"),
    ...story.title((t) => `${t} - KDRO`),
    ...chrome("breadcrumb", "Home", "»", "News", "»", "Local"),
    ...story.title(),
    ...story.byline((a) => `by ${a}`),
    ...story.date((d) => `${d.weekday}, ${d.monthName} ${d.day}, ${d.year}${d.clock}`),
    ...chrome("counter", `${story.int(2, 14)} VIEW ALL PHOTOS`),
    ...chrome("photo-credit", "FILE (Photo: KDRO staff)"),
    ...chrome("tools", "AA", "Close Gallery"),
    ...chrome("tags", "TOPICS:", "WEATHER", "VALLEY", "PUBLIC SAFETY"),
    ...story.standfirst(),
    ...story.body(
      [0.2, chrome("ad", "ADVERTISEMENT", "Article continues after ad")],
      [0.4, chrome("related", "ALSO SEE:", `| ${story.headline()}`, `| ${story.headline()}`)],
      [0.65, chrome("promo", "Did you see it? Upload photos or videos to Send It In.")],
    ),
    ...chrome(
      "promo",
      "LOADING...",
      "BEAT THE CLOCK: win four tickets to the Orchard County Fair",
      "Enter today's code word",
      `Ends in ${story.int(1, 9)} days ${story.int(1, 23)} hours`,
    ),
    ...chrome("ticker", "SCOREBOARD", "Falcons 31", "Badgers 17", "FINAL"),
    ...chrome(
      "related",
      "Trending",
      ...counted(story.headlines(4)),
      "FEATURED GALLERIES",
      `${story.headline()} ${story.int(8, 60)} photos`,
    ),
    ...chrome(
      "newsletter",
      "Get the morning's most important news in your inbox",
      "Your email",
      "SUBMIT",
      "Subscribe to more newsletters",
    ),
    ...chrome(
      "footer",
      "Station contact",
      "Meet the team",
      "TV listings",
      "KDRO public inspection file",
      "Applications",
      "Do not sell or share my information",
      `© ${story.when.year} Larkspur Broadcast Group`,
    ),
  ],
};
