import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** City glossy magazine: dining guides, best-doctors lists, party photos, give-a-gift, subheads of offers */
export const mhCapitalTonightMag: Template = {
  name: "mh-capital-tonight-mag",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "", subhead: "### " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Eat",
      "Drink",
      "Shop",
      "Homes",
      "Best Doctors",
      "Weddings",
      "Parties",
      "Subscribe Now: $14.95",
    ),
    ...chrome("breadcrumb", story.pick(["Longform", "Nightlife", "News"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `By ${a} · `),
    ...story.date((d) => `${d.month}/${d.day}/${d.year}, ${d.clock}`),
    ...chrome(
      "newsletter",
      "Get a compelling long read and must-have lifestyle tips in your inbox every Sunday morning, great with coffee!",
    ),
    ...chrome(
      "photo-credit",
      story.pick(["Photograph by Toan Alder", "Photo courtesy of the Velvet Mule"]),
    ),
    ...story.body(
      [
        0.3,
        chrome("related", "You Might Also Like", `— ${story.headline()}`, `— ${story.headline()}`),
      ],
      [0.65, chrome("teaser", `${story.headline()}: ${story.teaser()}`)],
    ),
    ...chrome("tags", "Read More About: Bars, Dining Out, Development"),
    ...chrome(
      "first-published",
      `A version of this story ran in the ${story.when.monthName} ${story.when.year} issue.`,
    ),
    ...chrome(
      "promo",
      "In This Section",
      "50 Best Restaurants",
      "The Guide to Private Schools",
      "Top Dentists",
    ),
    ...chrome("event", "Around Town", "Rooftop movies, Thursdays at dusk"),
    ...chrome(
      "comment",
      "Join the conversation on social. We've retired our comments section, and honestly we feel great.",
    ),
    ...chrome(
      "footer",
      "Back to top",
      "Where to find the magazine",
      "Submit an Event",
      "Do Not Call",
      `© ${story.when.year} Capital Tonight Inc.`,
    ),
  ],
};
