import type { Template, TemplateSet } from "../template.ts";
import { gdAmBratachGlen } from "./gd-am-bratach-glen.ts";
import { gdAotearoaHarbourRadio } from "./gd-aotearoa-harbour-radio.ts";
import { gdArAtlasIkhbari } from "./gd-ar-atlas-ikhbari.ts";
import { gdArJamiatAnnahrNews } from "./gd-ar-jamiat-annahr-news.ts";
import { gdArMinbarAlrif } from "./gd-ar-minbar-alrif.ts";
import { gdArNakheelAlkhabar } from "./gd-ar-nakheel-alkhabar.ts";
import { gdArSihhaWaHayat } from "./gd-ar-sihha-wa-hayat.ts";
import { gdArWikalatAlsharq } from "./gd-ar-wikalat-alsharq.ts";
import { gdBosunAndBerthShipping } from "./gd-bosun-and-berth-shipping.ts";
import { gdBrahmaniSandeshTimes } from "./gd-brahmani-sandesh-times.ts";
import { gdBricksAndAcresProperty } from "./gd-bricks-and-acres-property.ts";
import { gdCalabashBayGleam } from "./gd-calabash-bay-gleam.ts";
import { gdCapeExchangeBusiness } from "./gd-cape-exchange-business.ts";
import { gdChenabMailAndMessenger } from "./gd-chenab-mail-and-messenger.ts";
import { gdDeFachblattHafenUndBahn } from "./gd-de-fachblatt-hafen-und-bahn.ts";
import { gdDeVereinsboteUndPfarrbrief } from "./gd-de-vereinsbote-und-pfarrbrief.ts";
import { gdDioceseOfUmzintoSower } from "./gd-diocese-of-umzinto-sower.ts";
import { gdEastmoorUniversityNews } from "./gd-eastmoor-university-news.ts";
import { gdEsGacetaUniversitariaDelSur } from "./gd-es-gaceta-universitaria-del-sur.ts";
import { gdEsPantallaYFarandula } from "./gd-es-pantalla-y-farandula.ts";
import { gdFrLeFilAgricoleDuBocage } from "./gd-fr-le-fil-agricole-du-bocage.ts";
import { gdFrRadioLaguneAfrique } from "./gd-fr-radio-lagune-afrique.ts";
import { gdGulfCreekStandard } from "./gd-gulf-creek-standard.ts";
import { gdHillcrestAgriDispatch } from "./gd-hillcrest-agri-dispatch.ts";
import { gdJaMinatoKogyoShinpo } from "./gd-ja-minato-kogyo-shinpo.ts";
import { gdJaYamaaiRadioTayori } from "./gd-ja-yamaai-radio-tayori.ts";
import { gdKootenayValleyStar } from "./gd-kootenay-valley-star.ts";
import { gdLekkiLedgerNewspaper } from "./gd-lekki-ledger-newspaper.ts";
import { gdLonestarOfTheLevant } from "./gd-lonestar-of-the-levant.ts";
import { gdManilaTambayanPost } from "./gd-manila-tambayan-post.ts";
import { gdMinistryOfInlandWaters } from "./gd-ministry-of-inland-waters.ts";
import { gdNaijaBeatGossip } from "./gd-naija-beat-gossip.ts";
import { gdNyotaYaPwaniWeb } from "./gd-nyota-ya-pwani-web.ts";
import { gdOrkneyKelpPost } from "./gd-orkney-kelp-post.ts";
import { gdOverheardOnTheJetty } from "./gd-overheard-on-the-jetty.ts";
import { gdPacificLightsMagazine } from "./gd-pacific-lights-magazine.ts";
import { gdPacklineAndPallet } from "./gd-packline-and-pallet.ts";
import { gdPlFachowaPiekarnia } from "./gd-pl-fachowa-piekarnia.ts";
import { gdPlGoscDiecezjiNadWieprzem } from "./gd-pl-gosc-diecezji-nad-wieprzem.ts";
import { gdPlKurierNadbuzanskiInfo } from "./gd-pl-kurier-nadbuzanski-info.ts";
import { gdQuantaWeeklyScience } from "./gd-quanta-weekly-science.ts";
import { gdRanksAndRations } from "./gd-ranks-and-rations.ts";
import { gdRespawnLounge } from "./gd-respawn-lounge.ts";
import { gdRuDelovayaGavan } from "./gd-ru-delovaya-gavan.ts";
import { gdRuDomaIMetry } from "./gd-ru-doma-i-metry.ts";
import { gdRuNaukaVslukh } from "./gd-ru-nauka-vslukh.ts";
import { gdRuPoleIFerma } from "./gd-ru-pole-i-ferma.ts";
import { gdRuPrihodIVestnik } from "./gd-ru-prihod-i-vestnik.ts";
import { gdRuVolzhskyBuksir } from "./gd-ru-volzhsky-buksir.ts";
import { gdSavannahFarmJournal } from "./gd-savannah-farm-journal.ts";
import { gdStBrendansNewsletter } from "./gd-st-brendans-newsletter.ts";
import { gdTheMortarboard } from "./gd-the-mortarboard.ts";
import { gdThreadbareBoardFront } from "./gd-threadbare-board-front.ts";
import { gdTipperaryBanner } from "./gd-tipperary-banner.ts";
import { gdTrAnadoluKampus } from "./gd-tr-anadolu-kampus.ts";
import { gdTrKizilcaGundem } from "./gd-tr-kizilca-gundem.ts";
import { gdTrLimanVeLojistik } from "./gd-tr-liman-ve-lojistik.ts";
import { gdTransworldCopyDesk } from "./gd-transworld-copy-desk.ts";
import { gdUmmahNotice } from "./gd-ummah-notice.ts";
import { gdVeldAndVaalOnline } from "./gd-veld-and-vaal-online.ts";
import { gdWaggaCreekGrazier } from "./gd-wagga-creek-grazier.ts";
import { gdWellnessChartHealth } from "./gd-wellness-chart-health.ts";
import { gdWellsWithoutBorders } from "./gd-wells-without-borders.ts";
import { gdZhNanwanShangbao } from "./gd-zh-nanwan-shangbao.ts";
import { gdZhTwGaoxiaoZhoukan } from "./gd-zh-tw-gaoxiao-zhoukan.ts";

