import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A page as kept by a web archive, with its toolbar, of a plains-state daily about 2006. */
export const waybackCapturePlainsman: Template = {
  name: "wayback-capture-plainsman",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome(
      "tools",
      story.pick(["42 captures", "118 captures"]),
      "12 Apr 2006 - 30 Nov 2014",
      "About this capture",
      "COLLECTED BY",
      "Organization: Crawl Commons",
    ),
    ...chrome("calendar", "Mar APR May", "2005 2006 2007"),
    ...chrome("site-name", "plainsmandaily.example", "The Plainsman Daily"),
    ...chrome(
      "menu",
      "News",
      "Ag",
      "Obituaries",
      "Preps",
      "Classifieds",
      "Wheels",
      "Subscriber Services",
    ),
    ...story.pick([
      chrome(
        "ticker",
        `Currently: ${story.int(12, 98)} F | 7-day forecast`,
        "Wheat 4.12 Corn 2.31 Hogs 61.20",
      ),
      [],
    ]),
    ...story.title(),
    ...story.byline((a) => `By ${a}`),
    ...chrome("author-bio", "Plainsman Staff Writer"),
    ...story.date(
      ({ weekday, monthName, day, year }) => `${weekday}, ${monthName} ${day}, ${year}`,
    ),
    ...story.body(
      [
        story.int(33, 47) / 100,
        chrome(
          "photo-credit",
          story.pick([
            "Click photo to enlarge",
            "Got an image for this capture? No archived version found.",
          ]),
        ),
      ],
      [
        story.int(63, 77) / 100,
        chrome("related", "RELATED STORIES", ...marked("- ", story.headlines(2))),
      ],
    ),
    ...chrome(
      "contact",
      story.pick([
        "Reach the city desk at 555-0161, ext. 204.",
        "Contact the newsroom: citydesk@plainsmandaily.example",
      ]),
    ),
    ...chrome("tools", "Email To A Friend", "Print This Story", "Letter to the Editor"),
    ...chrome(
      "ad",
      "Top Jobs: CDL drivers, home weekends",
      "Top Homes: 3 bd ranch, 2 ac, $89,900",
      "Top Autos",
    ),
    ...chrome(
      "comment",
      "Reader feedback",
      `Posted by ${story.reader()}`,
      story.comment(),
      "Report abuse",
    ),
    ...chrome(
      "poll",
      "Instant poll: Will you plant later this year?",
      "( ) Yes ( ) No ( ) Don't farm",
    ),
    ...chrome(
      "footer",
      `Copyright ${story.when.year} Plainsman Publishing, a division of Sodhouse Communications`,
      "Terms & Conditions · Privacy Statement · Site Map",
    ),
  ],
};
