import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Tech site: gadget prices, newsletter prose, podcasts, community threads, headlines of reviews between paragraphs. */
export const softLaunch: Template = {
  name: "soft-launch",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "* " },
  compose: (story) => [
    ...chrome("menu", "Soft Launch", "Phones", "Bots", "Policy", "Cars that park", "Deals"),
    ...chrome(
      "consent",
      "To show you this page we store a small file on your machine. To show you adverts for the shoes you already bought we store forty more. You can keep us to the one.",
      "Just the one",
      "All forty-one",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a}`),
    ...story.date(
      ({ monthShort, day, year, clock }) => `${monthShort} ${day}, ${year}, ${clock} UTC`,
    ),
    ...chrome("counter", `${story.int(1, 99)} 💬`),
    ...story.body(
      [0.3, chrome("promo", story.headline())],
      [0.5, chrome("ad", "Kessel Bud 3", "$79", "$119", "Was cheaper in July")],
      [0.7, chrome("promo", story.headline())],
    ),
    ...chrome(
      "author-bio",
      `${story.author} edits the policy pages and has had the same phone number since 1999. Does not own shares in anything that makes a noise.`,
    ),
    ...chrome("related", "Still scrolling?"),
    ...story.repeat(4, () =>
      chrome(
        "related",
        story.headline(),
        story.pick(["Yesterday", "Two days ago", "6:00 AM"]),
        `${story.int(0, 80)}`,
      ),
    ),
    ...chrome("podcast", "We argue about this out loud every Wednesday."),
    ...chrome(
      "newsletter",
      "Patch Notes",
      "The week in software, written by people who have been burned by it. Issue 214 goes out tomorrow.",
    ),
    ...chrome(
      "comment",
      story.reader(),
      "Posts: 1,204",
      story.comment(),
      "Quote",
      story.reader(),
      "Posts: 3",
      story.comment(),
      "Quote",
    ),
  ],
};
