package normalize

import "strings"

// What a page says to a browser that runs no scripts stands in its text wherever a box of comments or a
// video would: "Por favor, habilita JavaScript para ver los comentarios". All languages say it with one of a
// few verbs, asked for or in need.
var scriptRequests = []struct {
	langs  uint8
	before string // what stands before JavaScript, an article aside; ";" parts
}{
	{langEN, `Please enable;Please turn on;Enable;Turn on;You need to enable;You must enable;You have to enable`},
	{langDE, `Bitte aktivieren Sie;Bitte aktiviere;Aktivieren Sie;Aktiviere;Sie müssen;Bitte schalten Sie`},
	{langFR, `Veuillez activer;Merci d'activer;Activez;Vous devez activer;Il faut activer;Pensez à activer;Veuillez autoriser`},
	{langES, `Por favor, habilita;Por favor habilita;Por favor, habilite;Por favor habilite;Por favor, activa;Por favor activa;Por favor, active;Por favor active;
		Habilita;Habilite;Activa;Active;Debes habilitar;Debe habilitar;Debes activar;Debe activar;Necesitas habilitar;Necesita habilitar;Necesitas activar;Necesita activar;Es necesario habilitar;Es necesario activar`},
	{langIT, `Per favore, abilita;Per favore abilita;Per favore, attiva;Si prega di abilitare;Si prega di attivare;Abilita;Attiva;Devi abilitare;Devi attivare;È necessario abilitare;È necessario attivare`},
	{langPT, `Por favor, habilite;Por favor habilite;Por favor, ative;Por favor ative;Habilite;Ative;É necessário habilitar;É preciso habilitar;Você precisa habilitar;Você precisa ativar`},
	{langNL, `Schakel;Zet;Activeer;Gelieve;Je moet;U moet`},
}

// scriptFurniture are those requests.
func scriptFurniture() []phraseRow {
	var rows []phraseRow
	for _, r := range scriptRequests {
		var asked []string
		for verb := range strings.SplitSeq(r.before, ";") {
			verb = strings.Join(strings.Fields(verb), " ")
			asked = append(asked, verb+" JavaScript", verb+" el JavaScript", verb+" o JavaScript", verb+" le JavaScript")
		}
		rows = append(rows, phraseRow{cue: cuePrompt, detail: "open", langs: r.langs, phrases: strings.Join(asked, ";")})
	}
	return rows
}
