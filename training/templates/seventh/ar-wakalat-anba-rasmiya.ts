import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Official state news agency in Arabic: bulletin codes, ministries, photo service, weather, short news, language switch. */
export const arWakalatAnbaRasmiya: Template = {
  name: "ar-wakalat-anba-rasmiya",
  language: "ar",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("language", "العربية", "English", "Français", "中文", "Türkçe"),
    ...chrome("site-name", "وكالة الأنباء الوطنية", "وانو"),
    ...chrome(
      "menu",
      "أخبار محلية",
      "محافظات",
      "عربي ودولي",
      "مال وأعمال",
      "نشرات",
      "أرشيف الصور",
      "خدمات المشتركين",
    ),
    ...chrome("search", "ابحث في النشرة", "من تاريخ", "إلى تاريخ", "بحث"),
    ...chrome(
      "breadcrumb",
      `الصفحة الأولى >> ${story.pick(["محافظات", "تربية", "ثقافة وفنون"])} >> تفاصيل الخبر`,
    ),
    ...story.title(),
    ...story.date(({ clock, day, dd, mm, month, year }) =>
      story.pick([
        `${day}/${monthName("ar", month)}/${year} | ${clock}`,
        `${year}-${mm}-${dd} ${clock}`,
      ]),
    ),
    ...chrome(
      "photo-credit",
      story.pick(["وانو - خاص", "عدسة الوكالة", "الصورة للتحميل بجودة عالية"]),
    ),
    ...story.standfirst(),
    ...story.byline((author) => story.pick([`(وانو) - ${author}`, `من ${author}`])),
    ...story.body(
      [0.5, chrome("related", `${story.pick(["أخبار متصلة", "خبر مرتبط"])}: ${story.headline()}`)],
      [
        0.8,
        chrome(
          "tools",
          story.pick(["نسخة للطباعة", "أرسل إلى صديق", `رقم النشرة ${story.int(1000, 9999)}`]),
        ),
      ],
    ),
    {
      text: `//وانو// ${story.pick(["س ع", "م ن", "ه ط"])} ${story.int(10, 99)}/${story.int(1, 12)}`,
      label: "credit",
    },
    ...chrome("share", "شارك الخبر: فيسبوك", "منصة إكس", "بريد إلكتروني"),
    ...chrome(
      "tags",
      "كلمات دالة",
      story.pick(["تربية", "خط عربي"]),
      story.pick(["محافظة الوادي", "مهن"]),
    ),
    ...chrome("related", "آخر الأخبار"),
    ...story.repeat(story.int(4, 5), () =>
      chrome("related", `${story.int(10, 22)}:${story.int(10, 59)} - ${story.headline()}`),
    ),
    ...chrome(
      "calendar",
      "حالة الطقس",
      `العاصمة ${story.int(5, 38)}`,
      `الساحل ${story.int(8, 36)}`,
      `الجبل ${story.int(0, 27)}`,
      `أسعار صرف العملات: الدولار ${story.int(10, 99)}.${story.int(10, 99)}`,
    ),
    ...chrome(
      "event",
      "مناقصات وإعلانات رسمية",
      story.pick(["إعلان مناقصة توريد أثاث مدرسي", "مزاد علني لبيع سيارات مستعملة"]),
      `الجريدة الرسمية العدد ${story.int(100, 999)}`,
    ),
    ...chrome(
      "legal",
      "يسمح بنقل أخبار الوكالة شرط ذكر المصدر كاملا، أما الصور فتحتاج إلى إذن خطي من مديرية العلاقات العامة.",
    ),
    ...chrome(
      "app",
      "تطبيق وانو متوفر على المتجرين",
      "رسائل الخبر العاجل القصيرة: أرسل 1 إلى 1515",
    ),
    ...chrome(
      "footer",
      "عن الوكالة",
      "المدير العام",
      "شكاوى المواطنين",
      "روابط الوزارات",
      `عدد الزوار: ${story.int(100000, 990000)}`,
    ),
  ],
};
