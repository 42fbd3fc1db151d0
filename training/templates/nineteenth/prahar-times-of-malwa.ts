import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An Indian English daily: "Also Read" with pipes, app install text, poll and live blog pointer within. */
export const praharTimesOfMalwa: Template = {
  name: "prahar-times-of-malwa",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Home",
      "India",
      "Cities",
      "Business",
      "Cricket",
      "Entertainment",
      "Web Stories",
      "E-Paper",
    ),
    ...chrome(
      "ticker",
      "Sensex",
      `${story.int(70, 84)},${story.int(100, 999)}`,
      story.pick(["▲ 0.4%", "▼ 0.3%"]),
    ),
    ...chrome("breadcrumb", story.pick(["News / City News / Indore", "Home | India | Latest"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a} / Prahar News Bureau`),
    ...story.date(
      ({ monthShort, dd, year, clock }) => `Updated: ${monthShort} ${dd}, ${year}, ${clock} IST`,
    ),
    ...chrome("share", "Share", "AA", "Follow us"),
    ...story.body(
      [
        story.int(10, 40) / 100,
        story.pick([
          chrome("promo", `Also Read | ${story.headline()}`),
          chrome("promo", `ALSO READ | ${story.headline()}`),
          chrome("promo", `Also read: ${story.headline()}`),
        ]),
      ],
      [
        story.int(25, 60) / 100,
        story.pick([
          chrome("app", "Get the latest news first. Install the Prahar app on Android and iOS."),
          chrome("app", "OPEN IN APP"),
        ]),
      ],
      [
        story.int(35, 80) / 100,
        story.pick([
          chrome(
            "poll",
            "Poll",
            "Should school hours be changed in summer?",
            "Yes",
            "No",
            "Can't say",
            "Vote",
          ),
          chrome("promo", `Watch: ${story.headline()}`),
        ]),
      ],
      [
        story.int(50, 95) / 100,
        story.pick([
          chrome("promo", `Also Read | ${story.headline()}`),
          chrome("promo", `EXPLAINED | ${story.headline()}`),
          chrome("teaser", story.teaser()),
        ]),
      ],
      [
        story.int(20, 95) / 100,
        chrome(
          "ad",
          story.pick(["Advertisement", "Advertisement – Scroll to continue", "Remove ads"]),
        ),
      ],
      [
        story.int(5, 95) / 100,
        story.pick([
          chrome("promo", story.headline()),
          chrome("photo-credit", "Commuters wade through water near Palasia. (File photo)"),
          chrome("newsletter", "Get our morning briefing on the day's most important stories."),
        ]),
      ],
    ),
    ...chrome(
      "first-published",
      `First published on: ${story.when.dd}-${story.when.mm}-${story.when.year} at ${story.when.clock} IST`,
    ),
    ...chrome("tags", "indore", "news today", "madhya pradesh"),
    ...chrome("related", "Must Read", ...story.headlines(4)),
    ...chrome(
      "related",
      "Visual Stories",
      `${story.int(5, 9)} plants that love the monsoon`,
      "7 breakfasts under 200 calories",
    ),
    ...chrome("comment", `Read ${story.int(2, 50)} comments`, "Post a comment"),
    ...chrome("poll", "Today's quiz: which river has the longest bridge?", "Play now"),
    ...chrome("related", "Across the section", story.headline(), story.teaser(), story.headline()),
    ...chrome(
      "footer",
      "About us",
      "Grievance redressal",
      "RSS",
      "Archives",
      "Copyright Prahar Media Ltd",
    ),
  ],
};
