package lede

import (
	"slices"
	"strings"
)

// why returns the steps that lead from the words of the question's quote to the
// candidate at best, for a reader: how the words are tied to a source, what the
// source is, and who that is, with what spoke most for it beside the runner-up.
func (t *telling) why(best, second int) []string {
	steps := make([]string, 0, 3)
	steps = append(steps, t.whyCue())
	if x := &t.question; !x.q.source.empty() {
		if k := &x.candidates[best]; x.form != formName || k.entity < 0 {
			steps = append(steps, t.w.quoted("the source is ", x.q.source, ""))
		}
	}
	return append(steps, t.whyWho(best, second))
}

// maxQuotedWhy is the number of bytes of a source that a step shows.
const maxQuotedWhy = 80

// quoted returns the words at p within marks, shortened where they are many, between the
// words before and after.
func (w *work) quoted(before string, p place, after string) string {
	s := oneLine(w.text[p.start:p.end])
	if len(s) > maxQuotedWhy {
		cut := maxQuotedWhy
		for cut > 0 && s[cut] != ' ' {
			cut--
		}
		return before + "“" + s[:cut] + " …”" + after
	}
	return before + "“" + s + "”" + after
}

// whyCue says what ties the quote to its source.
func (t *telling) whyCue() string {
	x := &t.question
	q := x.q
	if q.cue.empty() {
		switch {
		case q.prev >= 0:
			return "the quote goes on from the one before"
		case !q.source.empty():
			return t.w.quoted("", q.source, " stands with the quote")
		}
		return "no word of saying stands with the quote"
	}
	switch {
	case q.cue.start >= q.last():
		return t.w.quoted("", q.cue, " follows the quote")
	case q.cue.end <= q.first():
		return t.w.quoted("", q.cue, " stands before the quote")
	}
	return t.w.quoted("", q.cue, " stands within the quote")
}

// whyWho says who the source is.
func (t *telling) whyWho(best, second int) string {
	x := &t.question
	k := &x.candidates[best]
	if k.entity < 0 {
		return t.whyNobody()
	}
	name := t.members[k.entity].name
	if k.in >= 0 {
		if in := t.names[k.in].place; oneLine(t.w.text[in.start:in.end]) == name && len(name) <= maxQuotedWhy {
			return "the source names " + name
		}
		return t.w.quoted("", t.names[k.in].place, " is "+name)
	}
	who := make([]string, 0, 3+2*maxReasons)
	if x.q.source.empty() {
		who = append(who, "the speaker is ", name)
	} else {
		who = append(who, t.w.quoted("", x.q.source, " is "), name)
	}
	for _, r := range t.reasons(best, second) {
		who = append(who, ", ", r.words)
	}
	return strings.Join(who, "")
}

// whyNobody says why nobody is named.
func (t *telling) whyNobody() string {
	x := &t.question
	switch {
	case x.q.source.empty():
		return "nobody near can be told to have said it"
	case x.nameless || x.class&nounUnnamed != 0:
		return "the source is not to be named"
	case x.named >= 0:
		return "the name in the source is no person or body that speaks"
	case x.class&nounSpokes != 0:
		return "one who speaks for another is not named"
	case x.plural:
		return "several people are meant"
	case x.class&nounDocument != 0:
		return "a text speaks, not a person"
	case x.form == formNew:
		return "the article does not name the one meant"
	case x.form == formOwned:
		return "the one meant is named only by somebody else's name"
	}
	return "the article does not say who is meant"
}

// A reason is something that speaks for a candidate, and how much more than
// for the runner-up.
type reason struct {
	words  string
	weight int
}

// maxReasons is how many reasons a step gives.
const maxReasons = 2

// reasons returns what spoke most for the candidate at best beside the one at
// second: what holds of it, in the order of the model's weights.
func (t *telling) reasons(best, second int) []reason {
	x := &t.question
	k := &x.candidates[best]
	var weights [featCount]int
	t.weigh(k, +1, &weights)
	if second >= 0 {
		t.weigh(&x.candidates[second], -1, &weights)
	}
	all := t.holding(k, &weights)
	slices.SortStableFunc(all, func(a, b reason) int { return b.weight - a.weight })
	return all[:min(len(all), maxReasons)]
}

// weigh adds to weights, by kind of feature, sign times what the model gives k.
func (t *telling) weigh(k *candidate, sign int, weights *[featCount]int) {
	features, kinds := t.features[2*k.kinds[0]:], t.kinds[k.kinds[0]:k.kinds[1]]
	if len(kinds) == 0 {
		from, before := len(t.features), len(t.kinds)
		t.features = t.describe(t.features, k)
		features, kinds = t.features[from:], t.kinds[before:]
	}
	for i, kind := range kinds {
		weights[kind] += sign * speakerModel().Value(features[2*i:2*i+2])
	}
}

// holding returns the reasons that hold of k, with their weights.
func (t *telling) holding(k *candidate, weights *[featCount]int) []reason {
	x := &t.question
	m := &t.members[k.entity]
	all := make([]reason, 0, 8)
	add := func(holds bool, words string, kinds ...uint32) {
		if !holds {
			return
		}
		r := reason{words: words}
		for _, kind := range kinds {
			r.weight += weights[kind]
		}
		all = append(all, r)
	}
	noun := "person"
	switch {
	case m.typ != Person:
		noun = "body"
	case x.gender == male:
		noun = "man"
	case x.gender == female:
		noun = "woman"
	}
	before := k.before >= 0 && !t.stands[max(k.before, 0)].quoted
	same := before && t.stands[k.before].sentence == x.sentence
	spoke := x.index > 0 && t.voices[x.index-1].entity == k.entity
	turn := !spoke && x.index > 1 && t.voices[x.index-2].entity == k.entity
	goesOn := x.q.prev >= 0 && t.voices[x.q.prev].entity == k.entity
	if k.match > 0 && m.role != "" {
		add(true, "whom the article calls “"+m.role+"”", featMatch, featMatchRecent)
	}
	add(k.match > 0 && m.role == "", "of whom the article uses that word", featMatch, featMatchRecent)
	add(goesOn, "whose words these go on", featGoesOn)
	add(spoke && !goesOn, "who spoke just before", featLast, featLastForm, featAgreeLast, featRecentLast)
	add(turn, "who speaks in turns with another", featBefore)
	if x.agreeing == 1 && k.may {
		add(true, "the only "+noun+" who can be meant", featOnly)
	}
	add(same, "named in the same sentence", featSentence, featPartSentence)
	if before && k.recent == 0 && x.agreeing > 1 {
		add(true, "the last "+noun+" named before", featRecent, featAgreeRecent, featUnit, featCenter)
	}
	add(before && k.center == 0 && k.recent > 0, "of whom the sentence before speaks", featCenter, featPartSentence)
	add(m.rank == 0, "whom the article names most", featRank)
	add(m.title, "named in the title", featTitle)
	add(k.before < 0 && k.after >= 0, "named right after", featAfter)
	if len(all) == 0 {
		add(before, "named before", featSentence)
		add(!before, "the likeliest of those named")
	}
	return all
}
