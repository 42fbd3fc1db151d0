import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, stray, within } from "./extras.ts";

/** A non-profit town site: event notices and reporter notes between paragraphs. */
export const oakhavenIndependent: Template = {
  name: "oakhaven-independent",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "– " },
  compose(story) {
    return [
      chrome("menu", "News", "Schools", "Arts", "Calendar", "Our Donors"),
      chrome("donation", "Give Now"),
      story.title(),
      story.byline((a) => `by ${a}`),
      story.date((w) => `${w.monthName} ${w.day}, ${w.year}`),
      story.standfirst(),
      chrome("photo-credit", `${caption(story)} ${story.author.toUpperCase()} PHOTO`),
      within(
        story,
        [
          story.int(20, 32) / 100,
          chrome(
            "event",
            story.pick([
              "Meet our reporters on Thursday at 6 p.m. in the Elks Lodge. Bring a question and a friend.",
              "Join us for a candidate forum at the high school on the 14th. Admission is free; registration is required.",
            ]),
          ),
        ],
        [story.int(45, 58) / 100, stray(story, "en")],
        [
          story.int(70, 85) / 100,
          chrome(
            "newsletter",
            "Our morning e-mail is read by one in five households in Oakhaven. It is free, and it has a dog in it.",
          ),
        ],
      ),
      chrome(
        "donation",
        "DON'T LOSE YOUR LOCAL NEWS",
        "Last year we published 1,140 stories, and 640 neighbors paid for them. If each reader gave $5 we could hire someone to sit through the zoning board.",
        "$5",
        "$25",
        "$100",
        "Other amount",
      ),
      chrome(
        "related",
        "Related",
        story.headline(),
        `${story.pick(["January", "March", "October"])} ${story.int(1, 28)}, 2024`,
        'In "Schools"',
        story.headline(),
        'In "Town Hall"',
      ),
      chrome("author-bio", story.author, `More by ${story.author}`),
      chrome("comment", `Join the Conversation`, `${story.int(1, 9)} Comments`),
      story.repeat(story.int(1, 3), () =>
        chrome("comment", `${story.reader()} says:`, story.comment(), "Reply"),
      ),
      chrome("footer", "© Oakhaven Independent. Proudly powered by Newsbox", "Privacy Policy"),
    ].flat();
  },
};
