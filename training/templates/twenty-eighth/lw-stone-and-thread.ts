import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A crafts and heritage magazine: several promos in prose within the text, course blurb, podcast notes, cookie text, sign-off of the society. */
export const lwStoneAndThread: Template = {
  name: "lw-stone-and-thread",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Text by ${a}`),
    ...story.date(({ monthName, year }) => `Issue of ${monthName} ${year}`),
    ...story.body(
      [
        0.3,
        chrome(
          "event",
          story.pick([
            "Learn to lay a hedge with us in February: two days, all tools lent, and a stew.",
            "Places are left on our spring course in bookbinding, which is held in a barn with a stove.",
          ]),
        ),
      ],
      [
        0.6,
        chrome(
          "podcast",
          story.pick([
            "Hear the makers talk about their hands in our podcast, Calluses, which comes out when it is ready.",
            "Our podcast goes to a ropewalk this month.",
          ]),
        ),
      ],
    ),
    ...chrome(
      "promo",
      "Only in the printed magazine: how to mend a bellows, the twelve knots that you will ever need, and a visit to the last bell founder in the north, who is twenty-six.",
    ),
    ...chrome(
      "consent",
      "We use cookies to remember your basket and to count our visitors. We do not know who you are and should like to keep it that way. If that is not all right, say so here and we shall try to manage without.",
      "That's fine",
      "No thank you",
    ),
    ...chrome(
      "contact",
      "Do you know somebody who still makes something by hand? Write and tell us where to find them.",
    ),
    ...chrome(
      "footer",
      "Stone & Thread is the journal of a society of makers. Anyone can join who has made something and is willing to show it.",
    ),
  ],
};
