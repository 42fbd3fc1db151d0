import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Городская газета: подписка на канал, читайте также, теги, свидетельство о регистрации. */
export const ruSevernyVestnik: Template = {
  name: "ru-severny-vestnik",
  language: "ru",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Новости",
      "Общество",
      "Происшествия",
      "Афиша",
      "Спецпроекты",
      "Объявления",
      "Прямой эфир",
    ),
    ...chrome(
      "ticker",
      `${story.int(-20, 25)}°`,
      `USD ${story.int(80, 99)},${story.int(10, 99)}`,
      "Пробки 3 балла",
    ),
    ...chrome("breadcrumb", "Главная / Общество"),
    ...story.date(({ dd, mm, year, clock }) => `${dd}.${mm}.${year} ${clock}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Автор: ${author}`),
    ...chrome("counter", `Просмотров: ${story.int(100, 9000)}`),
    ...chrome("photo-credit", "Фото: Игорь Лапин / «Северный вестник»"),
    ...story.body(
      [0.35, chrome("promo", `Читайте также: ${story.headline()}`)],
      [
        0.7,
        chrome("follow", "Подписывайтесь на наш канал в Telegram — там новости выходят раньше"),
      ],
    ),
    ...chrome("share", "Поделиться", "ВКонтакте", "Одноклассники"),
    ...chrome("tags", "Теги: остров, люди, север"),
    ...chrome(
      "contact",
      "Заметили ошибку? Выделите её и нажмите Ctrl+Enter.",
      "Стали свидетелем события? Пришлите фото в редакцию.",
    ),
    ...chrome("comment", "Комментарии", "Войдите, чтобы оставить комментарий", "Сначала новые"),
    ...story.repeat(2, () =>
      chrome("comment", story.reader(), story.comment(), "Ответить", "Пожаловаться"),
    ),
    ...chrome(
      "related",
      "Материалы по теме",
      ...story.headlines(3),
      "Самое читаемое",
      ...story.headlines(3),
    ),
    ...chrome("ad", "Реклама. ООО «Ромашка-Север». erid: 2VtzqwKj"),
    ...chrome(
      "legal",
      "Сетевое издание зарегистрировано Роскомнадзором, номер ЭЛ № ФС 77-00417. Учредитель — АО «Вестник».",
      "При использовании материалов гиперссылка обязательна. 16+",
    ),
  ],
};
