package lede

// The words of dates in lines of pages, in English and in other languages that
// newspapers are much written in. Short forms that are English words too (ago,
// out, set) are left out.

// foreignMonths are months in other languages, in the forms that dates have.
var foreignMonths = map[string]int{
	"janvier": 1, "januar": 1, "jänner": 1, "enero": 1, "janeiro": 1, "gennaio": 1, "januari": 1, "января": 1, "stycznia": 1, "ocak": 1, "يناير": 1,
	"février": 2, "fevrier": 2, "févr": 2, "februar": 2, "febrero": 2, "fevereiro": 2, "febbraio": 2, "februari": 2,
	"февраля": 2, "lutego": 2, "şubat": 2, "فبراير": 2,
	"mars": 3, "märz": 3, "marzo": 3, "março": 3, "maart": 3, "marts": 3, "maret": 3, "марта": 3, "marca": 3, "mart": 3, "مارس": 3,
	"avril": 4, "abril": 4, "aprile": 4, "апреля": 4, "kwietnia": 4, "nisan": 4, "أبريل": 4,
	"mai": 5, "mayo": 5, "maio": 5, "maggio": 5, "mag": 5, "mei": 5, "maj": 5, "мая": 5, "maja": 5, "mayıs": 5, "مايو": 5,
	"juin": 6, "juni": 6, "junio": 6, "junho": 6, "giugno": 6, "giu": 6, "июня": 6, "czerwca": 6, "haziran": 6, "يونيو": 6,
	"juillet": 7, "juli": 7, "julio": 7, "julho": 7, "luglio": 7, "lug": 7, "июля": 7, "lipca": 7, "temmuz": 7, "يوليو": 7,
	"août": 8, "aout": 8, "agosto": 8, "augustus": 8, "augusti": 8, "agustus": 8, "августа": 8, "sierpnia": 8, "ağustos": 8, "أغسطس": 8,
	"septembre": 9, "septiembre": 9, "setembro": 9, "settembre": 9, "сентября": 9, "września": 9, "eylül": 9, "سبتمبر": 9,
	"octobre": 10, "oktober": 10, "octubre": 10, "outubro": 10, "ottobre": 10, "октября": 10, "października": 10, "ekim": 10, "أكتوبر": 10,
	"novembre": 11, "noviembre": 11, "novembro": 11, "ноября": 11, "listopada": 11, "kasım": 11, "نوفمبر": 11,
	"décembre": 12, "decembre": 12, "dezember": 12, "diciembre": 12, "dezembro": 12, "dicembre": 12, "desember": 12, "декабря": 12, "grudnia": 12,
	"aralık": 12, "ديسمبر": 12,
}

// yearSigns and monthSigns stand behind the numbers of a date in Chinese, Japanese
// and Korean.
var (
	yearSigns  = map[string]bool{"年": true, "년": true}
	monthSigns = map[string]bool{"月": true, "월": true}
)

// timeSpans are the words in which pages count the time back from now: "7 hours ago".
var timeSpans = []string{
	"day", "days", "hour", "hours", "hr", "hrs", "min", "mins", "minute", "minutes", "month", "months", "sec", "second", "seconds", "secs",
	"week", "weeks", "year", "years",
}

// ordinalEndings stand behind the number of a day: "18th", "1er".
var ordinalEndings = []string{"er", "nd", "rd", "st", "th", "º"}

// dateJoiners are small words and marks between the parts of a date: "Nov 20, 2019
// at 6:46", "4 mai 2021 à 17h30".
var dateJoiners = []string{
	"a", "alle", "at", "kl", "las", "of", "om", "on", "ore", "um", "·", "à", "às", "в", "–", "—", "•",
}

// publishedWords say that a date is that of publication.
var publishedWords = []string{
	"created", "erstellt", "gepubliceerd", "posted", "pubblicato", "publicada", "publicado", "publicerad", "publiceret",
	"publisert", "published", "publiziert", "publié", "publiée", "stand", "veröffentlicht", "written", "опубликовано",
}

// updatedWords say that a date is that of a change.
var updatedWords = []string{
	"actualizada", "actualizado", "aggiornato", "aktualisiert", "atualizada", "atualizado", "bijgewerkt", "edited",
	"jour", "modified", "modifié", "opdateret", "oppdatert", "revised", "update", "updated", "uppdaterad", "обновлено",
}

// kickOffs say that a day is that of a match.
var kickOffs = []string{"kick off", "kick-off", "kickoff", "throw-in:", "tip-off"}

// mastheadWords say that what stands beside the day is the paper.
var mastheadWords = []string{"e-paper", "epaper", "newspaper"}

// americanHours are the hours behind UTC, in winter, of zones that papers of North
// America print without saying whether it is summer.
var americanHours = map[string]int{"ct": 6, "et": 5, "mt": 7, "pt": 8}

// americanZones are zones whose papers write the month first, otherZones are those
// whose papers write the day first.
var (
	americanZones = []string{"akdt", "akst", "cdt", "ct", "edt", "est", "et", "hst", "mdt", "mst", "pdt", "pst", "pt"}
	otherZones    = []string{
		"acdt", "acst", "aedt", "aest", "awst", "bst", "cat", "cest", "cet", "eat", "eest", "gmt", "hkt", "ist", "nzdt", "nzst", "pkt", "sast",
		"wat", "wib",
	}
)

// longZones are the zones of North America in words, by what their short names
// begin with.
var longZones = map[string]string{"central": "c", "eastern": "e", "mountain": "m", "pacific": "p"}
