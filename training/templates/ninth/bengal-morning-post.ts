import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An Indian broadsheet: read-also lines, app banner, live updates box, epaper. */
export const bengalMorningPost: Template = {
  name: "bengal-morning-post",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "e-Paper", "India", "World", "Cricket", "Cities", "Web Stories"),
    ...chrome(
      "breadcrumb",
      "News",
      story.pick(["India News", "World News", "City News"]),
      story.titleText,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a} / Bengal Morning Post`),
    ...story.date((w) => `Updated: ${w.monthShort} ${w.day}, ${w.year}, ${w.clock} IST`),
    ...(story.int(1, 4) > 1 ? chrome("follow", "FOLLOW US", "Google News") : []),
    ...chrome("share", "AA", "Text Size", "Small", "Medium", "Large", "SHARE"),
    ...story.body(
      [0.22, chrome("promo", `Also Read | ${story.headline()}`)],
      [0.42, chrome("ad", "Advertisement", "Ad loading...")],
      [
        0.58,
        chrome(
          "app",
          story.pick([
            "Read this in our app. 40% faster, and it works on the train.",
            "Get the app: news in sixty words. Rated 4.6 by 2 lakh readers.",
          ]),
        ),
      ],
      [
        0.8,
        chrome(
          "related",
          "You May Like",
          story.headline(),
          "LensGuru",
          story.headline(),
          "Sponsored",
        ),
      ],
    ),
    ...chrome(
      "first-published",
      `First Published: ${story.when.monthShort} ${story.when.day}, ${story.when.year}, ${story.when.clock} IST`,
    ),
    ...chrome(
      "author-bio",
      "About the Author",
      story.author,
      story.pick([
        "A journalist for over two decades, the author tracks policy and the people it forgets. Loves filter coffee and long trains. ...Read More",
        "Part of the digital desk. Has an eye for the odd and an ear for gossip. ...Read More",
      ]),
    ),
    ...chrome("tags", "Trending Topics", "Gold Rate Today", "Monsoon Tracker", "Exam Results"),
    ...chrome(
      "comment-form",
      "Post a Comment",
      "Characters Remaining: 3000",
      "Continue without login",
      "Comments are read by moderators before they appear. Keep them clean, keep them about the story, and do not attack any person or community.",
    ),
    ...chrome("comment", "Sort: Newest UpVoted Oldest Discussed Down Voted", "closecomments"),
    ...chrome("related", "Latest News", ...story.headlines(5)),
    ...chrome(
      "footer",
      "Grievance",
      "RSS",
      "Disclaimer",
      "Investor",
      `Copyright © ${story.when.year} Morning Post Ltd. All rights reserved.`,
    ),
  ],
};
