import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A technology site: text settings, subscriber notes, forum comments, staff description, previous and next story. */
export const stackyard: Template = {
  name: "stackyard",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Skip to content",
      "Stackyard home",
      "AI",
      "Gear",
      "Policy",
      "Science",
      "Space",
      "Forum",
    ),
    ...chrome("login", "Subscribe", "Sign In", "Sign in dialog..."),
    ...chrome(
      "tools",
      "Text settings",
      "Story text",
      "Size Small Standard Large",
      "Width * Standard Wide",
      "Links Standard Orange",
      "* Subscribers only",
      "Learn more",
      "Pin to story",
    ),
    ...chrome("breadcrumb", "HEADS UP"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...story.date(({ monthShort, day, year, clock }) => `${monthShort} ${day}, ${year} ${clock}`),
    ...chrome("counter", `|  ${story.int(11, 340)}`),
    ...chrome("photo-credit", "Credit: Getty Images | Stackyard"),
    ...chrome("tools", "Minimize to nav"),
    ...story.body([
      0.55,
      chrome(
        "sponsor",
        "Stackyard Video",
        "How one reader built a weather station from a rice cooker",
      ),
    ]),
    ...chrome("photo-credit", "Listing image: Rae Pemberton"),
    ...(story.author === "Newsroom"
      ? []
      : chrome(
          "author-bio",
          story.author,
          "Senior Staff Reporter",
          `${story.author} joined Stackyard after a long spell fixing printers and a short one breaking them. You can reach out on Signal.`,
        )),
    ...chrome("counter", `${story.int(11, 340)} Comments`),
    ...chrome("comment", "Comments", "Forum view", "Loading comments..."),
    ...chrome("pager", "Prev story", "Next story"),
    ...chrome("related", "Most Read", ...numbered(story.headlines(5))),
    ...chrome(
      "site-name",
      "Stackyard has taken things apart in public since 2003. We write for people who read the manual, and for the people who sit next to them.",
    ),
    ...chrome(
      "menu",
      "More from Stackyard",
      "About Us",
      "Staff Directory",
      "Ad-free option",
      "General FAQ",
      "RSS Feeds",
      "Contact us",
      "Advertise with us",
      "Reprints",
    ),
    ...chrome("consent", "Manage Preferences"),
    ...chrome(
      "legal",
      `© ${story.when.year} Yardarm Media. All rights reserved. By using this site you accept our User Agreement. Nothing on it may be copied, cached or passed on unless Yardarm Media has agreed in writing. Ad Choices`,
    ),
  ],
};
