import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A national broadsheet behind a meter: subscription prose round a story, sister columns, terms in sentences. */
export const theDailyAssize: Template = {
  name: "the-daily-assize",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "consent",
      "To continue reading, choose whether to accept cookies that pay for our journalism. You can change your mind at the foot of any page.",
    ),
    ...chrome("site-name", "THE DAILY ASSIZE"),
    ...chrome("menu", "UK", "World", "Comment", "Money", "Life", "Puzzles"),
    ...chrome("login", "Log in", "Subscribe: 3 months for £3"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(
      (author) =>
        `${author}, ${story.pick(["Home Affairs Editor", "Chief Reporter", "Whitehall Correspondent"])}`,
    ),
    ...story.date(
      ({ day, monthName, year, clock }) =>
        `${day} ${monthName} ${year} ${story.pick([`${clock} GMT`, `• ${clock}`])}`,
    ),
    ...chrome("share", "Gift this article free", "Copy link"),
    ...chrome("comment", `${story.int(40, 900)}`),
    ...chrome("reading-time", `${story.int(2, 6)} min read`),
    ...story.body(
      [
        0.35,
        chrome("promo", story.pick(["Recommended", "Read more"]), story.headline(), story.teaser()),
      ],
      [
        0.7,
        chrome(
          "newsletter",
          story.pick([
            "The Brief: what happened in court and in cabinet today, in five minutes, from those who sat through it.",
            "Sign up to our Division Bell newsletter. It arrives each evening, usually before the vote.",
          ]),
        ),
      ],
    ),
    ...chrome(
      "paywall",
      story.pick([
        "You have been reading as our guest. From tomorrow we shall ask you to pay, as others do, about the price of a bus fare a week.",
        "Enjoyed this? Join 200,000 subscribers who read without limits and without advertisements that follow them about.",
      ]),
    ),
    ...chrome(
      "tags",
      "Related Topics",
      story.pick(["Fraud", "Pensions", "Elections"]),
      story.pick(["Hospices", "Housing", "Railways"]),
    ),
    ...chrome(
      "legal",
      "We at The Daily Assize look at every request for a correction. Ours are printed on page two, where you can find them.",
    ),
    ...chrome(
      "comment",
      "The Daily Assize values your comments but kindly requests all posts are on topic, constructive and respectful.",
      "Sort by newest",
      story.reader(),
      story.comment(),
    ),
    ...chrome("related", "The latest"),
    ...story.repeat(4, () => chrome("teaser", story.headline())),
    ...chrome(
      "footer",
      "Back to top",
      "Modern Slavery",
      "Advertising terms",
      "Branded content",
      `© Assize Media Group Limited ${story.when.year}`,
    ),
  ],
};
