import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** US non-profit newsroom: republish rules in prose, donation asks, tip box, newsletters, staff bios with several sentences */
export const mhOpenRidgeNonprofit: Template = {
  name: "mh-open-ridge-nonprofit",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "", subhead: "## " },
  compose: (story) => [
    ...chrome("menu", "Topics", "About", "Impact", "Events", "Our Newsletters", "Leak to Us"),
    ...chrome("donation", "Donate"),
    ...chrome(
      "promo",
      story.pick(["Empty Beds", "The Price of Shelter", "Reporting From the Statehouse"]),
      "A series in partnership with the Ridge Reporting Network",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `by ${a}`),
    ...story.date((d) => `${d.monthShort}. ${d.day}, ${d.clock} EDT`),
    ...chrome(
      "tools",
      "Change Appearance",
      "Co-published with The Carver City Sentinel",
      "Republish",
      "Share",
    ),
    ...chrome(
      "newsletter",
      "Open Ridge is a nonprofit newsroom that investigates abuses of power in the mountain states. Sign up for Dispatches, and our biggest stories will reach you as soon as they are published.",
    ),
    ...story.body(
      [
        0.35,
        chrome(
          "contact",
          "Do you work at a shelter or for the state? Our reporters would like to hear from you.",
          "Contact us securely by Signal at 555-0119 or by mail. We take your privacy seriously and will not publish your name without your consent.",
        ),
      ],
      [0.6, chrome("photo-credit", "Credit: Danielle Foss for Open Ridge")],
      [
        0.75,
        chrome(
          "donation",
          "Stories like this one take months. They are paid for by readers, not by advertisers.",
          "Yes, I'll give $15 a month",
        ),
      ],
    ),
    ...chrome(
      "author-bio",
      "Danielle Foss contributed photography. Mollie Reyes contributed research.",
    ),
    ...chrome(
      "legal",
      "Republish This Story for Free",
      "You may republish our articles online or in print if you follow a few rules: you can't edit the text, you have to credit us by name in the byline, and you can't sell it separately. Please use our tracking tag so that we can see where our work travels.",
    ),
    ...chrome(
      "author-bio",
      ...story.pick([
        [
          "I cover housing, health and the agencies that are supposed to look after them.",
          "What We're Watching: contracts, waiting lists, anything that renews itself.",
        ],
        [
          "Before joining Open Ridge, she was a city hall reporter in three cities and a substitute teacher in a fourth. She lives with two cats and a filing cabinet.",
        ],
      ]),
    ),
    ...chrome("related", "Most Read", ...numbered(story.headlines(4))),
    ...chrome(
      "footer",
      "Creative Commons License (CC BY-NC-ND 3.0)",
      "Financials",
      "Code of Ethics",
      "Corrections",
      "Employment Opportunities",
      "© Open Ridge Inc.",
    ),
  ],
};
