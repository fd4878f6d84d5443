package lineage

import (
	"strings"
	"time"
)

// What an agency tells of a place is told by the clock of that place: "PERTH, Feb 13 AAP - ...
// was issued at midday on Thursday". The hour at which a page was put up is by its own.

// placeClocks are the clocks of the places from which agencies date most of their copy, in
// small letters, one a line of towns; those that two countries have are left out.
var placeClocks = []struct {
	east   time.Duration // of Greenwich in winter
	rule   daylight
	places string
}{
	{-hm(10, 0), never, "honolulu;papeete"},
	{-hm(8, 0), american, "los angeles;los ángeles;san francisco;seattle;sacramento;san diego;las vegas;vancouver;oakland;olympia;anaheim"},
	{-hm(7, 0), american, "denver;salt lake city;boise;albuquerque;santa fe;calgary;edmonton;helena;cheyenne"},
	{-hm(7, 0), never, "phoenix;tucson"},
	{-hm(6, 0), american, "chicago;houston;dallas;austin;san antonio;minneapolis;st. paul;st. louis;milwaukee;new orleans;memphis;nashville;oklahoma city;omaha;des moines;baton rouge;winnipeg"},
	{-hm(6, 0), never, "regina;guatemala city;tegucigalpa;managua;san salvador"},
	{-hm(5, 0), american, "new york;nueva york;nova york;nova iorque;washington;boston;philadelphia;atlanta;miami;detroit;cleveland;baltimore;pittsburgh;orlando;tampa;raleigh;charlotte;cincinnati;annapolis;toronto;ottawa;montreal;quebec;havana;la habana;la havane;l'avana;havanna;port-au-prince;puerto príncipe"},
	{-hm(5, 0), never, "bogota;bogotá;lima;quito;guayaquil;panama city;panamá"},
	{-hm(4, 0), american, "halifax;fredericton"},
	{-hm(4, 0), never, "caracas;la paz;santo domingo;port of spain;bridgetown;pointe-à-pitre;basse-terre;fort-de-france"},
	{-hm(3, 30), american, "st. john's"},
	{-hm(3, 0), never, "brasilia;brasília;sao paulo;são paulo;rio de janeiro;belo horizonte;curitiba;porto alegre;recife;fortaleza;salvador;buenos aires;montevideo;cayenne;kourou"},
	{0, european, "london;londres;londra;londen;edinburgh;glasgow;belfast;cardiff;liverpool;manchester;leeds;dublin;cork;lisbon;lisboa;porto"},
	{0, never, "accra;conakry;nouakchott;lomé;dakar;abidjan;freetown;monrovia;bamako;ouagadougou;reykjavik"},
	{hm(1, 0), european, "paris;berlin;frankfurt;madrid;barcelona;rome;milan;brussels;vienna;geneva;zurich;amsterdam;the hague;copenhagen;stockholm;oslo;prague;warsaw;budapest;belgrade;zagreb;munich"},
	{hm(1, 0), never, "lagos;abuja;kano;kinshasa;luanda;tunis;algiers;yaounde;yaoundé;douala;niamey;libreville;cotonou;porto-novo;brazzaville;n'djamena;bangui;alger;argel"},
	{hm(2, 0), european, "athens;helsinki;kyiv;kiev;bucharest;sofia;vilnius;riga;tallinn;nicosia"},
	{hm(2, 0), never, "johannesburg;cape town;pretoria;durban;harare;lusaka;maputo;gaborone;kigali;lilongwe;windhoek;khartoum;tripoli"},
	{hm(3, 0), never, "mamoudzou;moroni;djibouti;nairobi;mombasa;kampala;dar es salaam;addis ababa;mogadishu;moscow;moscou;moscú;moskau;mosca;moscovo;moskou;istanbul;ankara;baghdad;riyadh;doha;kuwait city;sanaa;antananarivo"},
	{hm(3, 30), never, "tehran"},
	{hm(4, 0), never, "saint-denis de la réunion;saint-pierre de la réunion;port louis;port-louis;dubai;abu dhabi;tbilisi;baku;yerevan;muscat"},
	{hm(4, 30), never, "kabul"},
	{hm(5, 0), never, "karachi;islamabad;lahore;peshawar;quetta;rawalpindi;tashkent"},
	{hm(5, 30), never, "new delhi;mumbai;kolkata;chennai;bengaluru;bangalore;patna;lucknow;ahmedabad;jaipur;bhopal;pune;thiruvananthapuram;kochi;guwahati;srinagar;chandigarh;bhubaneswar;ranchi;colombo"},
	{hm(5, 45), never, "kathmandu"},
	{hm(6, 0), never, "dhaka"},
	{hm(6, 30), never, "yangon"},
	{hm(7, 0), never, "bangkok;jakarta;hanoi;phnom penh"},
	{hm(8, 0), never, "beijing;pékin;pekín;peking;pechino;pequim;shanghai;hong kong;singapore;manila;kuala lumpur;taipei;perth"},
	{hm(9, 0), never, "tokyo;tokio;tóquio;seoul;séoul;seúl;osaka;pyongyang"},
	{hm(9, 30), never, "darwin"},
	{hm(9, 30), australian, "adelaide"},
	{hm(10, 0), never, "brisbane;port moresby"},
	{hm(10, 0), australian, "sydney;melbourne;canberra;hobart"},
	{hm(11, 0), never, "nouméa;port-vila;honiara"},
	{hm(12, 0), newZealand, "wellington;auckland;christchurch;dunedin"},
	{hm(12, 0), never, "suva"},
}

// clockAt is the clock of a place in small letters; it tells nothing of one that is not known.
func clockAt(place string) pageZone {
	for _, c := range placeClocks {
		for p := range strings.SplitSeq(c.places, ";") {
			if p == place {
				return func(d time.Time, _ bool) (time.Duration, bool) { return c.rule.east(c.east, d), true }
			}
		}
	}
	return noZone
}
