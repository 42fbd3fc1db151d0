import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Wire agency page: bylines of editors, standards line, licensing prose, related by country, no other furniture. */
export const agencyPlainDesk: Template = {
  name: "agency-plain-desk",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "body", item: "" },
  compose: (story) => [
    ...chrome("menu", "World", "Business", "Legal", "Breaking views"),
    ...story.title(),
    ...story.byline((a) => `By ${a}`),
    ...story.date(
      ({ monthName, day, year, clock }) =>
        `${monthName} ${day}, ${year} ${clock} GMT Updated ${story.int(2, 20)} hours ago`,
    ),
    ...chrome(
      "photo-credit",
      story.pick([
        "[1 of 2] A worker passes pipes at the terminal, in this picture taken in March. AGENCY/Dmitri Kolar/File photo To print this picture, ask the desk",
        "A view of the ministry, file. AGENCY/Anu Vaid To print this picture, ask the desk",
      ]),
    ),
    ...chrome("tools", "Summary", "Companies"),
    ...story.body([
      0.5,
      chrome(
        "newsletter",
        "The Morning Clause puts the latest in your inbox before your clients call.",
      ),
    ]),
    ...chrome(
      "legal",
      "What we mean when we say that we don't take sides is set out in a document of nine pages, which anybody may read.",
    ),
    ...chrome(
      "author-bio",
      `${story.author} writes on commodities and the people who fight over them, out of Geneva. Previously with a paper in Lusaka; a graduate of the London night bus.`,
    ),
    ...chrome("related", "Read on", ...story.headlines(4)),
    ...story.repeat(3, () =>
      chrome(
        "related",
        story.pick(["World", "Markets", "Europe"]),
        story.headline(),
        `${story.int(2, 50)} mins ago`,
      ),
    ),
    ...chrome("sponsor", "Paid content for Meridian Bank, by its own studio"),
    ...chrome(
      "footer",
      "Prices on this page run a quarter of an hour behind the world.",
      "© Plain Desk Agency",
    ),
  ],
};
