import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Russian sports site: live strip, ratings, bookmaker notes, bloggers' texts, comment counts, forecasts, quizzes. */
export const ruSportShaiba: Template = {
  name: "ru-sport-shaiba",
  language: "ru",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "ticker",
      `${story.pick(["Хоккей", "Лига"])}: ${story.pick(["Ладья 5:4Б Металлист", "Север 2:1 Маяк"])}`,
      `Теннис: ${story.pick(["6:4, 6:3", "7:6, 2:0"])}`,
      "Биатлон 13:40",
    ),
    ...chrome(
      "menu",
      "Хоккей",
      "Футбол",
      "Бокс",
      "Фигурка",
      "Авто",
      "Блоги",
      "Ставки",
      "Трансферы",
      "Фэнтези",
    ),
    ...chrome(
      "breadcrumb",
      `Главная · ${story.pick(["Хоккей", "Общество и спорт"])} · ${story.pick(["Высшая лига", "Новости"])}`,
    ),
    ...story.title(),
    ...story.date(
      ({ clock, day, month, year }) =>
        `${day} ${monthName("ru", month)} ${year}, ${clock}${story.pick([" · обновлено", ""])}`,
    ),
    ...story.byline((author) => story.pick([author, `${author}, «Шайба»`])),
    ...chrome(
      "counter",
      `${story.pick(["Просмотры: ", ""])}${story.int(400, 88000)}`,
      `💬 ${story.int(2, 340)}`,
    ),
    ...story.standfirst(),
    ...chrome("photo-credit", story.pick(["Фото: клуб", "Скриншот трансляции"])),
    ...story.body(
      [0.3, chrome("promo", `${story.pick(["Читайте также", "По теме"])}: «${story.headline()}»`)],
      [
        0.55,
        chrome(
          "ad",
          `Реклама 18+. Бесплатная ставка ${story.pick(["500", "1500"])} ₽ новым игрокам. Азартные игры могут вызывать зависимость.`,
        ),
      ],
      [
        0.8,
        chrome(
          "poll",
          "Кто виноват?",
          `Судья ${story.int(10, 40)}%`,
          `Лёд ${story.int(10, 30)}%`,
          `Никто, это спорт ${story.int(20, 40)}%`,
        ),
      ],
    ),
    ...chrome(
      "calendar",
      "Турнирная таблица",
      `1. Север 6${story.int(0, 9)}`,
      `2. Ладья 5${story.int(0, 9)}`,
      `3. Металлист 4${story.int(0, 9)}`,
      "Полная таблица",
    ),
    ...chrome(
      "comment",
      "Лучшие комментарии",
      story.reader(),
      story.comment(),
      `Ответить +${story.int(1, 300)}`,
      story.reader(),
      story.comment(),
      `Показать ещё ${story.int(3, 90)}`,
    ),
    ...chrome(
      "related",
      "Главные новости",
      `${story.int(10, 22)}:${story.int(10, 59)} ${story.headline()} ${story.int(2, 90)}`,
      `${story.int(10, 22)}:${story.int(10, 59)} ${story.headline()} ${story.int(2, 90)}`,
      `${story.int(10, 22)}:${story.int(10, 59)} ${story.headline()} ${story.int(2, 90)}`,
    ),
    ...chrome(
      "related",
      "Блоги",
      `${story.reader()}: «${story.headline()}»`,
      `${story.reader()}: «${story.headline()}»`,
    ),
    ...chrome(
      "app",
      "Приложение «Шайба»: голы на часы, трансферы в уведомлениях",
      "Скачать в RuStore",
    ),
    ...chrome(
      "newsletter",
      "Рассылка «Третий период» приходит по понедельникам: что проспали, кого продали, над чем смеялись.",
    ),
    ...chrome(
      "footer",
      "О проекте",
      "Вакансии",
      "Пользовательское соглашение",
      "Свидетельство о регистрации СМИ",
      "Связаться с редакцией",
      "18+",
    ),
  ],
};
