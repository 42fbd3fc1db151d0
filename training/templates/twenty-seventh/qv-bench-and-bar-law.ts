import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A legal weekly: CPD boxes, jobs, lock, comments by pseudonym. */
export const qvBenchAndBarLaw: Template = {
  name: "qv-bench-and-bar-law",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "", subhead: "### " },
  compose: (story) => [
    ...chrome("menu", "News", "Features", "Analysis", "Jobs", "Directory", "Events"),
    ...chrome("login", "Register", "Sign in"),
    ...chrome("breadcrumb", "Home", "News"),
    ...story.title(),
    ...story.byline((author) => `By ${author}`),
    ...story.date(({ day, monthName, year }) => `${day} ${monthName} ${year}`),
    ...chrome("share", "LinkedIn", "Email to a colleague"),
    ...chrome("comment", story.pick(["No comments", "3 comments", "11 comments"])),
    ...chrome("tools", "Save article", "Please Sign in to your account to use this feature"),
    ...story.body(
      [0.5, chrome("event", "Law fair", "12 May", "Book your place")],
      [0.8, chrome("related", story.headline())],
    ),
    ...chrome("tags", "Topics", story.pick(["Courts", "Property", "Regulation"])),
    ...chrome(
      "related",
      "Jobs",
      "Conveyancer, Saltwick, £46k",
      "Paralegal, Lathom",
      "Registrar, Port Eldig",
    ),
    ...chrome(
      "comment",
      "Readers' comments",
      "Anonymous",
      story.comment(),
      "Unsuitable or offensive? Report this comment",
    ),
    ...chrome("comment-form", "Have your say", "You must sign in to make a comment"),
    ...chrome("footer", "Site powered by Inkhorn", "Subscribe", "Advertise"),
  ],
};
