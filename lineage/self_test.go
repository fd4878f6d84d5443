package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/normalize"
)

// By whom a page is that names itself only in passing.
func TestReadOutlets(t *testing.T) {
	const other = "The harbour office said that the pier would stay shut until the divers had looked at all of its posts."
	for _, tt := range []struct {
		name string
		docs []doc // the first is asked
		by   string
		want bool
	}{
		{"as its readers know it", []doc{{text: flood + " She [attribution|Gazette|told: told the Gazette] so."}}, "Gazette", true},
		{"by its full name, as others cite it", []doc{{text: flood + " She [attribution|Tarnby Gazette|told: told the Tarnby Gazette] so."}}, "Tarnby Gazette", false},
		{"a paper that every reader knows", []doc{{text: flood + " She [attribution|The Guardian|told: told the Guardian] so."}}, "The Guardian", false},
		{"a station, which goes by its letters everywhere", []doc{{text: flood + " She [attribution|WRLT|told: told WRLT] so."}}, "WRLT", false},
		{"a site, which goes by its address", []doc{{text: flood + " She [attribution|gazette.example|told: told gazette.example] so."}}, "gazette.example", false},
		{"it reports what another reported", []doc{{text: flood + " As [attribution|Gazette|reported: the Gazette reported], it rained."}}, "Gazette", false},
		{"by its own findings", []doc{{text: flood + " Nach [attribution|Der Spiegel|report: SPIEGEL-Informationen] war es so."}}, "Der Spiegel", true},
		{"by another's findings", []doc{{text: flood + " Laut [attribution|Der Spiegel|report: SPIEGEL-Informationen] war es so."}}, "Der Spiegel", false},
		{"by findings of a house whose report it tells", []doc{{text: flood + " Laut [attribution|Der Spiegel|according: Spiegel] regnete es. Nach [attribution|Der Spiegel|report: SPIEGEL-Informationen] war es so."}}, "Der Spiegel", false},
		{"by findings of a house of whose scoop it tells", []doc{{text: flood + " Das [scoop|Der Spiegel: enthüllt der SPIEGEL]. Nach [attribution|Der Spiegel|report: SPIEGEL-Informationen] war es so."}}, "Der Spiegel", false},
		{"what it has confirmed, by one who credits its report", []doc{{text: flood + " [attribution|Variety|according: According to Variety] so. [attribution|Variety|said: Variety has confirmed] the rest."}}, "Variety", false},
		{"what it has confirmed, by one who gives its report", []doc{{text: flood + " [attribution|Variety|reported: Variety reports]: so. [attribution|Variety|said: Variety has confirmed] the rest."}}, "Variety", false},
		{"what it has confirmed and reported", []doc{{text: flood + " [attribution|Variety|said: Variety has confirmed] the rest, as [attribution|Variety|reported: Variety reported]."}}, "Variety", true},
		{"told what it was named as before", []doc{{text: flood + " [attribution|Surface|reported: Surface reported] it. She [attribution|Surface|told: told the magazine] so."}}, "Surface", false},
		{"told, by one who says what the paper is that had it first", []doc{{text: flood + " L'affaire a été [scoop|Surface|revealed: révélée par le magazine économique allemand Surface]. Elle l'a dit [attribution|Surface|told: à Surface]."}}, "Surface", false},
		{"what it has learned", []doc{{text: flood + " [attribution|Variety|reported: Variety has learned] so."}}, "Variety", true},
		{"what it gathered", []doc{{text: flood + " [attribution|Vanguard|reported: Vanguard gathered] that it was so."}}, "Vanguard", true},
		{"what others gathered", []doc{{text: flood + " Data [attribution|Vanguard|according: gathered by Vanguard] show it."}}, "Vanguard", false},
		{"what has reached it", []doc{{text: flood + " Reports reaching [attribution|Vanguard|report: Vanguard] say so."}}, "Vanguard", true},
		{"what has reached others", []doc{{text: flood + " Reports of [attribution|Vanguard|report: Vanguard] say so."}}, "Vanguard", false},
		{"told, and sent a statement", []doc{{text: flood + " She [attribution|WRLT|told: told WRLT] so. The office wrote [attribution|WRLT|statement: in a statement to WRLT] that it knew."}}, "WRLT", true},
		{"told, and sent a statement, and another tells of what it was told", []doc{
			{text: flood + " She [attribution|WRLT|told: told WRLT] so. The office wrote [attribution|WRLT|statement: in a statement to WRLT] that it knew."},
			{text: other + " A diver [attribution|WRLT|told: told WRLT] that they were rotten."}}, "WRLT", false},
		{"told, and shown papers, and another tells of what it was told", []doc{
			{text: flood + " She [attribution|WRLT|told: told WRLT] so. The letter was [attribution|WRLT|seen: seen by WRLT] on Monday."},
			{text: other + " A diver [attribution|WRLT|told: told WRLT] that they were rotten."}}, "WRLT", true},
		{"told twice", []doc{{text: flood + " She [attribution|WRLT|told: told WRLT] so. He [attribution|WRLT|told: told WRLT] too."}}, "WRLT", false},
		{"told twice, once by a spokesman", []doc{{text: flood + " She [attribution|WRLT|told: told WRLT] so. A spokesman [attribution|WRLT|statement: told WRLT] that he knew."}}, "WRLT", false},
		{"told, and asked by one who reports of it", []doc{{text: flood + " As [attribution|WRLT|reported: WRLT reported], she [attribution|WRLT|told: told WRLT] so, and the office wrote [attribution|WRLT|statement: in a statement to WRLT] that it knew."}}, "WRLT", false},
		{"its site speaks to its readers", []doc{{text: flood + " She [attribution|BBC|told: told the BBC] so.\n\n[furniture|contact: Follow BBC Devon on X.]"}}, "BBC", true},
		{"its site speaks by its initials", []doc{{text: flood + " She [attribution|The Tarnby Times|told: told The Tarnby Times] so.\n\n[furniture|newsletter: Join TT's channel for the news of the day.]"}}, "The Tarnby Times", true},
		{"the initials of somebody else", []doc{{text: flood + " She [attribution|The Tarnby Times|told: told The Tarnby Times] so.\n\n[furniture|newsletter: Join TV's channel on TT for the news of the day.]"}}, "The Tarnby Times", false},
		{"a picture's agency", []doc{{text: flood + " She [attribution|BBC|told: told the BBC] so.\n\n[furniture|caption: Photo: BBC]"}}, "BBC", false},
		{"the first of two that say so", []doc{
			{published: "2031-05-04T06:00:00Z", text: flood + " She [attribution|Gazette|told: told the Gazette] so on the bridge."},
			{published: "2031-05-04T07:00:00Z", text: flood + " She [attribution|Gazette|told: told the Gazette] so on the bridge."}}, "Gazette", true},
		{"its outlet is known", []doc{{source: "The Echo", text: flood + " She [attribution|Gazette|told: told the Gazette] so."}}, "Gazette", false},
		{"what it copied with the rest", []doc{
			{text: flood + " She [attribution|Gazette|told: told the Gazette] so on the bridge."},
			{text: flood + " She [attribution|Gazette|told: told the Gazette] so on the bridge."}}, "Gazette", false},
		{"what it copied with the rest, with fewer words of the house's own", []doc{
			{text: flood + " The warden [attribution||own: told this newspaper] so on the bridge. She [attribution|Tarnby Gazette|told: instructed the Tarnby Gazette] too."},
			{text: flood + " The warden [attribution||own: told this newspaper] so on the bridge. The letter, [attribution|Tarnby Gazette|seen: seen by the Tarnby Gazette], was short. She [attribution|Tarnby Gazette|told: told the Tarnby Gazette] too."}}, "Tarnby Gazette", false},
		{"what another copied with fewer words of the house's own", []doc{
			{text: flood + " The warden [attribution||own: told this newspaper] so on the bridge. The letter, [attribution|Tarnby Gazette|seen: seen by the Tarnby Gazette], was short. She [attribution|Tarnby Gazette|told: told the Tarnby Gazette] too."},
			{text: flood + " The warden [attribution||own: told this newspaper] so on the bridge. She [attribution|Tarnby Gazette|told: instructed the Tarnby Gazette] too."}}, "Tarnby Gazette", true},
		{"it says where it appeared first", []doc{{text: flood + "\n\n[credit|Tarnby Post|republished: First published by the Tarnby Post]"}}, "Tarnby Post", true},
		{"another is by where it appeared first", []doc{
			{text: flood + "\n\n[credit|Tarnby Post|republished: First published by the Tarnby Post]"},
			{source: "Tarnby Post", text: other}}, "Tarnby Post", false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			for i := range tt.docs {
				tt.docs[i].id = string(rune('a' + i))
			}
			require.Equal(t, tt.want, newStory(t, tt.docs...).isBy(0, tt.by))
		})
	}
}

