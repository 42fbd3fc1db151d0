import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A plain regional news site, dry standing texts: lone headline, lone standfirst-like teaser, poll, call-out, newsletter, about. */
export const lwCountyPostOnline: Template = {
  name: "lw-county-post-online",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "News",
      "Sport",
      "Business",
      "Lifestyle",
      "Jobs",
      "Notices",
      "Newsletters",
      "Log in",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `By ${a}`),
    ...story.date(
      ({ day, monthName, year, clock }) => `Published ${day}th ${monthName} ${year}, ${clock}`,
    ),
    ...story.body(
      [0.2, story.pick([chrome("promo", story.headline()), chrome("teaser", story.teaser()), []])],
      [
        0.45,
        story.pick([
          chrome(
            "contact",
            "Are you affected by this story? Email our newsdesk at news@countypost.example.",
          ),
          chrome("contact", "Has this happened to you? Contact us in confidence."),
          chrome(
            "newsletter",
            "Sign up to our free daily newsletter for the latest news from across the county.",
          ),
        ]),
      ],
      [
        0.75,
        story.pick([
          chrome("promo", story.headline()),
          chrome("promo", `MORE NEWS: ${story.headline()}`),
          chrome(
            "poll",
            "Do you support the plan?",
            "Yes",
            "No",
            "Undecided",
            `${story.int(100, 900)} votes`,
            "Thank you for voting.",
          ),
        ]),
      ],
    ),
    ...chrome(
      "contact",
      story.pick([
        "Do you have a story for us? Call the newsdesk on 01632 960 104 or email us.",
        "If you have information about this story you can contact our reporters by phone, by email or in person at our office on the High Street.",
      ]),
    ),
    ...chrome(
      "newsletter",
      "Get the latest headlines delivered to your inbox every morning. You can unsubscribe at any time. See our privacy notice for details.",
    ),
    ...chrome("related", ...story.headlines(3)),
    ...chrome(
      "footer",
      "The County Post is the leading source of news for the area. Our team of reporters covers crime, courts, councils, schools and sport, and our newspaper has been published every Thursday since 1887.",
    ),
  ],
};
