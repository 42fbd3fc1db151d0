import type { Template, TemplateSet } from "../template.ts";
import { lwActuDepartement } from "./lw-actu-departement.ts";
import { lwAgoraLitoral } from "./lw-agora-litoral.ts";
import { lwAlpenvorlandKurier } from "./lw-alpenvorland-kurier.ts";
import { lwAnchorBusinessDesk } from "./lw-anchor-business-desk.ts";
import { lwAshdownEcho } from "./lw-ashdown-echo.ts";
import { lwBlueTableFood } from "./lw-blue-table-food.ts";
import { lwBoroughWhistle } from "./lw-borough-whistle.ts";
import { lwCanalAustral } from "./lw-canal-austral.ts";
import { lwCanyonBeacon } from "./lw-canyon-beacon.ts";
import { lwCarnetsDAtlantique } from "./lw-carnets-d-atlantique.ts";
import { lwCastlegateLive } from "./lw-castlegate-live.ts";
import { lwCityNewsNetwork } from "./lw-city-news-network.ts";
import { lwCivicMirror } from "./lw-civic-mirror.ts";
import { lwCommonGroundNews } from "./lw-common-ground-news.ts";
import { lwCorriereDelleValli } from "./lw-corriere-delle-valli.ts";
import { lwCountyPostOnline } from "./lw-county-post-online.ts";
import { lwCuadernoAbierto } from "./lw-cuaderno-abierto.ts";
import { lwDiarioDaRia } from "./lw-diario-da-ria.ts";
import { lwElFaroDePoniente } from "./lw-el-faro-de-poniente.ts";
import { lwElsternerBote } from "./lw-elsterner-bote.ts";
import { lwEveningPlainDealerUk } from "./lw-evening-plain-dealer-uk.ts";
import { lwFenwickParishPump } from "./lw-fenwick-parish-pump.ts";
import { lwFolhaDoVale } from "./lw-folha-do-vale.ts";
import { lwGazzettaProvinciale } from "./lw-gazzetta-provinciale.ts";
import { lwGorodskoyKuryer } from "./lw-gorodskoy-kuryer.ts";
import { lwGreenLedger } from "./lw-green-ledger.ts";
import { lwGrueneFeder } from "./lw-gruene-feder.ts";
import { lwHafenblatt } from "./lw-hafenblatt.ts";
import { lwHarrowSound } from "./lw-harrow-sound.ts";
import { lwHillAndValeLife } from "./lw-hill-and-vale-life.ts";
import { lwInfocentralDigital } from "./lw-infocentral-digital.ts";
import { lwIslandTimesWeekly } from "./lw-island-times-weekly.ts";
import { lwJornalDaComarca } from "./lw-jornal-da-comarca.ts";
import { lwKestrelGazette } from "./lw-kestrel-gazette.ts";
import { lwLaBottegaDelleStorie } from "./lw-la-bottega-delle-storie.ts";
import { lwLaDepecheDuCausse } from "./lw-la-depeche-du-causse.ts";
import { lwLaGacetaDeLaSierra } from "./lw-la-gaceta-de-la-sierra.ts";
import { lwLaVozDelLlanoMx } from "./lw-la-voz-del-llano-mx.ts";
import { lwLandkreisAnzeiger } from "./lw-landkreis-anzeiger.ts";
import { lwLePetitParleur } from "./lw-le-petit-parleur.ts";
import { lwLeTocsin } from "./lw-le-tocsin.ts";
import { lwLighthouseFaith } from "./lw-lighthouse-faith.ts";
import { lwMeridianInternational } from "./lw-meridian-international.ts";
import { lwMetroLantern } from "./lw-metro-lantern.ts";
import { lwNachrichtenkompass } from "./lw-nachrichtenkompass.ts";
import { lwNationalRecord } from "./lw-national-record.ts";
import { lwNorthfoldTimes } from "./lw-northfold-times.ts";
import { lwNotizieVentiquattro } from "./lw-notizie-ventiquattro.ts";
import { lwOblastnyeVesti } from "./lw-oblastnye-vesti.ts";
import { lwOrbitDigest } from "./lw-orbit-digest.ts";
import { lwPierAndProm } from "./lw-pier-and-prom.ts";
import { lwPolicyAndCareWeekly } from "./lw-policy-and-care-weekly.ts";
import { lwPolicyWindow } from "./lw-policy-window.ts";
import { lwPolitickerDaily } from "./lw-politicker-daily.ts";
import { lwPortailFrancilien } from "./lw-portail-francilien.ts";
import { lwProstayaRech } from "./lw-prostaya-rech.ts";
import { lwProvinciaAlDia } from "./lw-provincia-al-dia.ts";
import { lwQuarterdeckScience } from "./lw-quarterdeck-science.ts";
import { lwRadioEstuaire } from "./lw-radio-estuaire.ts";
import { lwRepublicOfLetters } from "./lw-republic-of-letters.ts";
import { lwRevistaLaAlacena } from "./lw-revista-la-alacena.ts";
import { lwRiversideReporter } from "./lw-riverside-reporter.ts";
import { lwRundfunkMitte } from "./lw-rundfunk-mitte.ts";
import { lwSaltmarshCourier } from "./lw-saltmarsh-courier.ts";
import { lwStoneAndThread } from "./lw-stone-and-thread.ts";
import { lwSuburbanVoice } from "./lw-suburban-voice.ts";
import { lwTagesfaden } from "./lw-tagesfaden.ts";
import { lwTeenScroll } from "./lw-teen-scroll.ts";
import { lwTheLongboat } from "./lw-the-longboat.ts";
import { lwTowerBulletin } from "./lw-tower-bulletin.ts";
import { lwTransitWire } from "./lw-transit-wire.ts";
import { lwValleyNewsLeader } from "./lw-valley-news-leader.ts";
import { lwVilleEtCanton } from "./lw-ville-et-canton.ts";
import { lwWorldAffairsWire } from "./lw-world-affairs-wire.ts";
import { lwWrenfieldObserver } from "./lw-wrenfield-observer.ts";
import { lwWyandraStar } from "./lw-wyandra-star.ts";
import { lwZarechnyyListok } from "./lw-zarechnyy-listok.ts";

