//go:build train

// Command speakers trains the model that ranks who may have said a quote, and
// measures it.
//
//	go run -tags train ./internal/train/speakers -corpora ../shared/corpora
//
// It learns from polnear-marked.train, and from the texts of other papers that
// package readings has to learn from. Sources that are names say themselves who
// speaks; some pronouns and roles were resolved by reading (labels.tsv beside
// this file); and names that were mentioned shortly before are hidden behind a
// pronoun, or behind nothing, to be found again from what stands round them.
// With -eval it writes nothing and prints how often the model is right on
// polnear-marked.dev, and on what package readings has to measure on, when it is
// given the annotated sources.
package main

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"log"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/lede-news/lede"
	"github.com/lede-news/lede/internal/learn"
	"github.com/lede-news/lede/internal/readings"
)

//go:embed labels.tsv
var labelsTSV string

var (
	corpora     = flag.String("corpora", "../shared/corpora", "folder of the corpora")
	out         = flag.String("out", ".", "folder of the package")
	eval        = flag.Bool("eval", false, "measure on polnear-marked.dev and write nothing")
	printErrors = flag.Bool("errors", false, "with -eval, print the errors")
	masks       = flag.Int("masks", 2, "take every n-th choice with a hidden name; 0 for none")
	passes      = flag.Int("passes", 14, "passes over the choices")
	decay       = flag.Float64("decay", 0.003, "L2")
	weight      = flag.Int("weight", 1, "how often a choice known by reading counts")
	repeat      = flag.Int("repeat", 2, "how often a choice that hides no name counts")
	bits        = flag.Int("bits", 16, "features are hashed to so many bits")
	runs        = flag.Int("runs", 4, "models to train and average")
	folds       = flag.Int("folds", 0, "with -eval, also train without each n-th text and measure on it what was read there")
	blind       = flag.Bool("blind", true, "learn too from texts in which the gender of half the persons is not known")
	doubt       = flag.Int("doubt", 0, "print so many choices of the training texts of which the model is in doubt, to be read")
)

func main() {
	flag.Parse()
	log.SetFlags(0)
	train := read("train")
	label(train)
	train = append(train, readTexts(readings.Learn)...)
	model := fit(collect(train, nil))
	for range 1 {
		model = fit(collect(train, model))
	}
	data := pack(collect(train, model))
	if *doubt > 0 {
		doubts(train, learn.MustOpen(string(data)))
		return
	}
	if *eval && *folds > 0 {
		crossValidate(train)
	}
	if *eval {
		measure(read("dev"), learn.MustOpen(string(data)))
		measure(readTexts(readings.Measure), learn.MustOpen(string(data)))
		return
	}
	if err := os.WriteFile(filepath.Join(*out, "data", "speakers.bin"), data, 0o666); err != nil {
		log.Fatal(err)
	}
	calibrate(read("dev"), learn.MustOpen(string(data)))
	record(data)
}

// record writes data/speakers.txt: by what the model was made, and from what.
func record(data []byte) {
	var b bytes.Buffer
	b.WriteString("speakers.bin: the model of who may have said a quote\n")
	b.WriteString("command: go run -tags train ./internal/train/speakers -corpora FOLDER\n")
	fmt.Fprintf(&b, "features: %d\n", lede.SpeakerFeatureVersion)
	for _, part := range []string{"train", "dev"} {
		name := "quotes/polnear-marked." + part + ".jsonl"
		corpus, err := os.ReadFile(filepath.Join(*corpora, filepath.FromSlash(name)))
		if err != nil {
			log.Fatal(err)
		}
		use := ""
		if part == "dev" {
			use = " (for the table of chances alone)"
		}
		fmt.Fprintf(&b, "%x  %s%s\n", sha256.Sum256(corpus), name, use)
	}
	fmt.Fprintf(&b, "%x  internal/train/speakers/labels.tsv\n", sha256.Sum256([]byte(labelsTSV)))
	fmt.Fprintf(&b, "%x  internal/readings/learn.tsv\n", sha256.Sum256(readings.Learn.Data()))
	for _, name := range readings.Learn.Corpora() {
		corpus, err := os.ReadFile(filepath.Join(*corpora, filepath.FromSlash(name)))
		if err != nil {
			log.Fatal(err)
		}
		fmt.Fprintf(&b, "%x  %s\n", sha256.Sum256(corpus), name)
	}
	fmt.Fprintf(&b, "%x  data/speakers.bin\n", sha256.Sum256(data))
	if err := os.WriteFile(filepath.Join(*out, "data", "speakers.txt"), b.Bytes(), 0o666); err != nil {
		log.Fatal(err)
	}
}