// German papers set the names of others in quotation marks, and not their own.
func TestQuotedNamesAreOfOthers(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	for text, want := range map[string][]string{
		"Der Hafenmeister von Tarnby bestätigte das gegenüber der Bild. Der Brief an die Reederei liegt der Bild vor.":               {"bild"},
		"Der Hafenmeister von Tarnby bestätigte das gegenüber der „Bild“-Zeitung. Der Brief an die Reederei liegt der Bild vor.":     nil,
		"Der Hafenmeister von Tarnby bestätigte das gegenüber der «Weltwoche». Der Brief an die Reederei liegt der «Weltwoche» vor.": nil,
		"Der Brief der Reederei an den Hafenmeister von Tarnby liegt der „Bild“ vor.":                                                nil,
	} {
		f := newFamily([]Witness{{ID: "a", Text: n.TextIn(text, "de")}, {ID: "b", Text: n.TextIn("Am Pier von Tarnby fielen drei Kräne um.", "de")}}, nil, Cluster{Witnesses: []int{0, 1}})
		require.Equal(t, want, f.read(0).by, text)
	}
}

// As which outlet a text speaks that says "this newspaper".
func TestOwnVoice(t *testing.T) {
	const ours = " The warden [attribution||own: told this newspaper] that the gate was open."
	for _, tt := range []struct{ name, text, want string }{
		{"the one that was told", ours + " She [attribution|Gazette|told: told the Gazette] so.", "gazette"},
		{"the one that has asked", ours + " The county was [attribution|Gazette|asked: asked by the Gazette].", "gazette"},
		{"it names nobody", ours, ""},
		{"it never speaks of itself", " She [attribution|Gazette|told: told the Gazette] so.", ""},
		{"two were told", ours + " She [attribution|Gazette|told: told the Gazette] and he [attribution|Echo|told: told the Echo].", ""},
		{"another has reported", ours + " She [attribution|Gazette|told: told the Gazette] what [attribution|Echo|reported: the Echo reported].", "gazette"},
		{"it tells that one's report", ours + " She [attribution|Gazette|told: told the Gazette], as [attribution|Gazette|reported: the Gazette reported].", ""},
		{"it had the story from that one", ours + " She [attribution|Gazette|told: told the Gazette], which [scoop|Gazette|revealed: first revealed] it.", ""},
		{"an interview is as often another's", ours + " She said so [attribution|Gazette|interview: in an interview with the Gazette].", ""},
		{"a station's listeners have it from there", ours + " She [attribution|Caracol Radio|told: told Caracol Radio] so.", ""},
		{"an agency is told for its clients", ours + " She [attribution|AFP|told: told AFP] so.", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			f := newStory(t, doc{id: "a", text: flood + "." + tt.text})
			require.Equal(t, tt.want, f.ownVoice(f.read(0)))
		})
	}
}

