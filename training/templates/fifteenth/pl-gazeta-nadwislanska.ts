import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";
import { longDate } from "./dates.ts";

/** A Polish national daily: subscriber offers, read-also lines, tags, comments with votes, morning letter in prose. */
export const plGazetaNadwislanska: Template = {
  name: "pl-gazeta-nadwislanska",
  language: "pl",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Wiadomości",
      "Opinie",
      "Kraj",
      "Świat",
      "Biznes",
      "Nauka",
      "Magazyn",
      "Lokalnie",
      "Archiwum",
    ),
    ...chrome("login", "Zaloguj się", story.pick(["Prenumerata", "Kup subskrypcję"])),
    ...chrome("breadcrumb", story.pick(["Kraj", "Lokalnie > Mazowsze", "Społeczeństwo"])),
    ...story.title(),
    ...story.byline((author) => author),
    ...story.date((when) => `${longDate("pl", when)}, ${when.clock}`),
    ...chrome("reading-time", `Ten tekst przeczytasz w ${story.int(2, 8)} minuty`),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      story.pick([
        "Fot. Rafał Bielik / Gazeta",
        "(Fot. materiały prasowe)",
        "Zdjęcie ilustracyjne",
      ]),
    ),
    ...story.body(
      [
        story.int(22, 38) / 100,
        story.pick([
          chrome("promo", story.pick(["Czytaj także:", "CZYTAJ TEŻ:"]), story.headline()),
          [],
        ]),
      ],
      [story.int(47, 63) / 100, chrome("promo", story.headline())],
      [
        story.int(72, 88) / 100,
        chrome(
          "paywall",
          "Pozostało jeszcze trochę tekstu, a Ty masz dziś dostęp za darmo. Sprawdź ofertę od 2,99 zł.",
        ),
      ],
    ),
    ...chrome("share", "Udostępnij", "Skopiuj link", "Podaruj artykuł"),
    ...chrome(
      "tags",
      "Więcej na temat:",
      story.pick(["most", "szkoła", "wieś"]),
      story.pick(["inwestycje", "ludzie"]),
    ),
    ...chrome("tools", "Widzisz błąd? Zgłoś go redakcji"),
    ...chrome("related", ...story.headlines(4)),
    ...chrome("comment", `Komentarze (${story.int(1, 70)})`),
    ...story.repeat(3, () =>
      chrome("comment", story.reader(), story.comment(), `Oceniono ${story.int(1, 30)} razy`),
    ),
    ...chrome(
      "newsletter",
      "Codziennie o szóstej wysyłamy list od redaktora dyżurnego: trzy sprawy ważne, jedna śmieszna i prognoza na dzień. Zapisz się, to nic nie kosztuje.",
      "Zapisz mnie",
    ),
    ...chrome("related", "Najczęściej czytane", ...counted(story.headlines(4))),
    ...chrome("footer", "O nas", "Reklama", "Regulamin", "Polityka prywatności", "Ustawienia zgód"),
  ],
};
