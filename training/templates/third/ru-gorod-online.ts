import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** Городской портал: курс и погода, просмотры, читайте также, подписка на телеграм, реакции, комментарии, редакция. */
export const ruGorodOnline: Template = {
  name: "ru-gorod-online",
  language: "ru",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("ticker", `−${story.int(2, 20)} °C`, "USD 76,32", "EUR 90,81", "Пробки: 6 баллов"),
    ...chrome(
      "menu",
      "Все новости",
      "Происшествия",
      "Дороги и транспорт",
      "Деньги",
      "Афиша",
      "Недвижимость",
      "Форум",
      "Прислать новость",
    ),
    ...chrome("login", "Войти", "Регистрация"),
    ...chrome("breadcrumb", "Главная / Происшествия"),
    ...story.title(),
    ...story.date(({ dd, mm, year, clock }) => `${dd}.${mm}.${year}, ${clock}`),
    ...chrome(
      "counter",
      `${story.int(2, 40)} ${story.int(100, 999)} просмотров`,
      `${story.int(2, 99)} обсуждений`,
    ),
    ...story.byline((author) => `Автор: ${author}`),
    ...chrome("photo-credit", "Источник: Артём Ведерников / Город Онлайн"),
    ...story.standfirst(),
    ...story.body(
      [0.3, chrome("promo", `Читайте также: ${story.headline()}`)],
      [
        0.55,
        chrome("ad", "РЕКЛАМА • ООО «Уют-Строй» • ИНН 0000000417", "Квартиры от 3,2 млн. Звоните!"),
      ],
      [
        0.8,
        chrome("follow", "Самые оперативные новости города: подписывайтесь на наш Telegram-канал"),
      ],
    ),
    ...chrome(
      "contact",
      "Стали очевидцем? Присылайте фото и видео в редакцию: WhatsApp, Viber, Telegram +7 000 000-04-17",
    ),
    ...chrome("poll", "Как вам материал?", "👍 Лайк", "😂 Смех", "😢 Печаль", "😡 Гнев"),
    ...chrome("tags", "Теги:", "МЧС", "книги", "Нижнереченск"),
    ...chrome("share", "Поделиться", "ВКонтакте", "Одноклассники", "Скопировать ссылку"),
    ...chrome(
      "comment",
      `Комментарии ${story.int(5, 90)}`,
      "Комментировать могут только зарегистрированные пользователи",
    ),
    ...story.repeat(3, () =>
      chrome(
        "comment",
        story.reader(),
        `сегодня в ${story.int(10, 21)}:${story.int(10, 59)}`,
        story.comment(),
        "Ответить",
      ),
    ),
    ...chrome("related", "Сейчас читают", ...story.headlines(5)),
    ...chrome("related", "Картина дня у соседей", ...story.headlines(3)),
    ...chrome("related", "ТОП 5", ...counted(story.headlines(5))),
    ...chrome(
      "footer",
      "О компании",
      "Реклама на сайте",
      "Правила сообщества",
      "Вакансии",
      "Политика обработки персональных данных",
    ),
    ...chrome(
      "legal",
      "Сетевое издание «Город Онлайн» (18+). Зарегистрировано Роскомнадзором. Учредитель: АО «Сеть». Главный редактор: Пахомова И. С.",
      "На информационном ресурсе применяются рекомендательные технологии.",
    ),
  ],
};
