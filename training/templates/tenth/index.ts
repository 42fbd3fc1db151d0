import type { Template, TemplateSet } from "../template.ts";
import { aggregatorSnapheap } from "./aggregator-snapheap.ts";
import { ampLiteDispatch } from "./amp-lite-dispatch.ts";
import { appExportPocketdesk } from "./app-export-pocketdesk.ts";
import { arQanatAlmada } from "./ar-qanat-almada.ts";
import { arSahifatAlnakhil } from "./ar-sahifat-alnakhil.ts";
import { auRegionalMurrumbaAdvocate } from "./au-regional-murrumba-advocate.ts";
import { blogrollMoorAndShore } from "./blogroll-moor-and-shore.ts";
import { canadianRadioLakehead } from "./canadian-radio-lakehead.ts";
import { caribbeanGleamObserver } from "./caribbean-gleam-observer.ts";
import { cuttingsServicePresssieve } from "./cuttings-service-presssieve.ts";
import { deBoulevardPortalBlitzlicht } from "./de-boulevard-portal-blitzlicht.ts";
import { deRadioTextNordwelle } from "./de-radio-text-nordwelle.ts";
import { deRegionalverlagAllerbote } from "./de-regionalverlag-allerbote.ts";
import { drupalCivicMonitor } from "./drupal-civic-monitor.ts";
import { emailAlertKeyword } from "./email-alert-keyword.ts";
import { epaperTextNorthgate } from "./epaper-text-northgate.ts";
import { ereaderExportDaily } from "./ereader-export-daily.ts";
import { esAgregadorLecturaFacil } from "./es-agregador-lectura-facil.ts";
import { esDiarioVegaAlta } from "./es-diario-vega-alta.ts";
import { esMxPortalElAltavoz } from "./es-mx-portal-el-altavoz.ts";
import { feedreaderBurrow } from "./feedreader-burrow.ts";
import { forumRepostLampside } from "./forum-repost-lampside.ts";
import { frChaineInfoMosaique } from "./fr-chaine-info-mosaique.ts";
import { frQuotidienCausseLibre } from "./fr-quotidien-causse-libre.ts";
import { frRevuePresseBulletin } from "./fr-revue-presse-bulletin.ts";
import { gopherBulletinDigest } from "./gopher-bulletin-digest.ts";
import { groupCmsHalberdEcho } from "./group-cms-halberd-echo.ts";
import { handmadeValleyOnline } from "./handmade-valley-online.ts";
import { hyperlocalEastfieldOurtown } from "./hyperlocal-eastfield-ourtown.ts";
import { indianDailyCoromandelMail } from "./indian-daily-coromandel-mail.ts";
import { irishLocalSlieveLeader } from "./irish-local-slieve-leader.ts";
import { itBlogPortaleBinario } from "./it-blog-portale-binario.ts";
import { itQuotidianoValdora } from "./it-quotidiano-valdora.ts";
import { kenyanDailyRiftStandard } from "./kenyan-daily-rift-standard.ts";
import { libdbArticlebank } from "./libdb-articlebank.ts";
import { libdbNewsvaultFields } from "./libdb-newsvault-fields.ts";
import { localtvChannelSixDoppler } from "./localtv-channel-six-doppler.ts";
import { magazineLanternQuarterly } from "./magazine-lantern-quarterly.ts";
import { ministryPressDigest } from "./ministry-press-digest.ts";
import { mirrorTranslatedWorldpress } from "./mirror-translated-worldpress.ts";
import { newsletterPlatformLedgerette } from "./newsletter-platform-ledgerette.ts";
import { nigerianPortalNaijabeam } from "./nigerian-portal-naijabeam.ts";
import { nlPubliekeOmroepNoorderradio } from "./nl-publieke-omroep-noorderradio.ts";
import { nlStreekbladDeKolk } from "./nl-streekblad-de-kolk.ts";
import { parishWebFourChurches } from "./parish-web-four-churches.ts";
import { pdftextHarbourWeekly } from "./pdftext-harbour-weekly.ts";
import { philippinePortalSinag } from "./philippine-portal-sinag.ts";
import { plGazetaGrupowaKurierZarzecza } from "./pl-gazeta-grupowa-kurier-zarzecza.ts";
import { plPortalMiejskiRynek24 } from "./pl-portal-miejski-rynek24.ts";
import { portalExcelsia2002 } from "./portal-excelsia-2002.ts";
import { premiumFtLikeMeridian } from "./premium-ft-like-meridian.ts";
import { printviewSableTimes } from "./printview-sable-times.ts";
import { ptBrPortalValeNoticia } from "./pt-br-portal-vale-noticia.ts";
import { ptJornalRibeirinho } from "./pt-jornal-ribeirinho.ts";
import { radioStationHarbourFm } from "./radio-station-harbour-fm.ts";
import { ruGazetaSevernyyBereg } from "./ru-gazeta-severnyy-bereg.ts";
import { ruGorodskoyPortalNashBereg } from "./ru-gorodskoy-portal-nash-bereg.ts";
import { singaporeStyleStraitDispatch } from "./singapore-style-strait-dispatch.ts";
import { socialReaderCircle } from "./social-reader-circle.ts";
import { sportSiteTerrace } from "./sport-site-terrace.ts";
import { studentPaperTheWeathercock } from "./student-paper-the-weathercock.ts";
import { tabloidTheBlare } from "./tabloid-the-blare.ts";
import { textonlyBroadcaster } from "./textonly-broadcaster.ts";
import { tradeWeeklyParcelAndFreight } from "./trade-weekly-parcel-and-freight.ts";
import { universityNewsroomVasterby } from "./university-newsroom-vasterby.ts";
import { wapMobileMetro } from "./wap-mobile-metro.ts";
import { waybackCapturePlainsman } from "./wayback-capture-plainsman.ts";

