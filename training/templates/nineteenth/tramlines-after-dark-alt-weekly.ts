import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An alt-weekly: event picks, classifieds, press club appeals and single arts headlines in mid-article. */
export const tramlinesAfterDarkAltWeekly: Template = {
  name: "tramlines-after-dark-alt-weekly",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome("ad", "Close this ad", "The Bell Jar: half-price wings every Tuesday"),
    ...chrome("consent", "This site uses cookies because everybody's does. Fine?", "Fine"),
    ...chrome("site-name", "TRAMLINES"),
    ...chrome("menu", "Music", "Food & Drink", "Screens", "Advice", "Best Of 2025"),
    ...story.title(),
    ...story.byline((a) => `by ${a}`),
    ...story.date(({ monthName, day, year }) => `${monthName} ${day}, ${year}`),
    ...story.standfirst(),
    ...story.body(
      [
        story.int(10, 50) / 100,
        story.pick([
          chrome("event", "TONIGHT: Moth Parade at the Bell Jar, 9pm, $12"),
          chrome("event", "Pick of the week: Zine fair, Armory, Sat-Sun, free"),
        ]),
      ],
      [
        story.int(25, 70) / 100,
        chrome(
          "donation",
          story.pick([
            "Tramlines has been free at every bus stop since 1989. If that matters to you, the Tramlines Press Club starts at $5 a month and comes with a tote bag of questionable taste.",
            "Keep Tramlines free.",
          ]),
        ),
      ],
      [
        story.int(40, 85) / 100,
        story.pick([
          chrome("promo", story.headline()),
          chrome("promo", `Previously on Tramlines: ${story.headline()}`),
          chrome("teaser", story.teaser()),
        ]),
      ],
      [
        story.int(60, 97) / 100,
        story.pick([
          chrome("ad", "CLASSIFIED: Drummer wanted, own kit, own van, own opinions"),
          chrome("photo-credit", "Photo by Jules Arroyo"),
          chrome("sponsor", "PAID CONTENT: Ten patios where your dog is the guest of honor"),
        ]),
      ],
      [
        story.int(5, 95) / 100,
        story.pick([
          chrome("promo", "Scroll to read more news & views articles"),
          chrome("related", "Related", story.headline(), story.teaser()),
        ]),
      ],
    ),
    ...chrome("tags", "Tagged:", story.pick(["housing", "shows", "city hall"])),
    ...chrome("related", "Recent", ...story.headlines(5)),
    ...chrome("comment", "Add a comment", `${story.reader()}: ${story.comment()}`),
    ...chrome(
      "event",
      "More events",
      "All ages: Chalk Walk, Sat., 10 a.m.",
      "21+: Drag bingo, Sun., 4 p.m., $5",
      "Submit your event",
    ),
    ...chrome(
      "author-bio",
      "Have a tip about a landlord, a taco or a ghost? Our desk reads everything and answers most of it.",
    ),
    ...chrome("footer", "Pitch us", "Find a paper box", "We support the union"),
  ],
};
