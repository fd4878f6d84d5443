package normalize

import (
	"flag"
	"fmt"
	"io"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Texts whose lines somebody has labelled: in every file of a folder, a line of the text
// behind a letter and a tab. F is furniture, K is the article's, and of all other letters
// the line is not counted.
var (
	labelledFit  = flag.String("lines.fit", "", "folders of labelled texts, with commas between: print the weights that they teach")
	labelledTell = flag.String("lines.tell", "", "folders of labelled texts, with commas between: print what is found of them, and what is wrong")
)

// A labelledLine is a line that nothing but its signs may tell.
type labelledLine struct {
	furniture bool
	place     linePlace
	signs     signSet
	weight    float64
}

// labelledText reads a file of a labelled text.
func labelledText(t *testing.T, file string) (text string, labels map[int32]byte) {
	data, err := os.ReadFile(file)
	require.NoError(t, err)
	labels = map[int32]byte{}
	var b strings.Builder
	for line := range strings.Lines(string(data)) {
		label, line, _ := strings.Cut(strings.TrimSpace(line), "\t")
		labels[int32(b.Len())] = label[0]
		b.WriteString(strings.TrimSpace(line) + "\n\n")
	}
	return b.String(), labels
}

// labelledLines reads the lines of a folder. All folders weigh the same, and a line of the
// article twice as much as one of the page: to lose words costs more than to keep some.
func labelledLines(t *testing.T, n *Normalizer, folder string) (all []labelledLine) {
	files, err := filepath.Glob(filepath.Join(folder, "*.txt"))
	require.NoError(t, err)
	sum := 0.0
	for _, file := range files {
		source, labels := labelledText(t, file)
		text := n.Text(source)
		m := new(marker)
		m.begin(n, text.Source, text.Language, nil)
		m.readAll()
		var r lineReader
		if !r.begin(m, n, text.Language) {
			continue
		}
		for i := range r.lines {
			if !r.asked(i) {
				continue
			}
			sort := r.sort(i)
			l := labelledLine{place: r.place(i), signs: r.signs(i), weight: 1}
			if sort != "" {
				r.lines[i].sort = r.asRead(i)
			}
			switch labels[r.lines[i].Start] {
			case 'F':
				l.furniture = true
			case 'K':
				l.weight = 2
			default:
				continue
			}
			all = append(all, l)
			sum += l.weight
		}
	}
	for i := range all {
		all[i].weight /= sum
	}
	return all
}

// lineFit is the weights of the signs, behind the constant.
type lineFit [lineSigns + 1]float64

// fitLines fits the weights of the signs by logistic regression: gradient descent (RMSProp) on the
// likelihood. What a sign says is much the same in every place, so a weight is the sum of one that
// holds for all and one of its place, and there is a small price for each.
func fitLines(lines []labelledLine) (weights [linePlaces]lineFit) {
	const rounds, price, rate, memory = 600, .001, .1, .9
	const common = linePlaces
	total := 0.0
	for _, l := range lines {
		total += l.weight
	}
	var slow, parts [linePlaces + 1]lineFit
	for round := range rounds {
		var slope [linePlaces + 1]lineFit
		for _, l := range lines {
			sum := parts[common][0] + parts[l.place][0]
			for s := range lineSigns {
				if l.signs>>s&1 != 0 {
					sum += parts[common][s+1] + parts[l.place][s+1]
				}
			}
			miss := 1 / (1 + math.Exp(-sum))
			if l.furniture {
				miss--
			}
			miss *= l.weight / total
			for _, at := range []linePlace{common, l.place} {
				slope[at][0] += miss
				for s := range lineSigns {
					if l.signs>>s&1 != 0 {
						slope[at][s+1] += miss
					}
				}
			}
		}
		for at := range parts {
			for i, w := range parts[at] {
				if i > 0 {
					slope[at][i] += price * w
				}
				slow[at][i] = memory*slow[at][i] + (1-memory)*slope[at][i]*slope[at][i]
				parts[at][i] -= rate * (1 - float64(round)/rounds) * slope[at][i] / math.Sqrt(slow[at][i]+1e-8)
			}
		}
	}
	for place := range linePlaces {
		for i := range weights[place] {
			weights[place][i] = parts[common][i] + parts[place][i]
		}
	}
	return weights
}

// The weights of the table are those that labelled texts teach.
func TestFitLines(t *testing.T) {
	if *labelledFit == "" {
		t.Skip("no texts: -lines.fit")
	}
	n := newNormalizer(t, nil)
	var lines []labelledLine
	for folder := range strings.SplitSeq(*labelledFit, ",") {
		lines = append(lines, labelledLines(t, n, folder)...)
	}
	columns := fitLines(lines)
	for s := range lineSigns + 1 {
		name := "constant"
		if s > 0 {
			name = lineWeights[s-1].name
		}
		fmt.Printf("%-44s %5.1f %5.1f %5.1f\n", name, columns[0][s], columns[1][s], columns[2][s])
	}
}

// tellLines writes what is found of labelled texts.
func tellLines(t *testing.T, w io.Writer, n *Normalizer, folder string) {
	files, err := filepath.Glob(filepath.Join(folder, "*.txt"))
	require.NoError(t, err)
	found, all := map[byte]int{}, map[byte]int{}
	for _, file := range files {
		source, labels := labelledText(t, file)
		text := n.Text(source)
		at := int32(0)
		for line := range strings.Lines(source) {
			if end := at + int32(len(strings.TrimSpace(line))); end > at && labels[at] != 0 {
				furniture := int32(0)
				for _, k := range text.Marks {
					if k.Kind == Furniture {
						furniture += max(0, min(end, k.End)-max(at, k.Start))
					}
				}
				label := labels[at]
				all[label]++
				if 2*furniture >= end-at {
					found[label]++
					if label == 'K' {
						fmt.Fprintf(w, "false: %s: %s", filepath.Base(file), line)
					}
				} else if label == 'F' {
					fmt.Fprintf(w, "missed: %s: %s", filepath.Base(file), line)
				}
			}
			at += int32(len(line))
		}
	}
	fmt.Fprintf(w, "%s: furniture %d of %d, false %d of %d\n", folder, found['F'], all['F'], found['K'], all['K'])
}

// What is found of labelled texts.
func TestTellLines(t *testing.T) {
	if *labelledTell == "" {
		t.Skip("no texts: -lines.tell")
	}
	n := newNormalizer(t, nil)
	for folder := range strings.SplitSeq(*labelledTell, ",") {
		tellLines(t, os.Stdout, n, folder)
	}
}
