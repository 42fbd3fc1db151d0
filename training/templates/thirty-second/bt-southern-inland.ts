import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** An Australian public broadcaster's regional page: topics, acknowledgement, external-site notes. */
export const btSouthernInland: Template = {
  name: "bt-southern-inland",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Skip to main content",
      "Just In",
      "For You",
      "Rural",
      "Watch Live",
      "Log In",
    ),
    ...chrome(
      "breadcrumb",
      `Topic:${story.pick(["Rural and Remote Communities", "Banking", "Courts"])}`,
    ),
    ...story.title(),
    ...story.byline((author) => `By ${author}`),
    ...chrome("site-name", story.pick(["Inland West", "Riverland", "Western Plains"])),
    ...chrome(
      "breadcrumb",
      `Topic:${story.pick(["Regional Communities", "State Government", "Weather"])}`,
    ),
    ...story.date(
      ({ weekday, day, monthShort, clock }) =>
        `${weekday.slice(0, 3)} ${day} ${monthShort} at ${clock}`,
    ),
    ...chrome(
      "photo-credit",
      `${story.pick(["The main street at dusk.", "Locals say they were not asked.", "The site has been empty for years."])} (Inland: ${story.pick(["Jude Farrant", "Kit Lowrie"])})`,
    ),
    ...chrome(
      "share",
      "Share article",
      "Copy link",
      "Facebook",
      "X (formerly Twitter)",
      "Link copied",
    ),
    ...story.standfirst(),
    ...story.body(
      [
        0.2,
        chrome(
          "photo-credit",
          story.pick([
            "A dusty street with a parked ute and a closed shopfront.",
            "Two women in wide-brimmed hats stand at a fence.",
          ]),
          story.pick([
            "It hasn't rained here since Easter. (Supplied)",
            "The hall was full for the meeting. (Supplied: Trish M.)",
          ]),
        ),
      ],
      [
        0.5,
        chrome(
          "newsletter",
          "Stories from the bush, every Friday",
          "Your information is being handled in accordance with our privacy collection statement.",
          "Email address",
          "Subscribe",
        ),
      ],
      [
        0.75,
        chrome("related", story.headline(), `Topic:${story.pick(["Banking", "Fire", "Cattle"])}`),
      ],
    ),
    ...chrome(
      "first-published",
      `Posted ${story.int(2, 20)} hours ago`,
      `updated ${story.int(1, 2)} hours ago`,
    ),
    ...chrome("related", "Related stories", ...story.headlines(3)),
    ...chrome(
      "tags",
      "Related topics",
      "Local Government",
      "Rural",
      story.pick(["Cobar", "Broken Hill", "Regional"]),
    ),
    ...chrome("related", "Top Stories", ...counted(story.headlines(3)), "Back to top"),
    ...chrome(
      "footer",
      "We acknowledge the First Peoples of this country as the Traditional Custodians of the lands where we live, learn and work.",
      "Contact Us",
      "This service may include material from other agencies which is copyright and cannot be reproduced.",
      "AEST = Australian Eastern Standard Time which is 10 hours ahead of GMT",
    ),
  ],
};
