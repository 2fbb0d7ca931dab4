package lede

import (
	"testing"

	"github.com/lede-news/lede/internal/gaz"
)

func TestGazetteerWord(t *testing.T) {
	for _, c := range []struct {
		word string
		is   nameClass // all of these
		not  nameClass // none of these
	}{
		{"Antony", gaz.FirstMale, gaz.Common | gaz.FirstFemale},
		{"Chinedu", gaz.FirstMale, gaz.Common},
		{"Björn", gaz.FirstMale, 0},
		{"Bjorn", gaz.FirstMale, 0},
		{"Smith's", gaz.Surname, 0},
		{"Smith’s", gaz.Surname, 0},
		{"O'Brien", gaz.Surname, 0},
		{"McDonald", gaz.Surname, 0},
		{"Will", gaz.FirstMale | gaz.Common, 0},
		{"will", 0, gaz.Person},
		{"Reading", gaz.BigCity | gaz.Common, 0},
		{"reading", 0, gaz.GPE},
		{"Lagos", gaz.BigCity, 0},
		{"LAGOS", 0, gaz.GPE},
		{"Kenya", gaz.Country, gaz.Demonym | gaz.Company},
		{"U.S.", gaz.Country, 0},
		{"US", gaz.Country, 0},
		{"us", 0, ^nameClass(0)},
		{"Us", 0, gaz.Country},
		{"Nairobi", gaz.Capital | gaz.BigCity, gaz.Country},
		{"Kerala", gaz.State, gaz.Country},
		{"Kenyans", gaz.Demonym, gaz.Country},
		{"Swahili", gaz.Language, 0},
		{"Yoruba", gaz.People | gaz.Language, 0},
		{"Tories", gaz.Partisan, gaz.Party},
		{"BJP", gaz.Party, 0},
		{"Bjp", 0, gaz.Party},
		{"Reuters", gaz.Agency, 0},
		{"BBC", gaz.Press, 0},
		{"ECOWAS", gaz.Body, 0},
		{"Taliban", gaz.Force, 0},
		{"Tottenham", gaz.Club, 0},
		{"Safaricom", gaz.Company, 0},
		{"Makerere", gaz.School, 0},
		{"Alhaji", gaz.Honorific, 0},
		{"Mr.", gaz.Honorific, 0},
		{"president", gaz.Role, gaz.Person},
		{"rupees", gaz.Currency, 0},
		{"Tuesday", gaz.Calendar, gaz.GPE},
		{"Ministry", gaz.OrgWord, gaz.GPE},
		{"Stadium", gaz.FacWord, 0},
		{"River", gaz.PlaceWord, 0},
		{"Himalayas", gaz.Place, gaz.Country},
		{"Diwali", gaz.Event, 0},
		{"Heathrow", gaz.Fac, 0},
		{"iPhone", gaz.Product, 0},
		{"GDPR", gaz.Misc, 0},
		{"bin", gaz.Particle, 0},
		{"Jr.", gaz.Suffix, 0},
		{"Qwxyz", 0, ^nameClass(0)},
		{"", 0, ^nameClass(0)},
		{".", 0, ^nameClass(0)},
	} {
		if got := names.word(c.word); got&c.is != c.is || got&c.not != 0 {
			t.Errorf("word(%q) = %v, want %v, not %v", c.word, got, c.is, got&c.not)
		}
	}
}

func TestGazetteerCapsWord(t *testing.T) {
	for _, c := range []struct {
		word string
		is   nameClass
	}{
		{"LAGOS", gaz.BigCity},
		{"LAGOS'S", gaz.BigCity},
		{"HIT", gaz.Common},
		{"Hit", gaz.Common},
		{"JOSÉ", gaz.FirstMale},
	} {
		if got := names.capsWord(c.word); got&c.is != c.is {
			t.Errorf("capsWord(%q) = %v, want %v", c.word, got, c.is)
		}
	}
}

func TestGazetteerPhrase(t *testing.T) {
	for _, c := range []struct {
		text string
		at   int
		caps bool
		want string // the phrase found, "" for none
		is   nameClass
	}{
		{"in New York City today", 1, false, "New York City", gaz.BigCity},
		{"in new york city today", 1, false, "", 0},
		{"Los Angeles's mayor", 0, false, "Los Angeles's", gaz.BigCity},
		{"from Rio de Janeiro.", 1, false, "Rio de Janeiro", gaz.BigCity},
		{"FLOODS IN RIO DE JANEIRO", 2, true, "RIO DE JANEIRO", gaz.BigCity},
		{"Floods In Rio De Janeiro", 2, true, "Rio De Janeiro", gaz.BigCity},
		{"New deal for nurses", 0, false, "", 0},
		{"the Democratic Republic of Congo's army", 1, false, "Democratic Republic of Congo's", gaz.Country},
		{"said the Associated Press on", 2, false, "Associated Press", gaz.Agency},
		{"UN Security Council", 0, false, "UN Security Council", gaz.Body},
		{"UN SECURITY COUNCIL MEETS", 0, true, "UN SECURITY COUNCIL", gaz.Body},
		{"fans of Manchester United in", 2, false, "Manchester United", gaz.Club},
		{"at St. Andrews", 1, false, "St. Andrews", 0},
		{"Bank of America rose", 0, false, "Bank of America", gaz.Company},
		{"the bank of the river", 1, false, "", 0},
		{"the Aam Aadmi Party", 1, false, "Aam Aadmi Party", gaz.Party},
	} {
		a := &Article{Text: c.text}
		w := a.prepare()
		w.tokens, w.sentences = tokenize(c.text, []unit{{end: int32(len(c.text))}})
		_, n, class := names.phrase(w, c.at, len(w.tokens), c.caps)
		got := ""
		if n > 0 {
			got = c.text[w.tokens[c.at].start:w.tokens[c.at+n-1].end]
		}
		// Whether a tokenizer cuts the 's off is its own affair.
		if got+"'s" == c.want {
			got = c.want
		}
		if got != c.want || class&c.is != c.is {
			t.Errorf("phrase in %q at %d = %q %v, want %q %v", c.text, c.at, got, class, c.want, c.is)
		}
	}
}

func TestGazetteerCountry(t *testing.T) {
	for name, want := range map[string]string{"Lagos": "NG", "Rio de Janeiro": "BR", "Chinedu": "", "Nowhere": "",
		"Georgia": "GE", "Texas": "US", "French": "FR", "New Zealanders": "NZ", "United Arab Emirates": "AE", "UAE": "AE"} {
		if _, got := names.name(name); got != want {
			t.Errorf("country of %q = %q, want %q", name, got, want)
		}
	}
}

func BenchmarkGazetteerWord(b *testing.B) {
	words := []string{"Antony", "Blinken", "will", "try", "Okonkwo", "Geneva", "Switzerland", "responsibilities"}
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		names.word(words[i%len(words)])
	}
}
