import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A mirror in many tongues, its labels turned into English by machine: odd wording, times in other zones, thanks lines, text-to-speech. */
export const worldloopTranslatedMirror: Template = {
  name: "worldloop-translated-mirror",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("language", "Original", "English (machine)", "Polski", "Bahasa"),
    ...chrome("breadcrumb", "Main page » The news » Society"),
    ...chrome("counter", `Watched: ${story.int(30, 4000)}`),
    ...story.title(),
    ...story.date((w) => `Today in ${w.clock}, ${w.dd}.${w.mm}.${w.year}`),
    ...story.byline((a) => `The author: ${a}`),
    ...chrome("audio", "Sound the text", "Slow", "Quick"),
    ...story.body(
      [0.3, chrome("promo", `On the theme: ${story.headline()}`)],
      [0.5, chrome("promo", story.headline(), story.headline())],
      [
        0.8,
        chrome("follow", "Subscribe on us in the messenger, so that not to miss the important"),
      ],
    ),
    ...chrome(
      "tools",
      "Noticed an error? Allocate it with the mouse and inform us.",
      "Thanks! The editors have received the letter.",
    ),
    ...chrome("share", "To tell friends", "To print", "To favorites"),
    ...chrome(
      "related",
      "Read also",
      ...story.headlines(4).map((h) => `${story.int(10, 23)}:${story.int(10, 59)} ${h}`),
    ),
    ...chrome(
      "comment-form",
      "To leave the comment, come in or be registered.",
      "It remains 1000 symbols",
    ),
    ...chrome("footer", "At the use of materials the active hyperlink is obligatory."),
  ],
};
