import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, pair, within } from "./extras.ts";

/** Strona radia: odtwarzacz, podcast i zajawka jednym zdaniem w środku tekstu. */
export const plRadioKlon: Template = {
  name: "pl-radio-klon",
  language: "pl",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose(story) {
    return [
      chrome("audio", "Na antenie: Poranek z Klonem", "Posłuchaj"),
      chrome("menu", "Wiadomości", "Audycje", "Podcasty", "Ramówka"),
      story.title(),
      story.date((w) => `${w.day} ${monthName("pl", w.month)} ${w.year}`),
      story.byline((a) => `Autor: ${a}`),
      within(
        story,
        [story.int(18, 30) / 100, chrome("audio", "Posłuchaj rozmowy", "00:00 | 04:37")],
        [story.int(42, 54) / 100, chrome("teaser", story.teaser())],
        [
          story.int(62, 72) / 100,
          chrome(
            "podcast",
            "W najnowszym odcinku „Bocznicy” rozmawiamy o ludziach, którzy mieszkają przy torach.",
          ),
        ],
        [story.int(80, 92) / 100, chrome("promo", ...pair(story, "pl"))],
      ),
      chrome("photo-credit", caption(story)),
      chrome("share", "Udostępnij", "Drukuj"),
      chrome("related", "Przeczytaj także", ...story.headlines(3)),
      chrome(
        "donation",
        "Radio Klon utrzymują słuchacze. Wystarczy dziesięć złotych miesięcznie, żebyśmy nie grali reklam.",
      ),
      chrome("footer", "Częstotliwości", "Deklaracja dostępności"),
    ].flat();
  },
};
