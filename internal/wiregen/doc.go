// Package wiregen makes news stories whose truth is known: who copied whom,
// which sentences, in what order, from which source that is not there. Tests,
// benchmarks and calibration read them.
//
// [New] invents an event, lets one or two agencies report it in growing
// versions, lets papers reprint, cut, reorder, spin, paraphrase and merge what
// the agencies wrote, and lets others report on their own. In [NewBriefing] an
// office tells everybody the same, and outlets report it each in its own words; in
// [NewCoverage] they also have some of the release and of agencies as it is, and of
// each other.
// [Articles] is the fast one: a stream of texts of about 300 words with a known
// share of near-duplicates, for indexes of a million. [Takes] are what one desk
// sends of one story, and [NewHistory] makes versions of a text as they come about
// under revision control, in an encyclopedia, in terms of service, or by hand;
// [NewTradition] makes manuscripts of one's choice.
//
// Everything is a pure function of the seed. A story is English, one event, of
// a news desk's habits as measured on real wire copy: versions grow, a tail is
// cut when the desk sends a story again, a number is corrected. What is learned
// on it holds where those habits do; it says nothing of translation, of
// histories of many years, or of how often each kind of rewriting occurs in
// the world.
package wiregen
