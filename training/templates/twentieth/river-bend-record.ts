import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A non-profit newsroom in an American city, that lets anybody republish. */
export const riverBendRecord: Template = {
  name: "river-bend-record",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("donation", story.pick(["Donate", "DOUBLE YOUR GIFT — only 2 days left"])),
    ...chrome("site-name", "The River Bend Record", "Nonprofit. Nonpartisan. Next door."),
    ...chrome("tags", story.pick(["Posted inGovernment", "Posted inEducation, News"])),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      story.pick([
        "A view from the public gallery. Credit: Dee Marchand / River Bend Record",
        "The crowd before the vote. Credit: Courtesy of the county",
      ]),
    ),
    ...story.byline((name) => `by ${name}`),
    ...story.date((w) => `${w.monthName} ${w.day}, ${w.year}`),
    ...chrome("share", "Share this:"),
    ...chrome(
      "donation",
      story.pick([
        "Editors: you may run this story for nothing, in print or online, if you credit us and change no word of it.",
        "This story is free because 1,904 of your neighbors paid for it.",
      ]),
    ),
    ...story.body(
      [
        0.35,
        chrome(
          "newsletter",
          "Get the Record in your inbox, three mornings a week.",
          "Sending…",
          "You're in! See you Monday.",
          "Something went wrong on our side. Reload the page and have another go.",
        ),
      ],
      [
        0.7,
        story.int(0, 1)
          ? chrome(
              "related",
              story.pick(["Related", "MORE COVERAGE"]),
              story.headline(),
              `by ${story.pick(["Dee Marchand", "Staff"])}`,
              `${story.when.monthName} ${story.int(1, 28)}, ${story.when.year}`,
            )
          : chrome("donation", "We can't do this without you. Really: the accountant checked."),
      ],
    ),
    ...chrome(
      "donation",
      "Before you go, a word from the editor. Two years ago this city had no reporter at its council meetings. Today it has three, and they have filed 611 stories, 14 of which have changed a law. None of it was paid for by advertising. It was paid for by people who sat where you're sitting, read to the bottom and thought: somebody ought to. If you're somebody, here's the button.",
      "Give $10 a month",
      "Gail Sorrento, Editor",
    ),
    ...chrome(
      "legal",
      "Republish This Story",
      "This work is licensed under a Creative Commons Attribution-NoDerivatives 4.0 International License.",
    ),
    ...(/Newsroom| and /.test(story.author)
      ? []
      : chrome(
          "author-bio",
          story.author,
          "newsroom@riverbendrecord.example",
          `${story.author} covers ${story.pick(["the county", "schools and the money behind them"])} for the Record as a corps member of a national service program. Born here, left, came back. More by ${story.author}`,
        )),
    ...chrome("related", ...story.headlines(2), "Load more posts"),
    ...chrome(
      "comment-form",
      "Join the Conversation",
      `${story.int(1, 5)} Comments`,
      story.comment(),
      "We require a real first and last name. Comments that insult the reporter's mother will be removed.",
    ),
    ...chrome(
      "footer",
      "River Bend Record is a 501(c)(3) organization. EIN 55-5550123.",
      "Financials",
      "Ethics policy",
      "Staff",
      "Powered by Pressroom",
    ),
  ],
};
