const NAMES: Readonly<Record<string, string>> = {
  ar: "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
  de: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
  es: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
  it: "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
  pt: "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
  ru: "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
};

/** The month's name as a date of that language writes it. */
export function monthIn(language: string, month: number): string {
  return NAMES[language]?.split(" ")[month - 1] ?? String(month);
}
