import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A regional website in England that presses its newsletters, WhatsApp group and every other story on the reader. */
export const leddonLive: Template = {
  name: "leddon-live",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Load mobile navigation",
      "News",
      "What's On",
      "In Your Area",
      "Rovers FC",
      "Property",
    ),
    ...chrome("login", "Your account", "My newsletters", "Log out"),
    ...chrome(
      "breadcrumb",
      "Leddon Live",
      story.pick(["News", "Leddon News", "UK & World"]),
      story.pick(["Council", "Crime", "Traffic and Travel"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...chrome("comment", story.pick(["Comments", `${story.int(3, 90)} Comments`, "Bookmark"])),
    ...story.byline(
      (name) =>
        `${name}${story.pick(["", " Senior reporter", " Local Democracy Reporter", " What's On Editor"])}`,
    ),
    ...story.date((w) => `${w.clock}, ${w.day} ${w.monthShort.toUpperCase()} ${w.year}`),
    ...chrome("first-published", `Updated ${story.int(10, 22)}:${story.int(10, 59)}`),
    ...chrome(
      "photo-credit",
      `${story.pick(["The scene earlier today", "A general view of the town centre", "Library picture"])} (Image: ${story.pick(["Leddon Live", "Handout", "Copyright Unknown"])})`,
    ),
    ...story.body(
      [
        0.15,
        chrome(
          "newsletter",
          story.pick([
            "Get the latest news from Leddon straight to your inbox",
            "Sign up for our FREE daily email – it takes ten seconds",
          ]),
          "Invalid email",
          "By pressing the button you agree that we may send you emails, some of them with adverts we think will suit you, and learn from what you open. You can stop whenever you like. Find out how",
        ),
      ],
      [0.35, chrome("related", `READ MORE: ${story.headline()}`, `READ MORE: ${story.headline()}`)],
      [
        0.6,
        story.int(0, 1)
          ? chrome(
              "poll",
              "Have your say",
              "Should the council think again?",
              "Yes",
              "No",
              "Don't know",
              `${story.int(400, 2900)}+ VOTES SO FAR`,
            )
          : chrome(
              "app",
              "Leddon Live is on WhatsApp and we'd love you to join the other 14,000 people in our group. Nobody can see your number, and you won't be able to post. Not for you? Press the name of the group and then Leave.",
            ),
      ],
      [
        0.85,
        chrome("related", story.pick(["Don't miss", "Click here for more"]), story.headline()),
      ],
    ),
    ...chrome(
      "follow",
      story.pick([
        "Follow Leddon Live on Facebook and Instagram",
        "Make Leddon Live one of your preferred sources when you search",
      ]),
    ),
    ...chrome(
      "tags",
      "Story Saved",
      "It's waiting for you under My Bookmarks, behind the little head at the top of the page.",
      "Leddon Council",
      story.pick(["Libraries", "Police", "Schools", "Jobs"]),
    ),
    ...chrome("promo", "Most Read", ...story.headlines(4)),
    ...story.repeat(4, () =>
      chrome(
        "promo",
        story.pick([
          "Traffic and Travel",
          "Crime",
          "Celebs & TV",
          "Sunday League",
          "Cost of Living",
        ]),
        story.headline(),
        story.teaser(),
      ),
    ),
    ...chrome(
      "footer",
      "About us",
      "Contact us",
      "Work for us",
      "How to complain",
      "Corrections and clarifications",
      "Notices policy",
      "Marketplace",
      "Funeral notices",
      "BuySell",
      "Book an ad",
      "Buy a paper",
      "Voucher codes",
    ),
    ...chrome("footer", `© ${story.when.year} Marl Regional Media`),
  ],
};