const templates: readonly Template[] = [
  lwActuDepartement,
  lwAgoraLitoral,
  lwAlpenvorlandKurier,
  lwAnchorBusinessDesk,
  lwAshdownEcho,
  lwBlueTableFood,
  lwBoroughWhistle,
  lwCanalAustral,
  lwCanyonBeacon,
  lwCarnetsDAtlantique,
  lwCastlegateLive,
  lwCityNewsNetwork,
  lwCivicMirror,
  lwCommonGroundNews,
  lwCorriereDelleValli,
  lwCountyPostOnline,
  lwCuadernoAbierto,
  lwDiarioDaRia,
  lwElFaroDePoniente,
  lwElsternerBote,
  lwEveningPlainDealerUk,
  lwFenwickParishPump,
  lwFolhaDoVale,
  lwGazzettaProvinciale,
  lwGorodskoyKuryer,
  lwGreenLedger,
  lwGrueneFeder,
  lwHafenblatt,
  lwHarrowSound,
  lwHillAndValeLife,
  lwInfocentralDigital,
  lwIslandTimesWeekly,
  lwJornalDaComarca,
  lwKestrelGazette,
  lwLaBottegaDelleStorie,
  lwLaDepecheDuCausse,
  lwLaGacetaDeLaSierra,
  lwLaVozDelLlanoMx,
  lwLandkreisAnzeiger,
  lwLePetitParleur,
  lwLeTocsin,
  lwLighthouseFaith,
  lwMeridianInternational,
  lwMetroLantern,
  lwNachrichtenkompass,
  lwNationalRecord,
  lwNorthfoldTimes,
  lwNotizieVentiquattro,
  lwOblastnyeVesti,
  lwOrbitDigest,
  lwPierAndProm,
  lwPolicyAndCareWeekly,
  lwPolicyWindow,
  lwPolitickerDaily,
  lwPortailFrancilien,
  lwProstayaRech,
  lwProvinciaAlDia,
  lwQuarterdeckScience,
  lwRadioEstuaire,
  lwRepublicOfLetters,
  lwRevistaLaAlacena,
  lwRiversideReporter,
  lwRundfunkMitte,
  lwSaltmarshCourier,
  lwStoneAndThread,
  lwSuburbanVoice,
  lwTagesfaden,
  lwTeenScroll,
  lwTheLongboat,
  lwTowerBulletin,
  lwTransitWire,
  lwValleyNewsLeader,
  lwVilleEtCanton,
  lwWorldAffairsWire,
  lwWrenfieldObserver,
  lwWyandraStar,
  lwZarechnyyListok,
];

export const twentyEighth: TemplateSet = {
  name: "twenty-eighth",
  templates,
  folder: new URL("./", import.meta.url),
};
