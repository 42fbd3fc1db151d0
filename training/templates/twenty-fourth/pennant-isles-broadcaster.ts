import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A national broadcaster: bare related links, attribution lines, topics list, get-in-touch box and five headings of lists. */
export const pennantIslesBroadcaster: Template = {
  name: "pennant-isles-broadcaster",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Accessibility links",
      "Skip to content",
      "Your account",
      "Home",
      "News",
      "Sport",
      "Weather",
      "Listen",
      "Learning",
    ),
    ...story.title(),
    ...chrome(
      "photo-credit",
      story.pick(["PA Pennant", "Image source, Family handout", "Image source, Pennant"]),
    ),
    ...story.date((w) => `Published ${w.day} ${w.monthName} ${w.year}, ${w.clock} GMT`),
    ...story.byline(),
    ...chrome(
      "author-bio",
      story.pick(["Pennant News, South West", "Business reporter", "Pennant News, at the scene"]),
    ),
    ...story.body(
      [0.4, chrome("promo", ...story.headlines(2))],
      [0.8, story.int(0, 1) ? chrome("promo", `${story.headline()}, external`) : []],
    ),
    ...chrome(
      "contact",
      "Get in touch",
      "Has something happened on your street? Our producers read every message.",
      "Tell us which stories we should cover",
    ),
    ...(story.int(0, 2) > 0
      ? chrome("follow", "Follow Pennant South West on Facebook, on X and on Instagram.")
      : []),
    ...(story.int(0, 2) > 0
      ? chrome(
          "related",
          story.pick(["More on this story", "Related stories"]),
          ...story.headlines(3),
        )
      : []),
    ...(story.int(0, 2) > 0
      ? chrome(
          "related",
          "Related internet links",
          "Local council",
          "We do not choose what other sites say.",
        )
      : []),
    ...chrome("tags", "Related topics", "Councils", "Transport"),
    ...chrome("related", ...story.pick([["Top stories"], []]), ...story.headlines(3)),
    ...chrome("related", "Elsewhere on Pennant", ...story.headlines(3)),
    ...chrome("related", "Most read", ...counted(story.headlines(5))),
    ...chrome(
      "footer",
      "Terms of Use",
      "About the Pennant",
      "Parental Guidance",
      "Why you can trust us",
      `Copyright © ${story.when.year}. Why we link to other sites.`,
    ),
  ],
};
