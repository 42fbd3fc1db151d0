import type { Template, TemplateSet } from "../template.ts";
import { amazelySlideshow } from "./amazely-slideshow.ts";
import { bareCopyOneHeadline } from "./bare-copy-one-headline.ts";
import { bareCopyRaggedFeed } from "./bare-copy-ragged-feed.ts";
import { bareCopyTeaserSentences } from "./bare-copy-teaser-sentences.ts";
import { bareLetterInTheMiddle } from "./bare-letter-in-the-middle.ts";
import { bareSectionsWithCounts } from "./bare-sections-with-counts.ts";
import { bareTailOfHeadlines } from "./bare-tail-of-headlines.ts";
import { bitwrenTechNews } from "./bitwren-tech-news.ts";
import { breadfruitGleamCaribbean } from "./breadfruit-gleam-caribbean.ts";
import { caughtMidPage } from "./caught-mid-page.ts";
import { coinharborExchangeBlog } from "./coinharbor-exchange-blog.ts";
import { craneAndAggregateWorld } from "./crane-and-aggregate-world.ts";
import { dailyHarbourPressReleaseWire } from "./daily-harbour-press-release-wire.ts";
import { dailyglintAutoblog } from "./dailyglint-autoblog.ts";
import { ellerthwaiteGazette } from "./ellerthwaite-gazette.ts";
import { eveningEmailEdition } from "./evening-email-edition.ts";
import { farmgatePostUk } from "./farmgate-post-uk.ts";
import { fixitfridayHowto } from "./fixitfriday-howto.ts";
import { fullbackfeverFanNetwork } from "./fullbackfever-fan-network.ts";
import { glimmerCelebrityDaily } from "./glimmer-celebrity-daily.ts";
import { globeSprintReader } from "./globe-sprint-reader.ts";
import { grumpyInTheFens } from "./grumpy-in-the-fens.ts";
import { gulshanpurMorningPost } from "./gulshanpur-morning-post.ts";
import { haldenGovAnnouncements } from "./halden-gov-announcements.ts";
import { harborwiseCapitalMirror } from "./harborwise-capital-mirror.ts";
import { highfieldCitizenZa } from "./highfield-citizen-za.ts";
import { hillsideParishMagazine } from "./hillside-parish-magazine.ts";
import { kapuluanInquisitor } from "./kapuluan-inquisitor.ts";
import { kenteOnlineGhana } from "./kente-online-ghana.ts";
import { lakelandCourierMetro } from "./lakeland-courier-metro.ts";
import { lanternportLiveblogFrame } from "./lanternport-liveblog-frame.ts";
import { luckyLanternSeoFarm } from "./lucky-lantern-seo-farm.ts";
import { lumenFaithNewsroom } from "./lumen-faith-newsroom.ts";
import { meridianWirePage } from "./meridian-wire-page.ts";
import { mesaPublicRadio } from "./mesa-public-radio.ts";
import { moneycrestInvestor } from "./moneycrest-investor.ts";
import { newsbuzzBharatPortal } from "./newsbuzz-bharat-portal.ts";
import { northcottUniversityNews } from "./northcott-university-news.ts";
import { novaFinanceHub } from "./nova-finance-hub.ts";
import { nyotaStandardKenya } from "./nyota-standard-kenya.ts";
import { okeIyaPunchline } from "./oke-iya-punchline.ts";
import { opengroundRepublish } from "./openground-republish.ts";
import { orbitlanePortalReader } from "./orbitlane-portal-reader.ts";
import { otterlakeNeighborly } from "./otterlake-neighborly.ts";
import { overseasServiceText } from "./overseas-service-text.ts";
import { padmaDailyLedger } from "./padma-daily-ledger.ts";
import { pineCountyWeekly } from "./pine-county-weekly.ts";
import { platefulBriefTrade } from "./plateful-brief-trade.ts";
import { prairieSunCanada } from "./prairie-sun-canada.ts";
import { printedPageIntranet } from "./printed-page-intranet.ts";
import { quadrangleStudentPaper } from "./quadrangle-student-paper.ts";
import { quotefountainRepublisher } from "./quotefountain-republisher.ts";
import { ridgelineBusinessJournal } from "./ridgeline-business-journal.ts";
import { ruvaniWeeklyObserver } from "./ruvani-weekly-observer.ts";
import { sandgateGulfTimes } from "./sandgate-gulf-times.ts";
import { skelwickAndIslesToday } from "./skelwick-and-isles-today.ts";
import { straitsMorningSg } from "./straits-morning-sg.ts";
import { strayLinesFirst } from "./stray-lines-first.ts";
import { stumpsAndBails } from "./stumps-and-bails.ts";
import { theConsumerChampionColumn } from "./the-consumer-champion-column.ts";
import { theDailyClarionRedtop } from "./the-daily-clarion-redtop.ts";
import { theDrumlishDemocrat } from "./the-drumlish-democrat.ts";
import { theLongMemoNewsletter } from "./the-long-memo-newsletter.ts";
import { theSaltmarshReview } from "./the-saltmarsh-review.ts";
import { theSentinelLettersAppeal } from "./the-sentinel-letters-appeal.ts";
import { tidalScienceMonthly } from "./tidal-science-monthly.ts";
import { torqueAndTarmac } from "./torque-and-tarmac.ts";
import { touchlineLiveScores } from "./touchline-live-scores.ts";
import { twoRiversPatchOfNotes } from "./two-rivers-patch-of-notes.ts";
import { typhoonStreetBusiness } from "./typhoon-street-business.ts";
import { vardhanpurHeraldDaily } from "./vardhanpur-herald-daily.ts";
import { vinylAndVerseBlog } from "./vinyl-and-verse-blog.ts";
import { waitoroPostNz } from "./waitoro-post-nz.ts";
import { wellspringAidStories } from "./wellspring-aid-stories.ts";
import { wirrileeAndDistrictMail } from "./wirrilee-and-district-mail.ts";
import { wkbrChannel6 } from "./wkbr-channel-6.ts";
import { worldloopTranslatedMirror } from "./worldloop-translated-mirror.ts";

