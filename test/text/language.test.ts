import fc from "fast-check";
import { expect, test } from "vitest";
import { detectLanguage } from "../../src/text/language.ts";

const texts: { readonly [language: string]: string } = {
  en: "The council decided on Tuesday that the village library will stay open for another year. Residents had gathered outside the hall since dawn.",
  de: "Der Gemeinderat hat am Dienstag beschlossen, dass die Bücherei ein weiteres Jahr geöffnet bleibt. Bewohner hatten sich vor dem Rathaus versammelt.",
  fr: "Le conseil a décidé mardi que la bibliothèque du village resterait ouverte une année de plus. Des habitants s'étaient rassemblés devant la mairie.",
  es: "El ayuntamiento decidió el martes que la biblioteca del pueblo seguirá abierta un año más. Los vecinos se habían reunido desde primera hora.",
  pt: "A câmara decidiu na terça-feira que a biblioteca da aldeia vai continuar aberta por mais um ano. Os moradores estavam reunidos desde a manhã.",
  it: "Il consiglio ha deciso martedì che la biblioteca del paese resterà aperta per un altro anno. Gli abitanti si erano radunati davanti al municipio.",
  nl: "De gemeenteraad heeft dinsdag besloten dat de bibliotheek nog een jaar open blijft. Bewoners hadden zich voor het gemeentehuis verzameld.",
  af: "Die dorpsraad het Dinsdag besluit dat die biblioteek vir nog 'n jaar sal oop bly. Inwoners het sedert vroegoggend voor die saal bymekaargekom.",
  sv: "Kommunen beslutade i tisdags att biblioteket ska vara öppet i ett år till. Invånarna hade samlats framför kommunhuset sedan tidigt på morgonen.",
  no: "Kommunestyret vedtok tirsdag at biblioteket skal være åpent i ett år til. Innbyggerne var samlet foran rådhuset etter at møtet ble åpnet av ordføreren.",
  da: "Kommunen besluttede tirsdag, at biblioteket skal være åbent i et år mere. Beboerne var samlet foran rådhuset, efter at mødet blev åbnet af borgmesteren.",
  fi: "Kunnanvaltuusto päätti tiistaina, että kylän kirjasto pysyy auki vielä vuoden. Asukkaat olivat kokoontuneet kunnantalon eteen aamusta asti.",
  pl: "Rada gminy zdecydowała we wtorek, że biblioteka pozostanie otwarta przez kolejny rok. Mieszkańcy zebrali się przed urzędem od rana.",
  cs: "Zastupitelstvo v úterý rozhodlo, že knihovna v obci zůstane otevřená ještě rok. Obyvatelé se od rána shromáždili před radnicí.",
  hu: "A falu tanácsa kedden úgy döntött, hogy a könyvtár még egy évig nyitva marad. A lakosok kora reggel óta a községháza előtt gyűltek össze.",
  ro: "Consiliul a hotărât marți că biblioteca din sat va rămâne deschisă încă un an. Locuitorii se adunaseră în fața primăriei de dimineață.",
  tr: "Belediye meclisi salı günü köydeki kütüphanenin bir yıl daha açık kalmasına karar verdi. Köylüler sabahtan beri belediye önünde toplanmıştı.",
  id: "Dewan desa memutuskan pada hari Selasa bahwa perpustakaan tetap buka selama satu tahun lagi. Warga berkumpul sejak pagi karena takut kehilangan ruang baca.",
  ms: "Majlis kampung memutuskan pada hari Selasa bahawa perpustakaan terus dibuka selama setahun lagi. Penduduk berkumpul sejak pagi kerana takut kehilangan bilik bacaan.",
  vi: "Hội đồng xã hôm thứ Ba đã quyết định thư viện của làng sẽ tiếp tục mở cửa thêm một năm nữa. Người dân đã tập trung trước ủy ban từ sáng sớm.",
  ru: "Совет решил во вторник, что сельская библиотека будет открыта ещё один год. Жители собрались перед зданием администрации с раннего утра.",
  uk: "Рада вирішила у вівторок, що сільська бібліотека буде відкрита ще один рік. Жителі зібралися перед будівлею адміністрації з самого ранку.",
  bg: "Общинският съвет реши във вторник библиотеката в селото да остане отворена още една година. Жителите се събраха пред сградата рано сутринта.",
  sr: "Савет је у уторак одлучио да ће библиотека у селу остати отворена још годину дана. Мештани су се окупили испред општине, где су ђаци певали.",
  ar: "قرر المجلس يوم الثلاثاء أن تبقى مكتبة القرية مفتوحة لمدة عام آخر. وتجمع السكان أمام مبنى البلدية منذ الصباح الباكر للاحتجاج على الإغلاق.",
  fa: "شورای روستا روز سه‌شنبه تصمیم گرفت که کتابخانه یک سال دیگر باز بماند. ساکنان از صبح زود جلوی ساختمان جمع شده بودند و آواز می‌خواندند.",
  ur: "کونسل نے منگل کو فیصلہ کیا کہ گاؤں کی لائبریری مزید ایک سال کھلی رہے گی۔ لوگ صبح سویرے سے دفتر کے سامنے جمع تھے اور نعرے لگا رہے تھے۔",
  he: "המועצה החליטה ביום שלישי שהספרייה בכפר תישאר פתוחה שנה נוספת. התושבים התאספו מול הבניין משעות הבוקר המוקדמות.",
  el: "Το συμβούλιο αποφάσισε την Τρίτη ότι η βιβλιοθήκη του χωριού θα μείνει ανοιχτή για έναν ακόμη χρόνο.",
  hi: "परिषद ने मंगलवार को फैसला किया कि गाँव का पुस्तकालय एक और साल खुला रहेगा। लोग सुबह से ही कार्यालय के सामने जमा थे और गीत गा रहे थे।",
  th: "สภาหมู่บ้านมีมติเมื่อวันอังคารว่าห้องสมุดของหมู่บ้านจะเปิดต่อไปอีกหนึ่งปี",
  zh: "村委会星期二决定，村里的图书馆将再开放一年。从清晨起，居民们就聚集在门前。",
  ja: "村議会は火曜日、村の図書館をもう一年開いておくことを決めた。住民は早朝から集まっていた。",
  ko: "마을 의회는 화요일 마을 도서관을 일 년 더 열기로 결정했다. 주민들은 이른 아침부터 모여 있었다.",
};

