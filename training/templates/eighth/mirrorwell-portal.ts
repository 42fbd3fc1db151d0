import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A huge portal: five times more lines around the story than in it, each with a headline, a full sentence and a source. */
export const mirrorwellPortal: Template = {
  name: "mirrorwell-portal",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Mail",
      "News",
      "Finance",
      "Sports",
      "Celebrity",
      "Shopping",
      "Weather",
      "Horoscopes",
      "More…",
    ),
    ...chrome("search", "Search the web", "Search", "Please enter a search term."),
    ...chrome("login", "Sign in to see your mail"),
    ...chrome(
      "ticker",
      `DOWN 30 ${story.int(30000, 44000)}.${story.int(10, 99)} +0.4%`,
      `TECH 100 ${story.int(10000, 21000)}.${story.int(10, 99)} -0.1%`,
      "GOLD 2,388.10 +0.2%",
    ),
    ...story.repeat(story.int(4, 6), () => [
      ...chrome("related", story.headline()),
      ...chrome("teaser", story.teaser()),
      ...chrome(
        "counter",
        `${story.pick(["Coast Wire", "The Bench", "Morning Sun", "Motor Hour"])} · ${story.int(1, 12)}h`,
      ),
    ]),
    ...chrome(
      "ad",
      "Ad",
      story.pick([
        "Dentists are stunned: this 30-second morning habit could replace your toothbrush.",
        "If you own a house built before 1990, read this before you switch on the heating.",
      ]),
      "Health Digest",
    ),
    ...chrome("site-name", story.pick(["Coast Wire", "The Bench"])),
    ...story.title(),
    ...story.byline(),
    ...story.date(
      ({ weekday, monthName, day, year, clock }) =>
        `${weekday.slice(0, 3)}, ${monthName} ${day}, ${year} at ${clock} GMT`,
    ),
    ...chrome("reading-time", `${story.int(2, 7)} min read`),
    ...story.standfirst(),
    ...story.body(
      [0.3, chrome("ad", "Story continues", "Advertisement")],
      [0.6, chrome("teaser", story.teaser(), story.teaser(), story.teaser())],
    ),
    ...chrome(
      "comment",
      "View comments",
      `(${story.int(11, 2300)})`,
      "We would like this to be a place where people can talk without shouting. Until we have worked out how, comments under articles are switched off.",
    ),
    ...chrome("related", "Recommended Stories"),
    ...story.repeat(story.int(12, 16), () => [
      ...chrome(
        "counter",
        story.pick(["Coast Wire", "The Bench", "Motor Hour", "Good Hearth", "Fan Deck"]),
      ),
      ...chrome("related", story.headline()),
      ...chrome("teaser", story.teaser()),
      ...chrome(
        "counter",
        story.pick([`${story.int(1, 50)}m ago`, "yesterday", `${story.int(2, 9)} min read`]),
      ),
    ]),
    ...chrome("related", "Up next"),
    ...story.repeat(story.int(6, 10), () => [
      ...chrome("related", story.headline()),
      ...chrome("counter", `${story.int(2, 30)}h ago`),
    ]),
    ...chrome(
      "ad",
      "Sponsored",
      "He bought a ticket on the way home from the dentist. What happened on Monday left even his wife speechless.",
      "Locals in your area are using this trick to cut their power bill.",
      "Why cardiologists beg you to stop eating this one fruit",
    ),
    ...chrome(
      "footer",
      "Terms and Privacy Policy",
      "Your Privacy Choices",
      "Help",
      "Feedback",
      "About Our Ads",
    ),
  ],
};
