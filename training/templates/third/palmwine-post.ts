import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A Ghanaian or Nigerian portal: READ ALSO lines, betting and forex notes, Telegram groups, disclaimers, adverts in capitals. */
export const palmwinePost: Template = {
  name: "palmwine-post",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Home",
      "News",
      "Politics",
      "Business & Economy",
      "Sports",
      "Entertainment",
      "Metro",
      "Columnists",
      "Exchange Rate Today",
      "Adverts",
    ),
    ...chrome("ticker", "TRENDING NOW", story.headline()),
    ...chrome("breadcrumb", "Home » General News » Top Stories"),
    ...story.title(),
    ...story.byline((author) => `Source: ${author}`),
    ...story.date(
      ({ day, monthName, year }) => `${day}${day === 1 ? "st" : "th"} ${monthName}, ${year}`,
    ),
    ...chrome("counter", `${story.int(2, 9)},${story.int(100, 999)} views`, "0"),
    ...chrome("share", "Facebook", "Twitter", "WhatsApp", "Telegram", "SHARES"),
    ...story.standfirst(),
    ...story.body(
      [0.2, chrome("promo", `READ ALSO: ${story.headline()}`)],
      [0.4, chrome("ad", "ADVERTISEMENT", "CONTINUE READING BELOW")],
      [0.6, chrome("promo", "Read also", story.headline(), story.headline())],
      [
        0.8,
        chrome(
          "follow",
          "Get instant updates: join the Palmwine Post Telegram channel, click here https://t.example/palmwine",
        ),
      ],
    ),
    ...chrome(
      "legal",
      "DISCLAIMER: The Views, Comments, Opinions, Contributions and Statements made by Readers and Contributors on this platform do not necessarily represent the views or policy of Palmwine Multimedia Limited.",
    ),
    ...chrome("tags", "Tags:", "Breaking News", "Government", "Palmwine Post"),
    ...chrome("pager", "Previous Post", story.headline(), "Next Post", story.headline()),
    ...chrome(
      "author-bio",
      "About the Author",
      "Palmwine Post is the number one source for credible news. For publication of your articles and adverts, call or WhatsApp 0200 000 417.",
    ),
    ...chrome("related", "Related Posts"),
    ...story.repeat(3, () => chrome("related", story.headline(), `${story.int(1, 28)} hours ago`)),
    ...chrome(
      "comment-form",
      "Leave a Reply",
      "Your email address will not be published. Required fields are marked *",
      "Comment *",
      "Name *",
      "Email *",
      "Post Comment",
    ),
    ...chrome(
      "sponsor",
      "PARTNER CONTENT",
      "Win big this weekend with sure odds from BetKente",
      "Buy your land now, 5 minutes from the airport, documents intact",
    ),
    ...chrome("related", "POPULAR POSTS", ...marked("» ", story.headlines(5))),
    ...chrome(
      "poll",
      "Vote",
      "Should fuel subsidy return?",
      "Yes",
      "No",
      "I don't know",
      "View Results",
      "Loading ...",
    ),
    ...chrome("footer", "Rate card", "Contact Us", "Palmwine TV", "Palmwine 98.3 FM"),
    ...chrome("legal", "© 2024 Palmwine Multimedia Ltd. Powered by KofiSoft."),
  ],
};
