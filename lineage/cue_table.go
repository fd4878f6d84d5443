package lineage

// A signal is a kind of cue: what it is called, how much it weighs, and to
// which school it belongs. docs/design-cues.md says of each one where its
// weight comes from and how it fails; a test keeps the two alike.
type signal struct {
	name   string
	school school
	weight float64 // log-odds (nats) of one clear case
	strong bool    // may carry a claim of direction alone
}

// The signals, in the order in which cues are listed. A weight is the log-odds
// of the accuracy that was measured for the signal on texts of known descent,
// rounded, or below it where few cases were seen.
var (
	sigPublished  = &signal{"published", clockSchool, 3, true}
	sigDateline   = &signal{"dateline", clockSchool, 3, true}
	sigDate       = &signal{"date", clockSchool, 3, true}
	sigLatestDate = &signal{"latest-date", clockSchool, 1.5, false}
	sigLatestYear = &signal{"latest-year", clockSchool, 1.5, false}
	sigDeixis     = &signal{"deixis", clockSchool, 2, false}
	sigReceded    = &signal{"receded", clockSchool, 1.2, false}
	sigAbout      = &signal{"come-about", clockSchool, 2, true}
	sigMarket     = &signal{"market-clock", clockSchool, 2, true}
	sigHour       = &signal{"told-hour", clockSchool, 2, true}
	sigTime       = &signal{"time-of-day", clockSchool, 1.5, false}
	sigEntry      = &signal{"newer-entry", clockSchool, 3, true}
	sigWeekday    = &signal{"weekday", clockSchool, 1.5, false}

	sigCredit     = &signal{"credit", attributionSchool, 2.3, true}
	sigScrubbed   = &signal{"attribution-scrubbed", attributionSchool, 2, true}
	sigSourceType = &signal{"source-type", attributionSchool, 2, true}
	sigQuoted     = &signal{"quoted-text", attributionSchool, 2, true}
	sigNamed      = &signal{"credited-elsewhere", witnessSchool, 2, true}
	sigRelease    = &signal{"press-release", witnessSchool, 2, true}

	sigVersion    = &signal{"version", clockSchool, 3, true}
	sigItem       = &signal{"item-number", clockSchool, 3, true}
	sigMarker     = &signal{"version-marker", clockSchool, 2, true}
	sigSigned     = &signal{"signed-by-more", attributionSchool, 1.5, false}
	sigCorrection = &signal{"correction", mutationSchool, 2, true}

	sigSpin     = &signal{"spun-words", mutationSchool, 2.5, true}
	sigBroken   = &signal{"broken-quotation", mutationSchool, 1.5, false}
	sigTrimmed  = &signal{"trimmed-quotation", mutationSchool, .7, false}
	sigKept     = &signal{"kept-reading", mutationSchool, 2.5, true}
	sigShared   = &signal{"shared-changes", mutationSchool, 2, true}
	sigMisspelt = &signal{"misspelt-name", mutationSchool, 1.2, false}
	sigMended   = &signal{"mended-slip", mutationSchool, 1.2, false}
	sigNumbers  = &signal{"number-drift", mutationSchool, .8, false}
	sigCounted  = &signal{"counted-version", mutationSchool, 2, true}
	sigToll     = &signal{"death-toll", mutationSchool, 1.8, true}
	sigSpread   = &signal{"spread", mutationSchool, 1.8, true}
	sigFormer   = &signal{"former-figure", mutationSchool, 2, true}
	sigOpen     = &signal{"open-question", mutationSchool, 1.8, true}

	sigThird    = &signal{"third-witness", witnessSchool, .75, false}
	sigUnique   = &signal{"unique-material", witnessSchool, .8, false}
	sigPosition = &signal{"position", witnessSchool, .6, false}

	sigCompiled = &signal{"compiled", witnessSchool, 2.5, true}

	sigCanonical = &signal{"canonical", markupSchool, 3, true}
	sigLink      = &signal{"link", markupSchool, 2, true}
	sigSecure    = &signal{"secure-link", markupSchool, 2, true}
	sigRenamed   = &signal{"renamed", clockSchool, 2, true}

	sigTail    = &signal{"tail-cut", growthSchool, 1.2, false}
	sigTickers = &signal{"ticker-codes", growthSchool, 1.2, false}
	sigQuotes  = &signal{"quotation-count", growthSchool, 1, false}
	sigCase    = &signal{"letter-case", growthSchool, 1, false}
	sigGrown   = &signal{"grown-take", growthSchool, 1.2, false}
)

// signals lists every signal, in order.
var signals = []*signal{
	sigPublished, sigDateline, sigDate, sigLatestDate, sigLatestYear, sigDeixis, sigReceded, sigAbout, sigMarket, sigHour, sigTime, sigEntry, sigWeekday,
	sigCredit, sigScrubbed, sigSourceType, sigQuoted, sigNamed, sigRelease,
	sigVersion, sigItem, sigMarker, sigSigned, sigCorrection,
	sigSpin, sigBroken, sigTrimmed, sigKept, sigShared, sigMisspelt, sigMended, sigNumbers, sigCounted, sigToll, sigSpread, sigFormer, sigOpen,
	sigThird, sigUnique, sigPosition, sigCompiled,
	sigCanonical, sigLink, sigSecure, sigRenamed,
	sigTail, sigTickers, sigQuotes, sigCase, sigGrown,
}
