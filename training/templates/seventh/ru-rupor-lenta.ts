import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Russian federal news wire site: currencies, emoji rating, minute-by-minute list, licence lines of adverts and of the site. */
export const ruRuporLenta: Template = {
  name: "ru-rupor-lenta",
  language: "ru",
  layout: { newline: "\n", gap: "none", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome(
      "ticker",
      `${story.pick(["$", "USD"])} ${story.int(76, 98)},${story.int(10, 99)} ${story.pick(["↑", "↓"])}`,
      `€ ${story.int(88, 109)},${story.int(10, 99)}`,
      `${story.pick(["нефть", "Brent"])} ${story.int(58, 84)},${story.int(1, 9)}`,
    ),
    ...chrome(
      "menu",
      "Главное",
      "Россия",
      "Мир",
      "Экономика",
      "Силовые структуры",
      "Наука",
      "Спорт",
      "Культура",
      "Путешествия",
    ),
    ...story.date(
      ({ clock, day, month, year }) => `${clock}, ${day} ${monthName("ru", month)} ${year}`,
    ),
    ...chrome("tags", story.pick(["Россия", "Среда обитания", "Экономика"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => story.pick([author, `${author} (редактор отдела «Среда»)`])),
    ...chrome(
      "photo-credit",
      `Фото: ${story.pick(["Пресс-служба / «Рупор»", "Алексей Мохов / «Рупор»", "кадр из видео"])}`,
    ),
    ...story.body(
      [
        0.25,
        chrome(
          "promo",
          `${story.pick(["Материалы по теме", "Читайте также"])}:`,
          story.headline(),
          `${story.int(1, 28)} ${story.pick(["января", "мая", "октября"])} ${story.when.year}`,
        ),
      ],
      [0.6, chrome("teaser", story.headline(), story.teaser())],
      [
        0.7,
        chrome(
          "photo-credit",
          story.pick(["Место событий. Фото: «Рупор»", "Кадр из видео очевидца"]),
        ),
      ],
      [0.85, chrome("follow", "Больше новостей — в нашем телеграм-канале. Подпишись.")],
    ),
    ...chrome(
      "poll",
      "Что думаешь? Оцени!",
      `😀 ${story.int(0, 90)}`,
      `😡 ${story.int(0, 300)}`,
      `😢 ${story.int(0, 44)}`,
    ),
    ...chrome(
      "contact",
      "Если вы стали свидетелем важного события, у вас есть новость или идея для материала, напишите на этот адрес: rupor@rupor.example",
    ),
    ...chrome("share", "Ссылка скопирована", "Поделиться: VK", "Одноклассники", "Telegram"),
    ...chrome("related", "Последние новости"),
    ...story.repeat(story.int(4, 6), () =>
      chrome("related", `${story.int(10, 23)}:${story.int(10, 59)}`, story.headline()),
    ),
    ...chrome(
      "related",
      "Все новости",
      "Другие материалы рубрики",
      story.headline(),
      story.headline(),
    ),
    ...chrome(
      "ad",
      "Реклама",
      story.pick([
        `Вклад до 17% годовых. АО «Ладога-банк». Лицензия № ${story.int(1000, 3400)}`,
        "Квартиры у парка от 6,9 млн ₽. Застройщик ООО «СЗ Берег». Проектная декларация на сайте",
      ]),
    ),
    ...chrome(
      "footer",
      "Редакция",
      "Реклама",
      "Пресс-релизы",
      "Техподдержка",
      "Спецпроекты",
      "RSS",
      "18+",
      "На информационном ресурсе применяются рекомендательные технологии.",
      `Сетевое издание «Рупор» зарегистрировано в качестве СМИ, свидетельство ЭЛ № ФС 77 – ${story.int(50000, 89999)}`,
    ),
  ],
};
