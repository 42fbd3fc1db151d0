import { chrome, marked, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A town's evening paper with the plainest of sites: a crumb, a story, two lists, a form. */
export const penworthEveningGazette: Template = {
  name: "penworth-evening-gazette",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "breadcrumb",
      story.pick([
        "Home > News > Local",
        "Home | News | Penworth",
        "You are here: Home » Local News",
      ]),
    ),
    ...story.title(),
    ...story.byline((name) =>
      story.pick([`By ${name}`, `By ${name} @gazette${name.split(" ")[0]?.toLowerCase() ?? ""}`]),
    ),
    ...story.date((w) =>
      story.pick([
        `${w.weekday} ${w.day} ${w.monthName} ${w.year}`,
        `Published on ${w.dd}/${w.mm}/${w.year} at ${w.clock}`,
      ]),
    ),
    ...chrome(
      "share",
      story.pick(["Share this article", "Share: Facebook | Twitter | Email", "0 Shares"]),
    ),
    ...story.body(
      [
        0.45,
        story.pick([
          chrome("related", `Related: ${story.headline()}`),
          chrome(
            "newsletter",
            "Sign up for our daily newsletter to get the latest Penworth news straight to your inbox.",
          ),
          chrome("ad", "Advertisement"),
        ]),
      ],
      [0.8, story.int(0, 1) ? chrome("related", `See also: ${story.headline()}`) : []],
    ),
    ...chrome("tags", story.pick(["Tags: council, Penworth, news", "Tagged in: local news"])),
    ...chrome(
      "related",
      story.pick(["Related articles", "You might also like", "Related stories:"]),
      ...(story.int(0, 1) ? marked("- ", story.headlines(4)) : story.headlines(3)),
    ),
    ...chrome(
      "promo",
      story.pick(["Most read", "Trending now", "Most popular"]),
      ...(story.int(0, 1) ? numbered(story.headlines(5)) : story.headlines(5)),
    ),
    ...chrome(
      "comment",
      story.pick([`Comments (${story.int(0, 30)})`, "Be the first to comment on this story"]),
      story.pick(["Log in to comment", "Please sign in or register to leave a comment."]),
    ),
    ...chrome("newsletter", "Subscribe to our newsletter", "Enter your email address", "Subscribe"),
    ...chrome(
      "footer",
      "About us | Contact us | Privacy policy | Terms and conditions | Cookie policy",
      `© ${story.when.year} Penworth Gazette Ltd. All rights reserved.`,
    ),
  ],
};
