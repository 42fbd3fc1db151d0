import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A politics site: poll results article company, newsletter sign-up prose thrice, opinion teasers with author lines, comment count. */
export const lwPolitickerDaily: Template = {
  name: "lw-politicker-daily",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "Congress", "White Papers", "States", "Opinion"),
    ...story.title(),
    ...story.byline((a) => `By ${a.toUpperCase()}`),
    ...story.date(({ mm, dd, year, clock }) => `${mm}/${dd}/${year} ${clock} AM EST`),
    ...story.body(
      [
        0.2,
        chrome(
          "newsletter",
          story.pick([
            "Whips and Tellers: the morning letter on who is counting and who cannot count. By signing up you agree to be told things.",
            "Want to know what they say when the microphones are off? Our evening letter lands at six.",
          ]),
        ),
      ],
      [0.5, chrome("promo", story.headline())],
      [
        0.8,
        chrome("promo", story.pick([`RELATED: ${story.headline()}`, `[ ${story.headline()} ]`])),
      ],
    ),
    ...chrome(
      "poll",
      "Readers' poll",
      "Who won the debate?",
      `The incumbent ${story.int(20, 40)}.${story.int(0, 9)}%`,
      `The challenger ${story.int(20, 40)}.${story.int(0, 9)}%`,
      "The moderator 31.0%",
      "This is not a scientific survey. It shows only the views of those who cared to click.",
    ),
    ...chrome(
      "teaser",
      "Opinion",
      "The filibuster is a habit, and habits can be broken. It begins with admitting that you have one.",
      `By ${story.reader()}`,
      "Opinion",
      "Stop asking my generation to be hopeful. We would settle for being heard.",
      `By ${story.reader()}`,
    ),
    ...chrome("comment", `View ${story.int(20, 999)} comments`),
  ],
};
