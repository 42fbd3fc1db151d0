import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** Click-driven local site: bare counters, share words on one line, other headlines loose between paragraphs. */
export const pellworthLive: Template = {
  name: "pellworth-live",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "" },
  compose: (story) => [
    ...chrome("menu", "Pellworth Live", "What's happening", "Blues", "Eat & drink", "More"),
    ...chrome("login", "Hello, stranger"),
    ...chrome("ad", "Message from one of our partners"),
    ...story.title((t) => t),
    ...story.byline((a) => a),
    ...story.date(({ clock, dd, mm, year }) => `${dd}/${mm}/${year} ${clock}`),
    ...chrome("counter", `${story.int(2, 97)}`, `${story.int(100, 980)}`),
    ...chrome(
      "share",
      story.pick(["Tweet Post Pin Send", "Send to a mate  Copy  Print", "f  x  in  @"]),
    ),
    ...story.body(
      [0.15, chrome("ad", "Your story carries on underneath")],
      [0.3, chrome("promo", story.headline())],
      [0.5, chrome("promo", story.headline(), story.headline())],
      [
        0.7,
        chrome("app", "It loads quicker in the app, honest.", "Take me there", "I'll stay put"),
      ],
      [0.9, chrome("promo", story.headline())],
    ),
    ...chrome("follow", "We're also on the telly of the internet", "Watch"),
    ...chrome("counter", `${story.int(3, 55)}`),
    ...chrome("comment-form", "Got something to say? Keep it clean, keep it kind."),
    ...story.repeat(3, () =>
      chrome(
        "comment",
        story.reader(),
        `${story.int(2, 23)}h`,
        story.comment(),
        story.pick(["Answer", "Hear, hear", "Flag it"]),
      ),
    ),
    ...chrome("related", ...counted(story.headlines(5))),
    ...chrome("footer", "Who we are", "Put us right", "Sell with us", "The small print"),
  ],
};
