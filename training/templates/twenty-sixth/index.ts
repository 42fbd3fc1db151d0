import type { Template, TemplateSet } from "../template.ts";
import { xzAbbeyHillSchools } from "./xz-abbey-hill-schools.ts";
import { xzBeaconAgencyWire } from "./xz-beacon-agency-wire.ts";
import { xzBrokersNoteDaily } from "./xz-brokers-note-daily.ts";
import { xzCasterwickWhatOn } from "./xz-casterwick-what-on.ts";
import { xzChipScorecardEats } from "./xz-chip-scorecard-eats.ts";
import { xzCopperheadCityJournal } from "./xz-copperhead-city-journal.ts";
import { xzCrossFellRunningMag } from "./xz-cross-fell-running-mag.ts";
import { xzDeDeichbote } from "./xz-de-deichbote.ts";
import { xzDeHeimatVereinsportal } from "./xz-de-heimat-vereinsportal.ts";
import { xzDeKreisblattSport } from "./xz-de-kreisblatt-sport.ts";
import { xzDeKuechenzettel } from "./xz-de-kuechenzettel.ts";
import { xzDeMagazinGegenlicht } from "./xz-de-magazin-gegenlicht.ts";
import { xzDeNordwelleFunk } from "./xz-de-nordwelle-funk.ts";
import { xzDePortalKompass } from "./xz-de-portal-kompass.ts";
import { xzDeStadtmagazinTipps } from "./xz-de-stadtmagazin-tipps.ts";
import { xzDeWetterwarte } from "./xz-de-wetterwarte.ts";
import { xzDeWirtschaftDirekt } from "./xz-de-wirtschaft-direkt.ts";
import { xzDrawnAndQuarteredRecipes } from "./xz-drawn-and-quartered-recipes.ts";
import { xzEmbedHeavyBroadcaster } from "./xz-embed-heavy-broadcaster.ts";
import { xzEsDiarioComarcal } from "./xz-es-diario-comarcal.ts";
import { xzEsEconomiaLlana } from "./xz-es-economia-llana.ts";
import { xzEsOcioPlan } from "./xz-es-ocio-plan.ts";
import { xzEsPortalAgoraMx } from "./xz-es-portal-agora-mx.ts";
import { xzEsRadioSierra } from "./xz-es-radio-sierra.ts";
import { xzEsSociedadRevista } from "./xz-es-sociedad-revista.ts";
import { xzEsTribunaEnVivo } from "./xz-es-tribuna-en-vivo.ts";
import { xzFieldsideLiveCentre } from "./xz-fieldside-live-centre.ts";
import { xzFrChaineMinute } from "./xz-fr-chaine-minute.ts";
import { xzFrChiffresEtCantons } from "./xz-fr-chiffres-et-cantons.ts";
import { xzFrIciAntenne } from "./xz-fr-ici-antenne.ts";
import { xzFrLeLienVillages } from "./xz-fr-le-lien-villages.ts";
import { xzFrOuestTerroir } from "./xz-fr-ouest-terroir.ts";
import { xzFrSortirIci } from "./xz-fr-sortir-ici.ts";
import { xzGraniteTabloidDaily } from "./xz-granite-tabloid-daily.ts";
import { xzGrapevineAnswers } from "./xz-grapevine-answers.ts";
import { xzHarbourHarriersClub } from "./xz-harbour-harriers-club.ts";
import { xzHighfoldGazette } from "./xz-highfold-gazette.ts";
import { xzIsleHarbourTimes } from "./xz-isle-harbour-times.ts";
import { xzItSaporiEPaesi } from "./xz-it-sapori-e-paesi.ts";
import { xzItTgProvincia } from "./xz-it-tg-provincia.ts";
import { xzItVoceDellaValle } from "./xz-it-voce-della-valle.ts";
import { xzKettlebyRadioNews } from "./xz-kettleby-radio-news.ts";
import { xzKitchenDrawerTests } from "./xz-kitchen-drawer-tests.ts";
import { xzLanternAggregator } from "./xz-lantern-aggregator.ts";
import { xzLarkmoorElectionDesk } from "./xz-larkmoor-election-desk.ts";
import { xzLedgerAndLathe } from "./xz-ledger-and-lathe.ts";
import { xzMoorAndCoastMagazine } from "./xz-moor-and-coast-magazine.ts";
import { xzMossdaleMuseumNews } from "./xz-mossdale-museum-news.ts";
import { xzNorthRidingLive } from "./xz-north-riding-live.ts";
import { xzPellFreePressNonprofit } from "./xz-pell-free-press-nonprofit.ts";
import { xzPlanningAlertsTeal } from "./xz-planning-alerts-teal.ts";
import { xzPrairiePreps } from "./xz-prairie-preps.ts";
import { xzPtBrFolhaDoJatoba } from "./xz-pt-br-folha-do-jatoba.ts";
import { xzPtBrRoteiroCultural } from "./xz-pt-br-roteiro-cultural.ts";
import { xzPtCorreioDaAlcarva } from "./xz-pt-correio-da-alcarva.ts";
import { xzQuayNotices } from "./xz-quay-notices.ts";
import { xzRailbirdsRacing } from "./xz-railbirds-racing.ts";
import { xzSallowfieldCourts } from "./xz-sallowfield-courts.ts";
import { xzSkylarkWeather } from "./xz-skylark-weather.ts";
import { xzSpitalFieldParish } from "./xz-spital-field-parish.ts";
import { xzSpreadsheetSportsData } from "./xz-spreadsheet-sports-data.ts";
import { xzSundialSupplement } from "./xz-sundial-supplement.ts";
import { xzTannoyTimetables } from "./xz-tannoy-timetables.ts";
import { xzTwelveLeaguesText } from "./xz-twelve-leagues-text.ts";
import { xzTykeQuizHour } from "./xz-tyke-quiz-hour.ts";
import { xzWendValleyCricketBowls } from "./xz-wend-valley-cricket-bowls.ts";
import { xzWykeAndDistrictSport } from "./xz-wyke-and-district-sport.ts";

