import type { Template, TemplateSet } from "../template.ts";
import { arDifafAlkhaleej } from "./ar-difaf-alkhaleej.ts";
import { arJaridatAlmirsat } from "./ar-jaridat-almirsat.ts";
import { arMadawwanatAlmaghreb } from "./ar-madawwanat-almaghreb.ts";
import { arQanatAshurfa } from "./ar-qanat-ashurfa.ts";
import { arWakalatAnbaRasmiya } from "./ar-wakalat-anba-rasmiya.ts";
import { deBolzplatzPortal } from "./de-bolzplatz-portal.ts";
import { deBrennpunktBlatt } from "./de-brennpunkt-blatt.ts";
import { deChSeetalerBote } from "./de-ch-seetaler-bote.ts";
import { deDorfblogWetterau } from "./de-dorfblog-wetterau.ts";
import { deFreimailPortal } from "./de-freimail-portal.ts";
import { deKapitalKompass } from "./de-kapital-kompass.ts";
import { deOstheideZeitung } from "./de-ostheide-zeitung.ts";
import { deRundfunkSuedwelle } from "./de-rundfunk-suedwelle.ts";
import { deTickerPresseblick } from "./de-ticker-presseblick.ts";
import { deVideotextKanal3 } from "./de-videotext-kanal3.ts";
import { deWochenschriftSchraegstrich } from "./de-wochenschrift-schraegstrich.ts";
import { esArDiarioPuertoNorte } from "./es-ar-diario-puerto-norte.ts";
import { esCoRadioCaribe } from "./es-co-radio-caribe.ts";
import { esDiarioSierraNorte } from "./es-diario-sierra-norte.ts";
import { esElMeridional } from "./es-el-meridional.ts";
import { esMxReporteValle } from "./es-mx-reporte-valle.ts";
import { esPortalCuriosea } from "./es-portal-curiosea.ts";
import { esRemateDeportivo } from "./es-remate-deportivo.ts";
import { frAfriqueLeGriotInfo } from "./fr-afrique-le-griot-info.ts";
import { frBlogQuartierCanal } from "./fr-blog-quartier-canal.ts";
import { frDirectuneContinu } from "./fr-directune-continu.ts";
import { frLaDepecheDuSoirBretonne } from "./fr-la-depeche-du-soir-bretonne.ts";
import { frLeMeridienQuotidien } from "./fr-le-meridien-quotidien.ts";
import { frMagazineLaCabane } from "./fr-magazine-la-cabane.ts";
import { frRadioOndePublique } from "./fr-radio-onde-publique.ts";
import { frSuisseLeLac } from "./fr-suisse-le-lac.ts";
import { itAgenzieNotizieSubito } from "./it-agenzie-notizie-subito.ts";
import { itCalciofurioso } from "./it-calciofurioso.ts";
import { itGazzettinoDellAppennino } from "./it-gazzettino-dell-appennino.ts";
import { itIlMeridianoNazionale } from "./it-il-meridiano-nazionale.ts";
import { itSettimanaleLaPasserella } from "./it-settimanale-la-passerella.ts";
import { jaHokureiShimbunDigital } from "./ja-hokurei-shimbun-digital.ts";
import { jaKurashiDaidokoro } from "./ja-kurashi-daidokoro.ts";
import { jaSportsAsahigaoka } from "./ja-sports-asahigaoka.ts";
import { jaTopicsPortal } from "./ja-topics-portal.ts";
import { nlBeDeScheldepost } from "./nl-be-de-scheldepost.ts";
import { nlDeRandmeerkoerier } from "./nl-de-randmeerkoerier.ts";
import { nlOmroepNoordzij } from "./nl-omroep-noordzij.ts";
import { plFaktyNaOstro } from "./pl-fakty-na-ostro.ts";
import { plKurierNadpilicki } from "./pl-kurier-nadpilicki.ts";
import { plPrzegladGlebszy } from "./pl-przeglad-glebszy.ts";
import { ptBrFolhaDoPlanalto } from "./pt-br-folha-do-planalto.ts";
import { ptBrJornalDoPovoPopular } from "./pt-br-jornal-do-povo-popular.ts";
import { ptBrLavouraEconomia } from "./pt-br-lavoura-economia.ts";
import { ptBrPortalOitava } from "./pt-br-portal-oitava.ts";
import { ptBrTvSerrana } from "./pt-br-tv-serrana.ts";
import { ptPtOCorreioPublico } from "./pt-pt-o-correio-publico.ts";
import { ptPtRadioRegionalRaia } from "./pt-pt-radio-regional-raia.ts";
import { ruDelovoyGorizont } from "./ru-delovoy-gorizont.ts";
import { ruGorodZastrugaOnline } from "./ru-gorod-zastruga-online.ts";
import { ruOficialnoOkrug } from "./ru-oficialno-okrug.ts";
import { ruRuporLenta } from "./ru-rupor-lenta.ts";
import { ruSportShaiba } from "./ru-sport-shaiba.ts";
import { ruZhurnalOkolitsa } from "./ru-zhurnal-okolitsa.ts";
import { trAjansUlusal } from "./tr-ajans-ulusal.ts";
import { trHaberZirve } from "./tr-haber-zirve.ts";
import { trSahilPostasi } from "./tr-sahil-postasi.ts";
import { zhHantHaixiaWanbao } from "./zh-hant-haixia-wanbao.ts";
import { zhKuaibaoApp } from "./zh-kuaibao-app.ts";
import { zhLinheRibaoWang } from "./zh-linhe-ribao-wang.ts";

