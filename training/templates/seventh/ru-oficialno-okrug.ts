import { monthName } from "../calendar.ts";
import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Russian official district paper: documents, reception hours, version for the weak-sighted, hotlines, public services strip. */
export const ruOficialnoOkrug: Template = {
  name: "ru-oficialno-okrug",
  language: "ru",
  layout: { newline: "\n", gap: "all", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome(
      "tools",
      "Версия для слабовидящих",
      "Карта сайта",
      story.pick(["Подать обращение", "Интернет-приёмная"]),
    ),
    ...chrome(
      "site-name",
      "«Узорский вестник»",
      `Общественно-политическая газета, издаётся с ${story.pick(["1931", "1934"])} года`,
    ),
    ...chrome(
      "menu",
      "Власть",
      "Общество",
      "Село",
      "Образование",
      "Документы",
      "Объявления",
      `Подписка-${story.when.year}`,
    ),
    ...chrome("breadcrumb", `Главная / ${story.pick(["Общество", "Село и люди"])} /`),
    ...story.date(
      ({ clock, day, month, year }) =>
        `${day} ${monthName("ru", month)} ${year} г.${story.pick([` ${clock}`, ""])}`,
    ),
    ...story.title(),
    ...story.byline((author) => story.pick([author, `${author}, наш корр.`])),
    ...chrome(
      "photo-credit",
      story.pick(["Фото автора", "Фото из архива редакции", "Фото пресс-службы администрации"]),
    ),
    ...story.standfirst(),
    ...chrome("counter", `Просмотров: ${story.int(12, 1900)}`),
    ...story.body(
      [0.5, chrome("teaser", story.headline())],
      [
        0.75,
        chrome(
          "promo",
          story.pick([
            `Материал по теме: ${story.headline()}`,
            `Напоминаем: продолжается подписка на районную газету. Индекс П${story.int(1000, 9999)}, цена на полугодие 684 руб.`,
          ]),
        ),
      ],
    ),
    ...chrome("share", "Рассказать друзьям: ВК, ОК, ТГ"),
    ...chrome(
      "related",
      story.pick(["Ещё в рубрике", `Свежий номер № ${story.int(1, 52)}`]),
      ...marked("– ", story.headlines(3)),
    ),
    ...story.repeat(2, () =>
      chrome(
        "related",
        `${story.int(10, 28)}.${story.int(10, 12)}.${story.when.year}`,
        story.headline(),
        story.teaser(),
      ),
    ),
    ...chrome(
      "event",
      `Приём граждан: ${story.pick(["глава района, 1-й вторник, с 14:00, каб. 201", "прокурор района, среда, с 10:00"])}`,
      `Запись по тел. 2-${story.int(10, 99)}-${story.int(10, 99)}`,
    ),
    ...chrome(
      "calendar",
      `Погода в районе на ${story.pick(["завтра", "неделю"])}: ночью ${story.pick(["-", "+"])}${story.int(1, 19)}°, днём ${story.pick(["-", "+"])}${story.int(1, 9)}°`,
      `Именины: ${story.pick(["Николай, Александра", "Вера, Пётр"])}`,
    ),
    ...chrome(
      "contact",
      "Телефон доверия полиции 02 (102)",
      `Горячая линия по вывозу мусора 8-800-555-01-${story.int(10, 99)}`,
    ),
    ...chrome(
      "legal",
      "Сообщения с пометкой «на правах рекламы» оплачены заказчиком. За их содержание редакция ответственности не несёт, рукописи не возвращает и в переписку вступает по мере сил.",
    ),
    ...chrome(
      "ad",
      `Куплю ${story.pick(["рога", "подворье", "мотоблок"])}. Тел. 8-9${story.int(10, 99)}-555-${story.int(10, 99)}-${story.int(10, 99)}`,
      story.pick([
        "Коллектив школы № 2 поздравляет с юбилеем Л. П. Тюрину",
        "Утерянный аттестат считать недействительным",
      ]),
    ),
    ...chrome(
      "footer",
      "Учредители: администрация района, трудовой коллектив",
      "12+",
      "Отпечатано в Камышловской типографии",
    ),
  ],
};
