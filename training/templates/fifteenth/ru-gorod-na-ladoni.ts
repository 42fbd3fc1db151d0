import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { longDate } from "./dates.ts";

/** A Russian city portal: mood voting, reader's news, comments, notices of cookies, afisha, lone teasers. */
export const ruGorodNaLadoni: Template = {
  name: "ru-gorod-na-ladoni",
  language: "ru",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Новости",
      "Афиша",
      "Недвижимость",
      "Работа",
      "Объявления",
      "Погода",
      "Форум",
      "Справочник",
    ),
    ...story.pick([
      chrome(
        "consent",
        "Мы используем cookie. Оставаясь на сайте, вы соглашаетесь с этим; запретить их можно в настройках браузера.",
        "Понятно",
      ),
      [],
    ]),
    ...chrome(
      "breadcrumb",
      `Город на ладони / ${story.pick(["Общество", "Транспорт", "Истории"])}`,
    ),
    ...story.title(),
    ...story.date((when) =>
      story.pick([
        `${longDate("ru", when)}, ${when.clock}`,
        `Опубликовано ${longDate("ru", when)} в ${when.clock}`,
      ]),
    ),
    ...story.byline((author) => `Автор: ${author}`),
    ...chrome("reading-time", `Время чтения: ${story.int(2, 6)} мин`),
    ...story.standfirst(),
    ...story.body(
      [story.int(17, 33) / 100, chrome("promo", story.teaser())],
      [
        story.int(42, 58) / 100,
        story.pick([chrome("ad", "Реклама", "Продолжение материала — ниже"), []]),
      ],
      [story.int(62, 78) / 100, chrome("promo", story.headline())],
    ),
    ...story.pick([chrome("teaser", story.teaser()), []]),
    ...chrome(
      "poll",
      "Какие эмоции вызвал материал?",
      `Радость ${story.int(1, 90)}`,
      `Гнев ${story.int(1, 40)}`,
      `Удивление ${story.int(1, 50)}`,
    ),
    ...story.pick([
      chrome(
        "contact",
        story.pick([
          "Есть чем поделиться? Присылайте фото и видео в редакционный чат: +7 900 000-00-55",
          "Стали очевидцем? Пишите нам круглосуточно",
        ]),
      ),
      [],
    ]),
    ...chrome("related", ...story.headlines(4)),
    ...chrome("comment", `${story.int(2, 90)} комментариев`),
    ...story.repeat(4, () =>
      chrome("comment", story.reader(), `${story.int(1, 12)} ч. назад`, story.comment()),
    ),
    ...chrome("comment-form", "Войдите, чтобы оставить комментарий", "Гость", "Присоединиться"),
    ...story.pick([
      chrome(
        "event",
        "Афиша",
        `${story.int(1, 28)} ${monthName("ru", story.when.month)}, «Вишнёвый сад», Драмтеатр, от 400 ₽`,
        "Мастер-класс по валянию",
      ),
      [],
    ]),
    ...chrome(
      "sponsor",
      "Квартиры с отделкой у реки, ипотека от застройщика. Проектная декларация на сайте",
    ),
    ...chrome("footer", "О проекте", "Размещение рекламы", "Пользовательское соглашение", "16+"),
  ],
};
