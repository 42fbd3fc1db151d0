import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** US explainer site: keyed takeaways by staff, membership letters, related series, correction channel */
export const mhTheMeridianExplains: Template = {
  name: "mh-the-meridian-explains",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "", subhead: "### " },
  compose: (story) => [
    ...chrome(
      "menu",
      "The Meridian",
      "Explainers",
      "Policy",
      "Science",
      "Money",
      "Podcasts",
      "Give",
    ),
    ...chrome("tags", story.pick(["Policy", "Even Better", "Technology"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `by ${a}`),
    ...story.date((d) => `${d.monthShort} ${d.day}, ${d.year}, ${d.clock} UTC`),
    ...chrome("photo-credit", "Illustration by Noor Hallett for the Meridian"),
    ...chrome(
      "author-bio",
      "is a senior reporter on the desk that explains how systems fail. Previously, she explained how they were supposed to work.",
    ),
    ...story.body(
      [0.25, chrome("related", "Key coverage", story.headline(), story.headline())],
      [
        0.55,
        chrome(
          "newsletter",
          "Sign up for Today, Plainly",
          "Understand the news without shouting. Sent each weekday.",
          "Email (required)",
          "By submitting your email, you agree to our Terms and Privacy Notice. This form is guarded by a robot that checks for robots.",
        ),
      ],
    ),
    ...chrome(
      "donation",
      `You've read ${story.int(2, 12)} articles in the last 30 days.`,
      "Everybody ought to be able to understand the world that they are asked to vote on. That is why our work is free. Advertising pays for some of it. The rest comes from readers who choose to pay so that others need not. We'd love it if you were one of them.",
      "One-Time",
      "Monthly",
      "Annual",
      "$5/month",
      "Other",
      "We accept card, wallet and check.",
    ),
    ...chrome("related", "See More:", "Most Popular", ...story.headlines(4), "The Latest"),
    ...story.repeat(2, () =>
      chrome("teaser", story.headline(), story.teaser(), `By ${story.reader()}`, "11:00 AM UTC"),
    ),
    ...chrome(
      "footer",
      "Masthead",
      "Ethics",
      "How to pitch us",
      "Licensing FAQ",
      "Platform Status",
      `© ${story.when.year} Meridian Public Media LLC. All Rights Reserved`,
    ),
  ],
};
