import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Russian-language TV channel website: video promos, presenters and programme links. */
export const ruPoltoraKanala: Template = {
  name: "ru-poltora-kanala",
  language: "ru",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Эфир", "Передачи", "Новости", "Фильмы", "Телепрограмма"),
    ...chrome(
      "audio",
      "Видео",
      `0${story.int(1, 3)}:${story.int(10, 59)}`,
      "Воспроизвести",
      "Ошибка загрузки. Обновите страницу.",
    ),
    ...story.title(),
    ...story.date((when) => `${when.clock}, ${when.dd}.${when.mm}.${when.year}`),
    ...story.standfirst(),
    ...chrome("share", "Поделиться", "Код для вставки"),
    ...story.body(
      [
        0.4,
        story.pick([
          chrome("promo", `Смотрите также: ${story.headline()}`),
          chrome("promo", `Ранее сообщалось: ${story.headline()}`),
        ]),
      ],
      [0.7, chrome("promo", story.teaser())],
    ),
    ...story.byline((author) => `Материал подготовил(а): ${author}`),
    ...chrome("app", "Смотрите нас там, где удобно: приложение для телевизоров и телефонов"),
    ...chrome("related", "Другие сюжеты", ...marked("▷ ", story.headlines(story.int(3, 5)))),
    ...chrome("calendar", "Сейчас в эфире: «Утро полтора»", "Далее: Новости"),
    ...chrome("comment", `${story.reader()}: ${story.comment()}`),
    ...chrome(
      "footer",
      "Частота вещания",
      "Как нас смотреть",
      "Правила применения рекомендательных технологий",
      "© Телеканал «Полтора»",
    ),
  ],
};
