import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A South African daily: member appeal with three paragraphs, load-shedding widget, comment count, reader letters. */
export const karooAndCapeDispatch: Template = {
  name: "karoo-and-cape-dispatch",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Sections", "Business", "Voices", "Hot Planet", "Puzzles", "Webinars"),
    ...chrome(
      "calendar",
      story.pick(["Load-shedding: Stage 3", "Load-shedding: suspended", "Dam levels 84%"]),
      `R/$ ${story.int(15, 19)}.${story.int(10, 99)}`,
    ),
    ...chrome("breadcrumb", story.pick(["POWER", "INQUIRY", "KAROO LIFE", "OP-ED"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `By ${a}`),
    ...story.date(({ dd, monthShort, year }) => `${dd} ${monthShort} ${year}`),
    ...chrome(
      "audio",
      `Listen to this article ${story.int(3, 12)} min`,
      "Follow",
      "Save",
      "More options",
    ),
    ...story.body(
      [0.3, chrome("promo", `Read more: ${story.headline()}`)],
      [
        0.7,
        chrome(
          "newsletter",
          "First Kettle",
          "News at the time you boil the first kettle, if there's power. 240,000 South Africans can't be wrong, though they can be late.",
        ),
      ],
    ),
    ...chrome(
      "donation",
      "Dear Dispatch reader,",
      "You may have noticed that nobody asked you for money to read this. It is a decision we made in 2012 and have defended in every budget since.",
      `About ${story.int(21, 31)},000 people pay voluntarily, and they carry the other ten million. They come from every province and most pay R200 a month. They get a mug. Mostly they get to know that the story ran.`,
      "If you were waiting for the right moment, it was last year. The second best is now.",
      "R75",
      "R200",
      "R500",
      "Other amount",
      "I'm already an Insider",
    ),
    ...chrome(
      "comment",
      `Comments (${story.int(2, 60)})`,
      "Scroll down to load comments...",
      `${story.reader()} · ${story.int(1, 28)} May, 08:${story.int(10, 59)}`,
      story.comment(),
    ),
    ...chrome(
      "related",
      "TOP READS IN SECTION",
      ...counted(story.headlines(4)),
      "You might also be interested in",
      ...story.headlines(2),
    ),
    ...chrome(
      "footer",
      "Press Council member",
      "Complaints to the ombud within 20 working days",
      "Karoo & Cape Media (Pty) Ltd",
    ),
  ],
};
