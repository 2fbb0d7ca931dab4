package lede

import (
	"slices"
	"strings"

	"github.com/lede-news/lede/internal/gaz"
)

// creditJoiner puts a slash between the parts of a credit.
var creditJoiner = strings.NewReplacer(" via ", "/", " for ", "/", " - ", "/", ", ", "/", ": ", "/")

// readCredit tells the photographer from the agency in a credit: "Doug
// Mills/The New York Times", "Joe Raedle via Getty Images", "AP Photo/Eric
// Gay, File", "ABC News: Ann Lee". A part that has an agency's word is the agency, and so is a last
// part behind a slash; another part that looks like a name is the photographer.
// Who sent a picture in counts as its photographer: "Submitted by Garth Redsky".
func readCredit(text string) (photographer, agency string) {
	text = withoutLead(text)
	several := strings.ContainsAny(text, "/|")
	parts := creditParts(text)
	var agencies []string
	for i, part := range parts {
		if photographer == "" && (i == 0 || len(parts) > 1) && isPhotographer(part, i == 0 && several) {
			photographer = part
		} else {
			agencies = append(agencies, part)
		}
	}
	if len(agencies) == 0 {
		return photographer, ""
	}
	first, last := agencies[0], agencies[len(agencies)-1]
	if i, j := strings.Index(text, first), strings.LastIndex(text, last); i >= 0 && i <= j {
		agency = text[i : j+len(last)]
		if photographer != "" && strings.Contains(agency, photographer) {
			agency = strings.Join(agencies, " / ")
		}
	}
	return photographer, agency
}

// withoutLead returns text without what stands before the name of who took or sent a
// picture.
func withoutLead(text string) string {
	for _, lead := range creditLeads {
		if len(text) > len(lead) && strings.EqualFold(text[:len(lead)], lead) {
			return text[len(lead):]
		}
	}
	return text
}

// creditParts returns the parts of a credit. Of several those are left out that say how the
// picture came or that it is one: "Supplied: the family", "Reuters/File Photo".
func creditParts(text string) []string {
	parts := strings.FieldsFunc(creditJoiner.Replace(text), func(r rune) bool { return r == '/' || r == '|' })
	for i := 0; i < len(parts); {
		parts[i] = strings.TrimSpace(parts[i])
		if part := parts[i]; len(parts) > 1 && (part == "" || inWords(creditWays, part) || inWords(creditLabels, part)) {
			parts = slices.Delete(parts, i, i+1)
			continue
		}
		i++
	}
	return parts
}

// isPhotographer reports whether a part of a credit looks like a person's name. One in
// capitals is rather an agency, but where it opens a credit of several parts or its first
// word is a first name.
func isPhotographer(part string, opens bool) bool {
	const least, most = 2, 4 // words
	if words := countWords(part); words < least || words > most || isPaper(part) {
		return false
	}
	for w := range strings.FieldsSeq(part) {
		if listedWordIn(strings.Trim(w, ".,")).classes()&(classAgency|classPicture) != 0 {
			return false
		}
	}
	return opens || !isCapitals(part) || names.capsWord(part[:firstWordLen(part)])&gaz.First != 0
}

// creditLeads are what stands before the name of who took or sent a picture.
var creditLeads = []string{"contributed by ", "photo by ", "provided by ", "sent in by ", "submitted by ", "supplied by "}
