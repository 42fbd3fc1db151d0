import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A university newsroom: media contacts, degree prompts, research impact figures, share rows, related experts. */
export const universityNewsroomVasterby: Template = {
  name: "university-newsroom-vasterby",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Skip to main content", "Students", "Staff", "Alumni", "Media", "Apply now"),
    ...chrome("search", "Search Vasterby.edu", "Find an expert"),
    ...chrome("breadcrumb", `Home › News › ${story.pick(["Research", "Campus", "Community"])}`),
    ...story.pick([chrome("tags", story.pick(["RESEARCH STORY", "IN THE NEWS"])), []]),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(({ day, monthName, year }) => `${day} ${monthName} ${year}`),
    ...story.byline((a) => `Words: ${a}`),
    ...story.pick([chrome("reading-time", `${story.int(2, 8)}-minute read`), []]),
    ...story.body(
      [story.int(28, 42) / 100, chrome("promo", "You might also like", story.headline())],
      [
        story.int(58, 72) / 100,
        story.pick([
          chrome("event", "Open Day, 14 October. Come and lie on our lawns.", "Book your place"),
          [],
        ]),
      ],
      [story.int(78, 92) / 100, chrome("photo-credit", "Download high-resolution image (4.1MB)")],
    ),
    ...chrome(
      "contact",
      "Media contact",
      "Press Office, out of hours 01632 960 070",
      "press@vasterby.example",
    ),
    ...chrome(
      "author-bio",
      "Vasterby is a research university of 11,000 students on the river Vaster. Founded as a school of navigation in 1871, it is ranked among the top 300 in the world and first for soup.",
    ),
    ...chrome("share", "Tweet this", "Post to LinkedIn", "Print as PDF"),
    ...chrome("related", "Latest news"),
    ...story.repeat(3, () =>
      chrome("related", `${story.int(1, 28)} ${story.when.monthShort}`, story.headline()),
    ),
    ...chrome("donation", "Support our students: give to the hardship fund"),
    ...chrome(
      "consent",
      "Some cookies keep the lights on here. Others count heads; those we set only if you say so.",
    ),
    ...chrome(
      "footer",
      "Accessibility statement",
      "Modern slavery",
      "Freedom of information",
      "How to find us",
      "VAT no 000 1147 22",
    ),
  ],
};
