package normalize

// ownPhrases are how a text speaks of the outlet that it is of, without its name.
var ownPhrases = []phraseRow{
	{cue: cueOwn, phrases: `this newspaper; this paper; this website; this publication; this magazine; this agency; this news agency;
		this reporter; our correspondent; our reporter; our reporters; dieser Zeitung; dieser Redaktion; diese Zeitung; diese Redaktion;
		unserer Zeitung; unserer Redaktion; unsere Redaktion; unsere Zeitung; dieses Magazins; dieses Medium; diesem Medium; diesem Magazin;
		diesem Portal; dieser Agentur; dieser Nachrichtenagentur; unserem Reporter; unserer Reporterin; unserem Sender; unserem Portal;
		ce journal; notre journal; cette agence; notre reporter; notre correspondant; notre correspondante; notre rédaction;
		notre bureau d'enquête; nos informations; nos infos; este diario; este periódico; este medio; este rotativo; este semanario;
		esta revista; esta agencia; esta emisora; este portal; nuestro diario; nuestro medio; nuestro corresponsal; esta redacción;
		nuestra redacción; questo giornale; questa agenzia; questo quotidiano; nostro giornale; nostro quotidiano; nostro inviato;
		nostra redazione; este jornal; esta publicación; nossa redação; nossa reportagem; deze krant; deze site; deze redactie;
		dit persbureau; deze nieuwssite; onze redactie; onze verslaggever; onze verslaggeefster`},
	{cue: cueOwn, langs: langPT, phrases: `à reportagem; pela reportagem; a reportagem do; com a reportagem`},
}

// ownNews reads what a text says of its own outlet without its name: "told this
// newspaper", "nach Informationen dieser Redaktion", "según ha podido saber este
// diario". A verb or a preposition of reporting has to stand beside it.
func (m *marker) ownNews(h *hit) {
	for k := h.tok - 1; k >= 0 && k >= h.tok-toldReach && !m.flag(k+1, tSentence); k-- {
		if c := m.reportingAt(k); c != nil && c.end < h.end {
			if !m.stale(k, h.end) {
				m.add(Attribution, "", ownDetail, k, h.end)
			}
			return
		}
		if m.flag(k, tPunct) && !m.is(k, '\'') && !m.joined(k) {
			break
		}
	}
	for k := h.end; k < h.end+officialReach && int(k) < len(m.toks) && !m.flag(k, tSentence) && !m.flag(k, tPunct); k++ {
		if c := m.reportingAt(k); c != nil {
			if !m.stale(h.tok, c.end) {
				m.add(Attribution, "", ownDetail, h.tok, c.end)
			}
			return
		}
	}
}

// reportingAt is the cue at token k by which somebody reports, is told or is shown
// something.
func (m *marker) reportingAt(k int32) *hit {
	if m.toks[k].hit < 0 {
		return nil
	}
	for _, c := range [...]cue{cueTell, cueTellVerb, cueAccording, cueSeen, cueReport, cueSay, cueAsk, cueRequest, cueStory} {
		if h := m.cueAt(k, c); h != nil {
			return h
		}
	}
	return nil
}
