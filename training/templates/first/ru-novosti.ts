import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Russian city portal: views, "read also", error shortcut, registration line, age mark. */
export const ruNovosti: Template = {
  name: "ru-novosti",
  language: "ru",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "– " },
  compose: (story) => [
    ...chrome("ticker", `+${story.int(3, 25)}°`, "$ 79,40", "€ 85,12", "Пробки 4 балла"),
    ...chrome("menu", "Новости", "Статьи", "Афиша", "Недвижимость", "Авто", "Форум", "Ещё"),
    ...chrome("login", "Войти"),
    ...chrome("breadcrumb", "Главная → Город → Транспорт"),
    ...story.date(({ day, mm, year, clock }) => `${day}.${mm}.${year}, ${clock}`),
    ...chrome("counter", `Просмотров: ${story.int(100, 9000)}`, `${story.int(1, 80)} комментариев`),
    ...story.title(),
    ...story.standfirst(),
    ...chrome("photo-credit", "Фото: Андрей Лужин"),
    ...story.body(
      [0.3, chrome("promo", `Читайте также: ${story.headline()}`)],
      [0.6, chrome("ad", "Реклама")],
      [0.8, chrome("promo", story.headline())],
    ),
    ...story.byline((author) => `Текст: ${author}`),
    ...chrome("contact", "Нашли опечатку? Выделите её и нажмите Ctrl+Enter"),
    ...chrome("follow", "Подписывайтесь на наш канал и узнавайте новости первыми"),
    ...chrome("share", "Поделиться", "ВКонтакте", "Одноклассники", "Telegram"),
    ...chrome("tags", "Теги: транспорт, река, мэрия"),
    ...chrome("comment", "Комментарии", "Войдите, чтобы оставить комментарий"),
    ...story.repeat(3, () => chrome("comment", story.reader(), story.comment(), "Ответить")),
    ...chrome("related", "Самое читаемое", ...story.headlines(5)),
    ...chrome("related", "Новости партнёров", ...story.headlines(3)),
    ...chrome("footer", "О проекте", "Реклама на сайте", "Контакты", "Пользовательское соглашение"),
    ...chrome(
      "legal",
      "При использовании материалов гиперссылка обязательна. 16+",
      "Сетевое издание «Заречье Онлайн». Свидетельство о регистрации № 00-0000",
    ),
  ],
};
