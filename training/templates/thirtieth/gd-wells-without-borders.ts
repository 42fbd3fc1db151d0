import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** NGO news page: appeal amounts, press contact block, notes to editors' chrome, where we work. */
export const gdWellsWithoutBorders: Template = {
  name: "gd-wells-without-borders",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Who we are",
      "What we do",
      "Where we work",
      "Get involved",
      "Latest",
      "Donate",
    ),
    ...chrome("language", "EN", "FR", "ES", "عربي"),
    ...chrome(
      "breadcrumb",
      `Home / Latest / ${story.pick(["Story", "Press release", "From the field"])}`,
    ),
    ...story.title(),
    ...story.date(({ day, monthName, year }) => `${day} ${monthName} ${year}`),
    ...story.standfirst(),
    ...story.byline(
      (author) =>
        `By ${author}, ${story.pick(["Wells Without Borders", "communications officer"])}`,
    ),
    ...chrome(
      "photo-credit",
      story.pick([
        "A pump in use outside the clinic. Photo: S. Adeyemi/WWB",
        `© WWB ${story.when.year}`,
      ]),
    ),
    ...story.body(
      [
        0.5,
        chrome(
          "donation",
          story.pick([
            "£12 can buy chlorine tablets for a family for a season. £60 can mend a hand pump. £400 can drill the first ten metres.",
            "Your monthly gift keeps an engineer on the road.",
          ]),
        ),
      ],
      [0.5, chrome("donation", "£12", "£60", "£400", "Other amount", "Give now")],
    ),
    ...chrome("share", "Share this story"),
    ...chrome(
      "contact",
      "Media contact",
      story.pick(["Press office (24 hours): +44 20 7946 0111", "Fatou Bâ, press officer, Dakar"]),
      "press@wells.example",
    ),
    ...chrome(
      "related",
      `More from ${story.pick(["Mali", "Nepal", "the Lake Chad basin"])}`,
      ...story.headlines(3),
    ),
    ...chrome(
      "donation",
      "Rated four stars by nobody, audited by everybody. For every pound you give, 86p goes to programmes, 9p to raising the next pound and 5p to keeping the lights on.",
    ),
    ...chrome(
      "newsletter",
      "Stay in touch",
      "We would love to tell you what your support makes possible. You can change your mind at any time by writing to our supporter care team.",
      "Yes, by email",
      "Yes, by post",
      "No thank you",
    ),
    ...chrome(
      "footer",
      "Registered charity in England and Wales",
      "Safeguarding",
      "Modern slavery statement",
      "Fundraising regulator",
      "Jobs",
    ),
  ],
};