const templates: readonly Template[] = [
  xzWykeAndDistrictSport,
  xzFieldsideLiveCentre,
  xzPrairiePreps,
  xzRailbirdsRacing,
  xzHarbourHarriersClub,
  xzLarkmoorElectionDesk,
  xzSallowfieldCourts,
  xzPlanningAlertsTeal,
  xzLedgerAndLathe,
  xzSkylarkWeather,
  xzCasterwickWhatOn,
  xzKitchenDrawerTests,
  xzDrawnAndQuarteredRecipes,
  xzNorthRidingLive,
  xzCopperheadCityJournal,
  xzHighfoldGazette,
  xzSundialSupplement,
  xzMossdaleMuseumNews,
  xzTannoyTimetables,
  xzAbbeyHillSchools,
  xzQuayNotices,
  xzTykeQuizHour,
  xzBrokersNoteDaily,
  xzSpitalFieldParish,
  xzGrapevineAnswers,
  xzCrossFellRunningMag,
  xzChipScorecardEats,
  xzIsleHarbourTimes,
  xzSpreadsheetSportsData,
  xzPellFreePressNonprofit,
  xzBeaconAgencyWire,
  xzKettlebyRadioNews,
  xzLanternAggregator,
  xzGraniteTabloidDaily,
  xzWendValleyCricketBowls,
  xzDeKreisblattSport,
  xzDeStadtmagazinTipps,
  xzDeNordwelleFunk,
  xzDePortalKompass,
  xzDeWetterwarte,
  xzDeKuechenzettel,
  xzDeDeichbote,
  xzDeWirtschaftDirekt,
  xzDeMagazinGegenlicht,
  xzFrOuestTerroir,
  xzFrSortirIci,
  xzFrIciAntenne,
  xzFrChiffresEtCantons,
  xzFrChaineMinute,
  xzFrLeLienVillages,
  xzEsDiarioComarcal,
  xzEsPortalAgoraMx,
  xzEsOcioPlan,
  xzEsEconomiaLlana,
  xzEsRadioSierra,
  xzEsSociedadRevista,
  xzItVoceDellaValle,
  xzItSaporiEPaesi,
  xzItTgProvincia,
  xzPtBrFolhaDoJatoba,
  xzPtCorreioDaAlcarva,
  xzPtBrRoteiroCultural,
  xzEmbedHeavyBroadcaster,
  xzMoorAndCoastMagazine,
  xzTwelveLeaguesText,
  xzDeHeimatVereinsportal,
  xzEsTribunaEnVivo,
];

export const twentySixth: TemplateSet = {
  name: "twenty-sixth",
  templates,
  folder: new URL("./", import.meta.url),
};
