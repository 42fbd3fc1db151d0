import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A newspaper for children: hard words, polls, jokes, glossary chips, teacher's notes. */
export const qvSundaySchoolKidsNews: Template = {
  name: "qv-sunday-school-kids-news",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome("search", "What are you looking for?", "Go!"),
    ...chrome("menu", "News", "Animals", "Space", "Jokes", "Vote!", "Teachers"),
    ...chrome("site-name", "The Daily Conker"),
    ...story.title(),
    ...story.date(({ weekday, day, monthName }) => `${weekday} ${day} ${monthName}`),
    ...chrome("reading-time", story.pick(["Easy read", "Tricky read", "Just right"])),
    ...story.byline((author) => `By ${author}`),
    ...chrome("audio", "🔊 Read it to me"),
    ...story.body(
      [0.4, chrome("poll", "What do YOU think?", "Brilliant", "Boring", "Not sure")],
      [0.8, chrome("promo", "Joke of the day", "Why did the hen email? It was too far to walk.")],
    ),
    ...chrome("poll", "How did this make you feel?", "😀", "😐", "😢"),
    ...chrome(
      "comment",
      `${story.pick(["Ella", "Musa", "Jakub", "Wren"])}, ${story.int(7, 12)}`,
      story.comment(),
    ),
    ...chrome("comment-form", "Ask a grown-up before you post."),
    ...chrome("related", "More news", ...story.headlines(3)),
    ...chrome("tools", "Teachers: download the worksheet"),
    ...chrome(
      "event",
      "Word of the day",
      story.pick(["Conker", "Thunder", "Treaty"]),
      "Can you spell it?",
    ),
    ...chrome("footer", "Grown-ups", "Safety", "Subscribe"),
  ],
};
