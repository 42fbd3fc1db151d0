import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An aggregator that shows the full text of partners' stories beside an endless heap of others. */
export const aggregatorSnapheap: Template = {
  name: "aggregator-snapheap",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "SnapHeap", "For you", "Local", "Money", "Celebs", "Videos"),
    ...chrome(
      "ticker",
      `${story.int(-3, 31)}°C`,
      story.pick(["Sunny", "Rain"]),
      "Set your location",
    ),
    ...chrome("site-name", "Orchard Courier"),
    ...chrome("follow", "Follow", `${story.int(10, 900)}K followers`),
    ...story.title(),
    ...story.byline((a) => `Story by ${a}`),
    ...story.date(({ clock, day, monthShort }) => `${day} ${monthShort} · ${clock}`),
    ...story.pick([chrome("reading-time", `${story.int(2, 8)} min read`), []]),
    ...story.body(
      [
        story.int(13, 27) / 100,
        chrome(
          "photo-credit",
          story.pick(["© Provided by Orchard Courier", "© Orchard Courier / Getaway"]),
        ),
      ],
      [
        story.int(38, 52) / 100,
        story.pick([
          chrome(
            "sponsor",
            story.pick([
              "Related video: How to clean grout (Dailymo)",
              "Doctors surprised by this carrot",
            ]),
          ),
          [],
        ]),
      ],
      [
        story.int(63, 77) / 100,
        story.pick([chrome("promo", `Read more: ${story.headline()}`), []]),
      ],
    ),
    ...chrome("tools", "See more", "More for You", "Hide this story", "Report an issue"),
    ...chrome("comment", "Reactions", `${story.int(2, 120)} Comments`),
    ...story.repeat(story.int(3, 5), () => [
      ...chrome("related", story.headline()),
      ...story.pick([
        chrome("site-name", story.pick(["Blare Online", "Plainsman", "Meridian"])),
        [],
      ]),
      ...story.pick([chrome("related", `${story.int(1, 23)}h`), []]),
    ]),
    ...chrome(
      "sponsor",
      "Sponsored",
      "Seniors: do this instead of mowing",
      "LawnCo.",
      "Learn more",
    ),
    ...chrome("teaser", story.headline(), story.teaser(), "Continue reading"),
    ...chrome("app", "Microapp: Solitaire · Play now"),
    ...chrome("footer", "© SnapHeap", "Your Privacy Choices", "Publisher dashboard", "Feedback"),
  ],
};
