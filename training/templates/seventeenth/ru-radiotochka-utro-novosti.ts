import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Russian radio station's news page: broadcast lines, listeners' messages, frequencies, lone headline, presenter's bio. */
export const ruRadiotochkaUtroNovosti: Template = {
  name: "ru-radiotochka-utro-novosti",
  language: "ru",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome(
      "audio",
      "В эфире:",
      story.pick(["Утренний разворот", "Час пик с Ольгой Жуковой", "Концерт по заявкам"]),
      "Слушать онлайн",
    ),
    ...chrome("menu", "Эфир", "Новости", "Программы", "Ведущие", "Частоты", "Реклама"),
    ...story.title(),
    ...story.date(({ dd, mm, year, clock }) => `${dd}.${mm}.${year} ${clock}`),
    ...story.byline((a) => a),
    ...story.body(
      [0.35, chrome("promo", story.headline())],
      [0.75, chrome("promo", story.teaser())],
    ),
    ...chrome(
      "comment",
      "Сообщения слушателей",
      `${story.reader()}: ${story.comment()}`,
      `${story.reader()}: ${story.comment()}`,
    ),
    ...chrome(
      "author-bio",
      "Ольга Жукова ведёт дневной эфир с 2011 года. До этого преподавала сольфеджио и до сих пор слышит, когда министр фальшивит.",
    ),
    ...chrome(
      "calendar",
      "Далее в эфире",
      "14:05 Книга вслух",
      "15:00 Новости часа",
      "15:10 Садовый вопрос",
    ),
    ...chrome("related", "Другие новости", ...marked("— ", story.headlines(4))),
    ...chrome("share", "Поделиться", "Скопировать ссылку"),
    ...chrome("footer", "91,2 FM", "Звоните в студию", "Политика конфиденциальности", "16+"),
  ],
};
