import type { Template, TemplateSet } from "../template.ts";
import { qvAskPrudenceConsumer } from "./qv-ask-prudence-consumer.ts";
import { qvAtlanticEssayReview } from "./qv-atlantic-essay-review.ts";
import { qvBankHolidayTravel } from "./qv-bank-holiday-travel.ts";
import { qvBenchAndBarLaw } from "./qv-bench-and-bar-law.ts";
import { qvCathedralCityIndy } from "./qv-cathedral-city-indy.ts";
import { qvCoastlineTrafficApp } from "./qv-coastline-traffic-app.ts";
import { qvCollieryValleyLive } from "./qv-colliery-valley-live.ts";
import { qvCountyRecordsArchive } from "./qv-county-records-archive.ts";
import { qvDeAlpinReiseblog } from "./qv-de-alpin-reiseblog.ts";
import { qvDeEllerauerBote } from "./qv-de-ellerauer-bote.ts";
import { qvDeFinanzkompassRatgeber } from "./qv-de-finanzkompass-ratgeber.ts";
import { qvDeKlartextPortal } from "./qv-de-klartext-portal.ts";
import { qvDeNordwelleRundfunk } from "./qv-de-nordwelle-rundfunk.ts";
import { qvDeOstseeKurierAnzeigen } from "./qv-de-ostsee-kurier-anzeigen.ts";
import { qvDeRundblickSchweiz } from "./qv-de-rundblick-schweiz.ts";
import { qvDeWochenschauMagazin } from "./qv-de-wochenschau-magazin.ts";
import { qvDocksideCommercialRadio } from "./qv-dockside-commercial-radio.ts";
import { qvDrumlinPost } from "./qv-drumlin-post.ts";
import { qvEmiratesChronicle } from "./qv-emirates-chronicle.ts";
import { qvEsClElCoiron } from "./qv-es-cl-el-coiron.ts";
import { qvEsConsumoClaro } from "./qv-es-consumo-claro.ts";
import { qvEsElFarolPuertolago } from "./qv-es-el-farol-puertolago.ts";
import { qvEsMxLaPlaza } from "./qv-es-mx-la-plaza.ts";
import { qvEsRadioRioVerde } from "./qv-es-radio-rio-verde.ts";
import { qvEsRevistaSobremesa } from "./qv-es-revista-sobremesa.ts";
import { qvFenlandParishBlog } from "./qv-fenland-parish-blog.ts";
import { qvFrConsoMalin } from "./qv-fr-conso-malin.ts";
import { qvFrLaMatinaleRadio } from "./qv-fr-la-matinale-radio.ts";
import { qvFrLeVeilleurKerlo } from "./qv-fr-le-veilleur-kerlo.ts";
import { qvFrMidiVillageBlog } from "./qv-fr-midi-village-blog.ts";
import { qvFrPortailMaintenant } from "./qv-fr-portail-maintenant.ts";
import { qvFrRevueDesChemins } from "./qv-fr-revue-des-chemins.ts";
import { qvGraniteStateInquirer } from "./qv-granite-state-inquirer.ts";
import { qvHarbourPublicRadio } from "./qv-harbour-public-radio.ts";
import { qvHillStationStandard } from "./qv-hill-station-standard.ts";
import { qvIslandCourierCaribbean } from "./qv-island-courier-caribbean.ts";
import { qvKestrelFootballFans } from "./qv-kestrel-football-fans.ts";
import { qvLagosLantern } from "./qv-lagos-lantern.ts";
import { qvLedgerMarketsTerminal } from "./qv-ledger-markets-terminal.ts";
import { qvLettersLedgerSunday } from "./qv-letters-ledger-sunday.ts";
import { qvMarlowEcho } from "./qv-marlow-echo.ts";
import { qvMerseaBroadcaster } from "./qv-mersea-broadcaster.ts";
import { qvMoorlandMailNextstory } from "./qv-moorland-mail-nextstory.ts";
import { qvNlBuurtradioDeVecht } from "./qv-nl-buurtradio-de-vecht.ts";
import { qvNlDagpostLandelijk } from "./qv-nl-dagpost-landelijk.ts";
import { qvNlDeLekkumer } from "./qv-nl-de-lekkumer.ts";
import { qvNorthmoorGazette } from "./qv-northmoor-gazette.ts";
import { qvOpenCampusExplainer } from "./qv-open-campus-explainer.ts";
import { qvOrchardFoodMagazine } from "./qv-orchard-food-magazine.ts";
import { qvOutbackBulletinAu } from "./qv-outback-bulletin-au.ts";
import { qvParliamentNotebook } from "./qv-parliament-notebook.ts";
import { qvPierAndPromEvents } from "./qv-pier-and-prom-events.ts";
import { qvPlGazetaRudnicka } from "./qv-pl-gazeta-rudnicka.ts";
import { qvPlRadioDolina } from "./qv-pl-radio-dolina.ts";
import { qvPlTygodnikObywatel } from "./qv-pl-tygodnik-obywatel.ts";
import { qvProfileGlossyWeekly } from "./qv-profile-glossy-weekly.ts";
import { qvQuickfireViralFeed } from "./qv-quickfire-viral-feed.ts";
import { qvShireWhatsonListings } from "./qv-shire-whatson-listings.ts";
import { qvSixpennyNews } from "./qv-sixpenny-news.ts";
import { qvSlatePressIreland } from "./qv-slate-press-ireland.ts";
import { qvSundaySchoolKidsNews } from "./qv-sunday-school-kids-news.ts";
import { qvTartanHerald } from "./qv-tartan-herald.ts";
import { qvTeaselReview } from "./qv-teasel-review.ts";
import { qvTimelineLiveblogDesk } from "./qv-timeline-liveblog-desk.ts";
import { qvUplandTimesUs } from "./qv-upland-times-us.ts";
import { qvVeldtDailyZa } from "./qv-veldt-daily-za.ts";
import { qvVillagePressSubstack } from "./qv-village-press-substack.ts";
import { qvWirefeedText } from "./qv-wirefeed-text.ts";

