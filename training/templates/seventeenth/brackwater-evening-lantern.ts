import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A UK regional evening paper: lone unmarked headlines between paragraphs, poll with result, comment rules. */
export const brackwaterEveningLantern: Template = {
  name: "brackwater-evening-lantern",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "News",
      "Sport",
      "Buses & Roads",
      "Things To Do",
      "Nostalgia",
      "Public Notices",
      "More",
    ),
    ...chrome("breadcrumb", `Home > News > ${story.pick(["Brackwater", "Coast", "Crime"])}`),
    ...story.title(),
    ...chrome(
      "photo-credit",
      story.pick(["The scene this morning (Picture: Lantern)", "Library picture"]),
    ),
    ...story.byline((a) => `By ${a}`),
    ...story.date(({ dd, mm, year, clock }) => `Published ${dd}/${mm}/${year}, ${clock}`),
    ...chrome("reading-time", `${story.int(1, 5)} min read`),
    ...story.body(
      [0.2, chrome("promo", story.headline())],
      [
        0.45,
        chrome(
          "poll",
          "What do you think?",
          story.pick(["Should the council think again?", "Have they got this right?"]),
          "Yes",
          "No",
          "Not sure",
          `${story.int(140, 3900)} votes so far`,
          "Thanks for voting! See how others voted below.",
        ),
      ],
      [0.65, chrome("promo", story.headline())],
      [0.85, chrome("ad", "Ad continues below")],
    ),
    ...chrome(
      "author-bio",
      `${story.author} has covered ${story.pick(["courts and councils", "health", "the coast"])} for the Lantern since ${story.int(2004, 2023)}. Before that ${story.pick(["she taught French", "he drove a van", "they worked on a farming weekly"])}. Got a story? Call the newsdesk on 01632 960 ${story.int(100, 999)}.`,
    ),
    ...chrome(
      "comment-form",
      `Comments (${story.int(3, 90)})`,
      "We want our comments to be a lively and valuable part of the community. Our rules mean that nobody may be rude, and that includes you, Trevor.",
    ),
    ...chrome(
      "comment",
      story.reader(),
      story.comment(),
      "Reply",
      `${story.int(0, 44)} likes`,
      story.reader(),
      story.comment(),
      "Reply",
      `${story.int(0, 44)} likes`,
    ),
    ...chrome("related", "Don't miss", ...story.headlines(4)),
    ...chrome(
      "footer",
      "Advertise",
      "Archive",
      "Contributors' terms",
      "Exchange and Mart page",
      "© Lantern & Coast Newspapers Ltd",
    ),
  ],
};
