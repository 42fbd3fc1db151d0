import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A weekly on a plain WordPress theme: posted-in lines, recent posts, comment form, tide times. */
export const isleOfFarraFreePress: Template = {
  name: "isle-of-farra-free-press",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "* " },
  compose: (story) => [
    ...chrome(
      "site-name",
      "The Farra Free Press",
      "News from the islands every Thursday since 1889",
    ),
    ...chrome(
      "menu",
      "Skip to content",
      "Menu",
      "Home",
      "Ferry Times",
      "Births, Marriages & Deaths",
      "Small Ads",
      "Where to Buy the Paper",
    ),
    ...story.title(),
    ...story.date(({ dd, mm, year }) => `Posted on ${dd}/${mm}/${year}`),
    ...story.byline((author) => `by ${author}`),
    ...story.standfirst(),
    ...story.body([
      0.5,
      chrome("ad", "Your advert here? Ring Morag on 555 0142 before noon on Tuesday."),
    ]),
    ...chrome(
      "paywall",
      "The full story, with pictures, is in this week's paper. In the shops now, £1.40.",
    ),
    ...chrome(
      "share",
      "Share this:",
      "Click to share on X (Opens in new window)",
      "Click to share on Facebook (Opens in new window)",
      "Click to print (Opens in new window)",
      "Like Loading...",
    ),
    ...chrome(
      "tags",
      `Posted in ${story.pick(["News", "Council", "Front page"])}`,
      "Tagged farra, ferry, harbour trust",
    ),
    ...chrome("pager", "Post navigation", `← ${story.headline()}`, `${story.headline()} →`),
    ...chrome(
      "comment",
      `${story.int(2, 6)} thoughts on “${story.titleText}”`,
      `${story.reader()} says:`,
      `${story.when.monthName} ${story.when.day}, ${story.when.year} at 9:14 pm`,
      story.comment(),
      "Reply",
      `${story.reader()} says:`,
      story.comment(),
    ),
    ...chrome(
      "comment-form",
      "Leave a comment Cancel reply",
      "Your email address will not be published. Required fields are marked *",
      "Comment *",
      "Name *",
      "Email *",
      "Save my name, email, and website in this browser for the next time I comment.",
      "Notify me of new posts by email.",
    ),
    ...chrome("related", "Recent Posts", ...story.headlines(5)),
    ...chrome("calendar", "Tides at Farra Pier", "High 06:12 4.1m", "Low 12:31 0.9m"),
    ...chrome("footer", "Proudly powered by WordPress | Theme: Lobster by Quayside Themes."),
  ],
};
