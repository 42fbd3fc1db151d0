import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Long-form magazine: appeals and bios in full sentences, one set in the middle, a second bio below. */
export const hinterwayQuarterly: Template = {
  name: "hinterway-quarterly",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("site-name", "HINTERWAY", "A quarterly of slow reporting"),
    ...chrome("menu", "Current number", "Past numbers", "Events at the mill", "Join"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a}`),
    ...chrome(
      "photo-credit",
      story.pick([
        "Illustration by Tove Amundsen",
        "Photographs by Yusuf Barre for Hinterway",
        "Drawn in ink by M. Petrie",
      ]),
    ),
    ...chrome(
      "audio",
      story.pick([
        "Rather hear it? Imogen Strand reads this piece aloud.",
        "Read to you by the author, in one take, with a cold.",
      ]),
    ),
    ...story.body(
      [
        0.35,
        chrome(
          "donation",
          "You have been reading for a while now, and we are glad. Pieces like this one take three or four months and cost about what a used car costs. Half of that comes from people who liked the last one.",
          "Chip in",
        ),
      ],
      [
        0.7,
        chrome(
          "newsletter",
          "Once a fortnight we send a letter from wherever our writers happen to be.",
          "Tell us where to send it",
        ),
      ],
    ),
    ...chrome(
      "author-bio",
      `${story.author} lives on a boat and writes about borders, sheep and the law. A first book is due from Tarn & Hollis next autumn.`,
      "Tove Amundsen draws for magazines in nine countries and keeps bees in one of them.",
    ),
    ...chrome("tags", "land", "memory", "work"),
    ...chrome("related", "If this one stayed with you"),
    ...story.repeat(3, () =>
      chrome("related", story.headline(), story.pick(["Reportage", "Essay", "Letter"])),
    ),
    ...chrome(
      "footer",
      "Hinterway is printed on paper made from last year's Hinterway.",
      "Stockists",
      "Write for us",
      "Privacy, such as it is",
    ),
  ],
};
