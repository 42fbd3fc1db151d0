import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A regional daily with old markup: survey invitation in prose, quiz, comment thread with replies that reads like an argument. */
export const lwNorthfoldTimes: Template = {
  name: "lw-northfold-times",
  language: "en",
  layout: { newline: "\r\n", gap: "ragged", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Jump to content", "Jump to navigation", "Sign in", "Today's paper"),
    ...chrome(
      "breadcrumb",
      "Home",
      "/",
      "News",
      "/",
      story.pick(["Northfold", "Upper Dale", "Crime"]),
    ),
    ...story.title(),
    ...story.byline((a) => `${a}, Chief Reporter`),
    ...story.date(({ dd, mm, year, clock }) => `${dd}/${mm}/${year} ${clock}`),
    ...story.body(
      [
        0.2,
        chrome(
          "photo-credit",
          story.pick(["Library picture", "The scene this morning. Picture: Northfold Times"]),
        ),
      ],
      [
        0.5,
        chrome(
          "poll",
          story.pick([
            "Tell us what you think of our website in five questions. It takes about three minutes, and one person who answers will win a hamper.",
            "We are changing the paper and would value your opinion. Please fill in our short survey before the end of the month.",
          ]),
        ),
      ],
      [0.7, chrome("promo", story.headline())],
    ),
    ...chrome(
      "poll",
      "How well do you know the week? Ten questions, no prizes, some shame.",
      "1. Which animal held up the 8.14 to Carse?",
      "A goat",
      "A swan",
      "A councillor",
      "See how you did",
    ),
    ...chrome(
      "comment",
      `Comments: ${story.int(8, 90)}`,
      "Our rules are simple: we want people to enjoy visiting, so please be kind, keep to the subject and report anything which breaks the house rules.",
    ),
    ...story.repeat(3, () => [
      ...chrome(
        "comment",
        story.reader(),
        `${story.int(2, 23)} hrs ago`,
        story.comment(),
        `Score: ${story.int(-9, 40)}`,
        "Reply",
      ),
      ...story.pick([
        chrome(
          "comment",
          `In reply to ${story.reader()}`,
          "That is not what I said, and if you read it again you will see that we agree on everything but the cost.",
          story.comment(),
        ),
        [],
      ]),
    ]),
    ...chrome(
      "legal",
      "This newspaper and its website follow the editors' code of an independent body. If you have a complaint about accuracy or intrusion, write to the editor first; should you not be content with the answer, you may take it to the body itself.",
    ),
    ...chrome(
      "footer",
      `© Copyright 2001-${story.when.year}`,
      "Registered office: Foundry Chambers, Northfold",
    ),
  ],
};
