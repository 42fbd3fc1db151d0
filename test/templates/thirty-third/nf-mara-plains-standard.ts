import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** An East African daily: "In Summary" box as teaser, SMS subscription, premium prompt, sister titles, editor's pick. */
export const nfMaraPlainsStandard: Template = {
  name: "nf-mara-plains-standard",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "ragged", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Saturday Standard",
      "Counties",
      "Business",
      "Blogs & Opinion",
      "Life & Style",
      "Videos",
      "News by SMS",
    ),
    ...chrome("site-name", "Mara Plains Standard | For the whole story"),
    ...chrome("tags", story.pick(["Nyeri", "Kisumu", "Garissa"])),
    ...story.title(),
    ...story.date(({ weekday, monthName, dd, year }) => `${weekday}, ${monthName} ${dd}, ${year}`),
    ...chrome("reading-time", `${story.int(2, 6)} min read`),
    ...story.byline((a) => `By ${a}`),
    ...chrome("author-bio", story.pick(["Correspondent", "Nation-wide desk", "Intern"])),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      `Photo credit: ${story.pick(["File | Plains Media", "Boniface Mwai"])}`,
    ),
    ...chrome("teaser", "What you need to know:", story.teaser()),
    ...story.body(
      [0.4, chrome("related", "Also read:", story.headline())],
      [
        0.7,
        chrome(
          "app",
          `Stay informed: text NEWS to 20555. Each alert is charged at Sh${story.int(5, 10)}.`,
        ),
      ],
    ),
    ...chrome("login", "Unlock a world of exclusive content today! Create an account to read on."),
    ...chrome(
      "related",
      "In the headlines",
      ...story
        .repeat(4, () =>
          chrome(
            "related",
            story.headline(),
            `${story.pick(["National", "Africa", "Athletics"])} ${story.int(1, 20)} hours ago`,
          ),
        )
        .map((l) => l.text),
    ),
    ...chrome("comment-form", "You can log in to comment."),
    ...chrome(
      "footer",
      "Our Blog Rules",
      "Frequently asked questions",
      `Mara Plains Media Group © ${story.when.year}`,
      "Stay updated by following us:",
    ),
  ],
};
