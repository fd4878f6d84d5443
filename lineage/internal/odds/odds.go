// Package odds turns log-odds into probabilities and back.
package odds

import "math"

// Logistic is the probability whose log-odds are z.
func Logistic(z float64) float64 { return 1 / (1 + math.Exp(-z)) }

// LogLogistic is log(Logistic(z)) without overflow.
func LogLogistic(z float64) float64 {
	if z < -30 {
		return z
	}
	return -math.Log1p(math.Exp(-z))
}

// Logit is the log-odds of the probability p, which is kept a millionth away
// from 0 and 1.
func Logit(p float64) float64 {
	p = max(1e-6, min(1-1e-6, p))
	return math.Log(p / (1 - p))
}

// Clamp is x, or the nearest to it of what lies between -most and most.
func Clamp(x, most float64) float64 { return max(-most, min(most, x)) }
