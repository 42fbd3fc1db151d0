import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A one-person village blog: asides of the owner, tip jar, old posts and reader mail put in between paragraphs. */
export const moorhenValleyParishBlog: Template = {
  name: "moorhen-valley-parish-blog",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("search", "Search this blog"),
    ...chrome("audio", "Birdsong of the week: press to play"),
    ...chrome("site-name", "The Moorhen"),
    ...chrome("menu", "Home", "About me", "Walks", "Archive 2009-2025"),
    ...story.date(({ weekday, day, monthName, year }) => `${weekday}, ${day} ${monthName} ${year}`),
    ...story.title(),
    ...story.byline((a) => `posted by ${a}`),
    ...story.standfirst(),
    ...story.body(
      [
        story.int(10, 60) / 100,
        story.pick([
          chrome(
            "donation",
            "If you'd like to buy the blog a coffee, the tip jar is here. Last month it got four coffees and a bun.",
          ),
          chrome(
            "promo",
            `You might remember this from ${story.int(2010, 2022)}: ${story.headline()}`,
          ),
        ]),
      ],
      [
        story.int(30, 80) / 100,
        story.pick([
          chrome(
            "event",
            "Reminder: litter pick on Saturday, meet by the phone box at ten, gloves provided.",
          ),
          chrome("related", "Popular posts", story.headline(), story.headline()),
          chrome("promo", story.headline()),
        ]),
      ],
      [
        story.int(45, 97) / 100,
        story.pick([
          chrome("comment", `${story.reader()} writes: ${story.comment()}`),
          chrome(
            "newsletter",
            "Get new posts by email. I post about twice a week and never on a Monday.",
          ),
          chrome("teaser", story.teaser()),
        ]),
      ],
      [
        story.int(5, 95) / 100,
        story.pick([
          chrome("photo-credit", "The old mill, taken on my phone"),
          chrome("promo", story.headline()),
          chrome("share", "Pass this on to someone who'd like it"),
        ]),
      ],
    ),
    ...chrome(
      "comment",
      `${story.int(1, 14)} comments:`,
      `${story.reader()} said...`,
      story.comment(),
      `${story.reader()} said...`,
      story.comment(),
      "Post a Comment",
    ),
    ...chrome("pager", "Newer Post", "Home", "Older Post"),
    ...chrome(
      "related",
      "Blog archive",
      `► ${story.when.year - 1} (${story.int(40, 90)})`,
      `► ${story.when.year - 2} (${story.int(40, 90)})`,
    ),
    ...chrome("counter", `Total page views ${story.int(100, 900)},${story.int(100, 999)}`),
    ...chrome("follow", "Followers (214)", "RSS feed"),
    ...chrome(
      "author-bio",
      "About me",
      "Retired surveyor, keen on weirs. I have lived in the valley since 1981 and have opinions about most of it.",
    ),
    ...chrome("footer", "Simple theme. Powered by patience."),
  ],
};
