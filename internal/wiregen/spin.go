package wiregen

import (
	"math/rand/v2"
	"strings"
)

// odd are the words that a spinning program puts for a plain one: each is in
// some thesaurus, and none is what a writer would choose here.
var odd = map[string]string{
	"people": "individuals", "said": "stated", "company": "organization", "about": "around", "some": "approximately",
	"town": "township", "house": "abode", "houses": "abodes", "homes": "dwellings", "children": "youngsters",
	"last": "final", "first": "primary", "year": "twelvemonth", "years": "a long time", "month": "lunar month",
	"money": "cash", "cost": "value", "found": "discovered", "began": "initiated", "asked": "inquired",
	"workers": "laborers", "employees": "staffers", "hospital": "clinic", "doctors": "physicians", "ordered": "commanded",
	"opened": "unlocked", "closed": "shut", "close": "shut down", "plans": "blueprints", "factory": "manufacturing unit",
	"car": "automobile", "cars": "automobiles", "vehicles": "conveyances", "ship": "vessel", "ferry": "boat",
	"water": "liquid", "river": "stream", "rain": "precipitation", "fault": "blame", "defect": "imperfection",
	"accident": "mishap", "accidents": "mishaps", "hurt": "harmed", "injuries": "wounds", "records": "files",
	"stolen": "purloined", "shares": "offers", "stock": "inventory", "percent": "per cent", "down": "descended",
	"strike": "hit", "drivers": "motorists", "trains": "locomotives", "offer": "bring to the table", "offered": "extended",
	"talks": "discussions", "buy": "purchase", "price": "worth", "rival": "opponent", "deal": "arrangement",
	"everything": "the whole lot", "every": "each", "question": "inquiry", "government": "administration",
	"minister": "clergyman", "statement": "articulation", "inquiry": "request", "prosecutors": "examiners",
	"matter": "issue", "affair": "undertaking", "week": "seven days", "night": "evening hours", "morning": "dawn",
	"telephone": "phone", "neighbours": "neighbors", "built": "constructed", "killed": "slaughtered", "small": "little",
	"large": "huge", "similar": "comparable", "expected": "anticipated", "result": "outcome", "loss": "misfortune",
	"sources": "wellsprings", "engineer": "architect", "plant": "vegetation", "supplier": "provider", "repair": "fix",
	"estimated": "assessed", "complaints": "grievances", "passengers": "travelers", "spokeswoman": "representative",
}

// odder are the words that another such program puts.
var odder = map[string]string{
	"people": "persons", "said": "expressed", "company": "enterprise", "about": "roughly", "some": "various",
	"town": "municipality", "house": "residence", "houses": "habitations", "homes": "residences", "children": "kids",
	"last": "ultimate", "first": "initial", "year": "annum", "years": "annums", "month": "thirty days",
	"money": "currency", "cost": "expense", "found": "located", "began": "commenced", "asked": "requested",
	"workers": "toilers", "employees": "personnel", "hospital": "infirmary", "doctors": "medics", "ordered": "instructed",
	"opened": "uncovered", "closed": "sealed", "close": "near", "plans": "schemes", "factory": "mill",
	"car": "motor", "cars": "motors", "vehicles": "transports", "ship": "craft", "ferry": "shuttle",
	"water": "moisture", "river": "waterway", "rain": "drizzle", "fault": "error", "defect": "flaw",
	"accident": "incident", "accidents": "incidents", "hurt": "damaged", "injuries": "lesions", "records": "archives",
	"stolen": "taken", "shares": "portions", "stock": "goods", "percent": "parts in a hundred", "down": "downward",
	"strike": "blow", "drivers": "operators", "trains": "coaches", "offer": "proposal", "offered": "presented",
	"talks": "conversations", "buy": "acquire", "price": "charge", "rival": "competitor", "deal": "bargain",
	"everything": "all things", "every": "any", "question": "query", "government": "regime",
	"minister": "pastor", "statement": "declaration", "inquiry": "probing", "prosecutors": "accusers",
	"matter": "substance", "affair": "business", "week": "sennight", "night": "nighttime", "morning": "forenoon",
	"telephone": "receiver", "neighbours": "people next door", "built": "erected", "killed": "slain", "small": "tiny",
	"large": "big", "similar": "alike", "expected": "awaited", "result": "consequence", "loss": "deficit",
	"sources": "origins", "engineer": "technologist", "plant": "herb", "supplier": "purveyor", "repair": "mend",
	"estimated": "guessed", "complaints": "objections", "passengers": "riders", "spokeswoman": "speaker",
}

// spin replaces the plain words of text by odd ones of a thesaurus at the given rate,
// inside quotations as well: a program does not know what a quotation is.
func spin(r *rand.Rand, thesaurus map[string]string, text string, rate float64) string {
	words := strings.Split(text, " ")
	for i, w := range words {
		core := strings.Trim(w, ".,;:?!\"")
		if o, ok := thesaurus[core]; ok && r.Float64() < rate {
			words[i] = strings.Replace(w, core, o, 1)
		}
	}
	return strings.Join(words, " ")
}

// breakQuotes loses one mark of a quotation, or moves it into the middle.
func breakQuotes(r *rand.Rand, text string) string {
	open := strings.IndexByte(text, '"')
	if open < 0 {
		return text
	}
	end := open + 1 + strings.IndexByte(text[open+1:], '"')
	if end <= open {
		return text
	}
	switch r.IntN(3) {
	case 0:
		return text[:end] + text[end+1:]
	case 1:
		return text[:open] + text[open+1:]
	default:
		mid := open + strings.IndexByte(text[open:], ' ')
		if mid <= open || mid >= end {
			return text[:end] + text[end+1:]
		}
		return text[:mid] + "\"" + text[mid:end] + text[end+1:]
	}
}
