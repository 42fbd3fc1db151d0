import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A sports and outdoors community site with training-plan sales, strava-like widget, long cookie wall at end. */
export const cinderpathRunnersForum: Template = {
  name: "cinderpath-runners-forum",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("login", "Log in", "Join for free"),
    ...chrome("menu", "Train", "Gear", "Races", "Health", "Community"),
    ...chrome(
      "ad",
      `PROMOTED: ${story.pick(["16-week marathon plan, now $19", "Socks that don't. 20% off with code BLISTER"])}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(({ year, day, monthShort }) => `Updated ${monthShort} ${day}, ${year}`),
    ...story.byline((author) => author),
    ...chrome("counter", `${story.int(5, 90)} kudos`),
    ...story.body(
      [
        0.3,
        chrome(
          "promo",
          story.pick([`Popular on Cinderpath: ${story.headline()}`, story.headline()]),
        ),
      ],
      [0.55, chrome("teaser", story.teaser())],
      [
        0.8,
        chrome("app", story.pick(["Track your miles with the free Cinderpath app", "Open in app"])),
      ],
    ),
    ...chrome(
      "poll",
      `Poll: ${story.pick(["Do you run with music?", "Road or trail?"])}`,
      `Always (${story.int(20, 60)}%)`,
      `Never (${story.int(20, 40)}%)`,
    ),
    ...chrome("related", story.pick(["Up next", "Runners also read"])),
    ...story.repeat(story.int(3, 5), () =>
      chrome("related", story.headline(), `${story.int(2, 9)} minute read`),
    ),
    ...story.repeat(story.int(1, 3), () =>
      chrome("comment", `${story.reader()} · ${story.int(1, 11)}mo`, story.comment()),
    ),
    ...chrome(
      "calendar",
      "Races near you",
      story.pick(["Wickmere 10K", "Fold Fell Race"]),
      `${story.int(1, 28)} ${story.when.monthShort}`,
      story.pick(["Tarrow Half", "Lowgate 5"]),
      `${story.int(1, 28)} ${story.when.monthShort}`,
    ),
    ...chrome(
      "consent",
      `Together with ${story.int(80, 900)} partners we place small files on your device and read them again, among them a number that is only yours. You can agree, refuse, or object where we rely on our own interest, here and now or later on the privacy page. What you've read so far stays with you.`,
      "Agree and close",
      "Learn more",
      "Disagree and close",
    ),
  ],
};
