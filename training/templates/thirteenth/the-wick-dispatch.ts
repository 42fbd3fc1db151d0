import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Small independent that runs on members; begging letter in prose in the middle and at the end, events beside it. */
export const theWickDispatch: Template = {
  name: "the-wick-dispatch",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "" },
  compose: (story) => [
    ...chrome(
      "donation",
      story.pick(["We have no owner. We have you.", "Reader-funded since 2014"]),
      story.pick(["Become a member", "Support us"]),
    ),
    ...chrome("site-name", "The Wick Dispatch"),
    ...chrome(
      "menu",
      "Investigations",
      "Town Hall",
      "Culture",
      "About us",
      story.pick(["Join", "Events"]),
    ),
    ...chrome("tags", story.pick(["TOWN HALL", "CULTURE", "LONG READ"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${story.pick(["Story by", "By"])} ${a}`),
    ...chrome(
      "photo-credit",
      story.pick(["Illustrations by Noor Pallister", "Photography: Gil Hanley for the Dispatch"]),
    ),
    ...story.date((d) => `${d.monthName} ${d.day}, ${d.year}`),
    ...chrome(
      "reading-time",
      `${story.int(3, 14)} ${story.pick(["min read", "minute read", "mins"])}`,
    ),
    ...story.body(
      [
        0.25,
        chrome(
          "donation",
          story.pick([
            "Hello. While you are here, a word about money. Four people make this paper, and one of them also does the drains. If 300 more of you gave the price of a sandwich each month we could hire a court reporter.",
            "You have read four of our stories this month, and they cost us about £900 to make. Our members paid for them. Will you be one?",
          ]),
          story.pick(["Yes, I'll chip in", "Join for £4 a month →"]),
        ),
      ],
      [
        0.65,
        chrome(
          "promo",
          story.pick(["Want to read more like this?", "From our archive:"]),
          story.teaser(),
        ),
      ],
      [
        0.9,
        chrome(
          "share",
          story.pick(["Forward this to somebody who lives on your street.", "Send to a friend"]),
        ),
      ],
    ),
    ...chrome(
      "donation",
      "If you liked this",
      "Good journalism takes weeks, and we would sooner spend them on a story than on writing to foundations. Join 1,862 members and get our Saturday letter, a mug and a vote at the annual meeting.",
      story.pick(["Give once", "£4 monthly"]),
      story.pick(["£8 monthly", "£60 a year"]),
      "Other amount",
    ),
    ...chrome(
      "event",
      story.pick(["COME ALONG", "Meet the editors"]),
      "Story clinic, Wick Library, first Tuesday of the month, 6pm. Free, biscuits.",
    ),
    ...chrome(
      "comment",
      `${story.int(2, 44)} comments`,
      story.reader(),
      story.comment(),
      story.reader(),
      story.comment(),
      "Reply",
    ),
    ...chrome(
      "comment-form",
      "Only members may comment.",
      story.pick(["Log in to join in", "Already a member? Sign in"]),
    ),
    ...chrome("related", "Read next", story.teaser(), story.headline(), story.teaser()),
    ...chrome(
      "footer",
      "Wick Dispatch is a community benefit society registered under number 7720.",
      "Complaints",
      "Privacy",
    ),
  ],
};
