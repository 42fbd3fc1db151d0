import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Городской портал: курс валют, погода, предложка, «по теме» среди абзацев, реклама с маркировкой. */
export const ruOzernyjPulseLenta: Template = {
  name: "ru-ozernyj-pulse-lenta",
  language: "ru",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "ticker",
      `$ ${story.int(78, 99)},${story.int(10, 99)}`,
      `€ ${story.int(88, 110)},${story.int(10, 99)}`,
      `${story.pick(["+", "-"])}${story.int(1, 19)}°`,
      `Пробки ${story.int(1, 9)}`,
    ),
    ...chrome("menu", "Лента", "Происшествия", "ЖКХ", "Афиша", "Авто", "Работа", "Недвижимость"),
    ...chrome(
      "consent",
      ...story.pick([
        [
          "Мы используем файлы cookie. Продолжая пользоваться сайтом, вы соглашаетесь с политикой обработки данных.",
          "Хорошо",
        ],
        ["Сайт использует рекомендательные технологии", "Понятно"],
      ]),
    ),
    ...chrome("breadcrumb", story.pick(["Общество", "Город", "Происшествия"])),
    ...story.date(
      ({ year, month, day, clock }) => `${day} ${monthName("ru", month)} ${year}, ${clock}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...chrome("counter", `${story.int(300, 9900)}`, `${story.int(0, 90)}`),
    ...chrome(
      "photo-credit",
      story.pick(["Фото: Антон Рябов / Озёрный пульс", "Источник: архив редакции"]),
    ),
    ...story.body(
      [0.25, chrome("promo", story.headline())],
      [
        0.5,
        chrome(
          "follow",
          story.pick([
            "Подписывайтесь на наш канал в Телеграфе — там быстрее",
            "Больше новостей в нашем канале. Присоединяйтесь!",
          ]),
        ),
      ],
      [0.75, chrome("teaser", story.teaser())],
    ),
    ...chrome(
      "poll",
      "Как вам новость?",
      `👍 ${story.int(1, 90)}`,
      `😂 ${story.int(1, 40)}`,
      `😡 ${story.int(1, 40)}`,
      story.pick([`Всего проголосовало: ${story.int(20, 900)}`, "Проголосуйте"]),
    ),
    ...chrome(
      "contact",
      story.pick([
        `Стали свидетелем события? Присылайте фото и видео: 8-900-555-01-${story.int(10, 99)}, круглосуточно.`,
        "Есть новость? Пишите в бот",
      ]),
    ),
    ...chrome(
      "tags",
      "Теги:",
      story.pick(["автобус, школа", "данные, аптеки"]),
      story.pick(["город", "область"]),
    ),
    ...chrome("related", story.pick(["Новости по теме", "Самое читаемое"])),
    ...story.repeat(4, () =>
      chrome("related", `${story.int(8, 22)}:${story.int(10, 59)}`, story.headline()),
    ),
    ...chrome(
      "ad",
      ...story.pick([
        ["Реклама", "Окна от завода, рассрочка", `erid: 2Vt${story.int(1000, 9999)}abc`],
        ["Новости партнёров", "Диетолог назвала продукт, который нельзя есть на ночь"],
      ]),
    ),
    ...story.repeat(story.int(1, 2), () =>
      chrome(
        "comment",
        story.reader(),
        story.comment(),
        `${story.pick(["вчера", "сегодня"])} ${story.int(8, 22)}:${story.int(10, 59)}`,
      ),
    ),
    ...chrome(
      "footer",
      "Редакция",
      "Реклама на сайте",
      "Вакансии",
      "Сетевое издание «Озёрный пульс», учредитель ООО «Медиаволна»",
      "16+",
    ),
  ],
};
