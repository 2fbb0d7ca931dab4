package lede

import "testing"

func TestJoinNicknames(t *testing.T) {
	tests := []struct{ reason, want string }{
		{"a nickname within a name", "The trial of ⟦PERSON Joaquín “El Chapo” Guzmán⟧ opened on Monday."},
		{"straight marks and a hyphen", "It was ⟦PERSON Maria Corazon \"Cora\" Villafuerte-Tan⟧ who asked on Wednesday."},
		{"what is said between two persons is no nickname", "“It is late,” said ⟦PERSON John Smith⟧. “No,” ⟦PERSON Jane Lee⟧ said."},
		{"small letters are none", "There ⟦PERSON John Smith⟧ “yes” ⟦PERSON Jane Lee⟧ said."},
	}
	for _, tt := range tests {
		if got := tagged(unmarked(tt.want)); got != tt.want {
			t.Errorf("%s:\n got %s\nwant %s", tt.reason, got, tt.want)
		}
	}
}

func TestTitleIsNoPerson(t *testing.T) {
	for _, text := range []string{
		"The Menteri Besar said on Monday that the roads would be dry by spring.",
		"Then Prime Minister, he said that the roads would be dry by spring.",
	} {
		w := lineWork(text)
		for _, n := range tagNames(w) {
			if n.typ == namePerson {
				t.Errorf("%q: a title is a person: %s", text, w.text[w.tokens[n.first].start:w.tokens[n.last-1].end])
			}
		}
	}
}
