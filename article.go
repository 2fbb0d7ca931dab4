package lede

import (
	"slices"
	"strings"
)

// An Article is what Parse found in a text: each non-blank byte of the text
// lies in exactly one of its title, dek, byline, published line, headings,
// paragraphs, captions and asides, and quotes and entities lie over these.
//
// Every item is a [Span] of Text, so that a.Text[x.Start:x.End] is always what
// was found, and most carry a Text of their own: the same words cleaned, on one
// line, ready to print.
//
// What the text does not have is nil: a title, a dek, a byline, a date, a dateline.
// Lists may be empty, and are not nil once Parse has returned.
//
// encoding/json writes and reads an Article without loss; the field names and
// their order are part of the package's contract. Text that is not valid UTF-8
// is the exception, since JSON cannot hold it: see [Decode].
type Article struct {
	// ID is the caller's name for the article. Parse neither reads nor sets it.
	ID string `json:"id,omitempty"`

	// Text is the input as the caller gave it. All places count its bytes.
	Text string `json:"text"`

	// Language is the language of the story as a BCP 47 tag ("en", "fr"),
	// empty where the text is too short to say. Filled by Extract, and by
	// whatever stage takes its place: Entities finds names where it is "en" or
	// empty.
	Language string `json:"language,omitempty"`

	// NoStory reports that the text is a page without an article: a menu, a
	// video page, a paywall's stub. All of it is then in Asides but for a title.
	NoStory bool `json:"noStory,omitempty"`

	Title     *Block    `json:"title,omitempty"`
	Dek       *Block    `json:"dek,omitempty"` // the standfirst under the title
	Byline    *Byline   `json:"byline,omitempty"`
	Published *Date     `json:"published,omitempty"` // a line of its own, or within another block
	Updated   *Date     `json:"updated,omitempty"`   // likewise
	Dateline  *Dateline `json:"dateline,omitempty"`  // within the first paragraph

	Sections []Section `json:"sections"`
	Captions []Caption `json:"captions"`
	Asides   []Aside   `json:"asides"`
	Quotes   []Quote   `json:"quotes"`   // in text order; of two that begin alike the longer one first
	Entities []Entity  `json:"entities"` // by first mention

	work *work // what the stages share; nil once Parse has returned
}

// A Span is a half-open range of bytes in the text that the caller passed.
type Span struct {
	Start int `json:"start"` // offset of the first byte
	End   int `json:"end"`   // offset after the last byte
}

// Len returns the number of bytes in s.
func (s Span) Len() int { return s.End - s.Start }

// Contains reports whether t lies in s.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// Overlaps reports whether s and t share a byte.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }

// A Phrase is a place in the text with its words, cleaned.
type Phrase struct {
	Span
	Text string `json:"text"`
}

// A Block is one line or paragraph of the article.
type Block struct {
	Span
	Text string `json:"text"`

	// Confidence is the estimated chance, from 0 to 1, that the block is of the
	// kind it is listed under.
	Confidence float64 `json:"confidence,omitempty"`

	// Item marks a paragraph that is an item of a list.
	Item bool `json:"item,omitempty"`
}

// A Byline says who wrote the article.
type Byline struct {
	Block

	// Authors are the people named, without roles, places or mail addresses,
	// and an agency where it is named as an author. It may be empty. Where the
	// names stand on several lines they are those of all of them; the lines
	// below the first are asides of the kind byline. Where a page names its
	// author only below the story, as in "Reporting by …" or a note on the
	// author, that line is the byline.
	Authors []string `json:"authors"`
}

// A Date is a printed date and, where it can be told, its value.
type Date struct {
	Block

	// Value is the date in ISO 8601 form, as exact as the text: "2026-05-04",
	// "2026-05-04T17:30", "2026-05-04T17:30+01:00". It is empty where the text
	// does not say the day ("5 minutes ago").
	Value string `json:"value,omitempty"`
}

// A Dateline opens the first paragraph with the place of the story.
type Dateline struct {
	Phrase
	Place  string `json:"place,omitempty"`  // "Geneva, Switzerland"
	Agency string `json:"agency,omitempty"` // "Reuters"
}

// A Section is a heading with the paragraphs under it. Only the first section
// of an article may have no heading.
type Section struct {
	Heading    *Block  `json:"heading"`
	Paragraphs []Block `json:"paragraphs"`
}

// A Caption is the text of one picture. Its span takes in its credit, unless
// that stands on a line of its own, which is then an aside too.
type Caption struct {
	Block
	Credit *Credit `json:"credit,omitempty"`

	// Image numbers the article's pictures from 0. The alt text and the caption
	// of one picture are two captions with the same number.
	Image int `json:"image"`

	// Alt marks a caption that is its picture's alternative text.
	Alt bool `json:"alt,omitempty"`
}

// A Credit says whose picture it is.
type Credit struct {
	Phrase
	Photographer string `json:"photographer,omitempty"`
	Agency       string `json:"agency,omitempty"`
}

