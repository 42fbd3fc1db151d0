import type { Template, TemplateSet } from "../template.ts";
import { rkArPortalPampeano } from "./rk-ar-portal-pampeano.ts";
import { rkAtDonaubeobachter } from "./rk-at-donaubeobachter.ts";
import { rkBeDeScheldekrant } from "./rk-be-de-scheldekrant.ts";
import { rkBeLaHauteMeuse } from "./rk-be-la-haute-meuse.ts";
import { rkBeRadioTeleCommune } from "./rk-be-radio-tele-commune.ts";
import { rkBrAgoraSertao } from "./rk-br-agora-sertao.ts";
import { rkBrFolhaDoPlanalto } from "./rk-br-folha-do-planalto.ts";
import { rkCdLeFleuveInfo } from "./rk-cd-le-fleuve-info.ts";
import { rkChAareboten } from "./rk-ch-aareboten.ts";
import { rkChIlCeresio } from "./rk-ch-il-ceresio.ts";
import { rkChLeLemanQuotidien } from "./rk-ch-le-leman-quotidien.ts";
import { rkChVingtCinqMinutes } from "./rk-ch-vingt-cinq-minutes.ts";
import { rkCiAbidjanMatinale } from "./rk-ci-abidjan-matinale.ts";
import { rkClElAustralDeChilhue } from "./rk-cl-el-austral-de-chilhue.ts";
import { rkCoElFaroAndino } from "./rk-co-el-faro-andino.ts";
import { rkDeBlitzAktuell } from "./rk-de-blitz-aktuell.ts";
import { rkDeDasMagazinDerZeit } from "./rk-de-das-magazin-der-zeit.ts";
import { rkDeFachdienstAgrarwoche } from "./rk-de-fachdienst-agrarwoche.ts";
import { rkDeKirchenUndLeben } from "./rk-de-kirchen-und-leben.ts";
import { rkDeMeldungenKompakt } from "./rk-de-meldungen-kompakt.ts";
import { rkDeNachrichtenstundeTv } from "./rk-de-nachrichtenstunde-tv.ts";
import { rkDeStadtblogHafenkante } from "./rk-de-stadtblog-hafenkante.ts";
import { rkDeWesertalerZeitung } from "./rk-de-wesertaler-zeitung.ts";
import { rkDzElWataniaInfo } from "./rk-dz-el-watania-info.ts";
import { rkEsDiarioDelJalon } from "./rk-es-diario-del-jalon.ts";
import { rkEsElCronistaNacional } from "./rk-es-el-cronista-nacional.ts";
import { rkEsRevistaLavadero } from "./rk-es-revista-lavadero.ts";
import { rkEsVeinticuatroDigital } from "./rk-es-veinticuatro-digital.ts";
import { rkFrDepecheAgenceMeridien } from "./rk-fr-depeche-agence-meridien.ts";
import { rkFrDirectPlusInfo } from "./rk-fr-direct-plus-info.ts";
import { rkFrEcoMarches } from "./rk-fr-eco-marches.ts";
import { rkFrLHebdoDuPlateau } from "./rk-fr-l-hebdo-du-plateau.ts";
import { rkFrLaGazetteRepublicaine } from "./rk-fr-la-gazette-republicaine.ts";
import { rkFrLaVieDuLittoral } from "./rk-fr-la-vie-du-littoral.ts";
import { rkFrLeFilLibre } from "./rk-fr-le-fil-libre.ts";
import { rkFrLeQuotidienDuPonant } from "./rk-fr-le-quotidien-du-ponant.ts";
import { rkFrLesCarnetsDeMarthe } from "./rk-fr-les-carnets-de-marthe.ts";
import { rkFrMadameEtLeMonde } from "./rk-fr-madame-et-le-monde.ts";
import { rkFrNotreQuartier } from "./rk-fr-notre-quartier.ts";
import { rkFrOndesPubliquesInfo } from "./rk-fr-ondes-publiques-info.ts";
import { rkFrPortailAccueilNet } from "./rk-fr-portail-accueil-net.ts";
import { rkFrRadioCarrefour } from "./rk-fr-radio-carrefour.ts";
import { rkFrSportsReunis } from "./rk-fr-sports-reunis.ts";
import { rkFrTribuneDesIdees } from "./rk-fr-tribune-des-idees.ts";
import { rkFrVerifEtDecodage } from "./rk-fr-verif-et-decodage.ts";
import { rkFrVingtHeuresGratuit } from "./rk-fr-vingt-heures-gratuit.ts";
import { rkHtAyitiMatin } from "./rk-ht-ayiti-matin.ts";
import { rkItAgenziaStretto } from "./rk-it-agenzia-stretto.ts";
import { rkItIlFoglioDellAdda } from "./rk-it-il-foglio-dell-adda.ts";
import { rkItLaNuovaGazzetta } from "./rk-it-la-nuova-gazzetta.ts";
import { rkItOfficinaCivica } from "./rk-it-officina-civica.ts";
import { rkItPaesiEValliOnline } from "./rk-it-paesi-e-valli-online.ts";
import { rkItTgCanaleSette } from "./rk-it-tg-canale-sette.ts";
import { rkLuLeQuotidienDesTroisFrontieres } from "./rk-lu-le-quotidien-des-trois-frontieres.ts";
import { rkMaLeCourrierDuBouregreg } from "./rk-ma-le-courrier-du-bouregreg.ts";
import { rkMxElVigiaDelGolfo } from "./rk-mx-el-vigia-del-golfo.ts";
import { rkMzOCanal } from "./rk-mz-o-canal.ts";
import { rkNlDeLangeLijn } from "./rk-nl-de-lange-lijn.ts";
import { rkNlDeRijnbode } from "./rk-nl-de-rijnbode.ts";
import { rkNlHetWijkbladOnline } from "./rk-nl-het-wijkblad-online.ts";
import { rkNlOmroepLaagland } from "./rk-nl-omroep-laagland.ts";
import { rkPeRadioCordillera } from "./rk-pe-radio-cordillera.ts";
import { rkPtDiarioAtlantico } from "./rk-pt-diario-atlantico.ts";
import { rkPtJornalDaBeiraAlta } from "./rk-pt-jornal-da-beira-alta.ts";
import { rkQcAffairesEtCarriere } from "./rk-qc-affaires-et-carriere.ts";
import { rkQcLaRiveSud } from "./rk-qc-la-rive-sud.ts";
import { rkSnDakarHorizon } from "./rk-sn-dakar-horizon.ts";
import { rkUyLaBanda } from "./rk-uy-la-banda.ts";