// read returns the texts of one part of the corpus.
func read(part string) []lede.SpeakerText {
	f, err := os.Open(filepath.Join(*corpora, "quotes", "polnear-marked."+part+".jsonl"))
	if err != nil {
		log.Fatal(err)
	}
	defer f.Close()
	var texts []lede.SpeakerText
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		var doc struct {
			ID, Text string
			Quotes   []struct {
				Kind                 string
				Content, Cue, Source [][2]int
				Speaker              string
				SpeakerType          string `json:"speaker_type"`
			}
		}
		if err := json.Unmarshal(lines.Bytes(), &doc); err != nil {
			log.Fatal(err)
		}
		text := lede.SpeakerText{ID: doc.ID, Text: doc.Text}
		for _, q := range doc.Quotes {
			s := lede.SpeakerQuote{Kind: lede.QuoteKind(q.Kind), Content: spans(q.Content), Cue: spans(q.Cue), Source: spans(q.Source), Speaker: q.Speaker}
			if s.Speaker == "" && q.SpeakerType != "" && q.SpeakerType != "person" && q.SpeakerType != "org" {
				s.Speaker = "-"
			}
			text.Quotes = append(text.Quotes, s)
		}
		texts = append(texts, text)
	}
	if err := lines.Err(); err != nil {
		log.Fatal(err)
	}
	return texts
}

// readTexts returns the texts of other corpora that we read.
func readTexts(part readings.Part) []lede.SpeakerText {
	docs, err := part.Load(*corpora)
	if err != nil {
		log.Fatal(err)
	}
	var texts []lede.SpeakerText
	for i := range docs {
		text := lede.SpeakerText{ID: docs[i].ID, Text: docs[i].Text}
		for _, r := range docs[i].Reports {
			q := lede.SpeakerQuote{Content: spans(r.Content), Cue: spans(r.Cue), Source: spans(r.Source), Speaker: r.Speaker}
			if q.Speaker == "" && len(q.Source) > 0 {
				q.Speaker = "-"
			}
			text.Quotes = append(text.Quotes, q)
		}
		texts = append(texts, text)
	}
	return texts
}

// spans returns the places that pairs of a corpus stand for.
func spans(pairs [][2]int) []lede.Span {
	var all []lede.Span
	for _, p := range pairs {
		all = append(all, lede.Span{Start: p[0], End: p[1]})
	}
	return all
}

// label gives texts the speakers of labels.tsv.
func label(texts []lede.SpeakerText) {
	wanted := map[string]map[int]string{}
	for line := range strings.Lines(labelsTSV) {
		f := strings.Split(strings.TrimSpace(line), "\t")
		if len(f) == 3 && f[0][0] != '#' {
			at, err := strconv.Atoi(f[1])
			if err != nil {
				log.Fatal(err)
			}
			if wanted[f[0]] == nil {
				wanted[f[0]] = map[int]string{}
			}
			wanted[f[0]][at] = f[2]
		}
	}
	for i := range texts {
		texts[i].Read = wanted[strings.TrimPrefix(texts[i].ID, "polnear/train/")]
	}
}

