import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, within } from "./extras.ts";

/** A small-town weekly with unmarked teaser sentences between the paragraphs. */
export const theSaltmarshPost: Template = {
  name: "the-saltmarsh-post",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose(story) {
    return [
      chrome(
        "site-name",
        "The Saltmarsh Post",
        story.pick(["Every Thursday, 90p", "Serving the coast since 1871"]),
      ),
      chrome("menu", "Front page | Villages | Letters | Tides | Small ads"),
      chrome("calendar", "High water 06.14 and 18.41"),
      story.title(),
      story.standfirst(),
      story.byline((a) => `${a} reports`),
      story.date((w) => `${w.weekday} ${w.day} ${w.monthName}`),
      within(
        story,
        [story.int(22, 34) / 100, chrome("teaser", story.teaser())],
        [
          story.int(48, 60) / 100,
          story.pick([chrome("teaser", story.teaser()), chrome("promo", story.headline())]),
        ],
        [story.int(75, 88) / 100, chrome("teaser", story.teaser())],
      ),
      chrome("photo-credit", caption(story)),
      chrome("tools", "Send this page to a friend"),
      chrome("related", ...story.headlines(story.int(3, 5))),
      chrome(
        "event",
        "What's on this week",
        "Saturday: table-top sale, Oddfellows Hall, 10am",
        "Sunday: evensong, St Botolph, 6pm",
        "Tuesday: whist drive, Reading Room, 7.30pm",
      ),
      chrome("contact", "Got a story? Ring the newsdesk on 01632 960 118 before Wednesday noon."),
      chrome("footer", "Printed and published by Saltmarsh Newspapers at The Quay"),
    ].flat();
  },
};
