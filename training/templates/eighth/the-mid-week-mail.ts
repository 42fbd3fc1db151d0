import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A newsletter as plain mail, wrapped at 72 signs: other stories as blurbs with links, and reasons why you got it. */
export const theMidWeekMail: Template = {
  name: "the-mid-week-mail",
  language: "en",
  layout: { newline: "\r\n", gap: "all", indent: "none", item: "* ", wrap: 72 },
  compose: (story) => [
    ...chrome(
      "tools",
      story.pick([
        "Can't see the pictures? View this email in your browser.",
        "Trouble reading this? Open it on the web: https://mwm.example/w",
      ]),
    ),
    ...chrome("site-name", "THE MID-WEEK MAIL", "------------------------------"),
    ...chrome(
      "newsletter",
      story.pick([
        "Good morning, and thank you for opening this. Today's long read is below; after it you'll find four things that we liked.",
        "Hello from a rainy desk. One story today, and then the links. If you like it, press forward.",
      ]),
    ),
    ...story.title((title) => title.toUpperCase()),
    ...story.byline((author) => `by ${author}`),
    ...story.date(({ day, monthName, year }) => `${day} ${monthName} ${year}`),
    ...story.standfirst(),
    ...story.body([
      0.5,
      chrome(
        "sponsor",
        "*** A message from our sponsor ***",
        story.pick([
          "Tired of passwords? Keyring remembers them so that you can remember your mother's birthday. Try it for a month at keyring.example",
          "Odd Socks will send you one good sock a month. After a year you have twelve. https://oddsocks.example",
        ]),
      ),
    ]),
    ...chrome("related", "ALSO THIS WEEK"),
    ...story.repeat(story.int(3, 5), () =>
      chrome(
        "related",
        story.headline(),
        `${story.teaser()} (link: https://mwm.example/${story.int(1000, 9999)})`,
      ),
    ),
    ...chrome(
      "poll",
      "Last week we asked whether a hot dog is a sandwich. 61% of you said that you wished we hadn't.",
    ),
    ...chrome(
      "donation",
      "The Mid-Week Mail has no paywall, no investors and no office. If it is worth a coffee a month to you, there is a button on the site.",
    ),
    ...chrome(
      "newsletter",
      "You are receiving this email because you signed up on our website, or because somebody who knows you did. If you'd rather not, you can unsubscribe with one click and we will not ask why.",
      "Unsubscribe: https://mwm.example/u",
      "Update your preferences: https://mwm.example/p",
    ),
    ...chrome("contact", "Our mailing address is: Mid-Week Mail, PO Box 9, Leeming"),
  ],
};
