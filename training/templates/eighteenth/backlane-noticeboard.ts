import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A hyperlocal community site: notices, weather, lost-and-found, local ads, volunteer editor's plea. */
export const backlaneNoticeboard: Template = {
  name: "backlane-noticeboard",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "Back Lane & Lowgate Community Pages"),
    ...chrome(
      "ticker",
      `Today in Lowgate: ${story.pick(["sunny spells", "drizzle", "a bit of everything"])}, ${story.int(4, 21)}°C`,
      `Tide: ${story.when.clock}`,
    ),
    ...chrome("menu", "News", "Noticeboard", "What's on", "Businesses", "Buses", "Local history"),
    ...story.title(),
    ...story.byline((author) => `Posted by ${author}`),
    ...story.date(({ day, monthName, weekday }) => `${weekday} ${day} ${monthName}`),
    ...(story.int(0, 1) === 1 ? chrome("counter", `Viewed ${story.int(90, 2400)} times`) : []),
    ...story.body([
      0.5,
      chrome(
        "ad",
        story.pick([
          "GUTTERS CLEARED from £40. Ring Big Dave 01632 960 412",
          "Piano lessons, Mill Row, all ages. First one free.",
        ]),
      ),
    ]),
    ...story.repeat(story.int(1, 4), () =>
      chrome(
        "comment",
        `${story.reader()} wrote on ${story.int(1, 28)} ${story.when.monthName}`,
        story.comment(),
      ),
    ),
    ...chrome(
      "comment-form",
      "You must be logged in to comment. Real names only, please: we all know each other anyway.",
    ),
    ...chrome(
      "calendar",
      "Coming up",
      story.pick(["Tue – Zumba, scout hut, 7pm", "Wed – Toddlers, chapel"]),
      story.pick(["Thu – Repair café", "Fri – Fish van, 12 to 12.30"]),
      "Add your event",
    ),
    ...chrome("related", "Other news"),
    ...story.repeat(story.int(3, 6), () => chrome("related", `» ${story.headline()}`)),
    ...chrome(
      "ad",
      "Lost and found",
      story.pick(["FOUND: one glove, left, by the pump", "LOST: tortoise, answers to Clive"]),
    ),
    ...chrome(
      "donation",
      "This site is run by four volunteers and one elderly server. If you find it useful, please put something in the tin at the post office, or send us your news, which is better.",
    ),
    ...chrome(
      "footer",
      "Hosted by the Lowgate Village Hall Committee",
      "Webmaster: webbod@backlane.example",
      `Site last changed ${story.when.day} ${story.when.monthShort} ${story.when.year}`,
    ),
  ],
};
