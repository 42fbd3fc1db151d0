import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Upper-Midwest weekly on an old CMS: counters, polls, weather lines, staff contacts and subscriber rates in prose. */
export const lakesAndLoggers: Template = {
  name: "lakes-and-loggers",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome("tools", "You have to have scripts switched on to see all of this page."),
    ...chrome("menu", "Front", "Sheriff's log", "Church", "Ag", "Fishing", "Shopper"),
    ...chrome("ticker", "Ice: 11 in. at the narrows", "Walleye: slow"),
    ...story.title(),
    ...story.byline((a) => `${a}, Editor`),
    ...story.date(({ monthName, day, year }) => `${monthName} ${day}, ${year}`),
    ...chrome("counter", `Hits: ${story.int(40, 2900)}`, "Rating 4.7 / 5"),
    ...story.body([0.5, chrome("ad", "Gunderson Propane: we'll plow you in if we have to")]),
    ...chrome(
      "paywall",
      "It's $42 a year in the county, $55 out of it and free if you're stationed overseas.",
    ),
    ...chrome("poll", "Is it spring?", "Yah", "No", "Results so far: 12 / 410"),
    ...chrome("related", ...story.headlines(4)),
    ...chrome("calendar", "Lutheran supper Thurs.: hotdish, bars", "Curling, Sat. 9 a.m."),
    ...chrome("contact", "Got news? Stop in. If we're not there we're at Arlene's."),
    ...chrome("footer", "Site by Northwoods Web & Bait"),
  ],
};
