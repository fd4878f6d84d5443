package normalize

// A versionForm is a word by which a newsroom marks what number of a story
// this is, or what became of it.
type versionForm struct {
	value   string
	counted bool  // a number may stand beside it: UPDATE 2, 2nd lead
	opens   bool  // may open a bracket that says more: (Updates with close)
	line    bool  // opens a line that says so in words
	dated   bool  // opens a line if its day stands beside it: "Updated 9/22/2006"
	label   bool  // before a colon it may open a title in small letters: "Eil: Hafen zu"
	langs   uint8 // 0 is all languages
	phrases string
}

var versions = [...]versionForm{
	{value: "update", counted: true, phrases: `update; upd; aktualisierung; actualisation; actualización; aggiornamento; atualização; updat;
		neufassung`},
	{value: "update", counted: true, dated: true, phrases: `actualizado; actualizada; atualizada; atualizado; aggiornata; aggiornato;
		bijgewerkt; mise à jour; mis à jour`},
	{value: "update 1", phrases: `update1`},
	{value: "update 2", phrases: `update2; 2ndupdate`},
	{value: "update 3", phrases: `update3; 3rdupdate`},
	{value: "lead", counted: true, phrases: `lead; ld; 2ndlead; leadall; writethru; write-thru`},
	{value: "wrapup", counted: true, phrases: `wrapup; wrap; roundup; zusammenfassung; zweite zusammenfassung; dritte zusammenfassung;
		synthèse; synthese; papier général; resumen; síntesis; síntese; sintesi; riepilogo; samenvatting; resumo; roundup gesamt; gesamtzusammenfassung`},
	{value: "corrected", counted: true, phrases: `corrected; correction; korrektur; korrigiert; berichtigung; corrigé; corrigée; corr;
		correctif; rectificatif; rectif; corrección; corregido; rectificación; correzione; rettifica; correção; retificação; correctie; gecorrigeerd; errata; refile;
		corrected-official; official correction`},
	{value: "repeat", counted: true, phrases: `rpt; repeat; repeats; repetition; wiederholung; herhaling; wdhlg; wdh; wh; répétition;
		repetición; ripetizione; reenvío`},
	{value: "repeat", langs: langES | langPT, phrases: `repite; repete; repetição`},
	{value: "corrected", langs: langPT, phrases: `corrigido; corrigida`},
	{value: "expanded", counted: true, langs: langES, phrases: `amp`},
	{value: "update", counted: true, langs: langIT, phrases: `punto`},
	{value: "wrapup", counted: true, langs: langPT, phrases: `panorama`},
	{value: "wrapup", langs: langFR, phrases: `papier général; papier general`},
	{value: "factbox", phrases: `factbox; fact box; timeline; explainer; chronology; faktenbox; encadré`},
	{value: "urgent", label: true, phrases: `urgent; alert; flash; newsalert; news alert; newsflash; breaking; breaking news; just in;
		eilmeldung; eil; eilt; alerte; alerte info; urgente; última hora; ultima hora; últimahora; ultimahora; ultim'ora; ultima ora; ultimissima; urgentísimo; bulletin;
		spoed`},
	{value: "exclusive", label: true, phrases: `exclusive; exklusiv; exclusif; exclusivité; exclusiva; esclusiva; exclusivo; exclusief`},
	{value: "brief", phrases: `brief; snap; kurzmeldung; brève; breve`},
	{value: "expanded", counted: true, phrases: `ampliación; ampliada; ampl; erweiterung; neu; aanvulling; complété; completa; ampliamento`},
	{value: "update", counted: true, opens: true, phrases: `actualisation:; actualisation :; update met; update mit; voegt toe;
		voegt details; voegt reactie; eds: updating; eds: updates; eds: adding; eds: adds; eds: recasting; eds: recasts; eds: rewriting;
		eds: with; aktualisierung:; amplía; amplía con; met reacties; avec réactions; updates; updates with; updates throughout;
		updated with; updated throughout; updated to; updated after; updating; adds; adds details; adds quotes; adds background;
		adds comment; recasts; rewrites; updates prices; updates share; updates shares; writes through; actualise; actualisé; actualiza;
		actualiza con; añade; agrega; neu:; nieuw:; aggiorna; aggiunge; atualiza; acrescenta; ergänzt; durchgehend aktualisiert`},
	{value: "corrected", opens: true, phrases: `eds: correcting; eds: corrects; eds: correction; bien lire; wiederholung mit berichtigter;
		wiederholung mit berichtigtem; wiederholung mit korrigierter; wiederholung mit korrigiertem; berichtigt:; rectifie; rettifica;
		corrects; correcting; corrects headline; refiles; refiles to; refiling; corrects spelling; removes; clarifies; fixes; corrige;
		korrigiert im; berichtigt; corregge`},
	{value: "corrected", line: true, langs: langFR, phrases: `voici une version corrigée; voici la version corrigée; bien lire au 1er;
		bien lire, au 1er; bien lire au 2e; bien lire, au 2e; bien lire au 3e; bien lire, au 3e; bien lire au 4e; bien lire, au 4e;
		bien lire au premier paragraphe; bien lire, au premier paragraphe; bien lire au deuxième paragraphe; bien lire, au deuxième paragraphe;
		bien lire au dernier paragraphe; bien lire, au dernier paragraphe; bien lire dans le titre; bien lire, dans le titre;
		bien lire en titre`},
	{value: "corrected", line: true, langs: langES, phrases: `a continuación la versión corregida; a continuación, la versión corregida;
		sigue versión corregida; sigue la versión corregida; léase en el primer; léase en el segundo; léase en el titular`},
	{value: "corrected", line: true, langs: langIT, phrases: `di seguito la versione corretta; segue versione corretta`},
	{value: "corrected", line: true, langs: langPT, phrases: `segue versão corrigida; segue a versão corrigida`},
	{value: "withdrawn", phrases: `anulación; annulation; avis d'annulation; annullamento; anulação; annullierung; stornierung;
		zurückziehung; zurückgezogen; intrekking; ingetrokken; kill; mandatory kill; bulletin kill; story withdrawn; withdrawn; withdrawal`},
	{value: "withdrawn", line: true, langs: langEN, phrases: `please kill the story; please kill our story; please withdraw our story;
		please do not use our story; a kill is mandatory; kill is mandatory; story withdrawn; this story has been withdrawn;
		the story has been withdrawn; the associated press has withdrawn; the associated press is withdrawing; reuters has withdrawn;
		reuters is withdrawing; afp has withdrawn; afp is withdrawing; pa has withdrawn`},
	{value: "withdrawn", line: true, langs: langDE, phrases: `bitte verwenden sie die meldung; bitte verwenden sie unsere meldung;
		bitte verwenden sie diese meldung nicht; bitte die meldung nicht verwenden; die meldung wird zurückgezogen;
		diese meldung wird zurückgezogen; die dpa zieht die meldung; die dpa zieht ihre meldung; die apa zieht die meldung; die afp zieht die meldung;
		wir ziehen die meldung; wir ziehen unsere meldung; achtung: die meldung wird zurückgezogen`},
	{value: "withdrawn", line: true, langs: langFR, phrases: `prière d'annuler; prière de ne pas tenir compte de notre dépêche;
		prière de ne pas utiliser; merci d'annuler la dépêche; merci d'annuler notre dépêche; merci de ne pas tenir compte de la dépêche;
		merci de ne pas tenir compte de notre dépêche; veuillez annuler; veuillez ne pas tenir compte de la dépêche;
		veuillez ne pas tenir compte de notre dépêche; nous annulons la dépêche; nous annulons notre dépêche; l'afp annule; l'afp retire;
		la dépêche est annulée; cette dépêche est annulée`},
	{value: "withdrawn", line: true, langs: langES, phrases: `rogamos anulen; rogamos anular; rogamos que anulen; rogamos no publiquen;
		rogamos a los señores abonados que anulen; rogamos a nuestros abonados que anulen; rogamos a los abonados que anulen;
		rogamos a nuestros clientes que anulen; rogamos a los clientes que anulen; se ruega anular; se ruega a los abonados que anulen;
		por favor, anulen; por favor anulen; anulen la información; anulen la noticia; queda anulada la información; queda anulada la noticia`},
	{value: "withdrawn", line: true, langs: langIT, phrases: `si prega di annullare; si prega di non utilizzare; si prega di considerare annullata;
		preghiamo di annullare; annullare la notizia; la notizia è da considerarsi annullata; la notizia è da ritenersi annullata`},
	{value: "withdrawn", line: true, langs: langPT, phrases: `pedimos que anulem; pedimos a anulação; pedimos aos clientes que anulem;
		pedimos aos assinantes que anulem; solicitamos que anulem; solicitamos a anulação; solicita-se a anulação; pede-se a anulação; favor anular;
		favor desconsiderar a; por favor, anulem; por favor, desconsiderem; a notícia foi anulada`},
	{value: "withdrawn", line: true, langs: langNL, phrases: `gelieve dit bericht niet te gebruiken; gelieve het bericht niet te gebruiken;
		gebruik dit bericht niet; dit bericht is ingetrokken; het bericht is ingetrokken; wij trekken het bericht; anp trekt het bericht;
		belga trekt het bericht`},
	{value: "corrected", line: true, langs: langEN, phrases: `a corrected version follows; a corrected version of the story follows`},
	{value: "corrected", line: true, phrases: `the corrected story:; the story has been corrected; the report has been corrected;
		this report has been corrected; this post has been corrected; esta reportagem foi corrigida; esta matéria foi corrigida;
		este texto foi corrigido; este artículo ha sido corregido; esta noticia ha sido corregida; cet article a été corrigé;
		questo articolo è stato corretto; dit artikel is gecorrigeerd; dieser artikel wurde korrigiert; dieser text wurde korrigiert;
		this is a corrected story; this story corrects; this story has been refiled; this version corrects; this article corrects;
		this version of the story corrects; diese fassung korrigiert; diese fassung berichtigt; esta versión corrige; cette version corrige;
		esta versão corrige; questa versione corregge; deze versie corrigeert; korrekturhinweis:; corrección:; correcciones:; correzione:;
		correção:; erramos:; erramos; nota corregida; correctif:; correction :; rectificatif :; hinweis: in einer früheren;
		rectificatif à la dépêche; rectificatif à notre; rectificatif de la dépêche; an earlier version of this; a previous version of this;
		this story has been corrected; this article has been corrected; this story was corrected; this article was corrected;
		this article has been amended; this story has been amended; this article was amended; this piece was amended; correction:;
		corrections:; correction appended; clarification:; eine frühere version dieses; in einer früheren version;
		in einer früheren fassung;
		korrektur:; berichtigung:; richtigstellung:; rectificatif; errata corrige; errata:; fe de errores; fe de erratas; erratum:;
		rectificatie; correctie:; une version précédente; une première version; una versión anterior; una versione precedente;
		uma versão anterior; een eerdere versie; in een eerdere versie van`},
	{value: "corrected", line: true, phrases: `this story has been updated to correct; this story was updated to correct;
		this article has been updated to correct; this article was updated to correct; this version has been updated to correct;
		esta nota se actualizó para corregir; esta nota fue actualizada para corregir; esta nota ha sido actualizada para corregir;
		esta nota fue corregida; este despacho corrige; este artículo se actualizó para corregir;
		este artículo fue actualizado para corregir; este artículo ha sido actualizado para corregir;
		esta historia fue actualizada para corregir; esta historia se actualizó para corregir;
		esta noticia se actualizó para corregir; esta noticia ha sido actualizada para corregir;
		cet article a été modifié pour corriger; cet article a été mis à jour pour corriger; cet article a été actualisé pour corriger;
		questo articolo è stato aggiornato per correggere; questo articolo è stato modificato per correggere;
		este artigo foi atualizado para corrigir; esta matéria foi atualizada para corrigir; esta reportagem foi atualizada para corrigir`},
	{value: "updated", line: true, phrases: `this is an updated story; esta nota fue actualizada; esta nota ha sido actualizada;
		dit artikel is aangepast; dit bericht is aangepast; dit artikel is geüpdatet; dit bericht is geüpdatet; dit artikel werd bijgewerkt;
		this story has been updated; this article has been updated; this piece has been updated; this story was last updated;
		this story was updated; this article was updated; this post has been updated; this report has been updated;
		this breaking news story;
		updated:; updated at; updated on; last updated; last updated on; last updated at; last update; update:;
		dieser artikel wurde aktualisiert; diese meldung wurde aktualisiert; der artikel wurde aktualisiert; dieser text wurde aktualisiert;
		aktualisiert am; aktualisiert:; zuletzt aktualisiert; mis à jour le; mis à jour :; mise à jour :; mise à jour le; dernière mise à jour; dernière modification;
		cet article a été mis à jour; cet article a été actualisé; questo articolo è stato aggiornato; l'articolo è stato aggiornato;
		actualisé le; publié et mis à jour; actualizado:; actualizado el; actualizado a las; última actualización;
		esta noticia ha sido actualizada; esta noticia se ha actualizado; este artículo ha sido actualizado;
		este artículo se ha actualizado;
		esta información ha sido actualizada; este artigo foi atualizado; esta notícia foi atualizada; esta matéria foi atualizada;
		reportagem atualizada; matéria atualizada; noticia actualizada; noticia en actualización; aggiornato il; aggiornato alle;
		ultimo aggiornamento; articolo aggiornato; notícia actualizada; notícia atualizada; artigo atualizado; texto atualizado;
		actualizada às; atualizado em; atualizado às; última atualização; laatste update; laatst bijgewerkt; laatst gewijzigd;
		bijgewerkt op;
		bijgewerkt:; article mis à jour; article modifié; last modified on; last modified; update vom; zuletzt geändert;
		dit artikel is bijgewerkt; dit bericht is bijgewerkt`},
	{value: "updated", dated: true, phrases: `updated; actualisé; modified; modifié; modificado; modificato; aangepast; gewijzigd;
		aktualisiert; geändert`},
	{value: "updated", dated: true, langs: langFR, phrases: `maj; maj:; maj le; màj; màj:; màj le; màj. le; maj. le`},
	{value: "updated", dated: true, langs: langIT, phrases: `agg.; agg. il`},
	{value: "corrected", dated: true, phrases: `correction,; corrections,; clarification,; correction added; clarification added`},
	{value: "developing", label: true, langs: langEN, phrases: `developing`},
	{value: "developing", line: true, phrases: `more to come.; plus de détails à suivre; en breve, más información;
		en breve más información;
		habrá más información; más información en breve; meer informatie volgt; mais informações em breve; articolo in aggiornamento;
		mehr informationen folgen; this is a developing story; this is a developing news story; this is a breaking news story;
		this story is developing; developing story; please check back for updates; check back for updates;
		dieser artikel wird laufend aktualisiert; dieser artikel wird fortlaufend aktualisiert; diese meldung wird laufend aktualisiert;
		der artikel wird laufend aktualisiert; dit bericht wordt aangevuld; dit artikel wordt aangevuld; dit bericht wordt bijgewerkt;
		cet article sera mis à jour; article en cours de mise à jour; more to follow; more details to follow; more soon;
		weitere informationen in kürze; mehr in kürze; plus d'informations à suivre; plus d'informations à venir; plus de détails à venir;
		esta es una noticia en desarrollo; esta es una noticia de última hora; esta es una noticia en curso;
		esta historia está en desarrollo; esta é uma notícia em atualização; questa è una notizia in aggiornamento;
		noticia en desarrollo; esta noticia está en desarrollo; esta información está en desarrollo; esta reportagem está em atualização;
		esta notícia está em atualização; esta matéria está em atualização; en desarrollo; habrá ampliación; seguirá ampliación;
		notizia in aggiornamento; in aggiornamento; em atualização; notícia em atualização; meer volgt; later meer;
		more follows; more follows.; (more follows); mehr folgt; mehr folgt.; (mehr folgt); zusammenfassung folgt; weitere meldungen folgen;
		développement suit; développements à suivre; sigue ampliación; seguono aggiornamenti; segue aggiornamento; seguirão mais informações`},
}

func versionPhrases() (rows []phraseRow) {
	for i, v := range versions {
		rows = append(rows, phraseRow{cue: cueVersion, arg: i, langs: v.langs, phrases: v.phrases})
	}
	return rows
}