const templates: readonly Template[] = [
  gdChenabMailAndMessenger,
  gdNaijaBeatGossip,
  gdSavannahFarmJournal,
  gdVeldAndVaalOnline,
  gdTipperaryBanner,
  gdAmBratachGlen,
  gdKootenayValleyStar,
  gdWaggaCreekGrazier,
  gdAotearoaHarbourRadio,
  gdCalabashBayGleam,
  gdManilaTambayanPost,
  gdGulfCreekStandard,
  gdPacklineAndPallet,
  gdQuantaWeeklyScience,
  gdWellsWithoutBorders,
  gdMinistryOfInlandWaters,
  gdEastmoorUniversityNews,
  gdTheMortarboard,
  gdLonestarOfTheLevant,
  gdTransworldCopyDesk,
  gdDioceseOfUmzintoSower,
  gdUmmahNotice,
  gdCapeExchangeBusiness,
  gdRespawnLounge,
  gdWellnessChartHealth,
  gdBricksAndAcresProperty,
  gdStBrendansNewsletter,
  gdBosunAndBerthShipping,
  gdRanksAndRations,
  gdOverheardOnTheJetty,
  gdThreadbareBoardFront,
  gdBrahmaniSandeshTimes,
  gdLekkiLedgerNewspaper,
  gdNyotaYaPwaniWeb,
  gdOrkneyKelpPost,
  gdPacificLightsMagazine,
  gdHillcrestAgriDispatch,
  gdArNakheelAlkhabar,
  gdArMinbarAlrif,
  gdArJamiatAnnahrNews,
  gdArAtlasIkhbari,
  gdArWikalatAlsharq,
  gdArSihhaWaHayat,
  gdRuVolzhskyBuksir,
  gdRuPoleIFerma,
  gdRuNaukaVslukh,
  gdRuPrihodIVestnik,
  gdRuDelovayaGavan,
  gdRuDomaIMetry,
  gdTrKizilcaGundem,
  gdTrLimanVeLojistik,
  gdTrAnadoluKampus,
  gdPlKurierNadbuzanskiInfo,
  gdPlFachowaPiekarnia,
  gdPlGoscDiecezjiNadWieprzem,
  gdZhNanwanShangbao,
  gdZhTwGaoxiaoZhoukan,
  gdJaMinatoKogyoShinpo,
  gdJaYamaaiRadioTayori,
  gdFrLeFilAgricoleDuBocage,
  gdFrRadioLaguneAfrique,
  gdEsGacetaUniversitariaDelSur,
  gdEsPantallaYFarandula,
  gdDeFachblattHafenUndBahn,
  gdDeVereinsboteUndPfarrbrief,
];

export const thirtieth: TemplateSet = {
  name: "thirtieth",
  templates,
  folder: new URL("./", import.meta.url),
};