const templates: readonly Template[] = [
  deBrennpunktBlatt,
  deRundfunkSuedwelle,
  deOstheideZeitung,
  deKapitalKompass,
  deFreimailPortal,
  deWochenschriftSchraegstrich,
  deTickerPresseblick,
  deChSeetalerBote,
  deBolzplatzPortal,
  deVideotextKanal3,
  deDorfblogWetterau,
  frLaDepecheDuSoirBretonne,
  frLeMeridienQuotidien,
  frRadioOndePublique,
  frDirectuneContinu,
  frMagazineLaCabane,
  frSuisseLeLac,
  frAfriqueLeGriotInfo,
  frBlogQuartierCanal,
  esElMeridional,
  esDiarioSierraNorte,
  esMxReporteValle,
  esArDiarioPuertoNorte,
  esCoRadioCaribe,
  esPortalCuriosea,
  esRemateDeportivo,
  ptBrFolhaDoPlanalto,
  ptBrTvSerrana,
  ptBrPortalOitava,
  ptPtOCorreioPublico,
  ptPtRadioRegionalRaia,
  ptBrLavouraEconomia,
  ptBrJornalDoPovoPopular,
  itGazzettinoDellAppennino,
  itIlMeridianoNazionale,
  itCalciofurioso,
  itAgenzieNotizieSubito,
  itSettimanaleLaPasserella,
  arJaridatAlmirsat,
  arQanatAshurfa,
  arDifafAlkhaleej,
  arMadawwanatAlmaghreb,
  arWakalatAnbaRasmiya,
  ruRuporLenta,
  ruGorodZastrugaOnline,
  ruDelovoyGorizont,
  ruZhurnalOkolitsa,
  ruSportShaiba,
  ruOficialnoOkrug,
  nlDeRandmeerkoerier,
  nlOmroepNoordzij,
  nlBeDeScheldepost,
  plKurierNadpilicki,
  plPrzegladGlebszy,
  plFaktyNaOstro,
  trHaberZirve,
  trSahilPostasi,
  trAjansUlusal,
  jaHokureiShimbunDigital,
  jaTopicsPortal,
  jaKurashiDaidokoro,
  jaSportsAsahigaoka,
  zhLinheRibaoWang,
  zhKuaibaoApp,
  zhHantHaixiaWanbao,
];

export const seventh: TemplateSet = {
  name: "seventh",
  templates,
  folder: new URL("./", import.meta.url),
};
