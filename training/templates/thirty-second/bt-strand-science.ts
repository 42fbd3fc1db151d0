import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A science news service: DOI, citation, explore further, ratings, feedback form, fact-check badges. */
export const btStrandScience: Template = {
  name: "bt-strand-science",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Topics", "Week's top", "Latest news", "Unread news", "Subscribe", "Account"),
    ...chrome(
      "breadcrumb",
      "Home",
      story.pick(["Biology", "Earth", "Other Sciences"]),
      story.pick(["Ecology", "Plants & Animals"]),
    ),
    ...story.date(({ monthName, day, year }) => `${monthName} ${day}, ${year}`),
    ...chrome("tools", "The GIST", "Add as preferred source"),
    ...story.title(),
    ...story.byline((author) => `by ${author}, Strand Science`),
    ...chrome(
      "legal",
      `edited by ${story.reader()}, reviewed by ${story.reader()}`,
      "This article has been reviewed according to our editorial process and policies. Editors have highlighted the following attributes:",
      "fact-checked",
      "trusted source",
      "proofread",
    ),
    ...chrome(
      "photo-credit",
      `Credit: ${story.pick(["Public archive", "CC0 Public Domain", "O. Breathnach"])}`,
    ),
    ...story.standfirst(),
    ...story.body([
      0.5,
      chrome(
        "newsletter",
        "Discover the latest in science, tech and mud with over 100,000 subscribers who rely on us for daily insights. Sign up for our free newsletter.",
      ),
    ]),
    ...chrome(
      "tools",
      `More information: ${story.pick(["Journal of Applied Wading (2026).", "Proceedings of the Estuary Society (2025)."])} DOI: 10.0000/strand.0142`,
    ),
    ...chrome(
      "tools",
      `Citation: ${story.titleText} (${story.when.year}, ${story.when.monthName} ${story.when.day}) retrieved from our site`,
      "This document is subject to copyright. Apart from any fair dealing for private study, no part may be reproduced without written permission.",
    ),
    ...chrome("related", "Explore further", story.headline()),
    ...chrome("counter", `${story.int(1, 500)} shares`, "Feedback to editors"),
    ...chrome(
      "related",
      ...story.headlines(4).flatMap((headline) => [headline, `${story.int(1, 23)} hours ago`, "0"]),
    ),
    ...chrome(
      "comment-form",
      "Let us know if there is a problem with our content",
      "Use this form if you have come across a typo, an inaccuracy or would like to send an edit request. For general inquiries, please use our contact form.",
      "Your message to the editors",
      "Your email (only if you want to be contacted back)",
      "Send Feedback",
      "Thank you for taking time to write to us.",
    ),
    ...chrome(
      "newsletter",
      "E-mail the story",
      "Your email address is used only to let the recipient know who sent the email. Neither your address nor the recipient's will be used for any other purpose.",
    ),
    ...chrome(
      "footer",
      "Top",
      "Home",
      "Search",
      "Mobile version",
      "Help",
      "FAQ",
      `© Strand Science ${story.when.year}`,
    ),
  ],
};
