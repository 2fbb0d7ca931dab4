package lede

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"
)

// fullArticle has something in every field.
func fullArticle() *Article {
	one := 1
	block := Block{Span: Span{0, 3}, Text: "abc", Confidence: 0.5, Item: true}
	phrase := Phrase{Span: Span{1, 2}, Text: "b"}
	return &Article{
		ID: "x", Text: "abc", Language: "en", NoStory: true,
		Title:     &block,
		Dek:       &block,
		Byline:    &Byline{Block: block, Authors: []string{"A", "B"}},
		Published: &Date{Block: block, Value: "2026-05-04"},
		Updated:   &Date{Block: block, Value: "2026-05-04T17:30+01:00"},
		Dateline:  &Dateline{Phrase: phrase, Place: "Rome", Agency: "AP"},
		Sections:  []Section{{Heading: nil, Paragraphs: []Block{block}}, {Heading: &block, Paragraphs: []Block{}}},
		Captions:  []Caption{{Block: block, Credit: &Credit{Phrase: phrase, Photographer: "P", Agency: "A"}, Image: 1, Alt: true}},
		Asides:    []Aside{{Block: block, Kind: Teaser}},
		Quotes: []Quote{{
			Span: Span{0, 3}, Text: "abc", Kind: Mixed, Mode: Denial,
			Spans: []Span{{0, 1}, {2, 3}}, Content: []Span{{0, 3}},
			Cue: &phrase, Source: &phrase, SourceKind: PersonSource, Addressee: &phrase, Channel: &phrase,
			Speaker: "Jo", Entity: &one, Others: []int{0}, Confidence: 0.25, Why: []string{"because"},
		}},
		Entities: []Entity{{
			ID: "Q1", Name: "Jo", Type: Person, Role: "boss", Org: "Co", Honorific: "Ms", Age: 40, Pronoun: "she", Value: "v",
			Mentions: []Mention{{Span: Span{0, 3}, Text: "abc", Confidence: 1, Metonym: true}},
		}},
	}
}

// TestJSONFields pins the names of the fields and their order, which other
// programs rely on.
func TestJSONFields(t *testing.T) {
	const want = `{
 "id": "x",
 "text": "abc",
 "language": "en",
 "noStory": true,
 "title": BLOCK,
 "dek": BLOCK,
 "byline": {"start":0,"end":3,"text":"abc","confidence":0.5,"item":true,"authors":["A","B"]},
 "published": {"start":0,"end":3,"text":"abc","confidence":0.5,"item":true,"value":"2026-05-04"},
 "updated": {"start":0,"end":3,"text":"abc","confidence":0.5,"item":true,"value":"2026-05-04T17:30+01:00"},
 "dateline": {"start":1,"end":2,"text":"b","place":"Rome","agency":"AP"},
 "sections": [{"heading":null,"paragraphs":[BLOCK]},{"heading":BLOCK,"paragraphs":[]}],
 "captions": [{"start":0,"end":3,"text":"abc","confidence":0.5,"item":true,
   "credit":{"start":1,"end":2,"text":"b","photographer":"P","agency":"A"},"image":1,"alt":true}],
 "asides": [{"start":0,"end":3,"text":"abc","confidence":0.5,"item":true,"kind":"teaser"}],
 "quotes": [{"start":0,"end":3,"text":"abc","kind":"mixed","mode":"denial",
   "spans":[{"start":0,"end":1},{"start":2,"end":3}],"content":[{"start":0,"end":3}],
   "cue":PHRASE,"source":PHRASE,"sourceKind":"person","addressee":PHRASE,"channel":PHRASE,
   "speaker":"Jo","entity":1,"others":[0],"confidence":0.25,"why":["because"]}],
 "entities": [{"id":"Q1","name":"Jo","type":"PERSON","role":"boss","org":"Co","honorific":"Ms","age":40,
   "pronoun":"she","value":"v","mentions":[{"start":0,"end":3,"text":"abc","confidence":1,"metonym":true}]}]
}`
	words := strings.NewReplacer("BLOCK", `{"start":0,"end":3,"text":"abc","confidence":0.5,"item":true}`,
		"PHRASE", `{"start":1,"end":2,"text":"b"}`, "\n", "", ": ", ":", "  ", "", "\n ", "").Replace(want)
	words = strings.NewReplacer(" \"", "\"").Replace(words)
	got, err := json.Marshal(fullArticle())
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != words {
		t.Errorf("the JSON is\n%s\nwant\n%s", got, words)
	}
}

// TestJSONEmpty wants lists that are empty, not absent, and nothing else.
func TestJSONEmpty(t *testing.T) {
	a := &Article{Text: "x"}
	a.finish()
	got, err := json.Marshal(a)
	if err != nil {
		t.Fatal(err)
	}
	const want = `{"text":"x","sections":[],"captions":[],"asides":[],"quotes":[],"entities":[]}`
	if string(got) != want {
		t.Errorf("the JSON is\n%s\nwant\n%s", got, want)
	}
}

// TestJSONBack reads back what was written.
func TestJSONBack(t *testing.T) {
	articles := []*Article{fullArticle()}
	for _, text := range append(goldenTexts(t), "x", "<b>“&”</b>\u2028 \u0000 \\ \" /") {
		a, err := Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		articles = append(articles, a)
	}
	for _, a := range articles {
		data, err := json.Marshal(a)
		if err != nil {
			t.Fatal(err)
		}
		var back Article
		if err := json.Unmarshal(data, &back); err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(a, &back) {
			t.Errorf("%.40q does not come back equal", a.Text)
		}
	}
}
