import type { Moment } from "../story.ts";

const MONTHS = {
  ar: "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
  de: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
  es: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
  it: "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
  nl: "januari februari maart april mei juni juli augustus september oktober november december",
  pl: "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
  pt: "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
  ru: "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
} as const;

const WEEKDAYS = {
  ar: "الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت",
  de: "Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag",
  es: "domingo lunes martes miércoles jueves viernes sábado",
  fr: "dimanche lundi mardi mercredi jeudi vendredi samedi",
  it: "domenica lunedì martedì mercoledì giovedì venerdì sabato",
  nl: "zondag maandag dinsdag woensdag donderdag vrijdag zaterdag",
  pl: "niedziela poniedziałek wtorek środa czwartek piątek sobota",
  pt: "domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado",
  ru: "воскресенье понедельник вторник среда четверг пятница суббота",
} as const;

type Tongue = keyof typeof MONTHS;

export function monthOf(tongue: Tongue, { month }: Moment): string {
  return MONTHS[tongue].split(" ")[month - 1]!;
}

export function weekdayOf(tongue: Tongue, { year, month, day }: Moment): string {
  return WEEKDAYS[tongue].split(" ")[new Date(Date.UTC(year, month - 1, day)).getUTCDay()]!;
}

/** Day, month's name and year as the language sets them. */
export function longDate(tongue: Tongue, when: Moment): string {
  const month = monthOf(tongue, when);
  const { day, year } = when;
  switch (tongue) {
    case "de":
      return `${day}. ${month} ${year}`;
    case "es":
    case "pt":
      return `${day} de ${month} de ${year}`;
    default:
      return `${day} ${month} ${year}`;
  }
}
