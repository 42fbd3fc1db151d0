import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A magazine with many shows: descriptions of episodes before, within and after the article, player remains. */
export const tallyAndTalk: Template = {
  name: "tally-and-talk",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome("menu", "Shows", "Read", "Live events", "Join the club"),
    ...chrome(
      "podcast",
      "Now playing",
      `Ep. ${story.int(40, 300)}: ${story.headline()}`,
      "-15s",
      "+30s",
      "1x",
      `00:00 / ${story.int(22, 58)}:${story.int(10, 59)}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Words: ${author}`),
    ...story.date(({ day, monthName, year }) => `${day} ${monthName} ${year}`),
    ...chrome(
      "audio",
      story.pick([
        "Prefer to listen? The author reads this piece aloud.",
        "Hear this story in 9 minutes",
        "This article is also available as audio, with a little rain.",
      ]),
    ),
    ...story.body(
      [
        0.33,
        chrome(
          "podcast",
          story.pick(["On this week's show", "From the feed"]),
          story.pick([
            "Cass and Obi go looking for the last phone box in the county and find, instead, the man who has been ringing it. With music by the Loft Choir.",
            "What does a town owe to its river? A geologist, a swimmer and a solicitor share a bench for 40 minutes, and two of them fall in.",
            "Recorded live at the Corn Exchange: three strangers, one lost suitcase and a vote by applause.",
          ]),
          "Listen wherever you get your podcasts",
        ),
      ],
      [
        0.66,
        chrome(
          "podcast",
          story.pick([
            "Also in your ears: every Thursday Mo reads a letter that was never sent, and its author, if alive, answers.",
            "New: The Long Shelf, our series about things that people keep. The first two episodes are out now, the rest follow on Sundays.",
          ]),
        ),
      ],
    ),
    ...chrome("podcast", story.pick(["More episodes", "Latest from our shows"])),
    ...story.random
      .shuffled([
        [
          "In this episode Cass meets the people who mend what others throw away, and learns why you should never trust a toaster that hums.",
          "31 min",
        ],
        [
          "Obi takes the slow train north with a retired burglar. They talk about locks, mothers and the right way to eat a pear.",
          "Transcript",
        ],
        [
          "Mo spends a night in a bakery, a morning in a morgue and an afternoon asleep. Contains some strong language and a dog.",
          "58 min",
          "Show notes",
        ],
        [
          "A listener from Leeming asks whether her street was named after a murderer. It takes us three archives and a priest to find out.",
        ],
        [
          "We said that we would never do an episode about cheese. We were wrong, and we brought biscuits.",
          "24 min",
        ],
      ])
      .slice(0, story.int(3, 5))
      .flatMap((texts) =>
        chrome(
          "podcast",
          `${story.pick(["Tally & Talk", "The Long Shelf", "Night Bus"])}: ${story.headline()}`,
          ...texts,
        ),
      ),
    ...chrome(
      "event",
      "Live: the Tally & Talk winter revue comes to the Assembly Rooms on the first Friday of the month. Doors at seven; members drink free until the bell.",
    ),
    ...chrome(
      "donation",
      "The club costs £5 a month. For that you get every show without adverts, the bonus episodes that we are too embarrassed to give to everybody, and a badge. It pays for the microphones and for Mo.",
    ),
    ...chrome("footer", "Tally & Talk Ltd", "Artwork by Jinx", "Pitch us", "RSS"),
  ],
};
