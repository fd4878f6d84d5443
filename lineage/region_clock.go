package lineage

import (
	"strings"
	"time"
)

// Behind a town that many do not know a dateline has its state or country: "CALDER, Ohio",
// "Culiacán (México)". Those that have more than one clock have the westernmost and the easternmost.

// regionClocks are those of states and countries, in small letters, as agencies write them in
// the languages of this package; in winter, with the rule of their summer.
var regionClocks = []struct {
	west, east time.Duration
	rule       daylight
	names      string
}{
	{-hm(10, 0), -hm(10, 0), never, "hawaii"},
	{-hm(9, 0), -hm(9, 0), american, "alaska"},
	{-hm(8, 0), -hm(8, 0), american, "calif.;california;nev.;nevada;wash.;washington;b.c.;british columbia"},
	{-hm(8, 0), -hm(7, 0), american, "ore.;oregon;idaho"},
	{-hm(7, 0), -hm(7, 0), never, "ariz.;arizona;sonora"},
	{-hm(7, 0), -hm(7, 0), american, "colo.;colorado;mont.;montana;n.m.;new mexico;utah;wyo.;wyoming;alberta"},
	{-hm(7, 0), -hm(6, 0), american, "kan.;kansas;neb.;nebraska;n.d.;north dakota;s.d.;south dakota;texas"},
	{-hm(6, 0), -hm(6, 0), american, "ala.;alabama;ark.;arkansas;ill.;illinois;iowa;la.;louisiana;minn.;minnesota;miss.;mississippi;mo.;missouri;okla.;oklahoma;wis.;wisconsin;manitoba"},
	{-hm(6, 0), -hm(6, 0), never, "guatemala;honduras;nicaragua;costa rica;el salvador;saskatchewan"},
	{-hm(8, 0), -hm(5, 0), never, "mexico;méxico;mexique;mexiko;messico"},
	{-hm(6, 0), -hm(5, 0), american, "fla.;florida;ind.;indiana;ky.;kentucky;mich.;michigan;tenn.;tennessee"},
	{-hm(5, 0), -hm(5, 0), american, "conn.;connecticut;del.;delaware;ga.;maine;md.;maryland;mass.;massachusetts;n.c.;north carolina;n.h.;new hampshire;n.j.;new jersey;n.y.;ohio;pa.;pennsylvania;r.i.;rhode island;s.c.;south carolina;vt.;vermont;va.;virginia;w.va.;west virginia;ontario;ont.;quebec;québec"},
	{-hm(5, 0), -hm(5, 0), never, "colombia;colombie;peru;perú;pérou;ecuador;équateur;panama;panamá;jamaica"},
	{-hm(5, 0), -hm(5, 0), american, "cuba;haiti;haïti;haití"},
	{-hm(4, 0), -hm(4, 0), american, "nova scotia;n.s.;new brunswick;n.b."},
	{-hm(4, 0), -hm(4, 0), never, "guadeloupe;martinique;venezuela;bolivia;bolivie;república dominicana;dominican republic;puerto rico;guyana"},
	{-hm(4, 0), -hm(3, 0), never, "chile;chili;paraguay"},
	{-hm(3, 0), -hm(3, 0), never, "argentina;argentine;uruguay"},
	{-hm(5, 0), -hm(2, 0), never, "brazil;brasil;brésil;brasilien;brasile"},
	{-hm(5, 0), hm(4, 0), never, "georgia"}, // the state and the country
	{0, 0, never, "ghana;senegal;sénégal;ivory coast;côte d'ivoire;costa de marfil;elfenbeinküste;liberia;sierra leone;gambia;mali;burkina faso;togo;guinea;guinée;mauritania;mauritanie;iceland"},
	{0, 0, european, "england;scotland;wales;northern ireland;britain;united kingdom;uk;ireland;royaume-uni;irlande;reino unido;irlanda;großbritannien;irland;portugal"},
	{hm(1, 0), hm(1, 0), never, "nigeria;niger;benin;bénin;cameroon;cameroun;chad;tchad;gabon;congo;angola;algeria;algérie;argelia;tunisia;tunisie;morocco;maroc;marruecos"},
	{hm(1, 0), hm(1, 0), european, "germany;deutschland;allemagne;alemania;germania;alemanha;duitsland;austria;österreich;autriche;switzerland;schweiz;suisse;suiza;svizzera;france;frankreich;francia;frança;frankrijk;italy;italien;italie;italia;itália;spain;españa;spanien;espagne;spagna;espanha;spanje;belgium;belgien;belgique;bélgica;belgio;netherlands;niederlande;pays-bas;países bajos;paesi bassi;nederland;poland;polen;pologne;polonia;czech republic;tschechien;hungary;ungarn;hongrie;hungría;denmark;dänemark;danemark;sweden;schweden;suède;suecia;norway;norwegen;norvège;noruega;croatia;kroatien;croatie;serbia;serbien;serbie;slovakia;slowakei;slovenia;slowenien;bosnia;albania;albanien;kosovo;luxembourg;luxemburg"},
	{hm(2, 0), hm(2, 0), european, "greece;griechenland;grèce;grecia;finland;finnland;finlande;ukraine;ucrania;ucraina;romania;rumänien;roumanie;rumania;bulgaria;bulgarien;bulgarie;cyprus;estonia;latvia;lithuania;moldova"},
	{hm(2, 0), hm(2, 0), never, "south africa;südafrika;afrique du sud;sudáfrica;zimbabwe;zambia;malawi;mozambique;botswana;namibia;rwanda;ruanda;burundi;libya;libyen;libye;libia;sudan"},
	{hm(3, 0), hm(3, 0), never, "mayotte;comores;djibouti;kenya;kenia;uganda;ouganda;tanzania;ethiopia;äthiopien;éthiopie;etiopía;somalia;somalie;madagascar;turkey;türkei;turquie;turquía;turchia;turquia;turkije;iraq;irak;saudi arabia;saudi-arabien;qatar;katar;kuwait;yemen;jemen;belarus"},
	{-hm(10, 0), -hm(10, 0), never, "polynésie française;tahiti"},
	{-hm(3, 0), -hm(3, 0), never, "guyane;french guiana"},
	{hm(11, 0), hm(11, 0), never, "nouvelle-calédonie;new caledonia;nueva caledonia;neukaledonien"},
	{hm(4, 0), hm(4, 0), never, "la réunion;réunion;île maurice;maurice;mauricio;united arab emirates;oman;armenia;armenien;azerbaijan;mauritius"},
	{hm(4, 30), hm(4, 30), never, "afghanistan;afganistán"},
	{hm(5, 0), hm(5, 0), never, "pakistan;pakistán;uzbekistan;kazakhstan"},
	{hm(5, 30), hm(5, 30), never, "india;indien;inde;sri lanka"},
	{hm(5, 45), hm(5, 45), never, "nepal;népal"},
	{hm(6, 0), hm(6, 0), never, "bangladesh"},
	{hm(6, 30), hm(6, 30), never, "myanmar;birmania;birmanie"},
	{hm(7, 0), hm(7, 0), never, "thailand;thaïlande;tailandia;vietnam;cambodia;laos"},
	{hm(7, 0), hm(9, 0), never, "indonesia;indonesien;indonésie"},
	{hm(8, 0), hm(8, 0), never, "china;chine;malaysia;malaisie;philippines;philippinen;filipinas;taiwan;western australia"},
	{hm(9, 0), hm(9, 0), never, "japan;japon;japón;giappone;japão;south korea;südkorea;corée du sud;corea del sur;north korea"},
	{hm(8, 0), hm(10, 0), australian, "australia;australien;australie"},
	{hm(10, 0), hm(10, 0), never, "queensland;papua new guinea"},
	{hm(10, 0), hm(10, 0), australian, "new south wales;victoria;tasmania"},
	{hm(12, 0), hm(12, 0), newZealand, "new zealand;neuseeland;nouvelle-zélande;nueva zelanda"},
}

// regionClock is the westernmost and the easternmost clock of that state or country; it tells nothing of one that
// is not known. In summer some parts of a country keep the clock of its winter.
func regionClock(name string) dayClock {
	for _, c := range regionClocks {
		for n := range strings.SplitSeq(c.names, ";") {
			if n == name {
				return func(d time.Time) (west, east time.Duration, ok bool) {
					east = c.rule.east(c.east, d)
					if c.west == c.east {
						return east, east, true
					}
					return c.west, east, true
				}
			}
		}
	}
	return func(time.Time) (west, east time.Duration, ok bool) { return 0, 0, false }
}