const templates: readonly Template[] = [
  qvMarlowEcho,
  qvDrumlinPost,
  qvTeaselReview,
  qvSixpennyNews,
  qvHarbourPublicRadio,
  qvNorthmoorGazette,
  qvAskPrudenceConsumer,
  qvCollieryValleyLive,
  qvLettersLedgerSunday,
  qvShireWhatsonListings,
  qvUplandTimesUs,
  qvVeldtDailyZa,
  qvFenlandParishBlog,
  qvQuickfireViralFeed,
  qvParliamentNotebook,
  qvMerseaBroadcaster,
  qvDocksideCommercialRadio,
  qvOrchardFoodMagazine,
  qvWirefeedText,
  qvKestrelFootballFans,
  qvAtlanticEssayReview,
  qvCoastlineTrafficApp,
  qvBenchAndBarLaw,
  qvIslandCourierCaribbean,
  qvTartanHerald,
  qvLagosLantern,
  qvProfileGlossyWeekly,
  qvOpenCampusExplainer,
  qvSundaySchoolKidsNews,
  qvEmiratesChronicle,
  qvOutbackBulletinAu,
  qvHillStationStandard,
  qvSlatePressIreland,
  qvBankHolidayTravel,
  qvLedgerMarketsTerminal,
  qvCathedralCityIndy,
  qvDeEllerauerBote,
  qvDeNordwelleRundfunk,
  qvDeKlartextPortal,
  qvDeWochenschauMagazin,
  qvDeAlpinReiseblog,
  qvDeOstseeKurierAnzeigen,
  qvDeFinanzkompassRatgeber,
  qvFrLeVeilleurKerlo,
  qvFrLaMatinaleRadio,
  qvFrPortailMaintenant,
  qvFrRevueDesChemins,
  qvFrConsoMalin,
  qvFrMidiVillageBlog,
  qvEsElFarolPuertolago,
  qvEsMxLaPlaza,
  qvEsClElCoiron,
  qvEsRadioRioVerde,
  qvEsRevistaSobremesa,
  qvEsConsumoClaro,
  qvNlDeLekkumer,
  qvNlDagpostLandelijk,
  qvPlGazetaRudnicka,
  qvPlRadioDolina,
  qvGraniteStateInquirer,
  qvMoorlandMailNextstory,
  qvPierAndPromEvents,
  qvTimelineLiveblogDesk,
  qvVillagePressSubstack,
  qvCountyRecordsArchive,
  qvNlBuurtradioDeVecht,
  qvPlTygodnikObywatel,
  qvDeRundblickSchweiz,
];

export const twentySeventh: TemplateSet = {
  name: "twenty-seventh",
  templates,
  folder: new URL("./", import.meta.url),
};
