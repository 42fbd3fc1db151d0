import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** An Arabic channel's site: live stream, prayer times, reading clock, editor's picks, notices. */
export const arAkhbar: Template = {
  name: "ar-akhbar",
  language: "ar",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "تخط إلى المحتوى",
      "البث المباشر",
      "الخليج",
      "اقتصاد وأسواق",
      "رأي",
      "صحة",
      "بودكاست",
    ),
    ...chrome("ticker", "عاجل", story.headline()),
    ...chrome("language", "English", "Français", "فارسی"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `إعداد: ${author}`),
    ...story.date(
      ({ year, mm, dd, clock }) => `نشر في ${year}-${mm}-${dd} الساعة ${clock} بتوقيت المنامة`,
    ),
    ...chrome("reading-time", `مدة القراءة ${story.int(2, 8)} دقائق`),
    ...chrome("audio", "استمع إلى المقال", "00:00 / 04:12"),
    ...chrome("photo-credit", "القارب قبل الإبحار (تصوير: هالة المناعي)"),
    ...story.body(
      [
        0.35,
        chrome(
          "related",
          "قصص مقترحة",
          "قائمة من 2",
          story.headline(),
          story.headline(),
          "نهاية القائمة",
        ),
      ],
      [0.7, chrome("newsletter", "نشرة المساء: أهم ما جرى اليوم في بريدك", "اشتراك")],
    ),
    ...chrome("tags", "في هذا المقال", "التراث", "البحر"),
    ...chrome("ticker", "مواقيت الصلاة", "الفجر 4:31", "المغرب 17:02"),
    ...chrome("related", "اختيارات المحرر", ...story.headlines(4)),
    ...chrome("related", "الأكثر مشاهدة", ...counted(story.headlines(4))),
    ...chrome("comment", "شاركنا رأيك", "تنشر التعليقات بعد المراجعة"),
    ...story.repeat(2, () => chrome("comment", story.reader(), story.comment(), "أعجبني", "إبلاغ")),
    ...chrome("app", "حمل التطبيق من المتجر"),
    ...chrome("footer", "عن القناة", "أعلن معنا", "وظائف", "ترددات القناة"),
    ...chrome("legal", "الآراء الواردة لا تعبر بالضرورة عن رأي القناة."),
  ],
};
