import type { Template, TemplateSet } from "../template.ts";
import { backlaneNoticeboard } from "./backlane-noticeboard.ts";
import { benchmarkHollowInstitute } from "./benchmark-hollow-institute.ts";
import { brasswickGadgetLab } from "./brasswick-gadget-lab.ts";
import { cinderpathRunnersForum } from "./cinderpath-runners-forum.ts";
import { copperlineDevGazette } from "./copperline-dev-gazette.ts";
import { crumbAndKettleKitchen } from "./crumb-and-kettle-kitchen.ts";
import { deForschungstickerIdas } from "./de-forschungsticker-idas.ts";
import { deHenrikesKuechentisch } from "./de-henrikes-kuechentisch.ts";
import { deMoewenVereinsheim } from "./de-moewen-vereinsheim.ts";
import { dePraxisUndPuls } from "./de-praxis-und-puls.ts";
import { deRathausplatzEllerbrook } from "./de-rathausplatz-ellerbrook.ts";
import { deTastenbrettMagazin } from "./de-tastenbrett-magazin.ts";
import { docksideMorningBrief } from "./dockside-morning-brief.ts";
import { esCasaCalidaConsejos } from "./es-casa-calida-consejos.ts";
import { esDivulgaConoSur } from "./es-divulga-cono-sur.ts";
import { esManantialVivoSala } from "./es-manantial-vivo-sala.ts";
import { esMxOndaJacinta } from "./es-mx-onda-jacinta.ts";
import { esTableroRiberaClub } from "./es-tablero-ribera-club.ts";
import { foxgloveSlowJournal } from "./foxglove-slow-journal.ts";
import { frAgregoUneDuJour } from "./fr-agrego-une-du-jour.ts";
import { frCimesEtSentiers } from "./fr-cimes-et-sentiers.ts";
import { frFilSanteTilleul } from "./fr-fil-sante-tilleul.ts";
import { frMairiePresseValmeyrac } from "./fr-mairie-presse-valmeyrac.ts";
import { frRadioValmeyracOndes } from "./fr-radio-valmeyrac-ondes.ts";
import { grizzlePrairieStation } from "./grizzle-prairie-station.ts";
import { harrowgateLawAndDataAlert } from "./harrowgate-law-and-data-alert.ts";
import { hearthlightFoundationStories } from "./hearthlight-foundation-stories.ts";
import { hebrideanPeatsmokePost } from "./hebridean-peatsmoke-post.ts";
import { hillcrestDiocesanObserver } from "./hillcrest-diocesan-observer.ts";
import { itBorgoTesinoProvincia } from "./it-borgo-tesino-provincia.ts";
import { itMontegrigioOggiWeb } from "./it-montegrigio-oggi-web.ts";
import { itPalazzettoAltavalle } from "./it-palazzetto-altavalle.ts";
import { itPentoleEParole } from "./it-pentole-e-parole.ts";
import { kauriValleyBulletin } from "./kauri-valley-bulletin.ts";
import { kelvertonCampusToday } from "./kelverton-campus-today.ts";
import { lakhpurMetroScroll } from "./lakhpur-metro-scroll.ts";
import { lanternfishSubstack } from "./lanternfish-substack.ts";
import { marigoldSymptomDesk } from "./marigold-symptom-desk.ts";
import { netherStokeChimes } from "./nether-stoke-chimes.ts";
import { nightwingsCharityRelease } from "./nightwings-charity-release.ts";
import { nlGezondnetWijzer } from "./nl-gezondnet-wijzer.ts";
import { nlGroeneVingersLogboek } from "./nl-groene-vingers-logboek.ts";
import { nlHogeschoolDelfzandPers } from "./nl-hogeschool-delfzand-pers.ts";
import { nlOmroepVlieststreek } from "./nl-omroep-vlieststreek.ts";
import { norvaneSteelNewsroom } from "./norvane-steel-newsroom.ts";
import { oldgateWeeklyFreesheet } from "./oldgate-weekly-freesheet.ts";
import { pellCountyEmergencyBulletin } from "./pell-county-emergency-bulletin.ts";
import { pixelLarderReviews } from "./pixel-larder-reviews.ts";
import { pocketmoorTravelClub } from "./pocketmoor-travel-club.ts";
import { prismHarbourExplainers } from "./prism-harbour-explainers.ts";
import { ptBrFalaQuebradaPortal } from "./pt-br-fala-quebrada-portal.ts";
import { ptBrPlanaltoCienciaCampus } from "./pt-br-planalto-ciencia-campus.ts";
import { ptConsumoClaroServicos } from "./pt-consumo-claro-servicos.ts";
import { ptPtRadioEstuarioFm } from "./pt-pt-radio-estuario-fm.ts";
import { quayLaneMatchdayHub } from "./quay-lane-matchday-hub.ts";
import { quillwortAndRain } from "./quillwort-and-rain.ts";
import { quorumAndQuayAgency } from "./quorum-and-quay-agency.ts";
import { ruDachnyjSunduchok } from "./ru-dachnyj-sunduchok.ts";
import { ruKraevayaNaukaHroniki } from "./ru-kraevaya-nauka-hroniki.ts";
import { ruOzernyjPulseLenta } from "./ru-ozernyj-pulse-lenta.ts";
import { ruZarechyeArenaKlub } from "./ru-zarechye-arena-klub.ts";
import { savannahLedgerOnline } from "./savannah-ledger-online.ts";
import { scoopwheelRewire } from "./scoopwheel-rewire.ts";
import { sixtyfmValleyNewsroom } from "./sixtyfm-valley-newsroom.ts";
import { spindleAndGaugeHobby } from "./spindle-and-gauge-hobby.ts";
import { studentGargoylePaper } from "./student-gargoyle-paper.ts";
import { tidewaterTradeWire } from "./tidewater-trade-wire.ts";
import { tollhavenHarbourAuthority } from "./tollhaven-harbour-authority.ts";
import { vellumOrbitScience } from "./vellum-orbit-science.ts";
import { wexcombeCountyNewsdesk } from "./wexcombe-county-newsdesk.ts";

