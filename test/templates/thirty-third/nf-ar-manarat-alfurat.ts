import { monthName } from "../../../training/templates/calendar.ts";
import { chrome, numbered } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** صحيفة إلكترونية عامة: شريط عاجل، مشاركة، اقرأ أيضا، كلمات مفتاحية، تعليقات وشروطها. */
export const nfArManaratAlfurat: Template = {
  name: "nf-ar-manarat-alfurat",
  language: "ar",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("ticker", `عاجل | ${story.headline()}`),
    ...chrome(
      "menu",
      "الرئيسية",
      "محليات",
      "اقتصاد",
      "رياضة",
      "ثقافة",
      "منوعات",
      "آراء",
      "اتصل بنا",
    ),
    ...chrome("breadcrumb", `الرئيسية / محليات / ${story.pick(["أخبار المدن", "حوادث"])}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `كتب: ${a}`),
    ...story.date(
      ({ day, month, year, clock }) => `${day} ${monthName("ar", month)} ${year} - ${clock}`,
    ),
    ...chrome("share", "شارك الخبر", "فيسبوك", "واتساب", "نسخ الرابط"),
    ...chrome("photo-credit", story.pick(["أرشيفية", "تصوير: مراسلنا"])),
    ...story.body(
      [0.3, chrome("promo", `اقرأ أيضا: ${story.headline()}`)],
      [
        0.65,
        chrome(
          "newsletter",
          "اشترك في نشرتنا المسائية لتصلك أهم الأخبار على بريدك",
          "أدخل بريدك الإلكتروني",
          "اشتراك",
        ),
      ],
    ),
    ...chrome(
      "tags",
      "كلمات مفتاحية:",
      story.pick(["البلدية", "المياه"]),
      story.pick(["المدارس", "الأسواق"]),
    ),
    ...chrome(
      "comment",
      `التعليقات (${story.int(1, 30)})`,
      ...story
        .repeat(3, () =>
          chrome("comment", story.reader(), `منذ ${story.int(2, 20)} ساعة`, story.comment(), "رد"),
        )
        .map((l) => l.text),
    ),
    ...chrome(
      "comment-form",
      "أضف تعليقك",
      "التعليقات المنشورة تعبر عن أصحابها ولا تمثل رأي الصحيفة، وتحذف كل عبارة مسيئة.",
    ),
    ...chrome("related", "الأكثر قراءة", ...numbered(story.headlines(5), " - ")),
    ...chrome("footer", "من نحن", "سياسة الخصوصية", `جميع الحقوق محفوظة © ${story.when.year}`),
  ],
};
