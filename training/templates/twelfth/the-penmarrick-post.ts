import { chrome, type Line } from "../line.ts";
import type { Template } from "../template.ts";

/** A west-country daily with a local democracy desk: teasers of other stories hang unmarked at both ends. */
export const thePenmarrickPost: Template = {
  name: "the-penmarrick-post",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Skip to content", "Menu"),
    ...chrome("site-name", "The Penmarrick Post"),
    ...chrome("teaser", story.teaser()),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author}`),
    ...story.date(({ dd, mm, year, clock }) => `${dd}/${mm}/${year} ${clock}`),
    ...chrome(
      "photo-credit",
      story.pick([
        "Stock image of a police car",
        "Penmarrick Crown Court (file picture)",
        "Picture supplied",
      ]),
    ),
    ...chrome(
      "newsletter",
      story.pick([
        "Our weekly politics letter, The Lobby, explains who decided what and why the room was empty. It is free.",
        "Like what you're reading? There are 8,000 people on our list already, and most of them are nice.",
      ]),
    ),
    ...story.body(
      [0.15, chrome("ad", "Advert")],
      [0.35, chrome("teaser", story.headline(), story.teaser())],
      [0.7, story.pick([chrome("teaser", story.teaser()), chrome("related", story.headline())])],
    ),
    ...story.pick<readonly Line[]>([
      chrome("related", story.headline()),
      chrome(
        "author-bio",
        `${story.author} covers the courts for the Post. She reads every list on the door, every morning.`,
      ),
      chrome("tags", "Courts", "Penmarrick"),
    ]),
    ...chrome("teaser", story.teaser()),
    ...chrome(
      "tags",
      "In this story",
      "Crown Court",
      story.pick(["Penmarrick", "Saltwell", "St Brannoc"]),
    ),
    ...chrome(
      "comment-form",
      "Join the conversation",
      "Please keep it kind. Comments are open from eight until ten and are read before they are shown.",
    ),
    ...chrome("follow", "Find us on Facebook", "Find us on Instagram"),
    ...chrome(
      "footer",
      "Contact the newsroom",
      "How to complain",
      "Archive",
      "Place a family notice",
    ),
  ],
};
