import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Public radio affiliate: listen row, transcript notes, pledge prose, programme bios, next on air. */
export const radioTamar: Template = {
  name: "radio-tamar",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("audio", "On air: The Long Table", "Up at noon: Counterpoint", "▶", "Hear us"),
    ...chrome("menu", "Programs", "Hosts", "Frequencies", "Support"),
    ...story.title(),
    ...story.byline((a) => `${a}`),
    ...story.date(
      ({ monthName, day, year, clock }) => `Aired ${monthName} ${day}, ${year}, ${clock}`,
    ),
    ...chrome("audio", `${story.int(2, 7)}-minute listen`, "0:00 / 4:11", "Slower  Faster"),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      story.pick(["A mike, a table and two chairs. / Radio Tamar", "Maya Lindqvist / Radio Tamar"]),
    ),
    ...story.body([
      0.5,
      chrome(
        "donation",
        story.pick([
          "You're hearing this because 6,300 neighbors decided you should.",
          "It takes a village to raise a transmitter.",
        ]),
      ),
    ]),
    ...chrome(
      "first-published",
      "What you've read was put together for the web from a piece made for radio, and some voices may differ a little from what went out.",
    ),
    ...chrome(
      "author-bio",
      `${story.author} hosts the Friday edition. Away from the studio you'll find ${story.pick(["a kiln", "four goats", "an unfinished canoe"])}.`,
    ),
    ...chrome(
      "donation",
      "Stations like ours run on small checks from people who never meet each other. If five more in your zip code gave what you'd spend on lunch, we could keep a reporter at the statehouse through the session.",
      "I'll buy lunch",
    ),
    ...chrome("related", ...story.headlines(4)),
    ...chrome(
      "podcast",
      "Take us on your walk",
      "The Long Table, every Friday, wherever you get such things",
    ),
    ...chrome("footer", "A service of Tamar State College", "Public file", "Contest rules"),
  ],
};
