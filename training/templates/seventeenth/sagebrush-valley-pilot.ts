import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A nonprofit news start-up in the US West: republish licence in prose, donor letter, event, "how we reported this". */
export const sagebrushValleyPilot: Template = {
  name: "sagebrush-valley-pilot",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "About", "Investigations", "Water", "Schools", "En español", "Donate"),
    ...chrome("newsletter", "Know your valley in five minutes a day"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `by ${a}`),
    ...story.date(({ monthName, day, year }) => `${monthName} ${day}, ${year}`),
    ...chrome(
      "share",
      "Share this:",
      "Click to share on Facebook (Opens in new window)",
      "Click to print (Opens in new window)",
    ),
    ...story.body(
      [
        0.33,
        chrome(
          "donation",
          "You trust us to be in the room. We trust you to keep us there.",
          `The Pilot has ${story.int(4, 11)} reporters and ${story.int(900, 2400)} members. It has no ads, no owner and no paywall. Today somebody has offered to match every gift. Give now and it counts twice.`,
        ),
      ],
      [0.66, chrome("promo", story.teaser())],
    ),
    ...chrome(
      "legal",
      "Republish this article",
      "Any newspaper, newsletter or church bulletin may run this story, free, as long as it follows three rules.",
      "Say who wrote it and where. Change nothing but the style and the day of the week. Don't sell it. The photographs are another matter, so ask.",
    ),
    ...chrome(
      "author-bio",
      `${story.author} covers ${story.pick(["water, which in this valley means everything", "county government", "the people who aren't at the meeting"])}. Born in ${story.pick(["Elko", "El Paso", "Fresno"])}, a graduate of the state university, and once, briefly, a rodeo clown. More by ${story.author}`,
    ),
    ...chrome(
      "sponsor",
      "Our sponsors do not see stories before they are published. This month's is the Valley Credit Union.",
    ),
    ...chrome(
      "event",
      "Join us: Coffee with the county clerk, Thursday, 8 a.m., Rita's. We'll buy the first cup.",
    ),
    ...chrome("related", "Latest", ...story.headlines(3)),
    ...chrome(
      "comment-form",
      "Leave a comment",
      "Your email address will not be published. Required fields are marked *",
      "Name *",
      "Email *",
      "Save my name, email, and website in this browser for the next time I comment.",
    ),
    ...chrome("footer", "A 501(c)(3) nonprofit. EIN 00-0000000", "Proudly powered by Pressbox"),
  ],
};
