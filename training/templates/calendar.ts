import type { Language } from "./article.ts";

const MONTHS: Readonly<Record<Language, string>> = {
  ar: "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
  de: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
  en: "January February March April May June July August September October November December",
  es: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
  it: "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
  ja: "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月",
  nl: "januari februari maart april mei juni juli augustus september oktober november december",
  pl: "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
  pt: "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
  ru: "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
  tr: "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
  zh: "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月",
};

const WEEKDAYS: Readonly<Record<Language, string>> = {
  ar: "الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت",
  de: "Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag",
  en: "Sunday Monday Tuesday Wednesday Thursday Friday Saturday",
  es: "domingo lunes martes miércoles jueves viernes sábado",
  fr: "dimanche lundi mardi mercredi jeudi vendredi samedi",
  it: "domenica lunedì martedì mercoledì giovedì venerdì sabato",
  ja: "日 月 火 水 木 金 土",
  nl: "zondag maandag dinsdag woensdag donderdag vrijdag zaterdag",
  pl: "niedziela poniedziałek wtorek środa czwartek piątek sobota",
  pt: "domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado",
  ru: "воскресенье понедельник вторник среда четверг пятница суббота",
  tr: "Pazar Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi",
  zh: "星期日 星期一 星期二 星期三 星期四 星期五 星期六",
};

/** `month` counts from 1. Slavic names stand in the genitive, as in a date. */
export function monthName(language: Language, month: number): string {
  return MONTHS[language].split(" ")[month - 1]!;
}

/** `weekday` is the English name that a story's moment holds. */
export function weekdayName(language: Language, weekday: string): string {
  return WEEKDAYS[language].split(" ")[WEEKDAYS.en.split(" ").indexOf(weekday)]!;
}
