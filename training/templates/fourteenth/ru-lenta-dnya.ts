import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, within } from "./extras.ts";

/** Федеральный портал: время и заголовок одной строкой между абзацами, ошибки плеера, теги. */
export const ruLentaDnya: Template = {
  name: "ru-lenta-dnya",
  language: "ru",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose(story) {
    return [
      chrome("menu", "Главное", "Россия", "Мир", "Экономика", "Наука", "Из жизни"),
      chrome("ticker", "Сейчас", story.headline()),
      story.title(),
      story.byline((a) => a),
      story.date((w) => `${w.clock}, ${w.day} ${monthName("ru", w.month)} ${w.year}`),
      within(
        story,
        [
          story.int(20, 32) / 100,
          chrome("promo", `${story.int(10, 22)}:${story.int(10, 59)} ${story.headline()}`),
        ],
        [
          story.int(40, 52) / 100,
          chrome(
            "audio",
            story.pick(["Ваш браузер не поддерживает видео.", "Видео недоступно"]),
            "00:00 / 01:46",
          ),
        ],
        [story.int(58, 68) / 100, chrome("promo", ...story.headlines(story.int(2, 3)))],
        [story.int(78, 90) / 100, chrome("teaser", story.teaser())],
      ),
      chrome("photo-credit", caption(story)),
      chrome("tools", "Нашли ошибку? Выделите её и нажмите Ctrl+Enter"),
      chrome("tags", "Теги:", "люди", "регионы"),
      chrome("related", "Другие материалы рубрики", ...story.headlines(5)),
      chrome("sponsor", "Новости партнёров", "Врачи назвали ягоду, о которой все забыли"),
      chrome(
        "footer",
        "О проекте",
        "Вакансии",
        "Правила применения рекомендательных технологий",
        "18+",
      ),
    ].flat();
  },
};