const templates: readonly Template[] = [
  harborwiseCapitalMirror,
  novaFinanceHub,
  dailyglintAutoblog,
  quotefountainRepublisher,
  globeSprintReader,
  wkbrChannel6,
  lakelandCourierMetro,
  pineCountyWeekly,
  fullbackfeverFanNetwork,
  theLongMemoNewsletter,
  meridianWirePage,
  ellerthwaiteGazette,
  theSentinelLettersAppeal,
  theDailyClarionRedtop,
  theDrumlishDemocrat,
  skelwickAndIslesToday,
  wirrileeAndDistrictMail,
  waitoroPostNz,
  vardhanpurHeraldDaily,
  newsbuzzBharatPortal,
  gulshanpurMorningPost,
  okeIyaPunchline,
  nyotaStandardKenya,
  highfieldCitizenZa,
  bareCopyOneHeadline,
  bareCopyTeaserSentences,
  bareCopyRaggedFeed,
  printedPageIntranet,
  eveningEmailEdition,
  breadfruitGleamCaribbean,
  straitsMorningSg,
  kapuluanInquisitor,
  ridgelineBusinessJournal,
  craneAndAggregateWorld,
  platefulBriefTrade,
  bitwrenTechNews,
  fixitfridayHowto,
  tidalScienceMonthly,
  northcottUniversityNews,
  haldenGovAnnouncements,
  wellspringAidStories,
  touchlineLiveScores,
  stumpsAndBails,
  theConsumerChampionColumn,
  theSaltmarshReview,
  vinylAndVerseBlog,
  grumpyInTheFens,
  orbitlanePortalReader,
  moneycrestInvestor,
  amazelySlideshow,
  overseasServiceText,
  quadrangleStudentPaper,
  prairieSunCanada,
  mesaPublicRadio,
  sandgateGulfTimes,
  otterlakeNeighborly,
  kenteOnlineGhana,
  hillsideParishMagazine,
  opengroundRepublish,
  dailyHarbourPressReleaseWire,
  bareTailOfHeadlines,
  bareSectionsWithCounts,
  bareLetterInTheMiddle,
  strayLinesFirst,
  coinharborExchangeBlog,
  luckyLanternSeoFarm,
  worldloopTranslatedMirror,
  caughtMidPage,
  lanternportLiveblogFrame,
  ruvaniWeeklyObserver,
  padmaDailyLedger,
  typhoonStreetBusiness,
  farmgatePostUk,
  lumenFaithNewsroom,
  torqueAndTarmac,
  glimmerCelebrityDaily,
  twoRiversPatchOfNotes,
];

/** English pages with much set into the middle of the article. */
export const sixth: TemplateSet = {
  name: "sixth",
  templates,
  folder: new URL("./", import.meta.url),
};
