import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** Городской портал: курсы, пробки, комментарии с рейтингом, подписки, маркировка рекламы. */
export const ruGorodskoyPortalNashBereg: Template = {
  name: "ru-gorodskoy-portal-nash-bereg",
  language: "ru",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "ticker",
      `USD ${story.int(30, 95)},${story.int(10, 99)}`,
      "Пробки: 4 балла",
      `${story.int(-25, 30)} °C`,
    ),
    ...chrome(
      "menu",
      "Наш Берег Онлайн",
      "Новости",
      "Афиша",
      "Авто",
      "Недвижимость",
      "Форум",
      "Ещё",
    ),
    ...chrome("login", "Войти", "Регистрация"),
    ...chrome("tags", story.pick(["Общество", "Город", "Происшествия"])),
    ...story.title(),
    ...story.date(({ dd, mm, year, clock }) => `${dd}.${mm}.${year}, ${clock}`),
    ...story.byline((a) => `Автор: ${a}`),
    ...chrome("counter", `${story.int(300, 40000)} просмотров`),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      story.pick(["Фото: архив редакции", "Источник: предоставлено читателем"]),
    ),
    ...story.body(
      [
        story.int(23, 37) / 100,
        chrome("promo", story.pick(["Читайте также:", "По теме:"]), story.headline()),
      ],
      [
        story.int(48, 62) / 100,
        story.pick([chrome("ad", "РЕКЛАМА", "ООО «Ромашка». Токен 2Vtz00"), []]),
      ],
      [
        story.int(73, 87) / 100,
        chrome("follow", "Подписывайтесь на наш канал, чтобы узнавать новости первыми"),
      ],
    ),
    ...chrome(
      "contact",
      "Стали свидетелем события? Присылайте фото и видео в редакцию: +7 000 000-01-14",
    ),
    ...chrome("share", "Поделиться", "ВКонтакте", "Скопировать ссылку"),
    ...story.pick([chrome("poll", "Лайк 14", "Смех 8", "Удивление 3", "Гнев 0"), []]),
    ...chrome(
      "comment",
      `Комментарии (${story.int(2, 200)})`,
      story.reader(),
      "сегодня, 11:40",
      story.comment(),
      "+12",
      "Ответить",
      story.reader(),
      story.comment(),
      "-3",
    ),
    ...chrome("comment-form", "Гость", "Войти", "Новые комментарии: включить уведомления"),
    ...chrome("related", "Самое читаемое", ...counted(story.headlines(4))),
    ...chrome("tools", "Увидели опечатку? Выделите фрагмент и нажмите Ctrl+Enter"),
    ...chrome(
      "footer",
      "О компании",
      "Реклама на портале",
      "18+",
      "Сетевое издание зарегистрировано. При использовании материалов гиперссылка обязательна.",
    ),
  ],
};
