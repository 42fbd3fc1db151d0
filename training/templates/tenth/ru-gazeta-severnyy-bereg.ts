import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Районная газета на простом движке: архив номеров, подписка на бумагу, счётчики, метки. */
export const ruGazetaSevernyyBereg: Template = {
  name: "ru-gazeta-severnyy-bereg",
  language: "ru",
  layout: { newline: "\n", gap: "paragraphs", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome("site-name", "Северный берег", "Районная газета. Издаётся с 1931 года"),
    ...chrome(
      "menu",
      "Главная",
      "Архив номеров",
      "Документы",
      "Объявления",
      "Доска почёта",
      "Контакты",
    ),
    ...story.pick([chrome("search", "Поиск по сайту", "Найти"), []]),
    ...chrome("tools", "Версия для слабовидящих"),
    ...chrome("breadcrumb", "Главная → Новости → Общество"),
    ...story.title(),
    ...story.byline((a) => a),
    ...story.date(({ dd, mm, year }) => `Опубликовано ${dd}.${mm}.${year}`),
    ...story.body(
      [
        story.int(33, 47) / 100,
        story.pick([
          chrome("photo-credit", story.pick(["Фото автора", "Нажмите, чтобы увеличить"])),
          [],
        ]),
      ],
      [story.int(48, 62) / 100, story.pick([chrome("promo", story.headline()), []])],
      [story.int(68, 82) / 100, chrome("event", "Внимание! Приём объявлений — до среды")],
    ),
    ...story.pick([chrome("tags", "Метки: люди района, земляки"), []]),
    ...chrome("share", "Мне нравится", "Рассказать друзьям", "Версия для печати"),
    ...chrome("pager", `← ${story.headline()}`, `${story.headline()} →`),
    ...chrome(
      "newsletter",
      "Продолжается подписка на второе полугодие! Цена на шесть месяцев — 486 рублей 12 копеек, для ветеранов — скидка. Спрашивайте у почтальона.",
    ),
    ...chrome("related", "Новое на сайте", ...story.headlines(3)),
    ...chrome("teaser", story.headline(), story.teaser(), "Подробнее..."),
    ...chrome(
      "poll",
      "Как вы оцениваете работу сайта?",
      "Отлично",
      "Хорошо",
      "Не знал, что есть сайт",
    ),
    ...story.pick([chrome("calendar", "Пн Вт Ср Чт Пт Сб Вс"), []]),
    ...chrome("comment-form", "Добавить комментарий", "Обновить код", "Отправить"),
    ...chrome("counter", "Сейчас на сайте 4 гостя"),
    ...chrome(
      "footer",
      "Редакция не всегда разделяет мнение авторов.",
      `© ${story.when.year} МАУ «Редакция газеты»`,
    ),
  ],
};
