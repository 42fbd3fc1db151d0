import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A nonprofit magazine: biographies of several sentences, a note on reprinting, comment rules as an essay. */
export const meridianDispatch: Template = {
  name: "meridian-dispatch",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "Meridian Dispatch"),
    ...chrome("menu", "Stories · Investigations · Photo Essays · About · Donate"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `by ${author}`),
    ...story.date(({ monthName, day, year }) => `${monthName} ${day}, ${year}`),
    ...chrome(
      "photo-credit",
      story.pick([
        "The view from the upper road, where buses have not run since the spring. All photos by Anneke Rood for Meridian Dispatch, unless noted.",
        "Morning in the valley. The mist usually burns off by nine, but on some days it stays until the lamps are lit. Image courtesy of the Wren Archive.",
      ]),
    ),
    ...story.body(
      [
        0.3,
        chrome(
          "promo",
          story.pick(["Read more from our series on work:", "This story is part of a series:"]),
          story.headline(),
          story.teaser(),
        ),
      ],
      [
        0.6,
        chrome(
          "photo-credit",
          story.pick([
            "A family at breakfast before the walk to school. Their kitchen faces north and is lit by a single bulb.",
            "The records are kept in pencil, since ink freezes here in February. Photo: A. Rood",
          ]),
        ),
      ],
    ),
    ...chrome(
      "author-bio",
      `${story.author} is ${story.pick(["a staff writer at Meridian Dispatch, where", "an independent journalist based in Leeming;"])} ${story.pick(["the beat is land, labour and the weather", "recent subjects include ferries, seeds and debt"])}. ${story.pick(["Before journalism came six years as a deckhand and a short, unhappy spell in insurance.", "A first book, about bridges that were never built, came out last year and was shortlisted for two prizes."])} Find more at the author's page, or write in confidence using the form below.`,
    ),
    ...chrome(
      "author-bio",
      "The reporting for this story was edited by Ikaika Poole. Fact checks were carried out by Dunja Marek, who is also a translator and plays the viola badly.",
    ),
    ...chrome(
      "sponsor",
      "This story was made possible by a grant from the Holloway Fund for Slow Reporting. The fund had no say in its choice of subject, its sources or its conclusions.",
    ),
    ...chrome(
      "legal",
      story.pick([
        "You are free to republish this article online or in print under a Creative Commons licence. Please do not change the text except for style and length, name the author and Meridian Dispatch at the top, and do not sell it on its own.",
        "Want to use this story? Editors may reprint it without charge, as long as it runs in full and links back to us. Photographs are not included and must be cleared with their makers.",
      ]),
    ),
    ...chrome(
      "donation",
      story.pick([
        "Stories like this one take months. They are read by millions of people and paid for by about 3,100. If you have ever sent one to a friend, consider becoming the 3,101st.",
        "We have no paywall, and we don't intend to build one. What we have is a list of names of people who give five dollars a month. We would love to add yours.",
      ]),
      "Donate",
    ),
    ...chrome(
      "comment-form",
      "About comments",
      story.pick([
        "We read everything before it is published, so what you write may take a day to appear. Disagree as sharply as you please, but with the argument and not with the person. We take out insults, adverts, and anything that could get a source into trouble.",
        "Comments stay open for two weeks. Please use your real name if it is safe to. We do not publish remarks that we could not defend in court, however funny.",
      ]),
      "Leave a reply",
    ),
    ...story.repeat(story.int(2, 4), () =>
      chrome("comment", `${story.reader()} says:`, story.comment()),
    ),
    ...chrome(
      "footer",
      "Meridian Dispatch is a registered nonprofit (EIN 00-0000000). Contributions are deductible as far as the law allows.",
    ),
  ],
};
