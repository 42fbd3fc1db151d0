import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** US alt weekly: event calendar, best-of poll, member begging in prose, tag row, long bio */
export const mhTheOrbiterAlt: Template = {
  name: "mh-the-orbiter-alt",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "" },
  compose: (story) => [
    ...chrome(
      "donation",
      story.pick([
        "Keep Orbiter free. Chip in.",
        "Independent since 1983. Become a Friend of the Orbiter →",
      ]),
    ),
    ...chrome(
      "menu",
      "News & Politics",
      "Music",
      "Eat + Drink",
      "Arts",
      "Savage Stars horoscope",
      "Best Of",
      "Read the print issue",
    ),
    ...chrome("breadcrumb", story.pick(["Music » Feature", "News // Cover story"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `by ${a}`),
    ...story.date((d) => `${d.monthName} ${d.day}, ${d.year}`),
    ...chrome("share", "click to tweet", "click to enlarge"),
    ...chrome(
      "photo-credit",
      story.pick(["PHOTO BY RENNIE ALVES", "Illustration by Coop Danziger"]),
    ),
    ...story.body(
      [0.3, chrome("photo-credit", "Photo: Rennie Alves/The Orbiter")],
      [
        0.5,
        chrome(
          "donation",
          "Since 1983 the Orbiter has been the free, independent voice of this city, and we would like to keep it that way. Our small team works tirelessly to bring you stories nobody else will tell. If you can, pitch in as little as a dollar a month.",
        ),
      ],
      [
        0.75,
        chrome(
          "event",
          `THU ${story.int(1, 28)} · Sad Trombones, Hog's Head, $12`,
          `FRI ${story.int(1, 28)} · Drag Bingo, Union Hall, free`,
        ),
      ],
    ),
    ...chrome(
      "tags",
      `Tags: ${story.pick(["Cover Story, Nightlife, Development", "Local Bands, Real Estate", "City Hall, Long Reads"])}`,
    ),
    ...story.byline((a) => `About The Author: ${a}`),
    ...chrome(
      "author-bio",
      "Has been writing for the Orbiter since it had a fax number. Likes pinball, dislikes brunch. Send tips, records and hate mail to the address on the masthead.",
    ),
    ...chrome(
      "related",
      "Related Stories",
      ...story.headlines(3).map((h, i) => `${h} ${story.int(1, 9) + i} days ago`),
    ),
    ...chrome(
      "poll",
      "Best of the City: vote now!",
      "Best taco",
      "Best place to cry in public",
      "Nominations close Sunday",
    ),
    ...chrome(
      "event",
      "Event calendar",
      "Staff pick",
      "Zine Fair @ Eastside Armory, Sat., 11 a.m.-5 p.m.",
      "All of today's events | Staff picks",
    ),
    ...chrome(
      "newsletter",
      "Want us to slide into your inbox?",
      "Sign up for one or more of our newsletters. We promise not to sell you to anyone weird.",
    ),
    ...chrome(
      "footer",
      "Advertise",
      "Find a paper",
      "Work here (ha)",
      "Contact",
      `${story.when.year} Orbiter Holdings, LLC`,
    ),
  ],
};
