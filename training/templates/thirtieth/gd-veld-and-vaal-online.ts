import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** South African news site: load-shedding stage, subscriber badge, audio by machine, donations, MyVeld bookmarks. */
export const gdVeldAndVaalOnline: Template = {
  name: "gd-veld-and-vaal-online",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "ticker",
      `Loadshedding: ${story.pick(["suspended", "Stage 2 from 16:00"])}`,
      `R18.${story.int(10, 99)}/$`,
      `Brent $${story.int(62, 91)}.${story.int(10, 99)}`,
      `JSE ${story.int(70, 98)} 4${story.int(10, 99)}`,
    ),
    ...chrome(
      "menu",
      "News",
      "Politics",
      "Courts",
      "Climate",
      "Sport",
      "Life",
      "Cartoons",
      "MyVeld",
      "Sign out",
    ),
    ...chrome("login", story.pick(["Hello, friend of the paper", "You're reading as a guest"])),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      story.pick(["Photo: supplied", "File picture", "Image: Veld & Vaal archive"]),
    ),
    ...story.byline((author) => `By ${author}`),
    ...story.date(({ day, monthShort, year }) => `${day} ${monthShort} ${year}`),
    ...chrome(
      "audio",
      "Listen to this article",
      `0:00 / ${story.int(3, 9)}:${story.int(10, 59)}`,
      "Read aloud by a synthetic voice. It mispronounces Gqeberha; we are working on it.",
    ),
    ...chrome("tools", "Bookmark", "Gift this article", "A A A"),
    ...story.body(
      [
        0.25,
        chrome(
          "related",
          `${story.pick(["Read in:", "Read more:", "See also:"])} ${story.headline()}`,
        ),
      ],
      [
        0.5,
        chrome(
          "donation",
          "We don't put our reporting behind a wall, because facts that only the rich can read are not much use in a democracy. If you have R100 a month to spare, it pays for a reporter's taxi fare to the next council meeting.",
        ),
      ],
      [0.5, chrome("donation", "Become a member")],
      [0.75, chrome("related", `${story.headline()}`)],
      [0.75, chrome("teaser", `${story.teaser()}`)],
    ),
    ...chrome(
      "tags",
      "Related Topics:",
      story.pick(["Water crisis", "Municipal finance", "Mining"]),
      story.pick(["Gauteng", "Free State", "KwaZulu-Natal"]),
    ),
    ...chrome(
      "comment",
      "Comments - Please sign in to comment",
      `${story.reader()}`,
      `${story.when.monthShort} ${story.when.day}, ${story.when.year}, ${story.when.clock}`,
      `${story.comment()}`,
      "Show 2 replies",
    ),
    ...chrome("related", "Top Reads this hour", ...counted(story.headlines(5))),
    ...chrome(
      "newsletter",
      "Every weekday at 05:00, one e-mail, forty stories, no shouting.",
      "Sign up free",
    ),
    ...chrome(
      "footer",
      "Press Council ruling archive",
      "Ombud",
      "PAIA manual",
      "Legal",
      "How we make money",
    ),
  ],
};
