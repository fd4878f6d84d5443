package normalize

// mark finds the marks of t, whose words and ranges are there.
func (n *Normalizer) mark(*Text) {}
