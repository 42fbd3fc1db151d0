import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A British evening paper's site: trend bar, read-nexts, comments, press complaints text. */
export const brindleEveningEcho: Template = {
  name: "brindle-evening-echo",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "News",
      "Sport",
      "Business",
      "E-Editions",
      "Public Notices",
      "Trending:",
      story.headline(),
      story.headline(),
    ),
    ...chrome(
      "breadcrumb",
      story.pick(["Home", "News"]),
      story.pick(["Brindle", "Wickerby", "County"]),
    ),
    ...story.title(),
    ...story.date(
      ({ day, monthName, year }) => `${day}${day === 1 ? "st" : "th"} ${monthName} ${year}`,
    ),
    ...chrome("tags", story.pick(["Council", "Traffic", "Health", "Crime"]), "Brindle"),
    ...story.byline((author) => `By ${author}`),
    ...chrome(
      "author-bio",
      story.pick(["Chief Reporter", "Content Editor", "Multimedia Reporter"]),
    ),
    ...chrome("share", "Share", `${story.int(1, 60)} Comments`),
    ...chrome(
      "photo-credit",
      story.pick([
        "(Image: Newsquay)",
        "The scene this morning (Image: Supplied)",
        "Picture: Brindle Echo Camera Club",
      ]),
    ),
    ...story.body(
      [0.15, chrome("ad", "Recommended Reading", ...story.headlines(2))],
      [
        0.35,
        chrome(
          "promo",
          `${story.pick(["READ MORE: ", "READ NEXT: ", "RECOMMENDED: "])}${story.headline()}`,
        ),
      ],
      [
        0.6,
        chrome(
          "promo",
          story.pick([
            "The Echo sends out a free round-up at teatime, and you can put your name down for it here.",
            "Follow our Facebook page for breaking news where you live.",
            story.headline(),
          ]),
        ),
      ],
      [0.85, chrome("photo-credit", story.pick(["(Image: Google Maps)", "(Image: Getty)"]))],
    ),
    ...chrome(
      "promo",
      "Seen something we should know about?",
      "Send us your story or your pictures",
      "Read on",
    ),
    ...chrome(
      "comment-form",
      "Comments: Our rules",
      "Readers have argued in the Echo since 1887, mostly about parking. We would like them to go on doing so here, but anybody who makes it a misery for the rest will find that their account has been shut.",
      "Tell us about a comment that breaks the rules",
      "Read the rules here",
    ),
    ...chrome(
      "comment",
      story.pick(["Last Updated:", "Comments are closed on this article"]),
      `${story.reader()}`,
      story.comment(),
      `Score: ${story.int(-9, 30)}`,
      story.reader(),
      story.comment(),
      `Score: ${story.int(-9, 30)}`,
    ),
    ...story.repeat(story.int(0, 1), () =>
      chrome("related", "Most read", ...marked(story.pick(["", "> ", ""]), story.headlines(4))),
    ),
    ...chrome("ad", "Local Business Directory", "Find a trader", "Today's cars for sale"),
    ...chrome(
      "legal",
      "The Echo and its sister titles follow the code of the press council. If you think that we have got something wrong or pried where we should not have, write to the editor first. If you do not like the answer, the council will look into it free of charge.",
      `© ${story.when.year} Copyright Echo and County Newspapers Ltd. Registered in England & Wales.`,
    ),
  ],
};
