import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** An emailed edition kept on the web as plain text: preheader, view-in-browser, forwarded note, long unsubscribing. */
export const btMailroomDispatch: Template = {
  name: "bt-mailroom-dispatch",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "* ", wrap: 74 },
  compose: (story) => [
    ...chrome("tools", "View this email in your browser"),
    ...chrome(
      "newsletter",
      story.pick([
        "Forwarded by a friend? Good friend. Get your own at the foot of this message.",
        "You are reading the free edition of the Mailroom Dispatch, sent to 11,402 inboxes this morning.",
      ]),
    ),
    ...chrome("site-name", "THE MAILROOM DISPATCH"),
    ...chrome(
      "calendar",
      `No. ${story.int(90, 700)} * ${story.when.weekday} * ${story.when.monthName} ${story.when.day}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(
      (author) =>
        `Written by ${author}; edited by ${story.pick(["Ros", "Theo", "the night shift"])}`,
    ),
    ...chrome("share", "Like", "Comment", "Restack"),
    ...story.body([
      0.45,
      chrome(
        "sponsor",
        "-- together with Brindle & Sons --",
        "Most socks are made for feet in general. Brindle's are made for yours. Readers of the Dispatch get 15% off their first drawer with the code MAILROOM.",
      ),
    ]),
    ...chrome(
      "poll",
      "How was today's Dispatch?",
      "Loved it | It was fine | I want my four minutes back",
    ),
    ...chrome("related", "ALSO IN THE POST", ...marked("* ", story.headlines(3))),
    ...story.pick([
      chrome(
        "comment",
        `Last time we asked about hedges. ${story.reader()} wrote: "${story.comment()}"`,
      ),
      [],
    ]),
    ...chrome(
      "donation",
      "The Dispatch is three people and a kettle. If it is part of your morning, think of becoming a paying member; it costs less than the bus and you needn't stand.",
    ),
    ...chrome(
      "newsletter",
      "You're getting this email because you signed up on our site or bought a mug.",
      "Change how often we write, or unsubscribe from this list. We'll be sad, but we'll stop at once.",
    ),
    ...chrome(
      "footer",
      "Our postal address is: The Mailroom, PO Box 142, Cedar Flats",
      `(c) ${story.when.year} Mailroom Media Co-operative`,
    ),
  ],
};
