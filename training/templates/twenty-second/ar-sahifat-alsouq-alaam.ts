import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A North African general news site: social counters, ads, comments, related by section. */
export const arSahifatAlsouqAlaam: Template = {
  name: "ar-sahifat-alsouq-alaam",
  language: "ar",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "الواجهة", "سياسة", "مجتمع", "جهات", "كوكتيل"),
    ...chrome("ticker", story.pick(["الطقس 24°", "الدولار 10,02"])),
    ...chrome("breadcrumb", story.pick(["الواجهة | مجتمع", "الواجهة | جهات"])),
    ...story.title(),
    ...story.byline((author) => `السوق العام - ${author}`),
    ...story.date(
      (when) => `${when.day} ${monthName("ar", when.month)} ${when.year} | ${when.clock}`,
    ),
    ...chrome("counter", `${story.int(20, 9000)} مشاهدة`, `${story.int(0, 90)} مشاركة`),
    ...chrome("share", story.pick(["شارك الموضوع", "أرسل عبر مسنجر"])),
    ...story.body(
      [
        story.pick([0.45, 0.55, 0.6]),
        chrome("promo", story.pick([story.headline(), story.teaser(), story.headline()])),
      ],
      [story.pick([0.25, 0.35, 0.5]), chrome("promo", story.headline())],
      [
        0.65,
        chrome(
          "ad",
          "إعلان",
          story.pick(["شقق للبيع بالتقسيط قرب المحطة", "تعلم الفرنسية في شهرين"]),
        ),
      ],
    ),
    ...chrome("related", story.pick(["مواضيع أخرى", "إقرأ أيضا", "في نفس القسم"])),
    ...story.repeat(3, () =>
      chrome("related", story.pick(["سياسة", "مجتمع", "جهات"]), story.headline()),
    ),
    ...chrome(
      "comment",
      `${story.int(1, 30)} تعليق`,
      `1 - ${story.reader()}`,
      story.comment(),
      `2 - ${story.reader()}`,
      story.comment(),
    ),
    ...chrome("comment-form", "شروط النشر: عدم الإساءة إلى الكاتب أو الأشخاص.", "أضف تعليقا"),
    ...chrome("tags", story.pick(["#أسعار", "#فلاحة"]), "#مدن"),
    ...chrome("newsletter", story.pick(["توصل بجديدنا عبر البريد", "اشترك ليصلك كل جديد"])),
    ...chrome("contact", "راسلنا: tahrir@souq.example"),
    ...chrome("poll", "هل ترى أن الأسعار ستنخفض؟", "نعم", "لا", "لا أدري"),
    ...chrome("consent", "نحترم خصوصيتك. يمكنك قبول الملفات أو رفضها.", "قبول", "رفض"),
    ...chrome("footer", "فريق العمل", "للإشهار", "شروط الاستخدام"),
  ],
};
