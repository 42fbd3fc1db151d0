import { chrome, marked, numbered } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, within } from "./extras.ts";

/** Portal lokalny: „Czytaj też”, gołe tytuły, reklamy i sonda. */
export const plKurierBorowinski: Template = {
  name: "pl-kurier-borowinski",
  language: "pl",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose(story) {
    return [
      chrome("menu", "Wiadomości", "Sport", "Kultura", "Kryminalne", "Ogłoszenia", "Nekrologi"),
      chrome(
        "consent",
        "Ta strona używa plików cookie. Możesz zmienić ustawienia w przeglądarce.",
        "Rozumiem",
      ),
      story.title(),
      story.standfirst(),
      story.byline((a) => a),
      story.date((w) => `${w.dd}.${w.mm}.${w.year}, godz. ${w.clock}`),
      chrome("photo-credit", `${caption(story)} ${story.pick(["Fot. Kurier", "fot. archiwum"])}`),
      within(
        story,
        [
          story.int(15, 27) / 100,
          chrome(
            "promo",
            ...marked(
              story.pick(["Czytaj też: ", "CZYTAJ TAKŻE: ", "Zobacz również: "]),
              story.headlines(1),
            ),
          ),
        ],
        [
          story.int(38, 50) / 100,
          chrome("ad", story.pick(["Reklama", "Dalsza część artykułu pod reklamą"])),
        ],
        [story.int(58, 70) / 100, chrome("promo", story.headline())],
        [story.int(78, 90) / 100, chrome("promo", ...story.headlines(story.int(1, 2)))],
      ),
      chrome(
        "poll",
        "SONDA",
        "Czy dzwon powinien bić w nocy?",
        "Tak",
        "Nie",
        "Głosuj",
        `Oddano ${story.int(40, 900)} głosów`,
      ),
      chrome("related", "Najczęściej czytane", ...numbered(story.headlines(5))),
      chrome(
        "comment",
        `Komentarze (${story.int(2, 25)})`,
        story.reader(),
        story.comment(),
        "odpowiedz",
        story.reader(),
        story.comment(),
        "odpowiedz",
      ),
      chrome("footer", "Regulamin", "RODO", "Kontakt z redakcją"),
    ].flat();
  },
};
