import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Free commuter site: short items, big numbered most-read list, emoji headings, quizzes, deals. */
export const citydeskAlertsSeventh: Template = {
  name: "citydesk-alerts-seventh",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "⚡ Trending", "🚆 Travel", "🍔 Eat", "🎬 Watch", "⚽ Sport", "🧩 Play"),
    ...chrome("promo", story.pick(["🔥 Hot right now", "🔥"]), story.headline(), story.headline()),
    ...story.title(),
    ...story.byline((a) => `✍️ ${a}`),
    ...story.date((d) => `🕒 ${d.day} ${d.monthShort} ${d.clock}`),
    ...chrome("reading-time", `${story.int(1, 6)} min`),
    ...chrome(
      "share",
      story.pick(["👍 12  👎 3", "❤️ 48"]),
      story.pick(["Send to a mate", "Copy link 🔗"]),
    ),
    ...story.standfirst(),
    ...story.body(
      [0.25, chrome("promo", story.pick(["👉 ", "➡️ "]) + story.headline())],
      [
        0.5,
        chrome(
          "poll",
          story.pick(["🤔 What do you reckon?", "📊 Quick poll"]),
          "👍 Good shout",
          "👎 Nope",
          "🤷 Don't care",
          `${story.int(100, 4000)} people have voted`,
        ),
      ],
      [
        0.75,
        chrome(
          "app",
          story.pick([
            "📲 Get the app. It's free, it's quick, it works in tunnels.",
            "🔔 Turn on alerts so that you never miss a thing",
          ]),
        ),
      ],
    ),
    ...chrome("tags", story.pick(["#Commute", "#Storm"]), story.pick(["#Food", "#Money"])),
    ...chrome(
      "related",
      story.pick(["🏆 Top 10 today", "What everyone's reading"]),
      ...numbered(story.headlines(story.pick([6, 10])), ". "),
    ),
    ...chrome(
      "poll",
      story.pick(["🧩 Quiz: how much do you know about bridges?", "🧠 Test yourself"]),
      story.pick(["1. Which river does Tolby Bridge cross?", "Q1. How many arches has it got?"]),
      story.pick(["A) The Stell", "a) Six"]),
      story.pick(["B) The Orrin", "b) Seven"]),
      "Next question",
    ),
    ...chrome(
      "ad",
      story.pick(["💸 Deal of the day: two trains for one until Sunday", "💸 20% off pies"]),
    ),
    ...chrome(
      "newsletter",
      "📬 The 7.04: everything you need before your train. Free, weekdays.",
      "Go",
    ),
    ...chrome(
      "footer",
      "Who we are",
      "Pick up the paper",
      "Privacy and cookies",
      "Competition rules",
      story.pick(["Don't throw this site on the floor ♻️", "Made on the Northern line"]),
    ),
  ],
};
