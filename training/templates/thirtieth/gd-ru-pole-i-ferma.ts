import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Russian agricultural trade site: prices for grain, company catalogue, events, recommended. */
export const gdRuPoleIFerma: Template = {
  name: "gd-ru-pole-i-ferma",
  language: "ru",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("site-name", "Поле и ферма — портал для тех, кто встаёт в пять"),
    ...chrome(
      "menu",
      "Растениеводство",
      "Животноводство",
      "Техника",
      "Цены",
      "Каталог компаний",
      "Вакансии",
      "Журнал",
    ),
    ...chrome("breadcrumb", `Главная → Новости → ${story.pick(["Зерно", "Молоко", "Техника"])}`),
    ...story.title(),
    ...story.date(({ dd, mm, year }) => `${dd}.${mm}.${year}`),
    ...story.byline((author) => `Автор: ${author}`),
    ...chrome("reading-time", `Время чтения: ${story.int(2, 7)} мин`),
    ...story.body([
      0.5,
      chrome("ad", `Реклама. ООО «Агроснаб». erid: 2Vx${story.int(1000, 9999)}kQ`),
    ]),
    ...chrome(
      "tags",
      `#${story.pick(["урожай", "молоко", "сев"])} #${story.pick(["субсидии", "экспорт"])} #техника`,
    ),
    ...chrome("related", "Материалы по теме", ...story.headlines(3)),
    ...chrome(
      "tools",
      `Пшеница 3 кл. ${story.int(13, 19)} ${story.int(100, 990)} ₽/т`,
      `Молоко сырое ${story.int(34, 48)},${story.int(10, 90)} ₽/кг`,
    ),
    ...chrome(
      "event",
      "Ближайшие события",
      story.pick([
        "«День поля», Курская область",
        `Конференция «Молоко-${story.when.year}», Вологда`,
      ]),
    ),
    ...chrome(
      "newsletter",
      "Рассылка для агронома",
      "Раз в неделю: цены, погода, субсидии и одна история из района. Без спама и без советов звёзд.",
      "Подписаться",
      "Нажимая кнопку, вы соглашаетесь на обработку персональных данных",
    ),
    ...chrome(
      "contact",
      "Хотите рассказать о своём хозяйстве? Напишите нам, и корреспондент приедет. Это не реклама и ничего не стоит.",
    ),
    ...chrome(
      "footer",
      "О портале",
      "Медиакит",
      "Политика конфиденциальности",
      `© ${story.when.year}`,
    ),
  ],
};
