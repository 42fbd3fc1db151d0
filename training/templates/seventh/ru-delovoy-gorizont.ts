import { monthName } from "../calendar.ts";
import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** Russian business daily: index ticker, paywall count, error shortcut, newsletter with consent, sponsored lines. */
export const ruDelovoyGorizont: Template = {
  name: "ru-delovoy-gorizont",
  language: "ru",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Компании",
      "Рынки",
      "Право",
      "Недвижимость",
      "Карьера",
      "Мнения",
      "Галереи",
      "Газета",
      "Подписка",
    ),
    ...chrome(
      "ticker",
      `IMOEX ${story.int(2500, 3300)},${story.int(10, 99)} ${story.pick(["+", "−"])}${story.int(0, 2)},${story.int(10, 99)}%`,
      `CNY ${story.int(10, 13)},${story.int(10, 99)}`,
      `Ключевая ставка ${story.pick(["14", "16", "18"])}%`,
    ),
    ...chrome("breadcrumb", `Горизонт / ${story.pick(["Компании", "Общество", "Город"])} / Статья`),
    ...story.date(
      ({ clock, day, month, year }) =>
        `${day} ${monthName("ru", month)} ${year}, ${clock}${story.pick(["", " / Бизнес"])}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => story.pick([author, `${author}, «Горизонт»`])),
    ...chrome(
      "reading-time",
      `${story.pick(["Время чтения: ", ""])}${story.int(2, 9)} ${story.pick(["мин.", "минут"])}`,
    ),
    ...chrome(
      "tools",
      "Прочту позже",
      story.pick(["Слушать новость", "Аудиоверсия"]),
      "Текст сообщения",
      "Выделите текст с ошибкой и нажмите Ctrl+Enter",
    ),
    ...story.body(
      [0.3, chrome("related", "Статьи по теме", story.headline(), story.headline())],
      [
        0.55,
        chrome(
          "sponsor",
          "На правах рекламы",
          story.pick([
            "Как малому бизнесу получить льготный лизинг",
            "Форум «Склад будущего» откроется в октябре",
          ]),
        ),
      ],
      [
        0.8,
        chrome(
          "newsletter",
          "Утренняя рассылка «Горизонта»",
          "Пять новостей, о которых будут спрашивать на планёрке. Выходит в 8:30 по будням.",
          "Ваш e-mail",
          "Подписаться",
          "Нажимая кнопку, вы соглашаетесь с условиями обработки персональных данных",
        ),
      ],
    ),
    ...chrome(
      "paywall",
      story.pick([
        "Полная версия материала доступна подписчикам. Первый месяц — 1 рубль.",
        `Спасибо, что читаете «Горизонт». У вас осталось ${story.pick(["2", "3"])} бесплатных материала в этом месяце.`,
      ]),
    ),
    ...chrome(
      "tags",
      `Теги: ${story.pick(["отчётность", "инфраструктура", "чп"])}`,
      story.pick(["производство", "регионы"]),
    ),
    ...chrome("share", "Скопировать ссылку", "В избранное", story.pick(["Дзен", "VK"])),
    ...chrome(
      "related",
      "Выбор редактора",
      `${story.pick(["Мнения / ", ""])}${story.headline()}`,
      story.teaser(),
      `${story.pick(["Интервью / ", ""])}${story.headline()}`,
    ),
    ...chrome("related", "Читают сейчас", ...counted(story.headlines(3))),
    ...chrome(
      "contact",
      "Есть что добавить? Анонимно пришлите документ в нашу «Щель»: инструкция по ссылке",
    ),
    ...chrome(
      "footer",
      "Контакты",
      "Рекламодателям",
      "Политика конфиденциальности",
      "Архив номеров",
      "ООО «Горизонт Медиа», Москва, ул. Складочная, 1",
      "Любое использование материалов допускается только при соблюдении правил перепечатки",
    ),
  ],
};
