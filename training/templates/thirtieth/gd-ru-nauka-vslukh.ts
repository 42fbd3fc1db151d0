import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Russian popular-science magazine: difficulty score, journal source, author note, donations. */
export const gdRuNaukaVslukh: Template = {
  name: "gd-ru-nauka-vslukh",
  language: "ru",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "" },
  compose: (story) => [
    ...chrome("menu", "Все темы", "Космос", "Биология", "Физика", "Язык", "Тесты", "Лекции"),
    ...chrome(
      "tools",
      story.pick([`Сложность 3.${story.int(1, 9)}`, `Сложность 1.${story.int(1, 9)}`]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(
      ({ clock, dd, month, year }) => `${clock} ${dd} ${monthName("ru", month)} ${year}`,
    ),
    ...story.byline(),
    ...chrome(
      "photo-credit",
      story.pick([
        "Wikimedia Commons",
        "N. Orlova et al",
        `Letters in Field Ecology, ${story.when.year}`,
      ]),
    ),
    ...story.body([0.5, chrome("related", `${story.headline()}`)]),
    ...chrome(
      "first-published",
      `Исследование опубликовано в журнале ${story.pick(["«Полевая экология»", "«Медленные процессы»"])}.`,
    ),
    ...chrome(
      "donation",
      "Журнал живёт без рекламы и без начальства. Сто рублей в месяц оплачивают час работы редактора, триста — ещё и корректора.",
    ),
    ...chrome("tools", "Ошиблись мы? Выделите слово и пришлите нам"),
    ...chrome(
      "follow",
      "Короткие новости науки каждое утро — в нашем телеграме, без кликбейта и с котами по пятницам.",
    ),
    ...chrome("related", "Другие новости", ...story.headlines(4)),
    ...chrome(
      "related",
      "Тест",
      story.pick(["Кто это пищит в траве?", "Угадай минерал по царапине"]),
      "Пройти",
    ),
    ...chrome(
      "author-bio",
      story.pick([
        `${story.author} — физик по диплому и редактор по характеру. Любит спектрографы и кошек.`,
        `${story.author} пишет о языке и мозге, иногда одновременно.`,
      ]),
    ),
    ...chrome("footer", "Все права защищены. Использование текстов разрешено со ссылкой", "12+"),
  ],
};
