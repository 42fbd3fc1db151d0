import type { Template, TemplateSet } from "../template.ts";
import { anvilAndIndexMarkets } from "./anvil-and-index-markets.ts";
import { aorakiStandardNz } from "./aoraki-standard-nz.ts";
import { arAkhbarAlatlas24 } from "./ar-akhbar-alatlas-24.ts";
import { arMajallatAlriwaq } from "./ar-majallat-alriwaq.ts";
import { arRuknAlsafsaf } from "./ar-rukn-alsafsaf.ts";
import { arShashatAlkhalijAlikhbariyya } from "./ar-shashat-alkhalij-alikhbariyya.ts";
import { ballynureLeaderLive } from "./ballynure-leader-live.ts";
import { brackwaterArgusTideline } from "./brackwater-argus-tideline.ts";
import { carenageDailyMirror } from "./carenage-daily-mirror.ts";
import { caretakerNonprofitDispatch } from "./caretaker-nonprofit-dispatch.ts";
import { channelElevenStormTeam } from "./channel-eleven-storm-team.ts";
import { cutbankCountyRegister } from "./cutbank-county-register.ts";
import { deAlpenrandRundbrief } from "./de-alpenrand-rundbrief.ts";
import { deBlickpunktMinutenticker } from "./de-blickpunkt-minutenticker.ts";
import { deKulturkellerMagazin } from "./de-kulturkeller-magazin.ts";
import { deWiesentalerAnzeigeblatt } from "./de-wiesentaler-anzeigeblatt.ts";
import { dhowCreekHerald } from "./dhow-creek-herald.ts";
import { doabTimesHindustan } from "./doab-times-hindustan.ts";
import { esCaribeOndaNoticiosa } from "./es-caribe-onda-noticiosa.ts";
import { esLaGacetaDelCierzo } from "./es-la-gaceta-del-cierzo.ts";
import { esPortalAndinoAlMinuto } from "./es-portal-andino-al-minuto.ts";
import { esRevistaBaldeAzul } from "./es-revista-balde-azul.ts";
import { firstLightWireService } from "./first-light-wire-service.ts";
import { frLEstranQuotidien } from "./fr-l-estran-quotidien.ts";
import { frLeCarnetBoreal } from "./fr-le-carnet-boreal.ts";
import { frSaveursDuFournil } from "./fr-saveurs-du-fournil.ts";
import { frTeleCapsuleZap } from "./fr-tele-capsule-zap.ts";
import { garnetCoastWhatSOn } from "./garnet-coast-what-s-on.ts";
import { gullaneRigObserver } from "./gullane-rig-observer.ts";
import { hollinDaleEchoPlus } from "./hollin-dale-echo-plus.ts";
import { itCurvaMaratonaWeb } from "./it-curva-maratona-web.ts";
import { itLaLamparaDelMolo } from "./it-la-lampara-del-molo.ts";
import { itNotiziarioOreFlash } from "./it-notiziario-ore-flash.ts";
import { itOsteriaDelleParole } from "./it-osteria-delle-parole.ts";
import { kadalManilaLedger } from "./kadal-manila-ledger.ts";
import { lamplightParishNews } from "./lamplight-parish-news.ts";
import { lekkiTideDispatch } from "./lekki-tide-dispatch.ts";
import { mooseLandingNugget } from "./moose-landing-nugget.ts";
import { nakuruMorningGazette } from "./nakuru-morning-gazette.ts";
import { northSeaBroadcastOne } from "./north-sea-broadcast-one.ts";
import { oldMillFamilyNotices } from "./old-mill-family-notices.ts";
import { osuCastleBulletin } from "./osu-castle-bulletin.ts";
import { palisadeMetroTribune } from "./palisade-metro-tribune.ts";
import { pennyfarthingSupperClub } from "./pennyfarthing-supper-club.ts";
import { pitchsideScorewire } from "./pitchside-scorewire.ts";
import { ploughlineFarmWeekly } from "./ploughline-farm-weekly.ts";
import { ptAngolaJornalDaBaia } from "./pt-angola-jornal-da-baia.ts";
import { ptBrGiroDoCerrado } from "./pt-br-giro-do-cerrado.ts";
import { ptCorreioDaRia } from "./pt-correio-da-ria.ts";
import { ptRevistaAlpendre } from "./pt-revista-alpendre.ts";
import { quadrangleStudentVoice } from "./quadrangle-student-voice.ts";
import { quaylineExplainDesk } from "./quayline-explain-desk.ts";
import { ruDomashnyiOchagZhurnal } from "./ru-domashnyi-ochag-zhurnal.ts";
import { ruSportivnyiSever } from "./ru-sportivnyi-sever.ts";
import { ruStolichnyiPotokLenta } from "./ru-stolichnyi-potok-lenta.ts";
import { ruVestnikDvukhBeregov } from "./ru-vestnik-dvukh-beregov.ts";
import { saltgrassAltWeekly } from "./saltgrass-alt-weekly.ts";
import { slowpostLetterFrom } from "./slowpost-letter-from.ts";
import { straitsideBrief } from "./straitside-brief.ts";
import { suvaReefWire } from "./suva-reef-wire.ts";
import { tamarackPublicRadio } from "./tamarack-public-radio.ts";
import { tamraparniLens } from "./tamraparni-lens.ts";
import { thornappleTechNotes } from "./thornapple-tech-notes.ts";
import { trolleybusTabloidOnline } from "./trolleybus-tabloid-online.ts";
import { tunnelvisionLiveDesk } from "./tunnelvision-live-desk.ts";
import { unquietShelfReview } from "./unquiet-shelf-review.ts";
import { vallettaHarbourStandard } from "./valletta-harbour-standard.ts";
import { veldkroonSundaySheet } from "./veldkroon-sunday-sheet.ts";
import { wattleFlatCourierMail } from "./wattle-flat-courier-mail.ts";

