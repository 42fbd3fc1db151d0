import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Science news site: journal reference boxes, glossaries as promos, funding notes and syndication terms. */
export const scienceBench: Template = {
  name: "science-bench",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("site-name", "Bench"),
    ...chrome("menu", "Life", "Matter", "Mind", "Machines", "Sky"),
    ...chrome("search", "What are you curious about?"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `by ${a}`),
    ...story.date(({ day, monthName, year }) => `${day} ${monthName} ${year}`),
    ...chrome(
      "photo-credit",
      story.pick([
        "A false-colour view through the scanning microscope. Width of image: 40 microns. Credit: K. Imai",
        "Sampling at dawn on the north shore. Credit: handout from the team",
      ]),
    ),
    ...story.body(
      [
        0.4,
        chrome(
          "promo",
          story.pick(["You might want to know first", "Some background before you go on"]),
          story.headline(),
        ),
      ],
      [
        0.85,
        chrome(
          "donation",
          "Children read us in 3,000 schools at no charge. Grown-ups who can pay keep it that way.",
        ),
      ],
    ),
    ...chrome(
      "sponsor",
      "Work on this story was helped by a grant from the Aldous Trust for Public Understanding. The trust did not read it in advance.",
    ),
    ...chrome("related", "From other benches"),
    ...story.repeat(3, () => [
      ...chrome("related", story.headline()),
      ...chrome("teaser", story.teaser()),
      ...chrome("related", story.pick(["Mind", "Sky", "Life"])),
    ]),
    ...chrome("related", ...story.headlines(3)),
    ...chrome(
      "legal",
      "Teachers are free to copy up to thirty of these for a class. For anything beyond that, a letter to the editor will usually do.",
    ),
    ...chrome("newsletter", "Fridays. Five findings. One terrible pun.", "Sign on"),
  ],
};
