import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Nigerian daily on WordPress: also-reads in the text, channel calls, copyright paragraph, naira rates. */
export const okemaraStandard: Template = {
  name: "okemara-standard",
  language: "en",
  layout: { newline: "\r\n", gap: "none", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome("menu", "HOME", "METRO", "POLITICS", "BUSINESS", "SPORTS", "EDUCATION", "E-PAPER"),
    ...chrome(
      "breadcrumb",
      `Home » ${story.pick(["News", "Metro Plus", "Featured"])} » ${story.titleText}`,
    ),
    ...story.title(),
    ...story.date(({ day, monthName, year, clock }) =>
      story.pick([`${day} ${monthName} ${year}`, `${monthName} ${day}, ${year} ${clock}`]),
    ),
    ...story.byline((author) => `By ${author}`),
    ...chrome("reading-time", `${story.int(2, 5)} mins read`),
    ...chrome("share", "Share on Facebook", "Share on X", "Share on WhatsApp", "Telegram"),
    ...story.body(
      [
        0.2,
        chrome(
          "promo",
          `${story.pick(["Also Read: ", "ALSO READ:", "READ ALSO: "])}${story.headline()}`,
        ),
      ],
      [
        0.4,
        chrome(
          "ad",
          "Advertisement",
          "Land in Okemara GRA at giveaway price. Only 9 plots left. Chat with us on WhatsApp!",
        ),
      ],
      [0.65, chrome("promo", story.headline(), story.headline())],
      [
        0.85,
        chrome(
          "follow",
          story.pick([
            "Join our WhatsApp channel for breaking news as it happens",
            "Follow us on our Telegram channel: t.me/okemarastandard",
          ]),
        ),
      ],
    ),
    ...chrome(
      "legal",
      "No part of this report may be copied, aired, or put on another website or blog unless the management of the Okemara Standard has agreed to it in writing beforehand.",
      "Contact: theeditor@okemarastandard.example",
    ),
    ...chrome(
      "tags",
      `Tags: ${story.pick(["Governor Briggs", "Blackout", "Fuel"])}, ${story.pick(["Okemara", "Lower Benwa", "Senate"])}, Trending`,
    ),
    ...chrome("related", story.pick(["Related Posts", "Related News", "You may also like"])),
    ...story.repeat(3, () =>
      chrome(
        "related",
        story.headline(),
        `${story.int(1, 20)} ${story.when.monthName}, ${story.when.year}`,
      ),
    ),
    ...chrome("pager", "Previous Post", story.headline(), "Next Post", story.headline()),
    ...chrome(
      "comment-form",
      "Leave a Reply Cancel reply",
      "Your email address will not be published. Required fields are marked *",
      "Comment *",
      "Name *",
      "Email *",
      "Website",
      "Save my name, email, and website in this browser for the next time I comment.",
    ),
    ...chrome(
      "sponsor",
      story.pick([
        "Lagoon Heights: own a plot from N1.2m, spread payment over 18 months",
        "Doctors uncover herbal mixture that keeps men strong",
      ]),
    ),
    ...chrome(
      "ticker",
      `Dollar to Naira: Buying N${story.int(1400, 1500)} Selling N${story.int(1501, 1600)}`,
    ),
    ...chrome(
      "newsletter",
      "Subscribe To Our Newsletter",
      "Your Email",
      "Subscribe",
      "I consent to the terms and conditions",
    ),
    ...chrome("related", "Latest News", ...story.headlines(5)),
    ...chrome(
      "footer",
      "About Us | Advert Rates | Contact | Privacy Policy",
      `Okemara Standard © ${story.when.year}`,
    ),
  ],
};