// A page that names an outlet for nothing but what it has seen or asked is that
// outlet's own; who says that it reported is not.
func TestReadOutletsByWhatTheyKnow(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	const (
		saw      = "Le registre, que Le Monde a pu consulter, compte dix pages, et la capitaine de Tarnby n'y figure pas."
		asked    = "Contactée par Reporterre, la capitaine de Tarnby n'a pas souhaité répondre aux questions sur le ponton."
		reported = "Le Monde a révélé mardi que le registre du ponton de Tarnby, qu'il a pu consulter, compte dix pages."
		client   = "Selon un document consulté par l'AFP, le ponton de Tarnby avait fait l'objet d'une mise en demeure."
	)
	for _, c := range []struct {
		name  string
		texts []string
		by    []string // of the first
	}{
		{"what it saw", []string{saw, asked}, []string{"monde"}},
		{"whom it asked", []string{asked, saw}, []string{"reporterre"}},
		{"another's report", []string{reported, asked}, nil},
		{"two have the words", []string{saw, saw + " Personne ne sait pourquoi."}, nil},
		{"two outlets", []string{saw + " " + asked, client}, nil},
		{"what an agency saw", []string{client, asked}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			var ws []Witness
			for i, s := range c.texts {
				ws = append(ws, Witness{ID: string(rune('a' + i)), Text: n.TextIn(s, "fr")})
			}
			f := newFamily(ws, nil, Cluster{Witnesses: []int{0, 1}})
			require.Equal(t, c.by, f.read(0).by, c.texts[0])
		})
	}
}