// collect returns the choices of texts.
func collect(texts []lede.SpeakerText, model *learn.Model) []lede.SpeakerChoice {
	var all []lede.SpeakerChoice
	for i := range texts {
		all = append(all, choicesOf(&texts[i], model)...)
		if !*blind || *masks == 0 {
			continue
		}
		text := texts[i]
		text.Blind = true
		for _, c := range choicesOf(&text, model) {
			if c.Form == "pronoun" && (c.Masked || c.Read) {
				all = append(all, c)
			}
		}
	}
	return all
}

// choicesOf returns the choices of one text.
func choicesOf(text *lede.SpeakerText, model *learn.Model) []lede.SpeakerChoice {
	choices, err := lede.SpeakerChoices(text, model, *masks > 0)
	if err != nil {
		log.Fatal(text.ID, ": ", err)
	}
	return choices
}

// pack trains on choices and returns the packed model.
func pack(choices []lede.SpeakerChoice) []byte {
	var learned []learn.Choice
	for range *repeat {
		learned = append(learned, lede.SpeakerSeeds()...)
	}
	masked := 0
	count := map[string]int{}
	for _, c := range choices {
		switch {
		case c.Right < 0:
		case c.Read && c.Form != "name":
			count["read "+c.Form]++
			for range *weight * *repeat {
				learned = append(learned, c.Choice)
			}
		case c.Masked:
			if masked++; masked%*masks == 0 {
				count["masked "+c.Form]++
				learned = append(learned, c.Choice)
			}
		default:
			count[c.Form]++
			for range *repeat {
				learned = append(learned, c.Choice)
			}
		}
	}
	log.Printf("%d choices: %v", len(learned), count)
	return learn.TrainRanker(learned, learn.RankerOptions{Bits: *bits, Passes: *passes, Decay: *decay, Seed: 1, Mean: true, Runs: *runs})
}

// fit returns the model learned from choices, as it is once packed.
func fit(choices []lede.SpeakerChoice) *learn.Model {
	return learn.MustOpen(string(pack(choices)))
}

// measure prints how often model is right on texts, by form of source.
func measure(texts []lede.SpeakerText, model *learn.Model) {
	right, of, lost := map[string]int{}, map[string]int{}, map[string]int{}
	*masks = 0
	for _, c := range collect(texts, model) {
		if !c.Read {
			continue
		}
		form := c.Form
		if c.Want == "-" {
			form = "nobody"
		}
		of[form]++
		switch {
		case c.Right < 0:
			lost[form]++
		case c.Got == c.Right:
			right[form]++
		}
		if *printErrors && c.Got != c.Right {
			fmt.Printf("%s@%d %s %q: want %s, got %s (%d) of %q\n", c.ID, c.At, c.Form, c.Source, c.Want, c.Names[c.Got], c.Margin, c.Names)
		}
	}
	for _, form := range []string{"name", "pronoun", "who", "many", "role", "owned", "new", "unlinked", "none", "self", "nobody"} {
		if of[form] > 0 {
			fmt.Printf("%-10s %4d of %4d right, %4d no candidate\n", form, right[form], of[form], lost[form])
			if form != "nobody" {
				right["all"] += right[form]
				of["all"] += of[form]
				lost["all"] += lost[form]
			}
		}
	}
	fmt.Printf("all        %4d of %4d right (%.1f), %4d no candidate\n", right["all"], of["all"], 100*float64(right["all"])/float64(of["all"]), lost["all"])
}

