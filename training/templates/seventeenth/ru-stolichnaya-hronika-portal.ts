import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Big Russian portal: region switch, lenta with times, push prompt, partners' teaser block, correction prompt. */
export const ruStolichnayaHronikaPortal: Template = {
  name: "ru-stolichnaya-hronika-portal",
  language: "ru",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Главное",
      "Лента",
      "Мир",
      "Силовые структуры",
      "Спорт",
      "Из жизни",
      "Подкасты",
      "Войти",
    ),
    ...chrome("app", "Разрешить уведомления", "Не сейчас"),
    ...chrome(
      "ticker",
      `${story.int(10, 22)}:${story.int(10, 59)}`,
      story.headline(),
      `${story.int(10, 22)}:${story.int(10, 59)}`,
      story.headline(),
    ),
    ...chrome("breadcrumb", story.pick(["Россия", "Экономика", "Общество"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(
      (a) => `${a} (корреспондент отдела «${story.pick(["Общество", "Регионы", "Экономика"])}»)`,
    ),
    ...story.date(({ clock, dd, mm, year }) => `${clock}, ${dd}.${mm}.${year}`),
    ...chrome(
      "photo-credit",
      story.pick(["Фото: из архива редакции", "Фото: Игорь Свешников / Хроника"]),
    ),
    ...story.body(
      [0.25, chrome("promo", "Материалы по теме:", story.headline(), story.teaser())],
      [0.6, chrome("promo", story.teaser())],
      [0.85, chrome("ad", "Реклама")],
    ),
    ...chrome(
      "contact",
      "Ошиблись мы? Выделите текст и нажмите Ctrl+Enter. Корректор ответит, если не обидится.",
    ),
    ...chrome("related", "Последние новости", ...story.headlines(4), "Все новости"),
    ...chrome(
      "ad",
      "Новости партнёров",
      story.pick([
        "Врачи назвали овощ, который нельзя варить",
        "Пенсионерам разрешили не платить: список",
      ]),
      "Подробнее",
    ),
    ...chrome(
      "footer",
      "Редакция",
      "Вакансии",
      "Условия использования",
      "Правила комментирования",
      "Политика обработки персональных данных",
    ),
  ],
};
