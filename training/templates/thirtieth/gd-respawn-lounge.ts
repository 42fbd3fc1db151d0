import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Gaming site: scores, deals, affiliate notes, trailers, comment platform, related games. */
export const gdRespawnLounge: Template = {
  name: "gd-respawn-lounge",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome(
      "menu",
      "News",
      "Reviews",
      "Guides",
      "PC",
      "Handhelds",
      "Deals",
      "Forums",
      "Dark mode",
    ),
    ...chrome("breadcrumb", `Home / News / ${story.pick(["RPG", "Strategy", "Farming sims"])}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(
      (author) => `${story.pick([`News by ${author}`, `By ${author}, Guides Editor`])}`,
    ),
    ...story.date(({ day, monthShort, year }) => `Published on ${monthShort}. ${day}, ${year}`),
    ...chrome(
      "follow",
      `Follow ${story.pick(["Turnip Tycoon II", "Lanternfall", "Hollow Tide"])}`,
      `${story.int(2, 80)} comments`,
    ),
    ...chrome(
      "photo-credit",
      `Image credit: ${story.pick(["Tin Whistle Games", "Respawn Lounge"])}`,
    ),
    ...story.body(
      [
        0.25,
        chrome("consent", "A video sits here, but your choices hide it.", "Change my choices"),
      ],
      [0.25, chrome("audio", "Watch on our video channel")],
      [0.6, chrome("related", `${story.pick(["Related:", "Next up:"])} ${story.headline()}`)],
    ),
    ...chrome(
      "sponsor",
      "Some links on this page pay us a small cut if you buy. It never changes a score. Ask the developers.",
    ),
    ...chrome(
      "login",
      "Join the lounge",
      "Members can comment, hide spoilers and wear a badge with a goblin on it.",
      "Log in or sign up",
    ),
    ...chrome(
      "tags",
      "In this article",
      story.pick(["Lanternfall", "Turnip Tycoon II"]),
      "PC",
      "Follow topics",
      "See all",
    ),
    ...chrome(
      "newsletter",
      "Daily loot",
      "You are now following this game. Word will come by owl when we write about it again.",
      "Stop following",
    ),
    ...chrome(
      "author-bio",
      `${story.author}`,
      story.pick([
        "Has finished every soulslike except the one everyone has finished.",
        "Once held the world record for longest pause menu.",
      ]),
    ),
    ...chrome(
      "comment",
      `Comments (${story.int(2, 90)})`,
      `${story.reader()}`,
      `${story.comment()}`,
      "Like",
      `${story.reader()}`,
      `${story.comment()}`,
      "Like",
    ),
    ...chrome("related", "Latest Articles", ...story.headlines(5)),
    ...chrome("related", "Supporters Only", `${story.headline()}`),
  ],
};
