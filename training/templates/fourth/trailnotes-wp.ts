import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A WordPress blog: affiliate note, pin buttons, leave-a-reply form, archives, categories, powered by. */
export const trailnotesWp: Template = {
  name: "trailnotes-wp",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Skip to primary navigation",
      "Skip to main content",
      "Skip to primary sidebar",
    ),
    ...chrome("site-name", "Trailnotes & Toast", "Slow trips, quick suppers and the odd rant"),
    ...chrome(
      "menu",
      "Home",
      "Start Here",
      "Destinations",
      "Recipes",
      "Shop My Favourites",
      "Work With Me",
    ),
    ...chrome("search", "Search this website"),
    ...story.title(),
    ...story.date(({ monthName, day, year }) => `${monthName} ${day}, ${year}`),
    ...story.byline((author) => `by ${author}`),
    ...chrome("counter", `${story.int(2, 60)} Comments`),
    ...chrome(
      "sponsor",
      "Heads up: some links here are affiliate links. If you shop through them I get a few pence and you pay the same. See my disclosure.",
    ),
    ...chrome("tools", "Jump to Recipe", "Print", "Pin It"),
    ...story.standfirst(),
    ...story.body([
      0.5,
      chrome(
        "promo",
        "Like this post? Pin it for later!",
        `You might also like: ${story.headline()}`,
      ),
    ]),
    ...chrome(
      "share",
      "Share this:",
      "Click to share on Facebook (Opens in new window)",
      "Click to share on Pinterest (Opens in new window)",
      "Click to print (Opens in new window)",
      "Like this:",
      "Like Loading...",
    ),
    ...chrome(
      "related",
      "Related",
      story.headline(),
      `${story.when.monthName} 2, 2021`,
      `In "Day trips"`,
      story.headline(),
      `In "Suppers"`,
    ),
    ...chrome("tags", "Filed Under: Notes, Weekends", "Tagged With: maps, soup, walking boots"),
    ...chrome(
      "author-bio",
      "About Tilda",
      "Hi, I'm Tilda! I live in a very small house with a very large dog and a kettle. Read more about me here.",
    ),
    ...chrome("pager", `« Previous Post ${story.headline()}`, `Next Post: ${story.headline()} »`),
    ...chrome("comment", "Reader Interactions", "Comments"),
    ...story.repeat(3, () =>
      chrome(
        "comment",
        `${story.reader()} says`,
        `${story.when.monthName} ${story.int(1, 28)}, ${story.when.year} at ${story.int(1, 12)}:${story.int(10, 59)} pm`,
        story.comment(),
        "Reply",
      ),
    ),
    ...chrome(
      "comment-form",
      "Leave a Reply Cancel reply",
      "Your email address will not be published. Required fields are marked *",
      "Comment *",
      "Name *",
      "Email *",
      "Website",
      "Save my name, email, and website in this browser for the next time I comment.",
      "Notify me of new posts by email.",
      "This site uses Akismet to reduce spam. Learn how your comment data is processed.",
    ),
    ...chrome("menu", "Primary Sidebar", "Archives", "June 2021", "May 2021", "Select Category"),
    ...chrome(
      "consent",
      "Privacy & Cookies: This site uses cookies. By continuing to use this website, you agree to their use.",
      "To find out more, including how to control cookies, see here: Cookie Policy",
      "Close and accept",
    ),
    ...chrome(
      "footer",
      `Copyright © ${story.when.year} · Foodie Pro Theme on Genesis Framework · WordPress · Log in`,
    ),
  ],
};
