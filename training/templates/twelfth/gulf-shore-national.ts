import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Gulf daily: bio boxes with "more from", jobs widget, fuel and gold prices, newsletters in prose. */
export const gulfShoreNational: Template = {
  name: "gulf-shore-national",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Emirates", "Gulf", "Business", "Property", "Weekend", "Podcasts"),
    ...chrome(
      "ticker",
      "Gold 24K",
      `${story.int(300, 520)}.${story.int(10, 75)}`,
      "Fajr 05:31",
      "Maghrib 18:02",
    ),
    ...chrome("search", "Search the site"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...story.date(({ monthName, dd, year }) => `${monthName} ${dd}, ${year}`),
    ...chrome("audio", "Listen In English", "Listen In Arabic", "Powered by automated translation"),
    ...chrome("share", "Beta"),
    ...chrome(
      "newsletter",
      story.pick([
        "Every weekday we put the five stories that will be talked about at lunch into one email.",
        "Sign up to The Majlis, the letter about the region from people who were in the room.",
      ]),
    ),
    ...story.body(
      [0.35, chrome("related", story.headline(), story.headline())],
      [0.7, story.pick([chrome("ad", "Advertisement"), chrome("promo", story.headline())])],
    ),
    ...chrome(
      "first-published",
      `Updated: ${story.when.monthName} ${story.when.dd}, ${story.when.year}, ${story.when.clock}`,
    ),
    ...chrome(
      "author-bio",
      story.pick([
        `${story.author} is a senior reporter who joined in 2012. He has covered three world fairs and one snowstorm.`,
        `${story.author} writes about transport, law and how to get from one to the other.`,
      ]),
    ),
    ...chrome("tags", "Business", "Central banks", "Courts"),
    ...chrome("related", "Editor's picks", ...story.headlines(3)),
    ...chrome("teaser", story.headline(), story.teaser()),
    ...chrome(
      "legal",
      "Certain fares, rates and rules mentioned on our pages may have changed since they were published. Please check with the authority before you act on them.",
    ),
    ...chrome("footer", "Work with us", "Home delivery", "Corrections policy"),
  ],
};