// An Aside is a part of the page that is no part of the story.
type Aside struct {
	Block
	Kind AsideKind `json:"kind"`
}

// An AsideKind says what an aside is.
type AsideKind string

// The kinds of asides. Furniture is whatever none of the others fits.
const (
	Teaser     AsideKind = "teaser"     // the headline of another story
	PhotoBy    AsideKind = "credit"     // a credit that stands by itself
	BylineNote AsideKind = "byline"     // a byline beside the article's own
	DateNote   AsideKind = "date"       // a date beside the article's own
	Furniture  AsideKind = "furniture"  // menus, buttons, labels
	Advert     AsideKind = "advert"     // advertisements and their labels
	Share      AsideKind = "share"      // share bars
	Newsletter AsideKind = "newsletter" // invitations to subscribe
	Tags       AsideKind = "tags"       // topics of the article
	Correction AsideKind = "correction" // corrections and editor's notes
	AuthorNote AsideKind = "author"     // the note on the author at the end
	Comments   AsideKind = "comments"   // readers' comments and their controls
	Legal      AsideKind = "legal"      // copyright and terms
	Live       AsideKind = "live"       // the times of a live blog's entries
)

// A Quote is something that somebody said, marked as a quotation or reported.
//
// Quotes may nest, and then share words: in
//
//	Oslo wanted “honest bookkeeping”, Aasland said, according to NTB.
//
// what Aasland said is a quote, and so is all that NTB reported, with it.
type Quote struct {
	// Span reaches from the first to the last byte of what was said.
	Span

	// Text is what was said on one line, without its outer marks and the words
	// between its pieces. Where these end the sentence, a full stop stands for
	// the comma before them: “Yes,” he said. “We can.” is "Yes. We can."
	Text string    `json:"text"`
	Kind QuoteKind `json:"kind"`
	Mode QuoteMode `json:"mode,omitempty"` // empty for a plain statement

	// Spans are the words without their outer marks: of an indirect quote all
	// that is reported, else the marked words. A quote with words between its
	// pieces ("…," he said, "…") or over several paragraphs has several spans.
	Spans []Span `json:"spans"`

	// Content is, of a mixed quote, all that is reported, marked or not, round
	// the cue. It is nil for other kinds.
	Content []Span `json:"content,omitempty"`

	Cue    *Phrase `json:"cue,omitempty"`    // "said", "according to"
	Source *Phrase `json:"source,omitempty"` // who says it, as the sentence names it: "the minister"

	SourceKind SourceKind `json:"sourceKind,omitempty"`

	Addressee *Phrase `json:"addressee,omitempty"` // to whom: "told Lavrov"
	Channel   *Phrase `json:"channel,omitempty"`   // through what: "in a statement", "on X"

	// Speaker is the fullest name that the article gives the source, and Entity
	// the index of that entity in Article.Entities. Both are absent where
	// nobody can be named. Entity alone is absent for a body whose name ends in
	// a common noun, which is no entity: "Israeli army", "Besigye campaign".
	Speaker string `json:"speaker,omitempty"`
	Entity  *int   `json:"entity,omitempty"`

	// Others are further entities that may be the speaker, likeliest first.
	Others []int `json:"others,omitempty"`

	// Confidence is the estimated chance, from 0 to 1, that these words were
	// said by this speaker (by this source, where there is no speaker).
	Confidence float64 `json:"confidence,omitempty"`

	// Why tells the steps from the words to the speaker, for a reader.
	Why []string `json:"why,omitempty"`
}

// A QuoteKind says how a quote is reported.
type QuoteKind string

// The kinds of quotes.
const (
	Direct   QuoteKind = "direct"   // all of it within marks, a clause of its own
	Mixed    QuoteKind = "mixed"    // marked words inside the reporter's sentence
	Indirect QuoteKind = "indirect" // reported without marks
)

// A QuoteMode says what was done by saying it.
type QuoteMode string

// The modes of quotes.
const (
	Statement QuoteMode = ""           // said it is so
	Denial    QuoteMode = "denial"     // said it is not so: "denied that …"
	Question  QuoteMode = "question"   // asked: "asked whether …"
	Promise   QuoteMode = "promise"    // undertook it: "vowed to …"
	NoComment QuoteMode = "no-comment" // said nothing: "declined to comment on …"
)

// A SourceKind says what a source is.
type SourceKind string

// The kinds of sources.
const (
	PersonSource    SourceKind = "person"       // one person, named or by role
	GroupSource     SourceKind = "group"        // several people: "witnesses"
	BodySource      SourceKind = "organisation" // a company, ministry, party
	DocumentSource  SourceKind = "document"     // a report, letter, statement
	AnonymousSource SourceKind = "anonymous"    // people not to be named: "two officials familiar with …"
)