const templates: readonly Template[] = [
  quillwortAndRain,
  wexcombeCountyNewsdesk,
  nightwingsCharityRelease,
  benchmarkHollowInstitute,
  vellumOrbitScience,
  norvaneSteelNewsroom,
  quayLaneMatchdayHub,
  marigoldSymptomDesk,
  netherStokeChimes,
  pocketmoorTravelClub,
  copperlineDevGazette,
  pixelLarderReviews,
  crumbAndKettleKitchen,
  backlaneNoticeboard,
  sixtyfmValleyNewsroom,
  scoopwheelRewire,
  lanternfishSubstack,
  kelvertonCampusToday,
  studentGargoylePaper,
  spindleAndGaugeHobby,
  grizzlePrairieStation,
  oldgateWeeklyFreesheet,
  hearthlightFoundationStories,
  docksideMorningBrief,
  tollhavenHarbourAuthority,
  brasswickGadgetLab,
  hillcrestDiocesanObserver,
  cinderpathRunnersForum,
  pellCountyEmergencyBulletin,
  foxgloveSlowJournal,
  tidewaterTradeWire,
  kauriValleyBulletin,
  lakhpurMetroScroll,
  savannahLedgerOnline,
  prismHarbourExplainers,
  hebrideanPeatsmokePost,
  quorumAndQuayAgency,
  harrowgateLawAndDataAlert,
  deRathausplatzEllerbrook,
  deForschungstickerIdas,
  deMoewenVereinsheim,
  dePraxisUndPuls,
  deTastenbrettMagazin,
  deHenrikesKuechentisch,
  frRadioValmeyracOndes,
  frMairiePresseValmeyrac,
  frFilSanteTilleul,
  frCimesEtSentiers,
  frAgregoUneDuJour,
  esManantialVivoSala,
  esMxOndaJacinta,
  esTableroRiberaClub,
  esCasaCalidaConsejos,
  esDivulgaConoSur,
  itBorgoTesinoProvincia,
  itPentoleEParole,
  itPalazzettoAltavalle,
  itMontegrigioOggiWeb,
  ptBrPlanaltoCienciaCampus,
  ptBrFalaQuebradaPortal,
  ptPtRadioEstuarioFm,
  ptConsumoClaroServicos,
  ruZarechyeArenaKlub,
  ruDachnyjSunduchok,
  ruOzernyjPulseLenta,
  ruKraevayaNaukaHroniki,
  nlOmroepVlieststreek,
  nlGroeneVingersLogboek,
  nlHogeschoolDelfzandPers,
  nlGezondnetWijzer,
];

export const eighteenth: TemplateSet = {
  name: "eighteenth",
  templates,
  folder: new URL("./", import.meta.url),
};
