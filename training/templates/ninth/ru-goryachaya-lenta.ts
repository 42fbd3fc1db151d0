import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Russian aggregator: time stamps and headlines at the top, inline cards, ad partners, app push. */
export const ruGoryachayaLenta: Template = {
  name: "ru-goryachaya-lenta",
  language: "ru",
  layout: { newline: "\r\n", gap: "none", indent: "ragged", item: "- " },
  compose: (story) => [
    ...story.repeat(4, () =>
      chrome("related", `${story.int(10, 22)}:${story.int(10, 59)}`, story.headline()),
    ),
    ...chrome("breadcrumb", "Лента / Сегодня"),
    ...story.title(),
    ...story.byline((a) => `Автор: ${a}`),
    ...story.date((w) => `${w.day}.${w.month}.${w.year} ${w.clock} (обновлено)`),
    ...story.standfirst(),
    ...(story.int(1, 4) > 1 ? chrome("photo-credit", "Фото: архив редакции") : []),
    ...story.body(
      [0.25, chrome("related", story.headline(), story.headline())],
      [
        0.5,
        chrome("app", "Включите уведомления, чтобы не пропустить главное. Разрешить / Не сейчас"),
      ],
      [0.75, chrome("ad", "Новости партнёров", "Врач назвал продукт, который едят все")],
    ),
    ...chrome("share", "Telegram Дзен Почта"),
    ...(story.int(1, 4) > 1 ? chrome("poll", "Ваша реакция", "🔥 12", "😢 3", "🤔 8") : []),
    ...chrome("tags", "#новости #регион"),
    ...chrome("promo", `Следующая новость: ${story.headline()}`),
    ...chrome("counter", `Просмотров: ${story.int(300, 50000)}`),
    ...chrome(
      "comment",
      `${story.reader()}: ${story.comment()}`,
      `${story.reader()}: ${story.comment()}`,
      "Показать ещё",
    ),
    ...chrome("newsletter", "Вечерний дайджест в почту: коротко и по делу."),
    ...chrome(
      "legal",
      "Все права защищены. Редакция не несёт ответственности за содержание рекламы и за чужие прогнозы погоды. 12+",
    ),
    ...chrome("consent", "Мы используем cookie и рекомендательные технологии. Подробнее"),
  ],
};
