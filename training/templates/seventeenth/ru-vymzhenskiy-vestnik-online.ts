import { monthName } from "../calendar.ts";
import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Russian regional news site: age mark, views, "Читайте также", channel call, comment rules and legal registration in prose. */
export const ruVymzhenskiyVestnikOnline: Template = {
  name: "ru-vymzhenskiy-vestnik-online",
  language: "ru",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => {
    return [
      ...chrome(
        "menu",
        "Новости",
        "Общество",
        "Происшествия",
        "Экономика",
        "Афиша",
        "Погода",
        "Спецпроекты",
      ),
      ...chrome(
        "ticker",
        `${story.pick(["+", "-"])}${story.int(1, 29)}°C`,
        `USD ${story.int(78, 99)},${story.int(10, 99)}`,
        `EUR ${story.int(88, 110)},${story.int(10, 99)}`,
      ),
      ...story.title(),
      ...story.date(
        ({ day, month, year, clock }) => `${day} ${monthName("ru", month)} ${year}, ${clock}`,
      ),
      ...chrome("counter", `${story.int(200, 18000)} просмотров`),
      ...story.byline((a) => story.pick([`Автор: ${a}`, a])),
      ...story.standfirst(),
      ...story.body(
        [
          0.3,
          chrome(
            "promo",
            `${story.pick(["Читайте также:", "По теме:", "Ранее мы писали:"])} ${story.headline()}`,
          ),
        ],
        [0.6, chrome("promo", story.headline())],
        [
          0.85,
          chrome(
            "follow",
            story.pick([
              "Подписывайтесь на наш канал, чтобы узнавать новости первыми.",
              "Хотите обсудить? Заходите в наш чат, там тепло и ругаются.",
            ]),
          ),
        ],
      ),
      ...chrome(
        "tags",
        "Теги:",
        story.pick(["мост", "выборы", "ледоход"]),
        story.pick(["Заречнинск", "область"]),
      ),
      ...chrome(
        "poll",
        "Опрос",
        story.pick(["Пользуетесь ли вы автобусом?", "Верите ли вы, что достроят в срок?"]),
        `Да — ${story.int(5, 40)}%`,
        `Нет — ${story.int(30, 70)}%`,
        `Какой срок? — ${story.int(5, 30)}%`,
        `Проголосовало: ${story.int(90, 2400)}`,
      ),
      ...chrome(
        "comment",
        `Комментарии (${story.int(0, 70)})`,
        story.reader(),
        story.comment(),
        "Ответить",
        story.reader(),
        story.comment(),
      ),
      ...chrome(
        "comment-form",
        "Комментарии проходят модерацию. Редакция не несёт ответственности за высказывания читателей и удаляет те, за которые стыдно.",
      ),
      ...chrome("related", "Популярное", ...numbered(story.headlines(4))),
      ...chrome(
        "footer",
        "18+",
        "Сетевое издание зарегистрировано надзорным ведомством. При использовании материалов гиперссылка обязательна.",
        "На сайте применяются рекомендательные технологии",
        "Учредитель: ООО «Вымжа-Медиа»",
      ),
    ];
  },
};
