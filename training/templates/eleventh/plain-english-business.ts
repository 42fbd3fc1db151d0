import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Business site, plain: reading list without heading, tips, data terms, webinars, polls, sign-up in sentences. */
export const plainEnglishBusiness: Template = {
  name: "plain-english-business",
  language: "en",
  layout: { newline: "\r\n", gap: "all", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome(
      "consent",
      story.pick([
        "This website keeps some information in your browser. Part of that is necessary for it to work and part of it helps us to see which stories are read.",
        "Before you continue, choose what we may store on your device. You can change your mind at any time from the bottom of the page.",
      ]),
      story.pick(["Continue", "Save what I chose", "Allow everything"]),
      story.pick(["Only what is needed", "Let me choose"]),
    ),
    ...chrome("menu", "Companies", "Economy", "Energy", "Retail", "Comment pieces"),
    ...chrome(
      "breadcrumb",
      story.pick(["Economy / Prices", "Companies / Transport", "You came from: Energy"]),
    ),
    ...story.title(),
    ...story.byline((a) => `${a} reports`),
    ...story.date(({ day, monthShort, year, clock }) => `${clock} · ${day} ${monthShort} ${year}`),
    ...story.standfirst(),
    ...chrome("reading-time", story.pick(["Short read", "Three to four minutes", "720 words"])),
    ...story.body(
      [0.4, chrome("promo", story.teaser())],
      [
        0.7,
        chrome(
          "event",
          story.pick([
            "Join our economics editor on Tuesday at noon for a live discussion.",
            "Places remain at the autumn conference for finance directors.",
          ]),
        ),
      ],
    ),
    ...story.repeat(5, () =>
      chrome("related", story.headline(), story.pick(["Companies", "Economy", "Energy", "Retail"])),
    ),
    ...chrome(
      "poll",
      story.pick(["Will rates be lower by Christmas?", "Do you expect to hire this year?"]),
      `Yes ${story.int(20, 49)}%`,
      `No ${story.int(20, 49)}%`,
      "Undecided 12%",
    ),
    ...chrome(
      "newsletter",
      story.pick([
        "Each weekday before the market opens we send a summary of what to expect. It takes two minutes to read.",
        "Leave your work email and we will send you the figures as soon as they are out.",
      ]),
    ),
    ...chrome(
      "legal",
      "Figures are supplied by third parties and are believed to be right, but neither they nor we can promise that they are.",
    ),
    ...chrome("footer", "Business Plain Ltd", "For libraries", "Group access"),
  ],
};