// An Entity is one person, body, place or other named thing, with all its
// mentions in the story.
type Entity struct {
	// ID is the caller's own, of an entity from a caller's list of names.
	ID string `json:"id,omitempty"`

	// Name is the fullest form in the article.
	Name string     `json:"name"`
	Type EntityType `json:"type"`

	Role      string `json:"role,omitempty"`      // what the article says a person is: "US Secretary of State"
	Org       string `json:"org,omitempty"`       // the body a person is said to belong to
	Honorific string `json:"honorific,omitempty"` // "Mr", "Dr", "Sir"
	Age       int    `json:"age,omitempty"`       // in years, as printed; 0 where the article does not say
	Pronoun   string `json:"pronoun,omitempty"`   // "he", "she" or "they", as the article uses for a person

	// Value is the plain value of a date (ISO 8601), a time, an amount of
	// money ("USD 3.5e9") or a percentage ("4.5"), where there is one.
	Value string `json:"value,omitempty"`

	Mentions []Mention `json:"mentions"` // in text order, never empty
}

// A Mention is one place where an entity is named, without titles and
// possessives.
type Mention struct {
	Span
	Text string `json:"text"`

	// Confidence is the estimated chance, from 0 to 1, that both the place and
	// the type are right.
	Confidence float64 `json:"confidence,omitempty"`

	// Metonym marks a place that stands for its government: "Moscow demands".
	Metonym bool `json:"metonym,omitempty"`
}

// An EntityType says what kind of thing an entity is.
type EntityType string

// The types of entities.
const (
	Person    EntityType = "PERSON"
	Org       EntityType = "ORG"  // companies, ministries, parties, clubs
	GPE       EntityType = "GPE"  // countries, states, cities
	Loc       EntityType = "LOC"  // any other place
	Fac       EntityType = "FAC"  // buildings, airports, roads
	NORP      EntityType = "NORP" // peoples and faiths, and adjectives of countries and parties: "German", "Democratic"
	Event     EntityType = "EVENT"
	Product   EntityType = "PRODUCT"
	WorkOfArt EntityType = "WORK_OF_ART" // books, films, songs, paintings
	Misc      EntityType = "MISC"        // a name that is none of these: a law, a language, an award
	DateType  EntityType = "DATE"        // also weekdays, months, "last year"
	TimeType  EntityType = "TIME"
	Money     EntityType = "MONEY"
	Percent   EntityType = "PERCENT"
)

// Slice returns the bytes of the input that s spans, or "" if s is no place in
// it.
func (a *Article) Slice(s Span) string {
	if s.Start < 0 || s.End > len(a.Text) || s.Start > s.End {
		return ""
	}
	return a.Text[s.Start:s.End]
}

// Story returns the plain text of the story: its headings and paragraphs,
// cleaned, with a blank line between them. Title, dek, captions and asides are
// left out.
func (a *Article) Story() string {
	var b strings.Builder
	add := func(text string) {
		if b.Len() > 0 {
			b.WriteString("\n\n")
		}
		b.WriteString(text)
	}
	for _, s := range a.Sections {
		if s.Heading != nil {
			add(s.Heading.Text)
		}
		for _, p := range s.Paragraphs {
			add(p.Text)
		}
	}
	return b.String()
}

// OfType returns the indexes in a.Entities of the entities of type t, in
// order.
func (a *Article) OfType(t EntityType) []int {
	var of []int
	for i := range a.Entities {
		if a.Entities[i].Type == t {
			of = append(of, i)
		}
	}
	return of
}

// QuotesOf returns the indexes in a.Quotes of what the entity with the given
// index said, in order.
func (a *Article) QuotesOf(entity int) []int {
	var of []int
	for i := range a.Quotes {
		if e := a.Quotes[i].Entity; e != nil && *e == entity {
			of = append(of, i)
		}
	}
	return of
}

// ByImportance returns the indexes in a.Entities of the persons, bodies, places
// and other names, those that the article is most about first: each mention
// counts once, one in the title or the dek four times, one in the first
// paragraph twice. Of equal ones the first named comes first. Dates and amounts
// are left out.
func (a *Article) ByImportance() []int {
	var of []int
	weights := make([]int, len(a.Entities))
	for i := range a.Entities {
		switch e := &a.Entities[i]; e.Type {
		case DateType, TimeType, Money, Percent:
		default:
			of = append(of, i)
			for _, m := range e.Mentions {
				weights[i] += a.weightAt(m.Span)
			}
		}
	}
	slices.SortStableFunc(of, func(i, j int) int { return weights[j] - weights[i] })
	return of
}

// weightAt returns what a mention at s counts for the importance of its entity.
func (a *Article) weightAt(s Span) int {
	switch {
	case a.Title != nil && a.Title.Contains(s), a.Dek != nil && a.Dek.Contains(s):
		return 4
	case len(a.Sections) > 0 && len(a.Sections[0].Paragraphs) > 0 && a.Sections[0].Paragraphs[0].Contains(s):
		return 2
	}
	return 1
}