// Whose page it is by the addresses of its people, where another text credits that outlet.
func TestAddressesNameAPage(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	const prose = "El muelle de Tarnby se hundió el lunes a primera hora y nadie resultó herido, según dijo la capitana del puerto a los vecinos que esperaban en la plaza."
	const credit = "El muelle de Tarnby no volverá a abrir antes del verano, según publicó el diario La Razón de Tarnby, que cita a la capitana del puerto."
	for page, own := range map[string]bool{
		"Por Juana Roca\njroca@larazondetarnby.com.ar\n\n" + prose:                             true,
		"Por Juana Roca\njroca@razondetarnby.example\n\n" + prose:                              true,
		"Por Juana Roca\njroca@correo.ecodetarnby.com.ar\n\n" + prose:                          false,
		"Por Juana Roca\n@larazondetarnby\n\n" + prose:                                         false,
		prose + " Quien la vio caer escribió a cartas@larazondetarnby.com.ar esa misma noche.": false, // in prose
	} {
		f := newFamily([]Witness{{ID: "a", Text: n.TextIn(page, "es")}, {ID: "b", Text: n.TextIn(credit, "es")}}, nil, Cluster{Witnesses: []int{0, 1}})
		require.Equal(t, own, f.isBy(0, "La Razón de Tarnby"), page)
		require.False(t, f.isBy(1, "La Razón de Tarnby"), page)
	}
}

// What a text says that "this newspaper" was told, and another that the Post was, was told to the Post.
func TestToldHere(t *testing.T) {
	const said = `"Nobody on the quay had seen the posts for twenty years, and that is why they went," she`
	own := doc{id: "own", text: flood + " " + said + " [attribution||own: told this newspaper]."}
	cites := doc{id: "cites", text: "The pier is shut. " + said + " [attribution|Tarnby Post|told: told the Tarnby Post]."}
	f := newStory(t, own, cites)
	require.True(t, f.isBy(0, "Tarnby Post"))
	require.False(t, f.isBy(1, "Tarnby Post"))

	f = newStory(t, own, cites, doc{id: "second", text: flood + " " + said + " [attribution||own: told this newspaper]."})
	require.False(t, f.isBy(0, "Tarnby Post"), "two have it for their own")
	f = newStory(t, own, cites, doc{id: "third", text: "It is shut. " + said + " [attribution|Tarnby Echo|told: told the Tarnby Echo]."})
	require.False(t, f.isBy(0, "Tarnby Post"), "who was told it is not agreed on")
	f = newStory(t, own, doc{id: "air", text: "The pier is shut. " + said + " [attribution|BBC|told: told the BBC]."})
	require.False(t, f.isBy(0, "BBC"), "a station is no newspaper")
	f = newStory(t, own, doc{id: "other", text: "The pier is shut. " + `"We will look at every post before a car drives over it again," he` + " [attribution|Tarnby Post|told: told the Tarnby Post]."})
	require.False(t, f.isBy(0, "Tarnby Post"), "another statement")
}

// Accents do not part the names of one outlet.
func TestNamesWithoutAccents(t *testing.T) {
	require.Equal(t, nameKey("Valor Econômico"), nameKey("Valor Económico"))
	require.Equal(t, nameKey("La Razón de Tarnby"), nameKey("LA RAZON DE TARNBY"))
	require.NotEqual(t, nameKey("La Nación"), nameKey("La Canción"))
}
