import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An island paper: embedded posts and official notices of other stories, tides, ferry notes, brief items each with a full sentence or two. */
export const lwIslandTimesWeekly: Template = {
  name: "lw-island-times-weekly",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "News", "Ferries", "Tides", "Births", "Archive"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Report: ${a}`),
    ...story.date(({ weekday, day, monthName, year }) => `${weekday} ${day} ${monthName} ${year}`),
    ...story.body(
      [
        0.3,
        story.pick([
          chrome("promo", story.headline()),
          chrome(
            "follow",
            "Update: the 16:20 sailing is on amber alert due to wind. Please check before you travel.",
            `— Island Ferries (@islandferries) ${story.when.monthName} ${story.int(1, 28)}, ${story.when.year}`,
          ),
        ]),
      ],
      [0.7, story.pick([chrome("teaser", story.teaser()), chrome("promo", story.headline())])],
    ),
    ...chrome(
      "promo",
      "In brief",
      "A new defibrillator has been fitted outside the hall at Sandwick. It was paid for by the proceeds of the summer fair.",
      "The road at Balmore will be closed to traffic on Tuesday and Wednesday between 9am and 4pm while a culvert is repaired.",
      "Entries for the photography competition must reach the office by noon on Friday.",
    ),
    ...chrome(
      "follow",
      "What a sunrise over the harbour this morning",
      `— ${story.pick(["Skerry Cat", "northend_nan", "Island Birds"])} (@isle${story.int(10, 99)}) ${story.when.monthName} ${story.int(1, 28)}, ${story.when.year}`,
    ),
    ...chrome(
      "author-bio",
      "About the Island Times",
      "The Island Times is an independent weekly newspaper, owned by the people who work for it. We have published every week since 1949, apart from three in the winter of 1963. The paper is on sale in shops across the islands on Thursdays and can be read online by subscribers all over the world.",
    ),
    ...chrome(
      "contact",
      "To send us news of your club or society, email the office before noon on Tuesday. Please keep reports to 200 words.",
    ),
  ],
};
