import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An Arabic news channel: live bar, video lists, app lines, polls. */
export const arQanatAlzaytounNews: Template = {
  name: "ar-qanat-alzaytoun-news",
  language: "ar",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome("ticker", "عاجل", story.headline()),
    ...chrome("menu", "البث المباشر", "العالم", "اقتصاد", "برامج"),
    ...chrome("language", story.pick(["English", "العربية | Français"])),
    ...chrome("breadcrumb", story.pick(["العالم", "الرئيسية » اقتصاد"])),
    ...story.title(),
    ...story.byline((author) => `${author}`),
    ...story.date((when) => `نشر في ${when.dd}/${when.mm}/${when.year} الساعة ${when.clock}`),
    ...chrome("tools", story.pick(["استمع إلى المقال", "حجم الخط"])),
    ...chrome("share", "فيسبوك", "إكس"),
    ...chrome("photo-credit", story.pick(["لقطة من الفيديو", "رويتا"])),
    ...story.body(
      [
        story.pick([0.2, 0.25, 0.4]),
        chrome("promo", story.pick(["شاهد أيضا: ", "فيديو: "]) + story.headline()),
      ],
      [
        0.6,
        chrome("app", story.pick(["حمل تطبيق القناة ليصلك الخبر لحظة وقوعه.", "فعل الإشعارات"])),
      ],
      [story.pick([0.75, 0.8, 0.9]), chrome("promo", story.headline(), story.teaser())],
    ),
    ...chrome("related", story.pick(["آخر الأخبار", "الأكثر مشاهدة", "مختارات"])),
    ...story.repeat(4, () => chrome("related", story.headline(), `قبل ${story.int(2, 50)} دقيقة`)),
    ...chrome("poll", "هل تؤيد تغيير موعد الدوام؟", "نعم", "لا", "صوت الآن"),
    ...chrome("ad", "محتوى ممول", "ساعات بأسعار لا تصدق"),
    ...chrome(
      "consent",
      story.pick([
        "يحفظ موقعنا ملفات صغيرة في جهازك ليتذكر اختياراتك. متابعة القراءة تعني أنك لا تمانع.",
        "موافق",
      ]),
    ),
    ...chrome("podcast", "استمع إلى بودكاست الزيتون"),
    ...chrome("tags", story.pick(["موانئ", "نقل"]), "اقتصاد"),
    ...chrome("footer", "ترددات القناة", "وظائف", "أعلن معنا"),
  ],
};