test.each(Object.entries(texts))("tells %s", (language, text) => {
  const detection = detectLanguage(text);
  expect(detection.language).toBe(language);
  expect(detection.confidence).toBeGreaterThanOrEqual(0.85);
});

test.each([
  [
    "Swahili",
    "Baraza la kijiji liliamua Jumanne kwamba maktaba ya kijiji itaendelea kuwa wazi kwa mwaka mmoja zaidi, na wakazi walikusanyika asubuhi.",
  ],
  [
    "Welsh",
    "Penderfynodd cyngor y pentref ddydd Mawrth y bydd y llyfrgell yn aros ar agor am flwyddyn arall. Roedd trigolion wedi ymgynnull.",
  ],
  [
    "Zulu",
    "Umkhandlu unqume ngoLwesibili ukuthi umtapo wolwazi uzohlala uvuliwe omunye unyaka. Izakhamuzi beziqoqene phambi kwehholo.",
  ],
])("is unsure of %s, which the detector does not know", (_, text) => {
  expect(detectLanguage(text).confidence).toBeLessThan(0.5);
});

test.each(["", "12:30", "Library stays open", "图书馆"])("says that `%s` is too short", (text) => {
  expect(detectLanguage(text)).toMatchObject({ language: null, by: "too-short" });
});

test("takes Chinese with a kana in it for Chinese", () => {
  expect(
    detectLanguage("村里的图书馆旁边新开了一家名叫“木の家”的店，居民们说那里的面包很好吃。")
      .language,
  ).toBe("zh");
});

test("never throws, and says null or a language tag", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      const { language, confidence } = detectLanguage(text);
      expect(language === null || /^[a-z]{2,3}$/u.test(language)).toBe(true);
      expect(confidence).toBeGreaterThan(0);
    }),
  );
});
