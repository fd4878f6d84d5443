package wiregen

import (
	"math"
	"math/rand/v2"
)

// Habits are how a world differs from what was counted of its kind, each as a
// factor: of a number, of a rate, or, of what is a share, of its odds. What is 0
// counts as 1, so that the zero value is the world as it was counted.
type Habits struct {
	Length  float64 // words of the first version
	Many    float64 // versions
	Extent  float64 // how much a large change changes
	Small   float64 // odds of a change being a small one
	Growth  float64 // odds of a passage being put in rather than taken out
	Back    float64 // odds of a change being taken back, or of a page being emptied
	Move    float64 // odds of passages being moved, or of a change that moves much
	Surface float64 // odds of new mark-up, of banners and of changes to punctuation alone
	Line    float64 // odds of a page bearing the day of its change
	Slips   float64 // slips of scribes, in words of a hundred
	Usual   float64 // odds of a slip being one that any scribe may make
	Models  float64 // odds of a copy being made from two models
	Lost    float64 // manuscripts that have not come down
	Leaves  float64 // odds of a manuscript having lost leaves
}

// Vary returns the habits of world number n of a kind, 0 being the one that was
// counted. In the others each factor is drawn from a third to three, as likely
// above one as below, so that what holds in most of them hangs on no habit.
func Vary(n uint64) Habits {
	if n == 0 {
		return Habits{}
	}
	r := rand.New(rand.NewPCG(n, 0x686162)) // "hab"
	draw := func(most float64) float64 { return math.Pow(most, 2*r.Float64()-1) }
	return Habits{
		Length: draw(2.5), Many: draw(1.6), Extent: draw(3), Small: draw(3), Growth: draw(2), Back: draw(3), Move: draw(3),
		Surface: draw(3), Line: draw(3), Slips: draw(2), Models: draw(3), Lost: draw(2), Leaves: draw(3), Usual: draw(3),
	}
}

// times is n times a factor, at least least.
func times(n int, factor float64, least int) int {
	if factor == 0 {
		return n
	}
	return max(least, int(math.Round(float64(n)*factor)))
}

// rate is a rate times a factor.
func rate(x, factor float64) float64 {
	if factor == 0 {
		return x
	}
	return x * factor
}

// share is a share whose odds are multiplied by a factor.
func share(p, factor float64) float64 {
	if factor == 0 {
		return p
	}
	return p * factor / (1 + p*(factor-1))
}

// oneIn is an event of one case in n, its odds multiplied by a factor.
func oneIn(r *rand.Rand, n int, factor float64) bool {
	if factor == 0 {
		return r.IntN(n) == 0
	}
	return r.Float64() < share(1/float64(n), factor)
}
