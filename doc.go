/*
Package lede reads the text of a news article, as it comes out of a scraper, a
feed or an archive, and returns its structure: title, byline and dateline,
sections, picture captions with their credits, who said what, who and what is
named, and what on the page was no part of the story.

	article, err := lede.Parse(text)

# In

The input is plain text in UTF-8; [Decode] makes that of bytes in another
charset. Lines may be paragraphs, with or without blank lines between them, or
wrapped by hand. What scraping leaves behind is expected, not an error: HTML
entities, broken charsets, invisible characters, share bars, headlines of other
stories in the middle of this one, a caption that stands there twice.

# Out

An [Article]. Its blocks, which are Title, Dek, Byline, a Published line, the
headings and paragraphs of Sections, Captions and Asides, hold each non-blank
byte of the text exactly once. Quotes and Entities lie over the blocks of the
story: title, dek, headings, paragraphs and captions, never asides. A Quote
leads to its speaker by Quote.Entity, an index in Article.Entities. What a text
does not have is nil: look before using Title.

[encoding/json] writes an Article and reads it back; the field names and their
order are part of the package's contract. The command cmd/lede prints the same
JSON.

# Places

A [Span] is a half-open range of bytes in the text as the caller passed it, not
of runes and not of the cleaned text: input[s.Start:s.End] is what was found.
The Text beside it is the same words cleaned, on one line, ready to print. An
example below counts in characters, as other languages do.

# Stages

Parse runs four stages, and a caller can run fewer, or others between them or in
their place:

	Clean      repairs what the others look at; places stay the input's
	Extract    finds the blocks, the dates, the dateline and the language
	Entities   finds the names and what the story says of them
	Quotes     finds what was said, and who said it

	article, err := lede.Parse(text, lede.Clean, lede.Extract)             // blocks only
	article, err := lede.Parse(text, lede.Clean, myBlocks, lede.Entities)  // one's own blocks

A [Stage] is a func(*Article) error. The stages read the public fields of the
Article as they stand, so that what a caller's stage changed is what the next
one sees. Of blocks they read the places and look at the words there: a Text that
a stage changed is printed, but nothing is looked for in it. [EntitiesBy] puts another tagger behind the linking of mentions, as
package prose does; a [NameList] finds names that the caller knows.

# Many articles

Parse starts no goroutines and keeps nothing between calls but some working
memory, so that an archive is read by as many goroutines as there are cores, each
calling Parse. Nothing has to be loaded or closed: the models are part of the
program and are used where they lie. A [Parser] and a [NameList] are made once
and shared.

# Errors

No text is an error: odd text yields less. The errors are [ErrEmpty],
[ErrNotText] and [ErrTooLarge] (see [Parser.MaxBytes]), [ErrOrder] where a stage
lacks the one before it, and whatever a caller's own stage returns. No input
makes a stage panic, and time and memory are linear in the length of the text.

# Confidence

Blocks, mentions and quotes carry the estimated chance that they are right, from
0 to 1, and a quote the steps that led to its speaker. They are estimates of
models trained on news; a caller who wants few errors can drop what is low.

# Sameness

Equal texts give equal articles, byte for byte, on every architecture: weights
are integers, nothing depends on the order of a map or on the clock. All
functions may be called from several goroutines at once, on different Articles.
Another version of the package may find other things; a program that keeps what
was found can note the version, which [runtime/debug.ReadBuildInfo] knows.

# Limits

Names, roles and reported speech are found in English. Of text in another
language the structure and the words in quotation marks still come, without
names, and Language says which it is. A text of a few lines, too short to tell
its language, is read as English. The analysis knows only the text: of two people
with one surname it takes the one the article speaks of, and no name is looked up
anywhere. Speech that only a reader of the whole page could assign stays without
a speaker.

# Figures

ACCURACY.md in the repository holds what was measured on which texts, beside
other programs, what the errors were, and the commands to measure it again.
*/
package lede
