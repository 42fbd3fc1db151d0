import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** Irish daily: planning notices, death notices RIP link, premium tags, podcasts, ombudsman line */
export const mhTheLaganReview: Template = {
  name: "mh-the-lagan-review",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "News",
      "Courts",
      "GAA & Sport",
      "Farming",
      "Life",
      "Deaths",
      "Premium",
      "ePaper",
    ),
    ...chrome("breadcrumb", "Home", "News"),
    ...chrome("paywall", story.pick(["Premium", "Subscriber only", "Free to read"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => story.pick([a, `${a} and agencies`])),
    ...story.date(
      (d) => `${d.weekday.slice(0, 3)} ${d.dd} ${d.monthShort} ${d.year} at ${d.clock}`,
    ),
    ...chrome("reading-time", `${story.int(1, 8)} MIN READ`),
    ...chrome("share", "Expand", "Share on WhatsApp", "Opens in new window"),
    ...story.body(
      [
        0.25,
        chrome(
          "audio",
          "Your browser does not support the audio tag.",
          "In the News: the podcast",
          "Listen | 22:41",
        ),
      ],
      [0.5, chrome("related", story.headline(), "Opens in new window")],
      [
        0.75,
        chrome(
          "follow",
          "Sign up for push alerts to have the best news, analysis and comment delivered directly to your phone",
        ),
      ],
    ),
    ...chrome("tags", "Filed under", "Transport", "Local Authorities"),
    ...chrome("related", "IN THIS SECTION", ...story.headlines(4)),
    ...chrome("related", "MOST READ", ...counted(story.headlines(5))),
    ...chrome("promo", "LATEST STORIES", story.headline()),
    ...chrome("event", "Death notices: today's list by county"),
    ...chrome(
      "footer",
      "Subscription Bundles",
      "Subscriber Rewards",
      "Irish classes",
      "Community standards",
      "Press Council & Office of the Ombudsman",
      `© ${story.when.year} Lagan Review DAC`,
    ),
  ],
};
