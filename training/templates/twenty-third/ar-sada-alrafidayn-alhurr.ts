import { monthName } from "../calendar.ts";
import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Pan-Arab newspaper site: sections, editor's picks, newsletters and long legal line. */
export const arSadaAlrafidaynAlhurr: Template = {
  name: "ar-sada-alrafidayn-alhurr",
  language: "ar",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "الرئيسية", "أخبار", "اقتصاد", "رياضة", "ثقافة وفنون", "رأي", "منوعات"),
    ...chrome("search", "ابحث هنا"),
    ...chrome("breadcrumb", `الرئيسية / أخبار / ${story.pick(["محليات", "عربي", "مجتمع"])}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${story.pick(["", "كتب: ", "إعداد: "])}${author}`),
    ...story.date(
      (when) => `نشر في ${when.day} ${monthName("ar", when.month)} ${when.year} - ${when.clock}`,
    ),
    ...story.pick([
      chrome("share", "شارك المقال", "فيسبوك", "واتساب", "نسخ الرابط"),
      chrome("share", "شارك"),
    ]),
    ...chrome("reading-time", `مدة القراءة ${story.int(1, 6)} دقائق`),
    ...chrome("photo-credit", story.pick(["صورة أرشيفية", "(خاص)", "من المكان (تصوير: ر. سعد)"])),
    ...story.body(
      [
        0.3,
        chrome(
          "promo",
          `${story.pick(["اقرأ أيضاً: ", "اقرأ أيضا.. ", "موضوع ذو صلة: ", ""])}${story.headline()}`,
        ),
      ],
      [
        0.55,
        story.pick([
          chrome(
            "newsletter",
            "نشرة الصباح",
            "ملخص لأهم ما جرى في المنطقة، يصلك قبل فنجان القهوة.",
            "أدخل بريدك الإلكتروني",
            "اشترك الآن",
            "يمكنك إلغاء الاشتراك في أي وقت.",
          ),
          chrome("newsletter", "تابعوا أهم الأخبار عبر نشرتنا البريدية"),
        ]),
      ],
      [0.8, story.pick([chrome("promo", story.teaser()), []])],
    ),
    ...chrome(
      "tags",
      "الكلمات المفتاحية:",
      story.pick(["البلديات", "القضاء", "النقل"]),
      story.pick(["مجتمع", "حوادث"]),
    ),
    ...chrome("related", "الأكثر قراءة", ...numbered(story.headlines(5))),
    ...chrome(
      "related",
      "اختيارات المحرر",
      story.headline(),
      story.teaser(),
      story.headline(),
      story.teaser(),
    ),
    ...chrome("comment", `التعليقات (${story.int(0, 60)})`, story.reader(), story.comment()),
    ...chrome(
      "comment-form",
      "أضف تعليقاً",
      "الاسم",
      "التعليق",
      "لن تنشر التعليقات التي تتضمن إساءة.",
      "إرسال",
    ),
    ...chrome("footer", "من نحن", "اتصل بنا", "أعلن معنا", "سياسة الخصوصية", "شروط الاستخدام"),
    ...chrome(
      "legal",
      `جميع الحقوق محفوظة © ${story.when.year}. المقالات تعبر عن آراء كتابها ولا تعبر بالضرورة عن رأي الصحيفة.`,
    ),
  ],
};