const templates: readonly Template[] = [
  handmadeValleyOnline,
  gopherBulletinDigest,
  portalExcelsia2002,
  ampLiteDispatch,
  blogrollMoorAndShore,
  drupalCivicMonitor,
  groupCmsHalberdEcho,
  appExportPocketdesk,
  feedreaderBurrow,
  cuttingsServicePresssieve,
  epaperTextNorthgate,
  pdftextHarbourWeekly,
  emailAlertKeyword,
  libdbArticlebank,
  libdbNewsvaultFields,
  printviewSableTimes,
  forumRepostLampside,
  mirrorTranslatedWorldpress,
  socialReaderCircle,
  waybackCapturePlainsman,
  wapMobileMetro,
  textonlyBroadcaster,
  localtvChannelSixDoppler,
  tabloidTheBlare,
  premiumFtLikeMeridian,
  magazineLanternQuarterly,
  newsletterPlatformLedgerette,
  aggregatorSnapheap,
  indianDailyCoromandelMail,
  nigerianPortalNaijabeam,
  irishLocalSlieveLeader,
  studentPaperTheWeathercock,
  auRegionalMurrumbaAdvocate,
  canadianRadioLakehead,
  philippinePortalSinag,
  tradeWeeklyParcelAndFreight,
  sportSiteTerrace,
  parishWebFourChurches,
  universityNewsroomVasterby,
  hyperlocalEastfieldOurtown,
  ereaderExportDaily,
  ministryPressDigest,
  radioStationHarbourFm,
  caribbeanGleamObserver,
  kenyanDailyRiftStandard,
  singaporeStyleStraitDispatch,
  deRegionalverlagAllerbote,
  deRadioTextNordwelle,
  deBoulevardPortalBlitzlicht,
  frQuotidienCausseLibre,
  frChaineInfoMosaique,
  frRevuePresseBulletin,
  esDiarioVegaAlta,
  esMxPortalElAltavoz,
  esAgregadorLecturaFacil,
  ptBrPortalValeNoticia,
  ptJornalRibeirinho,
  itQuotidianoValdora,
  itBlogPortaleBinario,
  arSahifatAlnakhil,
  arQanatAlmada,
  ruGorodskoyPortalNashBereg,
  ruGazetaSevernyyBereg,
  nlStreekbladDeKolk,
  nlPubliekeOmroepNoorderradio,
  plPortalMiejskiRynek24,
  plGazetaGrupowaKurierZarzecza,
];

/** An archivist's view: forty years of scraped page forms from many countries. */
export const tenth: TemplateSet = {
  name: "tenth",
  templates,
  folder: new URL("./", import.meta.url),
};
