import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A regional evening title full of pop-in boxes: WhatsApp community, crime map widget, reach-out lines, recommended reading. */
export const ironbridgeEveningArgusLive: Template = {
  name: "ironbridge-evening-argus-live",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Load more menu", "News", "Politics", "Football", "What's On", "Puzzles"),
    ...chrome("site-name", "Ironbridge Argus Live"),
    ...chrome("breadcrumb", "News > Ferrisham News > Courts"),
    ...story.title(),
    ...story.standfirst(),
    ...chrome("comment", `${story.int(0, 99)} Comments`),
    ...story.byline((a) => a),
    ...chrome("author-bio", story.pick(["Trainee reporter", "Court reporter", "Audience editor"])),
    ...story.date(({ clock, day, monthShort, year }) => `${clock}, ${day} ${monthShort} ${year}`),
    ...chrome("photo-credit", "(Image: Argus Live)"),
    ...story.body(
      [
        story.int(6, 30) / 100,
        story.pick([
          chrome(
            "follow",
            "Join the Argus Live WhatsApp group for breaking news straight to your phone",
            "You can leave whenever you like. Our community members are treated to special offers and adverts from us and our partners.",
          ),
          chrome("promo", `Read more: ${story.headline()}`),
        ]),
      ],
      [
        story.int(20, 50) / 100,
        chrome(
          "photo-credit",
          story.pick([
            "Gladstone Point towers over the ring road (Image: Argus Live)",
            "(Image: Ferrisham Police)",
          ]),
        ),
      ],
      [
        story.int(30, 65) / 100,
        story.pick([
          chrome(
            "search",
            "Enter your postcode to see the latest crime statistics in your area",
            "Search",
            "Loading…",
          ),
          chrome(
            "poll",
            "Do you think that the sentence was long enough?",
            "Take our poll and have your say",
          ),
        ]),
      ],
      [
        story.int(45, 85) / 100,
        story.pick([
          chrome("promo", story.headline()),
          chrome("promo", `Read next: ${story.headline()}`),
          chrome(
            "related",
            "Top stories you may have missed:",
            story.headline(),
            story.headline(),
            story.headline(),
          ),
        ]),
      ],
      [
        story.int(60, 97) / 100,
        story.pick([
          chrome(
            "newsletter",
            "To sign up for the Argus Live newsletter and get our top stories every morning and teatime, enter your email at the top of the page.",
          ),
          chrome("event", "Find out what's on near you with our free guide."),
        ]),
      ],
    ),
    ...chrome("related", "Follow", "Most Recent", story.headline(), story.headline()),
    ...chrome("tags", "Courts", "Ferrisham", "Crime"),
    ...chrome("related", "Most Read", ...story.headlines(5)),
    ...chrome("footer", "How we use AI", "Complaints", "Licensing", "© Severn Gorge Titles Ltd"),
  ],
};
