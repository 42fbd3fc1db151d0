import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An Indian portal's news page: long SEO rows, live blog jump, reporter's bio, "disclaimer" and app box. */
export const sahyadriSamacharEnglish: Template = {
  name: "sahyadri-samachar-english",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome("ticker", "BREAKING NEWS", story.headline(), story.headline()),
    ...chrome(
      "menu",
      "HOME",
      "LATEST",
      "CITIES",
      "ENTERTAINMENT",
      "LIFESTYLE",
      "WEB STORIES",
      "ASTRO",
      "GOLD RATE",
    ),
    ...story.title(),
    ...chrome("teaser", story.teaser()),
    ...story.byline((a) => `Written By: ${a}`),
    ...chrome(
      "author-bio",
      `Edited By: ${story.pick(["Reema Kapadia", "Arjun Nath", "Sk. Imran"])}`,
    ),
    ...story.date(
      ({ monthShort, dd, year, clock }) =>
        `First Published: ${monthShort} ${dd}, ${year}, ${clock} IST`,
    ),
    ...chrome("follow", "Follow us on Google", "Join us on WhatsApp", "Add as a trusted source"),
    ...story.body(
      [0.2, chrome("ad", "Advertisement", "Story continues below this ad")],
      [
        0.4,
        chrome(
          "promo",
          `${story.pick(["ALSO READ", "RELATED STORY", "DON'T MISS"])} - ${story.headline()}`,
        ),
      ],
      [0.6, chrome("promo", story.teaser())],
      [0.8, chrome("promo", story.headline(), story.headline())],
    ),
    ...chrome(
      "author-bio",
      "About the Author",
      `${story.author} is a ${story.pick(["senior sub-editor", "principal correspondent", "chief copy editor"])} with ${story.int(3, 19)} years of experience across print and digital. ${story.pick(["Her beat is civic affairs, and metro trains are her comfort zone.", "He tracks commodities by day and cricket by night.", "A postgraduate in mass communication, she believes in asking one more question."])} When not at the desk, ${story.pick(["she can be found hunting for the best vada pav.", "he trains for a half marathon he has not yet run."])}`,
    ),
    ...chrome(
      "legal",
      "Disclaimer: Prices, numbers and timings may change. Readers are advised to check with the authorities before taking any decision. The site will not be responsible for any loss.",
    ),
    ...chrome(
      "tags",
      "Tags:",
      story.pick(["gold", "metro", "board results"]),
      story.pick(["latest news", "trending", "today"]),
    ),
    ...chrome(
      "poll",
      "Today's Poll",
      "Should schools start after 8 am?",
      "Yes",
      "No",
      "Can't say",
      "Vote",
      "View results",
    ),
    ...chrome(
      "related",
      "You may also like",
      ...story.headlines(4),
      "Web Stories",
      ...story.headlines(3),
    ),
    ...chrome(
      "app",
      "Download the App for the latest news. Scan the code or search for us in your store.",
    ),
    ...chrome(
      "footer",
      "About us | Privacy policy | Grievance redressal | Code of ethics",
      "This website follows the publishers' code of conduct",
    ),
  ],
};
