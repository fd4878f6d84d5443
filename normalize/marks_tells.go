package normalize

import (
	"strings"
	"sync"
)

// Verbs of communication are the whole class, and not the few with which facts are
// credited most: what a paper notes, headlines, asks or compares it says as well. Phrases
// of the phrasebook are searched for in every text; these are asked for only beside who
// may have said something.

// A conjugation is a list of stems that take the same endings.
type conjugation struct {
	langs   uint8
	stems   string
	endings string
}

var conjugations = []conjugation{
	{langEN, `report reveal detail confirm add learn publish explain assert suggest mention point clarifi identifi specifi verifi editorialis editorializ comment predict uncover unearth review document highlight
		stress hint recall question ask wonder conclud tweet profil gather headlin splash claim argu alleg insist speculat teas stat quot cit describ warn observ remark recount narrat estimat
		calculat disclos expos obtain analys analyz summaris summariz compar label dub declar outlin underlin emphasis emphasiz reckon indicat relay list not elaborat maintain caution counter theoriz theoris announc accus prais criticis criticiz acknowledg respond answer admit vow promis urg joke refus declin defend propos`, `e es ed s d ing`},
	{langEN, `report reveal detail confirm add learn explain assert suggest mention comment predict uncover unearth document highlight stress hint recall question ask wonder tweet gather claim insist
		warn remark recount point maintain counter elaborate note quote cite state describe argue allege estimate compare conclude`, ``},
	{langEN, `say says said saying write writes wrote writing written tell tells told telling understands understood deny denies denied reply replies replied admitted hears heard finds found breaks broke broken puts clarify clarifies specify specifies identify identifies verify verifies caught`, ``},

	{langDE, `bericht meld schreib zitier behaupt erklär titel kommentier enthüll frag spekulier bezeichn beschreib vermut warn analysier kritisier urteil konstatier notier beton schilder vergleich bestätig
		offenbar plauder polter spott läster witzel jubel rüg mahn moser empör recherchier veröffentlich verbreit präzisier ergänz vermeld zähl erinner präsentier mutmaß orakel sag erzähl verlaut nenn lob bilanzier glaub erläuter hinterfrag befürcht begrüß resümier diagnostizier antwort erwider bekräftig kündig räum forder bedauer mein äußer teil versicher dementier verlang prophezei unterstreich verteidig konter erfahr weiß dokumentier widm`, `t te ten en et ete eten e`},
	{langDE, `schrieb schrieben nannte nannten beschrieb beschrieben wusste wussten wissen weiß verriet verrät rät erfuhr erfuhren erfahren sieht sah spricht sprach sprechen befand befindet geschrieben enthüllt genannt hieß heißt`, ``},

	{langFR, `affirm vérifi révèl révél dévoil rapport racont expliqu précis indiqu ajout confirm évoqu dénonc soulign signal not observ titr analys résum constat relèv relev relat rappell rappel interrog demand scand avanc estim jug imagin
		détaill publi cit mentionn décrypt ironis plaisant critiqu épingl accus pari calcul chiffr relay annonc assur comment préfèr préfér soupçonn questionn document décryptag considèr considér suggèr suggér répèt répét énumèr interprèt martèl
		raill consacr pronostiqu spécul tranch clam renchéri insist nuanc enquêt conseill alert recens cont pens compar salu justifi déclar regrett souhait appell appel martel lâch soupir réclam tempêt protest assén confi refus`, `e ent ait aient é ée és ées a èrent er ant`},
	{langFR, `écrit écrivent écrivait écrivaient écrire écrivant dit disent disait dire disant croit croient sait savent voit voient soutient soutiennent soutenait maintient apprend apprennent appris parle parlait parlent reprend
		reprennent dépeint décrit décrivent décrivait conclut avertit découvre découvrent découvert prédit prévoit embraye répond rebondit titrait voulait craint connaît retrace souffle apprenait défend défendu répondu réagit réagi reconnaît reconnu promet promis admet admis tempère revenu revenue`, ``},

	{langES, `inform verific public asegur afirm señal indic revel destac apunt titul reseñ not coment cont relat narr report explic precis detall subray remarc recalc record adelant avanz anticip desvel destap confirm consign mencion
		enumer cit critic denunci alert calific compar analiz cuestion vaticin pronostic especul estim calcul plante plasm reflej resalt enfatiz abord rescat replic consider document retom habl bautiz ironiz lament retrat filtr
		descart repas aclar pregunt declar aventur deslic desgran valor argument acus equipar sentenci zanj contest neg anunci agreg opin matiz manifest reclam proclam esgrim detect ratific inst envi revis`, `a an ó aron aba aban ado ada ados adas ando ar ara ase e`},
	{langES, `dice dicen dijo dijeron dicho escribe escriben escribió escribía describe describen describió sugiere sugieren sugirió recoge recogen recogió recogía difunde difundió expone expuso añade añaden añadió sostiene sostienen sostuvo
		define definió advierte advirtió concluye concluyó cree creen cuenta cuentan recuerda muestra muestran refiere refirió sabe supo conoció insiste insistió coincide responde respondió admite admitió admitido reconoce reconoció reconocido exige exigió pide pidió desmiente desmintió agradeció aseveró asevera respondido dedica dedican dedicó dedicaron`, ``},

	{langIT, `rivel verific svel riport racont spieg titol sottoline not osserv ricord conferm precis anticip rilanci chios comment critic attacc ipotizz afferm assicur segnal evidenzi immagin domand dett elenc analizz denunci accus avvis
		stim calcol paragon bocci elog cit inform annunci parl dedic pubblic insinu ironizz rincar argoment sentenzi profetizz dettagli confront valut rimarc sugger dichiar`, `a ano ò arono ava avano ato ata ati ate are ando`},
	{langIT, `scrive scrivono scriveva scritto scriverlo riferisce riferiscono riferito aggiunge aggiungono aggiunto difende descrive descrivono descritto definisce definiscono definito sostiene sostengono sostenuto chiede chiedono riassume
		dice dicono detto disse avverte prevede smentisce apprende appreso conclude suggerisce insiste apprezza ammette ribadisce risponde risposto ammesso smentito chiarisce chiarito garantisce ribadito`, ``},

	{langPT, `inform verific afirm public notici destac avanç apont relat revel cont explic assegur adiant antecip confirm coment critic classific compar lembr ressalt salient sublinh observ anot titul estamp report repercut mostr ironiz analis
		avali calcul estim cit mencion question detalh apur divulg veicul narr denunci alert abord ecoa ecoo consider relembr sustent dedic louv saúd saud fal cham indic assinal retrat pergunt especul declar imagin despach recus encaminh envi remet instig lament neg anunci fris reclam comunic desabaf`, `a am ou aram ava avam ado ada ados adas ando ar asse`},
	{langPT, `diz dizem disse disseram dito dizia escreve escrevem escreveu escreveram escrito descreve descreveu define definiu sugere sugeriu refere referem referiu acrescenta acrescentou conclui concluiu garante garantem garantiu traz trouxe vê viu
		expõe prevê admite acredita sabe resume resumiu relata adverte advertiu defende insiste responde respondeu admitiu reconhece reconheceu pede pediu desmente desmentiu agradeceu ecoou ecoa repercutiu`, ``},

	{langNL, `meld schrijf bericht vertel citeer bevestig beweer becijfer bereken publiceer beschrijf omschrijf oordeel constateer speculeer verwacht reconstrueer noem kop concludeer onthul vraag waarschuw verklaar analyseer vermeld
		benadruk stel verneem verzeker merk teken onderstreep vergelijk noteer duid vat voorspel ontdek signaleer rapporteer leg reken schets antwoord reageer erken ontken pleit licht wijd`, `t de te den ten en`},
	{langNL, `schrijft schreef schreven geschreven weet weten wist wisten ziet zien zag zegt zei zeggen zeiden stelde stelden noemde noemt kopt kopte vernam vernamen vernomen bekeek spreekt sprak sprake beschreef omschreef bekend gemeld onthuld ontdekt ontdekte vroeg vond vindt
		verteld bericht heet baseert baseerde besluit inkijken inzien`, ``},
}

// tellingForms are all forms of the verbs of a language, made when they are first asked for.
var tellingForms = func() (forms [languages]func() *wordList) {
	for i := range forms {
		forms[i] = sync.OnceValue(func() *wordList { return formsOf(1 << i) })
	}
	return forms
}()

// formsOf makes the forms of the verbs of a language, with the German participles.
func formsOf(lang uint8) *wordList {
	var forms []string
	for _, c := range conjugations {
		if c.langs&lang == 0 {
			continue
		}
		endings := strings.Fields(c.endings)
		if len(endings) == 0 {
			endings = []string{""}
		}
		for stem := range strings.FieldsSeq(c.stems) {
			for _, end := range endings {
				forms = append(forms, stem+end)
			}
			if lang == langDE {
				forms = append(forms, "ge"+stem+"t")
			}
		}
	}
	return listOfWords(forms)
}

// tells says whether token k is a verb of communication in the language of the text, in
// any of its forms.
func (m *marker) tells(k int32) bool {
	if m.lang == 0 || k < 0 || int(k) >= len(m.toks) || m.flag(k, tPunct|tDigit) || m.toks[k].end-m.toks[k].start < 3 {
		return false
	}
	return m.listed(m.sets.tells, k)
}
