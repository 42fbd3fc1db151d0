import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A local-news blog on a mid-2000s WordPress theme: two sidebars, archives, blogroll, trackbacks. */
export const blogrollMoorAndShore: Template = {
  name: "blogroll-moor-and-shore",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "site-name",
      "Moor & Shore",
      story.pick(["Just another independent news weblog", "News the big paper missed"]),
    ),
    ...chrome("menu", "Skip to content", "Home", "About", "Contact", "Subscribe (RSS)"),
    ...chrome("pager", `« ${story.headline()}`, `${story.headline()} »`),
    ...story.title(),
    ...story.date(
      ({ weekday, monthName, day, year }) => `${weekday}, ${monthName} ${day}, ${year}`,
    ),
    ...story.byline((a) => `Posted by ${a}`),
    ...chrome(
      "tags",
      story.pick([
        "Filed under: News, Uncategorized",
        "Posted in Local, Politics | Edit",
        "Category: Everything else",
      ]),
    ),
    ...story.body(
      [
        story.int(43, 57) / 100,
        story.pick([
          chrome("promo", `Previously on Moor & Shore: ${story.headline()}`),
          chrome("tools", "Continue reading »", "(more…)"),
        ]),
      ],
      [
        story.int(73, 87) / 100,
        chrome("ad", "Ads by Hoople", "Cheap Hosting | Moor Holidays | Lose Weight Naturally"),
      ],
    ),
    ...chrome(
      "share",
      story.pick([
        "del.icio.us :: Digg it :: Stumble it!",
        "Bookmark this: del.icio.us | reddit | Furl",
      ]),
    ),
    ...story.pick([
      chrome(
        "tags",
        `This entry was posted on ${story.when.monthName} ${story.when.day}, ${story.when.year} at ${story.when.clock} and is filed under News. Follow what people say by feed, or have your own say below.`,
      ),
      [],
    ]),
    ...chrome("comment", `${story.int(2, 9)} Responses to “${story.titleText}”`),
    ...story.repeat(story.int(1, 3), (n) =>
      chrome(
        "comment",
        `${n + 1}. ${story.reader()} Says:`,
        `${story.when.monthName} ${story.when.day}, ${story.when.year} at ${story.int(1, 11)}:${story.int(10, 59)} pm`,
        story.comment(),
      ),
    ),
    ...chrome(
      "comment-form",
      "Leave a Reply",
      "Name (required)",
      "Mail (will not be published) (required)",
      "Website",
    ),
    ...chrome("menu", "Blogroll", "Coast Watcher", "Grumpy Alderman", "The Lamp Post"),
    ...chrome(
      "calendar",
      "Archives",
      `${story.when.monthName} ${story.when.year} (${story.int(3, 40)})`,
      "M T W T F S S",
    ),
    ...chrome("related", "Recent Posts", ...story.headlines(4)),
    ...chrome("login", "Meta", "Log in", "Valid XHTML"),
    ...chrome(
      "footer",
      "Moor & Shore is proudly powered by a blog engine. Entries (RSS) and Comments (RSS).",
    ),
  ],
};
