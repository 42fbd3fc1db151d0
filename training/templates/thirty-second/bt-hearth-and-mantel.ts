import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A home and lifestyle magazine: jump links, saves, ratings, product picks, tested-by seals. */
export const btHearthAndMantel: Template = {
  name: "bt-hearth-and-mantel",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome("menu", "Subscribe", "Recipes", "Home", "Gardens", "Kindness", "Shop", "Give a Gift"),
    ...chrome("search", "Search", "What would you like to make?"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Written by ${author}`),
    ...chrome(
      "author-bio",
      `${story.author} has been pottering for us since ${story.int(2009, 2021)}.`,
      "Our editorial guidelines",
    ),
    ...story.date(({ monthName, day, year }) => `Updated on ${monthName} ${day}, ${year}`),
    ...chrome(
      "tools",
      "Save",
      story.pick(["Rate", "★★★★☆"]),
      "Print",
      `${story.int(12, 900)} people have kept this`,
      "Jump to Comments",
    ),
    ...chrome(
      "sponsor",
      "We independently choose what we recommend. If you buy through a link on this page we may receive a small share of the sale, at no cost to you.",
    ),
    ...chrome(
      "photo-credit",
      `Photograph: ${story.pick(["Hearth & Mantel / Noor Aziz", "Picture library", "Food styling by Pim"])}`,
    ),
    ...story.body(
      [0.3, chrome("related", "You may also like", story.headline())],
      [0.55, chrome("ad", "Advertisement - Continue Reading Below")],
      [
        0.8,
        chrome(
          "newsletter",
          "The Sunday Tray: one good recipe, one good chair, once a week.",
          "Yes please",
        ),
      ],
    ),
    ...chrome(
      "comment",
      "Reviews",
      `${story.int(3, 5)}.${story.int(0, 9)} out of 5`,
      `${story.int(4, 300)} ratings`,
    ),
    ...story.repeat(2, () =>
      chrome(
        "comment",
        story.reader(),
        "★".repeat(story.int(1, 5)),
        story.comment(),
        `Helpful (${story.int(0, 40)})`,
      ),
    ),
    ...chrome(
      "ad",
      "The editors' picks",
      `Cast-iron casserole, £${story.int(40, 190)} at a shop you know`,
      "BUY NOW",
      `Linen apron, £${story.int(18, 60)}`,
      "BUY NOW",
    ),
    ...chrome("related", "Keep browsing", ...story.headlines(3)),
    ...chrome(
      "footer",
      "Newsletters",
      "Media kit",
      "Where to buy the magazine",
      "Hearth & Mantel is part of the Four Walls group.",
      `©${story.when.year}`,
    ),
  ],
};
