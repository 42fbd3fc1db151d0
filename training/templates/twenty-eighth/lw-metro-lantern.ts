import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A free commuter daily: reader call-out in the story, two teasers with headline, second story's full lead begun beneath. */
export const lwMetroLantern: Template = {
  name: "lw-metro-lantern",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("site-name", "Metro Lantern"),
    ...chrome("breadcrumb", "News > City"),
    ...story.title((t) => `${t} | Metro Lantern`),
    ...story.standfirst(),
    ...story.byline((a) => a),
    ...story.date(
      ({ weekday, day, monthShort, year, clock }) =>
        `Published ${weekday} ${day} ${monthShort} ${year} ${clock}`,
    ),
    ...chrome("reading-time", `${story.int(2, 9)} minute read`),
    ...story.body(
      [
        0.25,
        chrome(
          "contact",
          story.pick([
            "Have you been affected? We'd like to hear your side. Write to us at tips@metrolantern.example and tell us whether we may use your name.",
            "Were you there? Did you take pictures? Get in touch with our reporters and we may ring you back.",
            "Do you live nearby? Tell us what you saw by leaving a voice message on 01632 960 733.",
          ]),
        ),
      ],
      [0.5, [...chrome("promo", story.headline()), ...chrome("teaser", story.teaser())]],
    ),
    ...chrome(
      "contact",
      "Got a story? The desk is awake from five. Call, text or send us a pigeon.",
    ),
    ...chrome("promo", story.headline()),
    ...chrome(
      "teaser",
      story.teaser(),
      "Our reporter has been to see for herself and found a queue that went twice round the block, a man who sold tea to it and nobody who could say what it was for.",
      "She joined it. Two hours and ten minutes later she was at the front.",
      "Continue reading",
    ),
    ...chrome("promo", ...marked("MORE: ", [story.headline(), story.headline(), story.headline()])),
    ...chrome(
      "consent",
      "Before you go on: we and the companies that help us pay for this site would like to keep small files on your phone. They tell us what you read, how long you stay and which adverts you have already seen. You can say no, and most of the site will go on working. You can also change your mind later by following the link at the foot of every page.",
    ),
    ...chrome("footer", "Made on the night shift", "Terms", "Privacy", "Contact the desk"),
  ],
};
