import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** An older site with CRLF lines: framed menus, printer-friendly, visitor counter, guestbook, mailing list. */
export const colworthChronicleClassic: Template = {
  name: "colworth-chronicle-classic",
  language: "en",
  layout: { newline: "\r\n", gap: "none", indent: "none", item: "- ", wrap: 78 },
  compose: (story) => [
    ...chrome("menu", "| Home | News | Sport | Letters | Weather | Guestbook |"),
    ...(story.int(1, 4) > 1 ? chrome("ticker", "Weather: mild") : []),
    ...story.title(),
    ...story.byline((a) => `from our correspondent ${a}`),
    ...story.date((w) => `${w.weekday}, ${w.monthName} ${w.day}, ${w.year}`),
    ...story.standfirst(),
    ...(story.int(1, 4) > 1 ? chrome("photo-credit", "[click picture to enlarge]") : []),
    ...story.body(
      [0.4, chrome("ad", "--- visit our sponsor: Hooper's Hardware, 2 High Street ---")],
      [0.75, chrome("promo", `SEE ALSO: ${story.headline()}`)],
    ),
    ...(story.int(1, 4) > 1
      ? chrome("tools", "Printer-friendly version", "E-mail this story to a friend", "Top of page")
      : []),
    ...chrome("related", "OTHER STORIES", ...marked("> ", story.headlines(4))),
    ...chrome("counter", `You are visitor number ${story.int(10000, 99999)}`),
    ...chrome(
      "comment",
      "GUESTBOOK",
      `Name: ${story.reader()}`,
      `Message: ${story.comment()}`,
      `Name: ${story.reader()}`,
      `Message: ${story.comment()}`,
      "[sign] [view all]",
    ),
    ...chrome(
      "newsletter",
      "Join our mailing list. Send a blank message with SUBSCRIBE in the subject line. We will not give your address to anyone, because we don't know how.",
    ),
    ...chrome("tags", "Sections: local, farming, odd"),
    ...chrome(
      "legal",
      "This page may be copied for private study. The Chronicle is not liable for decisions taken on the strength of the weather forecast.",
    ),
    ...(story.int(1, 4) > 1
      ? chrome(
          "contact",
          "The Colworth Chronicle, The Old Forge, Colworth",
          "Last modified by webmaster",
        )
      : []),
    ...chrome("share", "Bookmark us! Ctrl+D"),
  ],
};
