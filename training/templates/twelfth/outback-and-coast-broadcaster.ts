import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** The Australian public broadcaster's style: key points, posted times, topic rows and a local newsletter below. */
export const outbackAndCoastBroadcaster: Template = {
  name: "outback-and-coast-broadcaster",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Just In", "Politics", "World", "Analysis", "Sport", "For You"),
    ...chrome("search", "Search the site", "Log In"),
    ...story.title(),
    ...story.byline((author) => `By ${author}`),
    ...chrome("site-name", story.pick(["Shell Coast", "Northern Rivers", "Western Plains"])),
    ...chrome(
      "tags",
      "Topic:",
      story.pick(["Floods", "Veterinary Medicine", "Emergency Incidents"]),
    ),
    ...story.date(
      ({ weekday, day, monthShort, clock }) =>
        `${weekday.slice(0, 3)} ${day} ${monthShort} at ${clock}`,
    ),
    ...chrome(
      "photo-credit",
      story.pick([
        "The river on Monday evening. (Supplied: Pam Trewin)",
        "(Broadcaster News: Jess Maroney)",
      ]),
    ),
    ...story.body(
      [0.3, chrome("photo-credit", "(Supplied)")],
      [0.6, chrome("promo", story.pick(["Loading...", "Download the app for all the latest."]))],
      [0.8, chrome("related", story.headline())],
    ),
    ...chrome(
      "newsletter",
      story.pick([
        "Local news, delivered each Friday. Sign up for the newsletter of your region, written by somebody who lives there.",
        "Get our local newsletter, delivered free each Thursday. Your information is being handled in accordance with the collection statement.",
      ]),
    ),
    ...chrome("first-published", `Posted ${story.int(5, 9)}h ago`),
    ...chrome("share", "Copy link", "Facebook", "X (formerly Twitter)"),
    ...chrome("related", "Top Stories", ...story.headlines(3)),
    ...chrome("related", "Popular Now", ...numbered(story.headlines(3), ".")),
    ...chrome("teaser", story.teaser()),
    ...chrome("tags", "Related topics", "Coolangarra", "Farming", "Rivers"),
    ...chrome(
      "legal",
      "We acknowledge Aboriginal and Torres Strait Islander peoples as the First Australians and Traditional Custodians of the lands where we live, learn, and work.",
    ),
    ...chrome(
      "legal",
      "This service may include material from agencies which is copyright and cannot be reproduced. AEST = Australian Eastern Standard Time which is 10 hours ahead of GMT.",
    ),
  ],
};
