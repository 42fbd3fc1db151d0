import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Portal: paski gorących tematów, quizy, oceny, źródło, polecane. */
export const plWirtualnyRynek: Template = {
  name: "pl-wirtualny-rynek",
  language: "pl",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Poczta", "Pogoda", "Program TV", "Horoskop", "Quizy"),
    ...chrome(
      "ticker",
      `Euro 4,${story.int(20, 40)} zł`,
      `Frank 4,${story.int(40, 60)} zł`,
      "Jakość powietrza: dobra",
    ),
    ...chrome("tags", "GORĄCE TEMATY:", "Majówka", "Ceny masła", "Wyniki losowań"),
    ...story.title(),
    ...story.date(({ day, mm, year, clock }) => `Dzisiaj, ${day}.${mm}.${year} (${clock})`),
    ...story.byline((author) => `oprac. ${author}`),
    ...story.standfirst(),
    ...story.body(
      [0.4, chrome("promo", `ZOBACZ: ${story.headline()}`, `SPRAWDŹ RÓWNIEŻ: ${story.headline()}`)],
      [0.7, chrome("audio", "Dalsza część artykułu pod materiałem wideo")],
    ),
    ...chrome(
      "share",
      "Oceń jakość naszego artykułu",
      "Twoja opinia pozwala nam tworzyć lepsze treści.",
      "Podziel się",
    ),
    ...chrome(
      "poll",
      "QUIZ: Ile wiesz o polskich zamkach? 8/10 to wynik mistrza",
      "Rozpocznij quiz",
    ),
    ...chrome("related", "Wybrane dla Ciebie", ...story.headlines(5)),
    ...chrome(
      "ad",
      "Materiał sponsorowany",
      "Panele fotowoltaiczne: zobacz, ile zapłacisz",
      "Koniec reklamy",
    ),
    ...chrome("comment", `Zobacz wszystkie komentarze`, `${story.int(10, 300)} wypowiedzi`),
    ...chrome(
      "legal",
      "Korzystanie z portalu oznacza akceptację regulaminu.",
      "Wszelkie prawa zastrzeżone",
    ),
  ],
};
