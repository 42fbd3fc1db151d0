import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Canadian daily: reader-bridge fundraiser, letter from the newsroom, bilingual links, corrections note asking readers. */
export const redRiverAndPrairieHerald: Template = {
  name: "red-river-and-prairie-herald",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Local",
      "Canada",
      "Hockey",
      "Arts & Life",
      "Editorial cartoon",
      "Replica Edition",
      "Obituaries",
      "Flyers",
    ),
    ...chrome("language", "English", "Français"),
    ...chrome(
      "ticker",
      `${story.int(-32, 8)}°C, ${story.pick(["Light snow", "A few clouds", "Blowing snow"])}`,
      "Full Forecast",
    ),
    ...story.title(),
    ...story.byline((a) => `By: ${a}`),
    ...story.date(
      ({ clock, weekday, monthShort, day, year }) =>
        `Posted: ${Number(clock.slice(0, 2)) % 12 || 12}:${clock.slice(3)} ${clock < "12" ? "AM" : "PM"} CST ${weekday}, ${monthShort}. ${day}, ${year}`,
    ),
    ...chrome(
      "paywall",
      "Read this article for free:",
      "or",
      "Already have an account? Log in here »",
      "To continue reading, please subscribe:",
      "Monthly Digital Subscription",
      "$1 per week for 24 weeks*",
      "*Billed as $4 plus GST every four weeks. Offer only available to new and qualified returning subscribers. Cancel any time.",
    ),
    ...story.body(
      [0.3, chrome("promo", story.headline())],
      [0.6, chrome("ad", "Advertisement", "Advertise With Us")],
      [0.8, chrome("promo", story.teaser())],
    ),
    ...chrome(
      "author-bio",
      `${story.author}`,
      "Reporter",
      `${story.author} is a general assignment reporter. Raised in ${story.pick(["Brandon", "Flin Flon", "Truro"])}, ${story.pick(["he", "she"])} joined the Herald in ${story.int(2008, 2024)}. Read more about ${story.author}.`,
      "Two editors read each of our stories before you do, and have done so since the paper was set by hand. If something is wrong in spite of that, tell us, and we will say so in the same place.",
      "Subscribers pay for three quarters of this newsroom. If you aren't one yet, we'd be glad to have you, even in winter.",
    ),
    ...chrome("related", "Top stories", ...story.headlines(4)),
    ...chrome(
      "newsletter",
      "Head Start",
      "What the day is likely to bring, sent on weekdays before the plow goes by.",
    ),
    ...chrome(
      "comment-form",
      "Join the Conversation",
      "Comments are open to paid print or digital subscribers only. Use of this system is at our discretion.",
    ),
    ...chrome(
      "footer",
      "Herald Café",
      "Statistics of the day",
      "Carrier Positions",
      "Report Error*",
      "Submit a Tip*",
    ),
  ],
};
