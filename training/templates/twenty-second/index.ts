import type { Template, TemplateSet } from "../template.ts";
import { arMajallatAlnakhla } from "./ar-majallat-alnakhla.ts";
import { arManaratAlkhaleejAlyawm } from "./ar-manarat-alkhaleej-alyawm.ts";
import { arQanatAlzaytounNews } from "./ar-qanat-alzaytoun-news.ts";
import { arSahifatAlsouqAlaam } from "./ar-sahifat-alsouq-alaam.ts";
import { blinkfeedPopgossip } from "./blinkfeed-popgossip.ts";
import { bramblewickNationalHerald } from "./bramblewick-national-herald.ts";
import { brickfieldCouncilWatchSubstack } from "./brickfield-council-watch-substack.ts";
import { cedarbrookFaithJournal } from "./cedarbrook-faith-journal.ts";
import { cindergateFootballAlmanac } from "./cindergate-football-almanac.ts";
import { cloudberryEnglishNordic } from "./cloudberry-english-nordic.ts";
import { copperlineRailAndFreight } from "./copperline-rail-and-freight.ts";
import { deAlpenrandBoteOnline } from "./de-alpenrand-bote-online.ts";
import { deErlenbacherRundblick } from "./de-erlenbacher-rundblick.ts";
import { deKontorUndKurs } from "./de-kontor-und-kurs.ts";
import { deQuerfeldMagazin } from "./de-querfeld-magazin.ts";
import { esCanalCordilleraNoticias } from "./es-canal-cordillera-noticias.ts";
import { esCuadernoDeLaMarisma } from "./es-cuaderno-de-la-marisma.ts";
import { esGolDePotrero } from "./es-gol-de-potrero.ts";
import { esLaVozDelAlmendro } from "./es-la-voz-del-almendro.ts";
import { ferrousTechWorkbench } from "./ferrous-tech-workbench.ts";
import { frAntenneOnzeInfos } from "./fr-antenne-onze-infos.ts";
import { frLaLettreDuSillon } from "./fr-la-lettre-du-sillon.ts";
import { frLePetitPhareDeValmery } from "./fr-le-petit-phare-de-valmery.ts";
import { frRomandieQuartDHeure } from "./fr-romandie-quart-d-heure.ts";
import { gangesLotusMorning } from "./ganges-lotus-morning.ts";
import { grindstoneUnionDispatch } from "./grindstone-union-dispatch.ts";
import { gullwingAggregatorHub } from "./gullwing-aggregator-hub.ts";
import { hearthAndSkilletWeekly } from "./hearth-and-skillet-weekly.ts";
import { hedgeAndHarrowFarmers } from "./hedge-and-harrow-farmers.ts";
import { hollowdrumMusicPress } from "./hollowdrum-music-press.ts";
import { itFogliettoDellaPieveAlta } from "./it-foglietto-della-pieve-alta.ts";
import { itQuaderniDiViaStretta } from "./it-quaderni-di-via-stretta.ts";
import { itSaporiEDispensa } from "./it-sapori-e-dispensa.ts";
import { itTelelagunaVentiquattro } from "./it-telelaguna-ventiquattro.ts";
import { jacarandaHillNation } from "./jacaranda-hill-nation.ts";
import { kestrelHillNetworkSeven } from "./kestrel-hill-network-seven.ts";
import { lighthouseRowSeniorsMonthly } from "./lighthouse-row-seniors-monthly.ts";
import { lowlandParishNoticeboard } from "./lowland-parish-noticeboard.ts";
import { maplePortageStandard } from "./maple-portage-standard.ts";
import { marigoldStreetLiveDesk } from "./marigold-street-live-desk.ts";
import { monsoonGateStraitsBulletin } from "./monsoon-gate-straits-bulletin.ts";
import { moonfisherHarbourPost } from "./moonfisher-harbour-post.ts";
import { northbankScienceQuarterly } from "./northbank-science-quarterly.ts";
import { oldFoundryPhotoWeekend } from "./old-foundry-photo-weekend.ts";
import { orreryLaneReview } from "./orrery-lane-review.ts";
import { palmOilCoastBeacon } from "./palm-oil-coast-beacon.ts";
import { parliamentStairsBulletin } from "./parliament-stairs-bulletin.ts";
import { pepperpotLaneCaribbeanClarion } from "./pepperpot-lane-caribbean-clarion.ts";
import { pinaforeParentsCircle } from "./pinafore-parents-circle.ts";
import { proteaRidgeSundayCrier } from "./protea-ridge-sunday-crier.ts";
import { ptJornalDaChapadaFunda } from "./pt-jornal-da-chapada-funda.ts";
import { ptOBarqueiroDoTamisco } from "./pt-o-barqueiro-do-tamisco.ts";
import { ptPlacarDoAreal } from "./pt-placar-do-areal.ts";
import { ptTribunaDoMangue } from "./pt-tribuna-do-mangue.ts";
import { quillmarshEveningLantern } from "./quillmarsh-evening-lantern.ts";
import { ruChetyreOknaZhurnal } from "./ru-chetyre-okna-zhurnal.ts";
import { ruDelovayaPristan } from "./ru-delovaya-pristan.ts";
import { ruStadionZaRekoy } from "./ru-stadion-za-rekoy.ts";
import { ruZarechnyVestnikPlyus } from "./ru-zarechny-vestnik-plyus.ts";
import { saltmarketBusinessLedger } from "./saltmarket-business-ledger.ts";
import { sandpiperIslandTimesKiwi } from "./sandpiper-island-times-kiwi.ts";
import { skylarkWireSyndication } from "./skylark-wire-syndication.ts";
import { tansyCreekPlainSpeaker } from "./tansy-creek-plain-speaker.ts";
import { tidewatchPublicRadio } from "./tidewatch-public-radio.ts";
import { tumbleweedJunctionPorch } from "./tumbleweed-junction-porch.ts";
import { vellumAndVineCultureDesk } from "./vellum-and-vine-culture-desk.ts";
import { wattlebirdGullyGazette } from "./wattlebird-gully-gazette.ts";