// calibrate writes the table of chances from how often the model is right.
func calibrate(texts []lede.SpeakerText, model *learn.Model) {
	*masks = 0
	var outcomes []learn.Outcome
	for _, c := range collect(texts, model) {
		if c.Read {
			outcomes = append(outcomes, learn.Outcome{Score: c.Margin, Right: c.Got == c.Right})
		}
	}
	chances := learn.Calibrate(outcomes, 60)
	sure := 0
	for _, c := range chances {
		if c.Percent < 95 {
			sure = c.From + 1
		}
	}
	for _, c := range chances {
		if c.From > sure-1 && c.Percent >= 95 {
			sure = c.From
			break
		}
	}
	var b bytes.Buffer
	b.WriteString("// Code generated by internal/train/speakers; DO NOT EDIT.\n\npackage lede\n\n")
	b.WriteString("import \"github.com/lede-news/lede/internal/learn\"\n\n")
	fmt.Fprintf(&b, "// speakerChances are how often a speaker who was ahead by a margin was right, on\n// %d quotes of polnear-marked.dev.\n", len(outcomes))
	b.WriteString("var speakerChances = learn.Calibration{\n")
	for _, c := range chances {
		fmt.Fprintf(&b, "\t{From: %d, Percent: %d},\n", c.From, c.Percent)
	}
	fmt.Fprintf(&b, "}\n\n// sureMargin is the margin from which on a speaker is right in 19 cases of 20.\nconst sureMargin = %d\n", sure)
	if err := os.WriteFile(filepath.Join(*out, "speakerchances.go"), b.Bytes(), 0o666); err != nil {
		log.Fatal(err)
	}
}

// doubts prints choices whose speaker is not known and of which model is least
// sure, one of each text, with the words before them.
func doubts(texts []lede.SpeakerText, model *learn.Model) {
	*masks = 0
	byID := map[string]*lede.SpeakerText{}
	for i := range texts {
		byID[texts[i].ID] = &texts[i]
	}
	var least []lede.SpeakerChoice
	for _, c := range collect(texts, model) {
		n := len(least)
		switch {
		case c.Want != "" || c.Form == "name" || c.Source == "":
		case n > 0 && least[n-1].ID == c.ID:
			if c.Margin < least[n-1].Margin {
				least[n-1] = c
			}
		default:
			least = append(least, c)
		}
	}
	slices.SortStableFunc(least, func(x, y lede.SpeakerChoice) int { return x.Margin - y.Margin })
	for _, c := range least[:min(*doubt, len(least))] {
		text := byID[c.ID].Text
		before := strings.ReplaceAll(text[max(0, c.At-450):c.At], "\n\n", " ¶ ")
		after := strings.ReplaceAll(text[c.At:min(len(text), c.At+60)], "\n\n", " ¶ ")
		fmt.Printf("%s\t%d\t%s\n   %q\n   %s [[%s\n\n", strings.TrimPrefix(c.ID, "polnear/train/"), c.At, c.Source, c.Names, before, after)
	}
}

// crossValidate measures on what was read in each n-th training text a model
// that did not see the text.
func crossValidate(texts []lede.SpeakerText) {
	right, of := map[string]int{}, map[string]int{}
	log.SetOutput(io.Discard)
	for fold := range *folds {
		var seen, unseen []lede.SpeakerText
		for i := range texts {
			if i%*folds == fold {
				unseen = append(unseen, texts[i])
			} else {
				seen = append(seen, texts[i])
			}
		}
		model := fit(collect(seen, fit(collect(seen, nil))))
		hide := *masks
		*masks = 0
		for i := range unseen {
			text := unseen[i]
			text.Blind = true
			for _, c := range choicesOf(&text, model) {
				if c.Read && c.Right >= 0 && c.Form == "pronoun" {
					of["blind"]++
					if c.Got == c.Right {
						right["blind"]++
					}
				}
			}
		}
		for _, c := range collect(unseen, model) {
			if !c.Read {
				continue
			}
			if c.Right >= 0 {
				of[c.Form]++
				of["all"]++
			}
			if c.Got == c.Right {
				right[c.Form]++
				right["all"]++
			} else if *printErrors {
				fmt.Printf("unseen %s@%d %s %q: want %s, got %s (%d) of %q\n", c.ID, c.At, c.Form, c.Source, c.Want, c.Names[c.Got], c.Margin, c.Names)
			}
		}
		*masks = hide
	}
	log.SetOutput(os.Stderr)
	for _, form := range []string{"pronoun", "blind", "role", "all"} {
		fmt.Printf("unseen %-8s %3d of %3d\n", form, right[form], of[form])
	}
}
