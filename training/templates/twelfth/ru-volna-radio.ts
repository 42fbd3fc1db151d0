import { chrome, type Line } from "../line.ts";
import type { Template } from "../template.ts";

/** Russian radio station's news page: ether words, short host's bio in prose, stories with times, app. */
export const ruVolnaRadio: Template = {
  name: "ru-volna-radio",
  language: "ru",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("audio", "Прямой эфир", "Слушать", story.pick(["Утро с Лёвой", "Дневной разворот"])),
    ...chrome("menu", "Эфир", "Ведущие", "Новости", "Плейлист"),
    ...chrome("breadcrumb", "Главная / Новости / Общество"),
    ...story.title(),
    ...story.date(({ dd, mm, clock }) => `${clock}, ${dd}.${mm}`),
    ...story.byline(),
    ...story.pick<readonly Line[]>([
      chrome("teaser", story.teaser()),
      chrome("related", story.headline()),
      [],
    ]),
    ...story.body([0.45, chrome("related", story.headline())]),
    ...chrome(
      "author-bio",
      story.pick([
        "Ведёт утренний эфир с 2009 года. По образованию геолог, поэтому к новостям относится спокойно.",
        "Корреспондент службы новостей. Любит длинные маршруты и короткие предложения.",
      ]),
    ),
    ...chrome(
      "newsletter",
      "Каждую пятницу мы присылаем письмо с пятью историями недели, которые не вошли в выпуск.",
    ),
    ...story.repeat(4, () =>
      chrome("related", `${story.int(10, 21)}:${story.int(10, 59)}`, story.headline()),
    ),
    ...chrome("poll", "Вы довольны погодой?", "Да", "Нет", "Смотря какой"),
    ...chrome("share", "Поделиться", "Скопировать ссылку"),
    ...chrome("app", "Скачайте приложение «Волна»"),
    ...chrome("footer", "Редакция", "Реклама в эфире", "16+"),
  ],
};
