import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Городской портал: анонсы чужих новостей отдельными фразами, правила комментариев, просьбы прислать новость. */
export const ruZarechyeSegodnya: Template = {
  name: "ru-zarechye-segodnya",
  language: "ru",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Новости", "Статьи", "Афиша", "Погода", "Объявления", "Форум"),
    ...chrome(
      "ticker",
      `$ ${story.int(78, 99)},${story.int(10, 99)}`,
      `€ ${story.int(88, 110)},${story.int(10, 99)}`,
      story.pick(["−3 °C, снег", "+14 °C, ясно"]),
    ),
    ...chrome("breadcrumb", story.pick(["Главная → Город", "Заречье сегодня / Общество"])),
    ...story.title(),
    ...story.date(
      ({ day, month, year, clock }) => `${day} ${monthName("ru", month)} ${year}, ${clock}`,
    ),
    ...chrome("counter", `${story.int(300, 19000)} просмотров`, `Комментарии: ${story.int(2, 90)}`),
    ...story.standfirst(),
    ...story.byline((author) => story.pick([`Автор: ${author}`, `Текст: ${author}`])),
    ...chrome(
      "photo-credit",
      story.pick([
        "Так это место выглядело утром, пока не пришли рабочие. Фото: Антон Селиванов",
        "Жители говорят, что привыкли к туристам. Фото из архива редакции",
      ]),
    ),
    ...story.body(
      [
        0.3,
        chrome(
          "promo",
          story.pick(["Читайте также: ", "Ранее мы писали: ", ""]) + story.headline(),
        ),
      ],
      [0.55, chrome("teaser", story.teaser())],
      [
        0.8,
        chrome(
          "follow",
          story.pick([
            "Подписывайтесь на наш канал: там новости выходят раньше, чем мы успеваем их проверить ещё раз.",
            "Самое важное за день — в нашем телеграм-канале.",
          ]),
        ),
      ],
    ),
    ...chrome(
      "promo",
      story.pick([
        "Стали свидетелем интересного события? Пришлите фото или видео в редакцию, и мы обязательно расскажем об этом.",
        "Нашли ошибку? Выделите текст и нажмите Ctrl+Enter.",
      ]),
    ),
    ...chrome(
      "comment-form",
      "Комментарии",
      "Редакция не несёт ответственности за мнения читателей. Сообщения с оскорблениями, рекламой и угрозами удаляются без предупреждения.",
      "Войти и написать",
    ),
    ...story.repeat(story.int(3, 6), () =>
      chrome(
        "comment",
        `${story.reader()}, ${story.int(0, 23)}:${story.int(10, 59)}`,
        story.comment(),
        story.pick(["Ответить", "Пожаловаться", `+${story.int(1, 40)}`]),
      ),
    ),
    ...chrome("related", "Новости партнёров", ...story.headlines(3)),
    ...story.repeat(story.int(2, 4), () => [
      ...chrome("related", story.headline()),
      ...chrome("teaser", story.teaser()),
    ]),
    ...chrome(
      "legal",
      "Взяли у нас новость — поставьте ссылку, нам не жалко. Полное копирование возможно только с письменного согласия редакции «Заречье сегодня».",
    ),
    ...chrome(
      "footer",
      "Реклама на сайте",
      "Редакция",
      "Политика обработки персональных данных",
      "16+",
    ),
  ],
};
