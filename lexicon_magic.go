package lede

// magics are the first bytes of files that are no text, those that a crawler
// most often stores under a wrong name: pictures, sound, video, archives,
// office files, programs. Source: the table of the WHATWG standard "MIME
// Sniffing", and the file formats' own specifications.
var magics = []string{
	"\x00\x00\x00\x18ftyp", "\x00\x00\x00\x1cftyp", "\x00\x00\x00 ftyp", "\x00asm", "\x1aE\xdf\xa3",
	"\x1f\x8b\b", "%PDF-", "7z\xbc\xaf\x27\x1c", "GIF87a", "GIF89a", "OTTO\x00", "OggS\x00",
	"PK\x03\x04", "Rar!\x1a\a", "SQLite format 3\x00", "wOF2", "wOFF", "\x7fELF", "\x89PNG\r\n\x1a\n",
	"\xca\xfe\xba\xbe", "\xd0\xcf\x11\xe0\xa1\xb1", "\xfd7zXZ\x00", "\xff\xd8\xff",
}
