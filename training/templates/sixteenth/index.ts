import type { Template, TemplateSet } from "../template.ts";
import { alderCountyCourier } from "./alder-county-courier.ts";
import { arNafidhaPortal } from "./ar-nafidha-portal.ts";
import { arSawtAlramliya } from "./ar-sawt-alramliya.ts";
import { brindleEveningEcho } from "./brindle-evening-echo.ts";
import { channelSixPlains } from "./channel-six-plains.ts";
import { coralBayObserver } from "./coral-bay-observer.ts";
import { deKompassOnline } from "./de-kompass-online.ts";
import { deLohtalAnzeiger } from "./de-lohtal-anzeiger.ts";
import { esDiarioDePenarrubia } from "./es-diario-de-penarrubia.ts";
import { esLaBrujulaDelValle } from "./es-la-brujula-del-valle.ts";
import { fieldAndOrbit } from "./field-and-orbit.ts";
import { frCanalFil } from "./fr-canal-fil.ts";
import { frLaVoixDeLaDoulaine } from "./fr-la-voix-de-la-doulaine.ts";
import { freightAndQuayside } from "./freight-and-quayside.ts";
import { itIlMattinoDiValpiana } from "./it-il-mattino-di-valpiana.ts";
import { itNotiziando } from "./it-notiziando.ts";
import { karooWeekendPost } from "./karoo-weekend-post.ts";
import { millCreekLedgerNonprofit } from "./mill-creek-ledger-nonprofit.ts";
import { newsbasketPortal } from "./newsbasket-portal.ts";
import { norchesterCampusNews } from "./norchester-campus-news.ts";
import { okemaraStandard } from "./okemara-standard.ts";
import { prairieStarDispatch } from "./prairie-star-dispatch.ts";
import { ptBrGazetaSantaAmalia } from "./pt-br-gazeta-santa-amalia.ts";
import { ptFolhaDoMonteRaso } from "./pt-folha-do-monte-raso.ts";
import { quaylineMarketsWire } from "./quayline-markets-wire.ts";
import { ruGorodskoyZhurnal } from "./ru-gorodskoy-zhurnal.ts";
import { ruZarechyeInfo } from "./ru-zarechye-info.ts";
import { sulaHeadTimes } from "./sula-head-times.ts";
import { tasmanBayHerald } from "./tasman-bay-herald.ts";
import { theDailyGazelle } from "./the-daily-gazelle.ts";
import { theDryDockReview } from "./the-dry-dock-review.ts";
import { theMunsterLamp } from "./the-munster-lamp.ts";
import { theStraitsLantern } from "./the-straits-lantern.ts";
import { theWharfDaily } from "./the-wharf-daily.ts";
import { tiddenhamVillageVoice } from "./tiddenham-village-voice.ts";
import { touchlineCentral } from "./touchline-central.ts";
import { vasantpurChronicle } from "./vasantpur-chronicle.ts";
import { worldDeskBroadcaster } from "./world-desk-broadcaster.ts";
import { yandarraPublicRadio } from "./yandarra-public-radio.ts";

const templates: readonly Template[] = [
  alderCountyCourier,
  brindleEveningEcho,
  worldDeskBroadcaster,
  theWharfDaily,
  okemaraStandard,
  vasantpurChronicle,
  quaylineMarketsWire,
  yandarraPublicRadio,
  tasmanBayHerald,
  fieldAndOrbit,
  theDailyGazelle,
  millCreekLedgerNonprofit,
  freightAndQuayside,
  touchlineCentral,
  newsbasketPortal,
  tiddenhamVillageVoice,
  coralBayObserver,
  karooWeekendPost,
  theDryDockReview,
  channelSixPlains,
  norchesterCampusNews,
  theMunsterLamp,
  theStraitsLantern,
  prairieStarDispatch,
  sulaHeadTimes,
  deLohtalAnzeiger,
  deKompassOnline,
  frLaVoixDeLaDoulaine,
  frCanalFil,
  esDiarioDePenarrubia,
  esLaBrujulaDelValle,
  ptBrGazetaSantaAmalia,
  ptFolhaDoMonteRaso,
  itIlMattinoDiValpiana,
  itNotiziando,
  ruZarechyeInfo,
  ruGorodskoyZhurnal,
  arSawtAlramliya,
  arNafidhaPortal,
];

export const sixteenth: TemplateSet = {
  name: "sixteenth",
  templates,
  folder: new URL("./", import.meta.url),
};
