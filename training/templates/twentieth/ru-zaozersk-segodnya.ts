import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Russian town portal: weather, rates, counters, comments with votes, age mark. */
export const ruZaozerskSegodnya: Template = {
  name: "ru-zaozersk-segodnya",
  language: "ru",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "ticker",
      `Погода +${story.int(1, 24)}°`,
      `USD ${story.int(78, 99)},${story.int(10, 99)}`,
      `EUR ${story.int(88, 109)},${story.int(10, 99)}`,
    ),
    ...chrome(
      "menu",
      "Новости",
      "Происшествия",
      "Афиша",
      "Объявления",
      "Работа",
      "Недвижимость",
      "Форум",
    ),
    ...chrome("breadcrumb", story.pick(["Главная / Новости / Город", "Главная » Общество"])),
    ...story.title(),
    ...story.date((w) => `${w.dd}.${w.mm}.${w.year}, ${w.clock}`),
    ...chrome("counter", `👁 ${story.int(210, 9800)}`, `💬 ${story.int(0, 88)}`),
    ...story.standfirst(),
    ...chrome("photo-credit", story.pick(["Фото: Заозёрск Сегодня", "Фото из архива редакции"])),
    ...story.body(
      [
        0.3,
        chrome(
          "related",
          story.pick(["Читайте также: ", "По теме: ", "Ранее мы писали: "]) + story.headline(),
        ),
      ],
      [
        0.7,
        story.int(0, 1)
          ? chrome("follow", "Подписывайтесь на наш телеграм-канал, там быстрее и с картинками")
          : chrome("ad", "Реклама. ООО «Окна-Плюс», erid: 2VtzqxAAAA"),
      ],
    ),
    ...story.byline((name) => `Автор: ${name}`),
    ...chrome(
      "contact",
      "Стали свидетелем события? Присылайте фото и видео: +7 000 555-01-15, news@zaozersk.example",
    ),
    ...chrome("share", "Поделиться", "ВКонтакте", "Одноклассники"),
    ...chrome("tools", "Нашли опечатку? Выделите текст и нажмите Ctrl+Enter"),
    ...chrome("tags", "Теги:", "мост", "мэрия", "транспорт"),
    ...chrome("comment", `Комментарии (${story.int(2, 40)})`),
    ...story.repeat(3, () =>
      chrome(
        "comment",
        `${story.reader()}, ${story.int(8, 23)}:${story.int(10, 59)}`,
        story.comment(),
        `+${story.int(0, 40)} −${story.int(0, 9)}`,
        "Ответить",
      ),
    ),
    ...chrome(
      "comment-form",
      "Добавить комментарий",
      "Комментарии проходят проверку. Мат, реклама и личности не публикуются.",
      "Войти через соцсети",
    ),
    ...chrome(
      "promo",
      story.pick(["Самое читаемое", "Популярное за неделю"]),
      ...story.headlines(5),
    ),
    ...chrome(
      "event",
      "Куда пойти",
      "12 апреля. Концерт духового оркестра, ДК «Химик», 6+",
      "Отключение воды: ул. Мира, 4–18",
    ),
    ...chrome(
      "footer",
      "Сетевое издание. Свидетельство о регистрации ЭЛ № 555-01120. Учредитель: ООО «Медиа Лука». 16+",
      "При перепечатке активная ссылка обязательна. Редакция не несёт ответственности за содержание рекламных материалов.",
    ),
  ],
};
