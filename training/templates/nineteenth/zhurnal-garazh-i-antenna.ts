import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Журнал о людях и вещах: просьба о пожертвовании, цитаты из других выпусков, подкаст и магазин. */
export const zhurnalGarazhIAntenna: Template = {
  name: "zhurnal-garazh-i-antenna",
  language: "ru",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "Гараж и антенна"),
    ...chrome("menu", "Люди", "Вещи", "Места", "Подкаст", "Лавка"),
    ...chrome("reading-time", `${story.int(4, 15)} минут`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Текст: ${a}`),
    ...chrome("photo-credit", "Фотографии: Вера Кольцова"),
    ...story.date(({ dd, mm, year }) => `${dd}.${mm}.${year}`),
    ...story.body(
      [
        story.int(10, 50) / 100,
        story.pick([
          chrome(
            "donation",
            "Мы пишем о людях, о которых никто не пишет, и живём на переводы читателей. Можно подписаться на сто рублей в месяц и забыть, а мы не забудем.",
          ),
          chrome("donation", "Поддержите журнал"),
        ]),
      ],
      [
        story.int(30, 75) / 100,
        story.pick([
          chrome("podcast", "Слушайте наш подкаст «Помехи», новый выпуск по четвергам"),
          chrome("promo", `Из прошлого номера: ${story.headline()}`),
          chrome("promo", "В лавке: открытки с приёмниками, 350 рублей за набор"),
        ]),
      ],
      [
        story.int(45, 97) / 100,
        story.pick([
          chrome("teaser", story.teaser()),
          chrome("promo", story.headline()),
          chrome(
            "event",
            "Встреча с редакцией 24 мая в библиотеке на Речной, начало в 18:30, вход свободный",
          ),
        ]),
      ],
      [
        story.int(5, 95) / 100,
        story.pick([
          chrome("photo-credit", "Фото: Вера Кольцова"),
          chrome("related", "Похожие истории", story.headline(), story.headline()),
          chrome("follow", "Мы есть в соцсетях, хотя и стесняемся"),
        ]),
      ],
      [
        story.int(5, 95) / 100,
        story.pick([
          chrome("promo", story.headline()),
          chrome("audio", "Включить звук", "0:00 / 1:07"),
        ]),
      ],
    ),
    ...chrome("newsletter", "Письма из гаража", "Ваша почта", "Отправить"),
    ...chrome("related", "Читать дальше", ...marked("→ ", story.headlines(3))),
    ...chrome("comment", `${story.reader()}`, story.comment()),
    ...chrome(
      "author-bio",
      `${story.author} пишет о людях, которые что-нибудь собирают. Живёт в Заречинске, собирает билеты.`,
    ),
    ...chrome("tags", "люди", "коллекции"),
    ...chrome("event", "Афиша", "Сб, 15:00: обмен пластинками"),
    ...chrome("footer", "О журнале", "Авторам", "Все тексты доступны по лицензии"),
  ],
};