const templates: readonly Template[] = [
  brackwaterArgusTideline,
  hollinDaleEchoPlus,
  pitchsideScorewire,
  gullaneRigObserver,
  ballynureLeaderLive,
  wattleFlatCourierMail,
  aorakiStandardNz,
  veldkroonSundaySheet,
  lekkiTideDispatch,
  nakuruMorningGazette,
  osuCastleBulletin,
  doabTimesHindustan,
  tamraparniLens,
  straitsideBrief,
  carenageDailyMirror,
  suvaReefWire,
  cutbankCountyRegister,
  channelElevenStormTeam,
  palisadeMetroTribune,
  saltgrassAltWeekly,
  tamarackPublicRadio,
  mooseLandingNugget,
  vallettaHarbourStandard,
  dhowCreekHerald,
  kadalManilaLedger,
  northSeaBroadcastOne,
  pennyfarthingSupperClub,
  unquietShelfReview,
  anvilAndIndexMarkets,
  ploughlineFarmWeekly,
  quadrangleStudentVoice,
  lamplightParishNews,
  trolleybusTabloidOnline,
  slowpostLetterFrom,
  quaylineExplainDesk,
  firstLightWireService,
  tunnelvisionLiveDesk,
  garnetCoastWhatSOn,
  thornappleTechNotes,
  caretakerNonprofitDispatch,
  oldMillFamilyNotices,
  deWiesentalerAnzeigeblatt,
  deBlickpunktMinutenticker,
  deAlpenrandRundbrief,
  deKulturkellerMagazin,
  frLEstranQuotidien,
  frTeleCapsuleZap,
  frLeCarnetBoreal,
  frSaveursDuFournil,
  esLaGacetaDelCierzo,
  esPortalAndinoAlMinuto,
  esRevistaBaldeAzul,
  esCaribeOndaNoticiosa,
  itLaLamparaDelMolo,
  itCurvaMaratonaWeb,
  itOsteriaDelleParole,
  itNotiziarioOreFlash,
  ptCorreioDaRia,
  ptBrGiroDoCerrado,
  ptRevistaAlpendre,
  ptAngolaJornalDaBaia,
  ruVestnikDvukhBeregov,
  ruStolichnyiPotokLenta,
  ruSportivnyiSever,
  ruDomashnyiOchagZhurnal,
  arRuknAlsafsaf,
  arShashatAlkhalijAlikhbariyya,
  arMajallatAlriwaq,
  arAkhbarAlatlas24,
];

export const twentyFirst: TemplateSet = {
  name: "twenty-first",
  templates,
  folder: new URL("./", import.meta.url),
};
