package main

// A task is a kind of annotation and of scoring.
type task string

// The tasks of the scorer.
const (
	names     task = "ner"
	clusters  task = "clusters"
	marked    task = "marked"
	quotes    task = "quotes"
	structure task = "structure"
	body      task = "body"
)

// A corpus is a file of documents with the figures to show of it.
type corpus struct {
	file    string
	what    string // what the texts are
	status  string // what lede has seen of it
	task    task
	args    []string // of the scorer
	figures []string // names of the scorer's figures, the most telling first
}

// What lede has seen of a corpus. A figure on text that was trained on is never
// shown as if it had not been.
const (
	unseen = "unseen: no part of it was trained on, its development part was looked at"
	split  = "trained on its training part; this part was kept apart and looked at in development"
	seen   = "trained on: only the cross-validated column is a figure for unseen text"
	ours   = "one article, which the library was built to read"
	read   = "read and marked by us, beginning with what lede found, so that the edges of a rival's quotes may suffer; never trained on, but its errors were looked at for rules"
	pages  = "read and marked by us, beginning with what lede found; names were not learned from it, but its errors were looked at for rules, and the lines of the pages were"
	fresh  = "read and marked by us in the same way; nothing was trained on it; it was kept apart while rules were written, but for one rule, a few thresholds and the choice among trainings"
)

// ownFolder is the folder, in place of one of the corpora, of files that the project makes
// itself from the corpora and from package internal/readings.
const ownFolder = "readings/"

// corpora are the corpora that are measured, in the order of the page.
var corpora = []corpus{
	{"seed/seed.jsonl", "the article the library is for", ours, structure, nil, []string{"block"}},
	{"seed/seed.jsonl", "the article the library is for", ours, marked, nil, []string{"run/detection", "run/speaker"}},
	{"seed/seed.jsonl", "the article the library is for", ours, names, nil, []string{"exact"}},

	{"structure/structure.dev.jsonl", "news pages of 115 sites as a naive scraper prints them", seen, structure, nil,
		[]string{"macro/block", "caption/block", "block/heading", "block/teaser", "body"}},
	{"structure/fundus.dev.jsonl", "pages of 20 publishers of six countries", seen, structure, nil,
		[]string{"block/heading", "caption/block", "body"}},
	{"pages/fundus.dev.jsonl", "the same pages, menus to footer", seen, body, nil, []string{"shingles"}},
	{"pages/pages.dev.jsonl", "pages of the article extraction benchmark, menus to footer", seen, body, nil, []string{"shingles"}},

	{"quotes/polnear-marked.dev.jsonl", "US political news 2015–16 (PolNeAR), words in quotation marks", split, marked, nil,
		[]string{"run/detection", "run/source", "run/speaker", "unattributed/rejected", "kind"}},
	{"quotes/polnear.dev.jsonl", "the same texts, all reported speech", split, quotes, nil,
		[]string{"content/exact/direct", "content/exact/mixed", "content/exact/indirect", "cue/exact", "attribution/end-to-end"}},
	{ownFolder + "gold-read-dev-marked.jsonl", "English newspapers of Africa, Asia, Latin America, the Middle East, Oceania, and pages of many sites; words in quotation marks", read, marked, nil,
		[]string{"run/detection", "run/source", "run/speaker", "unattributed/rejected", "kind"}},
	{ownFolder + "gold-read-dev.jsonl", "the same texts, all reported speech", read, quotes, nil,
		[]string{"content/exact/direct", "content/exact/mixed", "content/exact/indirect", "cue/exact", "attribution/end-to-end"}},
	{ownFolder + "gold-fresh-marked.jsonl", "English newspapers of Africa, Asia, Latin America, the Middle East, Oceania; words in quotation marks", fresh, marked, nil,
		[]string{"run/detection", "run/source", "run/speaker", "unattributed/rejected", "kind"}},
	{ownFolder + "gold-fresh.jsonl", "the same texts as in the row above, all reported speech", fresh, quotes, nil,
		[]string{"content/exact/direct", "content/exact/mixed", "content/exact/indirect", "cue/exact", "attribution/end-to-end"}},

	{"ner/worldwide.dev.jsonl", "English newspapers of Africa, Asia, Latin America, the Middle East, Oceania; four types", split, names,
		[]string{"-map", "conll"}, []string{"exact", "exact/PERSON", "exact/ORG", "exact/LOC", "exact/MISC"}},
	{ownFolder + "gold-names.jsonl", "pages of many sites, names read and marked by us; four types", pages, names,
		[]string{"-map", "conll"}, []string{"exact", "exact/PERSON", "exact/ORG", "exact/LOC", "exact/MISC"}},
	{"ner/conll03.dev.jsonl", "Reuters 1996 (CoNLL-2003); four types", split, names,
		[]string{"-map", "conll"}, []string{"exact", "exact/PERSON", "exact/ORG", "exact/LOC", "exact/MISC"}},
	{"ner/cleanconll.dev.jsonl", "the same texts with corrected labels; four types", split, names,
		[]string{"-map", "conll"}, []string{"exact"}},
	{"ner/politics.dev.jsonl", "Wikipedia on politics (CrossNER), a sentence a document; three types", split, names,
		[]string{"-map", "coarse"}, []string{"exact"}},
	{"ner/ewt.dev.jsonl", "mail, blogs and reviews (English Web Treebank), not news; three types", unseen, names,
		[]string{"-map", "coarse"}, []string{"exact"}},
	{"ner/clusters.dev.jsonl", "which mentions are one thing, its name, and roles; 40 articles of the worldwide corpus", unseen, clusters, nil,
		[]string{"b3", "b3/PERSON", "b3/ORG", "name", "role"}},
	{ownFolder + "gold-names.jsonl", "the same of pages of many sites, read and marked by us", pages, clusters, nil,
		[]string{"b3", "b3/PERSON", "b3/ORG", "name", "role"}},
}

// figureNames say in words what the scorer's figures are.
var figureNames = map[string]string{
	"attribution/end-to-end": "content and source right",
	"b3":                     "mentions to entities (B³)",
	"b3/ORG":                 "– organisations",
	"b3/PERSON":              "– persons",
	"block":                  "blocks",
	"block/heading":          "headings",
	"block/teaser":           "teasers",
	"body":                   "body, by bytes",
	"caption/block":          "captions",
	"content/exact/direct":   "content, direct",
	"content/exact/indirect": "content, indirect",
	"content/exact/mixed":    "content, mixed",
	"cue/exact":              "cue",
	"exact":                  "names, span and type",
	"exact/LOC":              "– LOC",
	"exact/MISC":             "– MISC",
	"exact/ORG":              "– ORG",
	"exact/PERSON":           "– PERSON",
	"kind":                   "direct or mixed",
	"macro/block":            "blocks, mean of kinds",
	"name":                   "fullest name",
	"role":                   "role",
	"run/detection":          "marked words that are said",
	"run/source":             "and their source",
	"run/speaker":            "and the speaker's name",
	"shingles":               "body, runs of four words",
	"unattributed/rejected":  "marked words nobody said, rejected",
}
