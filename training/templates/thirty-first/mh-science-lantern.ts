import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Popular science and health magazine: reviewed-by lines, citation tools, disclaimers, quiz, newsletters with pictures described */
export const mhScienceLantern: Template = {
  name: "mh-science-lantern",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "", subhead: "### " },
  compose: (story) => [
    ...chrome("menu", "Health", "Planet", "Animals", "Space", "Archaeology", "Ask Us", "Games"),
    ...chrome("breadcrumb", "Planet Earth", "Climate"),
    ...story.title(),
    ...chrome("menu", story.pick(["News", "Features", "Reference"])),
    ...story.byline((a) => `By ${a} published`),
    ...story.date((d) => `${d.day} ${d.monthName} ${d.year}`),
    ...story.standfirst(),
    ...chrome(
      "share",
      "Copy link",
      "Share this article",
      "Join the conversation",
      `${story.int(0, 12)}`,
    ),
    ...chrome("photo-credit", "(Image credit: Lumen/Gantry Images)"),
    ...story.body(
      [
        0.25,
        chrome(
          "newsletter",
          "Get the Lantern in your inbox",
          "Discoveries that make you put down your toast.",
          "Contact me with offers from other Larkfield brands",
        ),
      ],
      [0.5, chrome("related", "RELATED STORIES", ...marked("—", story.headlines(3)))],
      [
        0.75,
        chrome(
          "poll",
          "Test yourself: how much do you know about bones?",
          "Question 1 of 10",
          "Start quiz",
        ),
      ],
    ),
    ...chrome(
      "legal",
      "This page is for information and is not medical advice. If you feel ill, speak to a doctor, who has the advantage of being able to see you.",
    ),
    ...story.byline((a) => a),
    ...chrome(
      "author-bio",
      "Staff Writer",
      "holds a degree in marine biology and once fell off a research vessel in a harbour. Her work has appeared in several magazines that no longer exist.",
    ),
    ...chrome(
      "related",
      "More about climate",
      ...story.headlines(2),
      "LATEST",
      ...story.headlines(3),
    ),
    ...chrome("tools", "Cite this page", "Print"),
    ...chrome(
      "footer",
      "Contact Larkfield's experts",
      "Advertise with us",
      "Web notifications",
      `© ${story.when.year} Larkfield US, Inc.`,
    ),
  ],
};
