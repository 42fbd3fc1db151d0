import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A small British weekly on a shared publisher's platform: cookie wall first, town picker, comments and dating links below. */
export const nfPennardValeEcho: Template = {
  name: "nf-pennard-vale-echo",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "consent",
      `We and our ${story.int(140, 900)} partners ask for your choice`,
      "Some of the cookies on this site are needed to make it work. Others help us to show advertising that pays for the journalism you are about to read. You can change your mind at any time under Privacy in the page footer.",
      story.pick(["Accept and continue", "I'm happy with all cookies", "Yes to all"]),
      "Let me choose",
    ),
    ...chrome("site-name", story.pick(["Pennard Vale Echo", "The Echo | Pennard & the Vale"])),
    ...chrome(
      "menu",
      "Choose your town",
      "Pennard",
      "Castle Wick",
      "Stourleigh",
      "Marsh End",
      "News",
      "Rugby",
      "Nostalgia",
      "Planning Notices",
      "Dating",
    ),
    ...chrome(
      "ticker",
      `Currently ${story.int(4, 19)}°C in Pennard · Tide high ${story.int(1, 11)}:${story.int(10, 59)}`,
    ),
    ...chrome(
      "breadcrumb",
      `Home > News > ${story.pick(["Pennard", "Marsh End", "Crime & Courts"])}`,
    ),
    ...story.date(
      ({ weekday, day, monthName, year, clock }) =>
        `${weekday} ${day} ${monthName} ${year} ${clock}`,
    ),
    ...story.title(),
    ...story.byline((a) => `Words by ${a}`),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      story.pick([
        "The scene this week. Pic: Echo staff",
        "File picture of Castle Wick high street",
        "Picture sent in by a reader",
      ]),
    ),
    ...chrome("share", "0", "shares", "Copy link", "Send to a friend"),
    ...story.body(
      [0.2, chrome("ad", "Advert", "Your browser does not support iframes.")],
      [0.45, chrome("related", "You might have missed:", ...story.headlines(2))],
      [
        0.7,
        chrome(
          "newsletter",
          "The Echo at Teatime. Five stories, one recipe and the tide times, every weekday at 4pm. It costs nothing and you can leave whenever you please.",
          "Your email address",
          "Sign me up",
        ),
      ],
      [0.9, chrome("promo", story.headline())],
    ),
    ...chrome(
      "comment",
      `Comments: (${story.int(3, 41)})`,
      ...story
        .repeat(3, () =>
          chrome(
            "comment",
            story.reader(),
            `${story.int(2, 23)}:${story.int(10, 59)}`,
            story.comment(),
            "Report this",
            `Score: ${story.int(-9, 34)}`,
          ),
        )
        .map((l) => l.text),
    ),
    ...chrome(
      "comment-form",
      "Please sign in to join the conversation",
      "Comments are moderated after they appear. Read the house rules before you post.",
    ),
    ...chrome(
      "event",
      "What's on near you",
      "Sat: Vinyl fair, Corn Exchange, 10am–3pm, £1",
      "Sun: Rhubarb open day, Marsh End, free",
    ),
    ...chrome(
      "legal",
      "This website and its associated newspaper follow an editors' code of conduct. If you believe that something we have published is inaccurate or intrusive, write to the editor first and, if you are not content with the answer, to the press regulator.",
    ),
    ...chrome(
      "footer",
      `©${story.when.year} Vale & Border Media. Registered in England and Wales.`,
      "Advertise",
      "Archive",
      "Site map",
    ),
  ],
};
