import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Member-funded site in a plain voice: appeals above, in and below the story; bare teasers between paragraphs. */
export const publicSquareOnline: Template = {
  name: "public-square-online",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "donation",
      story.pick([
        "You can read everything here without paying because other people do pay.",
        "We have 412 members to find before the end of the month.",
        "This reporting was paid for by readers.",
      ]),
      story.pick(["Become one", "Give what you can", "Not now"]),
    ),
    ...chrome("menu", "Investigations", "Housing", "Work", "About the project"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a}`),
    ...story.date(({ day, monthName, year }) => `${day} ${monthName} ${year}`),
    ...chrome("share", story.pick(["Share this story", "Send to a friend   Print   Copy address"])),
    ...story.body(
      [0.25, chrome("promo", story.headline(), story.teaser())],
      [
        0.5,
        chrome(
          "donation",
          story.pick([
            "It took our reporters eleven weeks to get these documents. If you think that was worth doing, you can help us to do it again.",
            "Nobody else is covering this. We would like to go on.",
          ]),
        ),
      ],
      [0.75, chrome("promo", story.headline())],
    ),
    ...chrome(
      "contact",
      story.pick([
        "If you have worked there and would like to talk, our reporters can be reached in confidence.",
        "Do you know more than we do? Write to us on paper if you prefer.",
      ]),
    ),
    ...chrome(
      "author-bio",
      `${story.author} is an investigative reporter who has previously worked in local radio. ${story.pick(["Lives in Leeds.", "Shortlisted for a national award in 2023."])}`,
    ),
    ...chrome("related", ...story.headlines(4)),
    ...chrome(
      "tags",
      story.pick(["Housing", "Councils", "Rivers"]),
      story.pick(["Freedom of information", "Whistleblowers"]),
    ),
    ...chrome(
      "legal",
      "Members elect the board each spring. The board appoints the editor and has no say in what is published.",
    ),
    ...chrome("footer", "Registered society no. 8841", "Accounts", "Rules"),
  ],
};
