import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** City site: other headlines without a heading, rates, comments, a channel plug in prose. */
export const ruZarechnyeNovosti: Template = {
  name: "ru-zarechnye-novosti",
  language: "ru",
  layout: { newline: "\n", gap: "none", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("menu", "Заречье", "Дворы", "Матч", "Афиша", "Куплю-продам"),
    ...chrome("ticker", "−4°, ветер с реки", "92,14 ↑", "Пробки: 3"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Автор ${a}`),
    ...story.date(({ dd, mm, year, clock }) => `${dd}.${mm}.${year} ${clock}`),
    ...chrome("counter", `${story.int(200, 8000)}`, `${story.int(0, 70)}`),
    ...chrome(
      "photo-credit",
      story.pick(["Утро на набережной. Фото Л. Гущиной", "Фото из архива редакции"]),
    ),
    ...story.body(
      [0.3, chrome("promo", story.headline())],
      [0.6, chrome("follow", "В нашем канале об этом узнали ещё вчера. Заходите, место есть.")],
      [0.85, chrome("promo", story.headline())],
    ),
    ...chrome("related", ...story.headlines(4)),
    ...chrome(
      "comment",
      story.reader(),
      "вчера в 22:10",
      story.comment(),
      `${story.reader()} в ответ`,
      story.comment(),
    ),
    ...chrome("comment-form", "Спорьте, но не ссорьтесь"),
    ...chrome("contact", "Видели сами? Звоните в редакцию до десяти вечера."),
    ...chrome("footer", "ООО «Заречные вести»", "16+", "Реклама у нас"),
  ],
};
