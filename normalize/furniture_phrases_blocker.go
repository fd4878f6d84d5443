package normalize

import "strings"

// What a page says to a reader whose browser keeps its advertisements away stands in its text above the story,
// "Tienes activado un bloqueador de publicidad", "Please disable your ad blocker", and so do calls of the programs that
// set them. It is told from news of such programs by speaking to the reader of his own.
var blockerNotices = []struct {
	langs         uint8
	his, blockers string // each of the former before each of the latter; ";" parts
}{
	{langEN | langDE | langFR | langES | langIT | langPT | langNL, `your;using an;have an;deinen;Ihren;dein;einen aktiven;verwenden einen;nutzen einen;benutzt einen;nutzt einen;
		votre;ton;vos;utilisez un;avez activé un;avez un;tu;usas un;utilizas un;usando un;
		tuo;stai usando un;utilizzi un;usando um;desative seu;desative o seu;je;jouw;uw;gebruikt een`,
		`ad blocker;ad-blocker;adblocker;ad blockers;adblockers;ad block;adblock`},
	{langDE, `Ihren;deinen;dein;verwenden einen;nutzen einen;benutzen einen;verwendest einen;nutzt einen;benutzt einen`, `Werbeblocker;Anzeigenblocker`},
	{langFR, `votre;ton;vos;utilisez un;avez activé un;avez installé un;avez un;utilisez des`, `bloqueur de publicité;bloqueur de publicités;bloqueur de pub;bloqueur de pubs;
		bloqueur d'annonces;bloqueurs de publicité;bloqueurs de publicités;bloqueurs de pub`},
	{langES, `tu;desactive su;deshabilite su;desactivar su;deshabilitar su;tienes activado un;tiene activado un;usas un;utilizas un;usando un;utilizando un;desactives el;desactive el;desactiva el;desactivar el`,
		`bloqueador de publicidad;bloqueador de anuncios`},
	{langIT, `tuo;stai usando un;stai utilizzando un;utilizzi un;disattiva il`, `blocco della pubblicità;blocco degli annunci;software di blocco`},
	{langPT, `desative seu;desative o seu;desativar seu;desativar o seu;você usa um;está usando um;está a usar um;está utilizando um;desative o;desativar o`, `bloqueador de anúncios;bloqueador de publicidade`},
	{langNL, `je;jouw;uw;gebruikt een`, `advertentieblokker`},
}

// adScripts are names by which pages call the programs that set advertisements, and nobody else.
const adScripts = `window.adsbygoogle; adsbygoogle.push; adsbygoogle = window; googletag.cmd; googletag.display; div-gpt-ad`

// blockerFurniture are those phrases.
func blockerFurniture() []phraseRow {
	rows := []phraseRow{{cue: cueNotice, detail: "within", phrases: adScripts}}
	for _, r := range blockerNotices {
		var asked []string
		for his := range strings.SplitSeq(r.his, ";") {
			for blocker := range strings.SplitSeq(r.blockers, ";") {
				asked = append(asked, strings.Join(strings.Fields(his+" "+blocker), " "))
			}
		}
		rows = append(rows, phraseRow{cue: cueNotice, detail: "reader", langs: r.langs, phrases: strings.Join(asked, ";")})
	}
	return rows
}
