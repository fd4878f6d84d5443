package normalize

import "strings"

// Letters ask at their end who got them from a friend to subscribe himself.

var (
	// letterNouns are what such a line calls itself.
	letterNouns = listOf(`newsletter newsletters mail email e-mail letter correo correos boletín courriel infolettre lettre message nieuwsbrief mailing`)
	// forwardedWords are what was done with it.
	forwardedWords = listOf(`forwarded forward weitergeleitet transféré transférée transmis transmise reenviado reenviaron reenviada reenvió inoltrato inoltrata
		encaminhado encaminhada encaminhou encaminharam reencaminhado reencaminhada reencaminharam doorgestuurd doorgestuurde`)
	// subscribeWords are what its reader is to do.
	subscribeWords = listOf(`subscribe anmelden abonnieren abonniere inscrivez abonnez suscríbete suscríbase suscribirte apúntate iscriviti iscrivetevi abbonati inscreva
		inscreve subscreva assine schrijf abonneer aanmelden`)
)

// forwarded says whether a line asks who was forwarded a letter to subscribe to it: "Was this email forwarded to
// you? Sign up here.", "On vous a transféré cette lettre ? Abonnez-vous".
func (m *marker) forwarded(l *textLine) bool {
	if l.end-l.tok > shortLine || strings.IndexByte(m.src[l.first:l.last], '?') < 0 {
		return false // as nearly every line
	}
	k, question := l.end-1, false
	for ; k > l.tok && !question; k-- {
		question = m.is(k, '?')
	}
	if !question {
		return false
	}
	letter, sent, asked := false, false, false
	for j := l.tok; j < l.end; j++ {
		letter = letter || m.listed(letterNouns, j)
		sent = sent || j <= k && m.listed(forwardedWords, j)
		asked = asked || j > k && (m.listed(subscribeWords, j) || m.word(j, "sign") && m.word(j+1, "up"))
	}
	return letter && sent && asked
}
