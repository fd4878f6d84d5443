package normalize

// Where hours are counted twice to twelve the half of the day stands behind them, and without it
// an hour of the afternoon is one of the night: "4 heures de l'après-midi", "las 4:15 de la tarde",
// "4:15 p. m.", "às 4h15 da tarde", "alle 4 del pomeriggio", "4 Uhr nachmittags", "4 uur 's middags",
// "4:15 in the afternoon".

// A half is what the words behind an hour say of it.
type half uint8

const (
	unsaid     half = iota // nothing of its half
	beforeNoon             // twelve is midnight
	afterNoon              // one to eleven are thirteen to twenty-three
)

// of is the minute of the day that an hour of that half is, which is given as it was written.
func (h half) of(minute int32) int32 {
	const noon = 12 * 60
	switch {
	case h == afterNoon && minute < noon:
		return minute + noon
	case h == beforeNoon && minute >= noon && minute < noon+60:
		return minute - noon
	}
	return minute
}

// halfBehind reads the half of the day behind an hour that ends before token k, and where it ends; k
// if none stands there.
func (m *marker) halfBehind(k int32) (h half, end int32) {
	switch m.lang {
	case langFR:
		switch {
		case m.word(k, "du") && (m.word(k+1, "matin") || m.word(k+1, "mat")):
			return unsaid, k + 2
		case m.word(k, "du") && m.word(k+1, "soir"):
			return afterNoon, k + 2
		case m.word(k, "de") && m.word(k+1, "l") && m.word(k+3, "après") && m.word(k+5, "midi"):
			return afterNoon, k + 6
		}
	case langIT:
		if (m.word(k, "di") || m.word(k, "del")) && m.listed(italianHalves, k+1) {
			if m.word(k+1, "pomeriggio") || m.word(k+1, "sera") || m.word(k+1, "stasera") {
				h = afterNoon
			}
			return h, k + 2
		}
	case langES, langPT:
		if to := m.halfLetters(k); to > k {
			if h = beforeNoon; m.src[m.toks[k].start]|0x20 == 'p' {
				h = afterNoon
			}
			return h, to
		}
		j := k + 1
		if m.lang == langES && m.word(k, "de") && m.word(j, "la") {
			j++
		} else if m.lang == langES || !m.word(k, "da") {
			return unsaid, k
		}
		switch {
		case m.word(j, "tarde"), m.word(j, "noche"), m.word(j, "noite"):
			return afterNoon, j + 1
		case m.word(j, "madrugada"), m.word(j, "mañana"), m.word(j, "manhã"):
			return beforeNoon, j + 1
		}
	case langDE:
		j := k
		if m.word(k, "am") {
			j++
		}
		if m.listed(germanLateHalves, j) && !m.flag(j, tSentence) {
			return afterNoon, j + 1
		}
	case langNL:
		j := k
		if m.is(k, '\'') && m.word(k+1, "s") || m.word(k, "in") && m.word(k+1, "de") {
			j += 2
		}
		if j > k && m.listed(dutchLateHalves, j) {
			return afterNoon, j + 1
		}
	case langEN:
		if m.word(k, "in") && m.word(k+1, "the") && (m.word(k+2, "afternoon") || m.word(k+2, "evening")) {
			return afterNoon, k + 3
		}
		if m.word(k, "at") && m.word(k+1, "night") {
			return afterNoon, k + 2
		}
	}
	return unsaid, k
}

// halfLetters returns where the letters of a half end that stand at token k, "pm", "p.m.", "p. m."; k
// if none do.
func (m *marker) halfLetters(k int32) int32 {
	switch {
	case m.word(k, "am"), m.word(k, "pm"):
		return k + 1
	case (m.word(k, "a") || m.word(k, "p")) && m.is(k+1, '.') && m.word(k+2, "m"):
		if m.is(k+3, '.') {
			return k + 4
		}
		return k + 3
	}
	return k
}

var (
	italianHalves    = listOf(`notte stanotte mattina mattino stamattina stamani stamane sera stasera pomeriggio ieri oggi questa`)
	germanLateHalves = listOf(`nachmittags nachmittag abends abend`)
	dutchLateHalves  = listOf(`middags middag namiddags namiddag avonds avond`)
)
