import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A Russian regional news site: view counters, channel prompts, inline chitaite-takzhe, age mark, registration line. */
export const ruPrisurskieVesti: Template = {
  name: "ru-prisurskie-vesti",
  language: "ru",
  layout: { newline: "\n", gap: "none", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Главная",
      "Происшествия",
      "Общество",
      "Экономика",
      "Афиша",
      "Прислать новость",
    ),
    ...chrome("ticker", "USD 78,40", "EUR 91,15", "−7 °C", "Пробки 3 балла"),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(({ dd, mm, year, clock }) => `${dd}.${mm}.${year} ${clock}`),
    ...story.byline((author) => `Автор: ${author}`),
    ...chrome(
      "counter",
      `Просмотров: ${story.int(120, 9800)}`,
      `Комментариев: ${story.int(0, 40)}`,
    ),
    ...chrome(
      "photo-credit",
      `Фото: ${story.pick(["архив редакции", "пресс-служба", "читатели"])}`,
    ),
    ...story.body(
      [0.35, chrome("promo", `Читайте также: ${story.headline()}`)],
      [
        0.6,
        chrome("follow", "Подписывайтесь на наш канал в Telegram — там новости появляются раньше"),
      ],
      [0.8, chrome("ad", "Реклама. ООО «Теплодом»")],
    ),
    ...chrome("share", "Поделиться", "ВКонтакте", "Одноклассники", "Telegram"),
    ...chrome("tags", "Метки: дороги, транспорт, жилье"),
    ...chrome("contact", "Стали свидетелем события? Присылайте фото и видео: +7 000 000-00-00"),
    ...chrome("related", "Новости партнеров", ...story.headlines(3)),
    ...chrome("related", "Популярное за неделю", ...numbered(story.headlines(4))),
    ...chrome(
      "comment",
      story.reader(),
      `${story.int(10, 23)}:${story.int(10, 59)}`,
      story.comment(),
      "Ответить",
      "Показать все комментарии",
    ),
    ...chrome(
      "legal",
      "18+",
      "Сетевое издание зарегистрировано Роскомнадзором, номер ЭЛ № ФС 77-00000.",
      "При использовании материалов гиперссылка обязательна.",
    ),
  ],
};