const templates: readonly Template[] = [
  rkArPortalPampeano,
  rkAtDonaubeobachter,
  rkBeDeScheldekrant,
  rkBeLaHauteMeuse,
  rkBeRadioTeleCommune,
  rkBrAgoraSertao,
  rkBrFolhaDoPlanalto,
  rkCdLeFleuveInfo,
  rkChAareboten,
  rkChIlCeresio,
  rkChLeLemanQuotidien,
  rkChVingtCinqMinutes,
  rkCiAbidjanMatinale,
  rkClElAustralDeChilhue,
  rkCoElFaroAndino,
  rkDeBlitzAktuell,
  rkDeDasMagazinDerZeit,
  rkDeFachdienstAgrarwoche,
  rkDeKirchenUndLeben,
  rkDeMeldungenKompakt,
  rkDeNachrichtenstundeTv,
  rkDeStadtblogHafenkante,
  rkDeWesertalerZeitung,
  rkDzElWataniaInfo,
  rkEsDiarioDelJalon,
  rkEsElCronistaNacional,
  rkEsRevistaLavadero,
  rkEsVeinticuatroDigital,
  rkFrDepecheAgenceMeridien,
  rkFrDirectPlusInfo,
  rkFrEcoMarches,
  rkFrLHebdoDuPlateau,
  rkFrLaGazetteRepublicaine,
  rkFrLaVieDuLittoral,
  rkFrLeFilLibre,
  rkFrLeQuotidienDuPonant,
  rkFrLesCarnetsDeMarthe,
  rkFrMadameEtLeMonde,
  rkFrNotreQuartier,
  rkFrOndesPubliquesInfo,
  rkFrPortailAccueilNet,
  rkFrRadioCarrefour,
  rkFrSportsReunis,
  rkFrTribuneDesIdees,
  rkFrVerifEtDecodage,
  rkFrVingtHeuresGratuit,
  rkHtAyitiMatin,
  rkItAgenziaStretto,
  rkItIlFoglioDellAdda,
  rkItLaNuovaGazzetta,
  rkItOfficinaCivica,
  rkItPaesiEValliOnline,
  rkItTgCanaleSette,
  rkLuLeQuotidienDesTroisFrontieres,
  rkMaLeCourrierDuBouregreg,
  rkMxElVigiaDelGolfo,
  rkMzOCanal,
  rkNlDeLangeLijn,
  rkNlDeRijnbode,
  rkNlHetWijkbladOnline,
  rkNlOmroepLaagland,
  rkPeRadioCordillera,
  rkPtDiarioAtlantico,
  rkPtJornalDaBeiraAlta,
  rkQcAffairesEtCarriere,
  rkQcLaRiveSud,
  rkSnDakarHorizon,
  rkUyLaBanda,
];

export const twentyNinth: TemplateSet = {
  name: "twenty-ninth",
  templates,
  folder: new URL("./", import.meta.url),
};
