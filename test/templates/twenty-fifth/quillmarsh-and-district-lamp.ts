import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A weekly of an English market town, on a small publisher's common platform: plain lists, no bullets, two ads in the text. */
export const quillmarshAndDistrictLamp: Template = {
  name: "quillmarsh-and-district-lamp",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Skip to content",
      "Lamp",
      "Home",
      "News",
      "Sport",
      "Business",
      "Nostalgia",
      "Notices",
      "Buy & sell",
    ),
    ...chrome("login", story.pick(["Sign in / Register", "Log in", "My account"])),
    ...chrome("breadcrumb", `Home > News > ${story.pick(["Quillmarsh", "Council", "Villages"])}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `By ${author}`),
    ...chrome("author-bio", story.pick(["Chief reporter", "Reporter", "Villages correspondent"])),
    ...story.date(
      ({ day, monthName, year, clock }) => `Published: ${clock}, ${day} ${monthName} ${year}`,
    ),
    ...chrome("share", "Share on Facebook", "Post on X", "Email this article"),
    ...chrome(
      "photo-credit",
      story.pick(["Picture: Lamp reader", "(Image: Jill Tanning)", "Picture: supplied"]),
    ),
    ...story.body(
      [
        0.3,
        chrome(
          "ad",
          story.pick(["Advertisement", "Story continues after this advert", "ADVERTISING"]),
        ),
      ],
      [0.55, chrome("promo", story.headline())],
      [
        0.8,
        chrome(
          "newsletter",
          "Like what you are reading? The Lamp's Friday letter rounds up the week's best local stories. It's free and you can stop it whenever you like.",
          "Your email",
          "Sign me up",
        ),
      ],
    ),
    ...chrome(
      "tags",
      story.pick(["Quillmarsh Town Council", "Highways", "Charity"]),
      "East Quillshire",
    ),
    ...chrome("comment", `${story.int(3, 48)} comments`, "Newest", "Oldest", "Most liked"),
    ...story.repeat(story.int(1, 3), () =>
      chrome(
        "comment",
        story.reader(),
        `${story.int(2, 22)} hours ago`,
        story.comment(),
        `Reply Report ${story.int(0, 31)}`,
      ),
    ),
    ...chrome(
      "related",
      story.pick(["Elsewhere in the Lamp", "You might have missed", "From the same patch"]),
      ...story.headlines(5),
    ),
    ...chrome(
      "event",
      "What's on this weekend",
      "Table-top sale, Scout Hut, Saturday 10am",
      "Choral evensong, St Wilfrid's, Sunday 6pm",
    ),
    ...chrome(
      "footer",
      "Contact the newsroom",
      "Place a notice",
      "Where to buy the Lamp",
      "Privacy",
      "Terms",
    ),
    ...chrome(
      "legal",
      `© ${story.when.year} Quillmarsh Newspapers Ltd, registered in England. The Lamp belongs to the independent press standards scheme. If you have a complaint about accuracy, please write to the editor.`,
    ),
  ],
};