const templates: readonly Template[] = [
  quillmarshEveningLantern,
  tansyCreekPlainSpeaker,
  bramblewickNationalHerald,
  kestrelHillNetworkSeven,
  wattlebirdGullyGazette,
  moonfisherHarbourPost,
  saltmarketBusinessLedger,
  gangesLotusMorning,
  palmOilCoastBeacon,
  proteaRidgeSundayCrier,
  maplePortageStandard,
  tidewatchPublicRadio,
  cindergateFootballAlmanac,
  hearthAndSkilletWeekly,
  orreryLaneReview,
  grindstoneUnionDispatch,
  blinkfeedPopgossip,
  parliamentStairsBulletin,
  copperlineRailAndFreight,
  lowlandParishNoticeboard,
  sandpiperIslandTimesKiwi,
  ferrousTechWorkbench,
  oldFoundryPhotoWeekend,
  gullwingAggregatorHub,
  cedarbrookFaithJournal,
  northbankScienceQuarterly,
  marigoldStreetLiveDesk,
  jacarandaHillNation,
  pinaforeParentsCircle,
  hollowdrumMusicPress,
  lighthouseRowSeniorsMonthly,
  cloudberryEnglishNordic,
  pepperpotLaneCaribbeanClarion,
  hedgeAndHarrowFarmers,
  skylarkWireSyndication,
  brickfieldCouncilWatchSubstack,
  monsoonGateStraitsBulletin,
  tumbleweedJunctionPorch,
  vellumAndVineCultureDesk,
  deErlenbacherRundblick,
  deKontorUndKurs,
  deAlpenrandBoteOnline,
  deQuerfeldMagazin,
  frLePetitPhareDeValmery,
  frAntenneOnzeInfos,
  frLaLettreDuSillon,
  frRomandieQuartDHeure,
  esLaVozDelAlmendro,
  esCanalCordilleraNoticias,
  esCuadernoDeLaMarisma,
  esGolDePotrero,
  itFogliettoDellaPieveAlta,
  itTelelagunaVentiquattro,
  itQuaderniDiViaStretta,
  itSaporiEDispensa,
  ptTribunaDoMangue,
  ptOBarqueiroDoTamisco,
  ptJornalDaChapadaFunda,
  ptPlacarDoAreal,
  ruZarechnyVestnikPlyus,
  ruDelovayaPristan,
  ruChetyreOknaZhurnal,
  ruStadionZaRekoy,
  arManaratAlkhaleejAlyawm,
  arQanatAlzaytounNews,
  arMajallatAlnakhla,
  arSahifatAlsouqAlaam,
];

export const twentySecond: TemplateSet = {
  name: "twenty-second",
  templates,
  folder: new URL("./", import.meta.url),
};
