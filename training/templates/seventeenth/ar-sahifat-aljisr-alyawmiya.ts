import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Arabic daily newspaper: breadcrumb, "اقرأ أيضاً" lines, support letter, most read, newsletter. */
export const arSahifatAljisrAlyawmiya: Template = {
  name: "ar-sahifat-aljisr-alyawmiya",
  language: "ar",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => {
    const ashhur =
      "كانون الثاني,شباط,آذار,نيسان,أيار,حزيران,تموز,آب,أيلول,تشرين الأول,تشرين الثاني,كانون الأول".split(
        ",",
      );
    return [
      ...chrome(
        "menu",
        "الرئيسية",
        "سياسة",
        "اقتصاد",
        "محليات",
        "رياضة",
        "ثقافة",
        "رأي",
        "الوفيات",
        "النسخة الورقية",
      ),
      ...chrome("breadcrumb", "الرئيسية / محليات"),
      ...story.title(),
      ...story.standfirst(),
      ...story.byline((a) => story.pick([a, `كتب: ${a}`, `بقلم ${a}`])),
      ...story.date(
        ({ day, month, year, clock }) => `${day} ${ashhur[month - 1]} ${year} | ${clock}`,
      ),
      ...chrome("share", "مشاركة", "واتساب", "فيسبوك", "نسخ الرابط", "حجم الخط"),
      ...story.body(
        [
          0.3,
          chrome(
            "promo",
            `${story.pick(["اقرأ أيضاً:", "اقرأ المزيد:", "مواضيع ذات صلة:"])} ${story.headline()}`,
          ),
        ],
        [0.6, chrome("promo", story.headline())],
        [0.85, chrome("promo", story.teaser())],
      ),
      ...chrome(
        "donation",
        "عزيزي القارئ،",
        "لا يملك هذه الصحيفة حزب ولا مصرف. نكتبها كل ليلة تحت مولّد كهربائي، ونوزعها صباحاً قبل أن يصحو من لا تعجبه.",
        "إن كنت تجد فيها ما ينفعك، فاشترك بما تستطيع. وإن لم تستطع، فأرسلها إلى من يستطيع.",
        "ادعمنا",
      ),
      ...chrome("related", "الأكثر قراءة", ...numbered(story.headlines(4))),
      ...chrome("comment", "التعليقات", story.reader(), story.comment(), "رد"),
      ...chrome(
        "newsletter",
        "نشرة الجسر",
        "أهم الأخبار في بريدك كل صباح، قبل القهوة أو معها.",
        "البريد الإلكتروني",
        "اشترك",
      ),
      ...chrome(
        "footer",
        "من نحن",
        "اتصل بنا",
        "سياسة الخصوصية",
        "الإعلانات",
        "جميع الحقوق محفوظة",
      ),
    ];
  },
};
