import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Russian business outlet: quotes strip, news feed with hours, authors, save and listen, partners' teasers. */
export const birzhevoyMayakLenta: Template = {
  name: "birzhevoy-mayak-lenta",
  language: "ru",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "ticker",
      `Индекс ${story.int(2400, 3300)},18 −0,42%`,
      `Нефть ${story.int(58, 88)},30 +0,9%`,
    ),
    ...chrome(
      "menu",
      "Экономика",
      "Финансы",
      "Мнения",
      "Недвижимость",
      "Авто",
      "Спорт",
      "Подписка",
    ),
    ...story.title(),
    ...story.byline(),
    ...story.date((w) => `${w.dd}.${w.mm}.${w.year} ${w.clock}`),
    ...chrome("reading-time", `Время чтения: ${story.int(2, 6)} мин`),
    ...chrome("tools", "Сохранить", "Прослушать", "Скопировать ссылку"),
    ...story.body([0.5, chrome("promo", story.headline(), story.teaser())]),
    ...chrome("tags", "Теги:", "ипотека", "банки", "прогнозы"),
    ...chrome(
      "author-bio",
      story.pick(["Авторы", "Об авторе"]),
      `${story.author}, корреспондент, в издании с 2016 года`,
    ),
    ...chrome("related", "Лента новостей"),
    ...story.repeat(5, () =>
      chrome("related", `${story.int(8, 22)}:${story.int(10, 59)}`, story.headline()),
    ),
    ...chrome(
      "newsletter",
      "Утренняя рассылка. Главные события, которые повлияют на ваши деньги. Без спама и по будням.",
      "Ваш e-mail",
      "Подписаться",
    ),
    ...(story.int(0, 2) > 0
      ? chrome("sponsor", "Новости партнёров", "Названы три способа вернуть слух без операции")
      : []),
    ...chrome(
      "footer",
      "Контакты редакции",
      "Правила цитирования",
      `© Биржевой маяк, 2004–${story.when.year}. Ограничение 18+`,
    ),
  ],
};
