package lede

import "unicode"

// scriptLanguages gives the language that most news in a script is written in.
var scriptLanguages = []struct {
	table *unicode.RangeTable
	tag   string
}{
	{unicode.Arabic, "ar"},
	{unicode.Armenian, "hy"},
	{unicode.Bengali, "bn"},
	{unicode.Devanagari, "hi"},
	{unicode.Ethiopic, "am"},
	{unicode.Georgian, "ka"},
	{unicode.Greek, "el"},
	{unicode.Han, "zh"},
	{unicode.Hangul, "ko"},
	{unicode.Hebrew, "he"},
	{unicode.Hiragana, "ja"},
	{unicode.Katakana, "ja"},
	{unicode.Khmer, "km"},
	{unicode.Tamil, "ta"},
	{unicode.Thai, "th"},
}

// stopWordLists are small words of languages in Latin and Cyrillic script, by
// BCP 47 tag: those that are frequent in it and rare in its neighbours. Chosen by
// hand from the languages' commonest words.
var stopWordLists = []struct {
	tag     string
	words   []string
	letters string // that few other languages have
}{
	{"en", []string{"a", "and", "are", "as", "at", "be", "but", "by", "for", "from", "had", "has", "have", "he", "his", "in", "is", "it", "no", "not", "of", "on", "said", "that", "the", "their", "there", "they", "this", "to", "was", "were", "which", "with", "would"}, ""},
	{"de", []string{"auch", "auf", "das", "dem", "den", "der", "die", "ein", "eine", "für", "hat", "im", "ist", "mit", "nach", "nicht", "sich", "sie", "und", "von", "werden", "wird", "zu"}, "ßäöü"},
	{"fr", []string{"a", "au", "aux", "avec", "ce", "cette", "dans", "de", "des", "du", "elle", "est", "et", "il", "la", "le", "les", "mais", "ont", "par", "pas", "plus", "pour", "qui", "sont", "sur", "une"}, "çèêœ"},
	{"es", []string{"al", "como", "con", "de", "del", "el", "en", "entre", "es", "está", "fue", "ha", "la", "las", "los", "más", "para", "pero", "por", "que", "se", "según", "sobre", "su", "una", "y"}, "ñ¿¡"},
	{"pt", []string{"a", "ao", "as", "à", "de", "e", "é", "o", "seu", "sua", "vai", "até", "com", "da", "das", "do", "dos", "em", "foi", "mais", "não", "na", "nas", "no", "nos", "os", "ou", "para", "pela", "pelo", "por", "que", "são", "se", "um", "uma"}, "ãõç"},
	{"it", []string{"a", "alla", "anche", "che", "con", "da", "dal", "dei", "del", "della", "delle", "di", "e", "è", "gli", "ha", "il", "le", "lo", "nel", "nella", "non", "per", "più", "sono", "una"}, "òìù"},
	{"nl", []string{"aan", "bij", "dat", "de", "die", "door", "een", "en", "er", "heeft", "het", "hij", "maar", "met", "naar", "niet", "ook", "op", "te", "uit", "van", "voor", "wordt", "zijn"}, ""},
	{"sv", []string{"att", "av", "den", "det", "efter", "en", "ett", "från", "för", "har", "hon", "inte", "med", "men", "och", "om", "på", "som", "till", "var", "är"}, "åäö"},
	{"da", []string{"af", "at", "blev", "bliver", "sagde", "siger", "sig", "den", "der", "det", "efter", "en", "er", "et", "fra", "har", "ikke", "jeg", "med", "og", "også", "om", "på", "som", "til", "ud", "var"}, "æøå"},
	{"nb", []string{"at", "av", "ble", "blir", "sa", "seg", "sier", "den", "det", "en", "er", "etter", "fra", "har", "hun", "ikke", "jeg", "med", "men", "og", "også", "om", "på", "som", "til", "var"}, "æøå"},
	{"fi", []string{"ei", "että", "hän", "ja", "joka", "kun", "mukaan", "mutta", "myös", "oli", "on", "ovat", "se", "sen", "tai"}, "äö"},
	{"pl", []string{"ale", "by", "co", "dla", "do", "i", "jak", "jest", "na", "nie", "od", "oraz", "po", "przez", "są", "się", "tym", "w", "z", "za", "że"}, "łęąśżźćń"},
	{"cs", []string{"a", "ale", "by", "bylo", "do", "i", "jak", "je", "jsem", "jsou", "na", "od", "podle", "po", "pro", "se", "si", "v", "ve", "že", "z"}, "řěůžšč"},
	{"hu", []string{"a", "az", "csak", "de", "egy", "el", "és", "hogy", "is", "meg", "mert", "mint", "nem", "pedig", "szerint", "van", "volt"}, "őű"},
	{"ro", []string{"a", "au", "care", "ce", "cu", "de", "din", "este", "fost", "în", "la", "mai", "nu", "o", "pe", "pentru", "prin", "și", "să", "un"}, "șțăţş"},
	{"tr", []string{"ama", "bir", "bu", "çok", "da", "daha", "de", "göre", "gibi", "için", "ile", "ise", "kadar", "olan", "olarak", "sonra", "ve", "yeni"}, "ğışİç"},
	{"id", []string{"adalah", "akan", "dalam", "dan", "dari", "dengan", "di", "ini", "itu", "juga", "karena", "ke", "kepada", "oleh", "pada", "saat", "tidak", "untuk", "yang"}, ""},
	{"vi", []string{"các", "cho", "có", "của", "đã", "được", "không", "là", "một", "này", "người", "những", "tại", "trong", "và", "với"}, "ơưđạảấầậ"},
	{"sw", []string{"alisema", "cha", "hiyo", "huo", "katika", "kuwa", "kwa", "la", "na", "ni", "pia", "wa", "wakati", "ya", "za"}, ""},
	{"af", []string{"aan", "dat", "deur", "die", "en", "het", "hy", "in", "is", "maar", "met", "nie", "om", "ook", "sy", "te", "van", "vir", "wat"}, ""},
	{"ru", []string{"в", "во", "из", "и", "как", "к", "на", "не", "о", "от", "по", "с", "что", "это", "этом", "он", "она", "за", "был", "его"}, "ыэё"},
	{"uk", []string{"в", "від", "він", "до", "є", "за", "з", "із", "й", "про", "на", "не", "та", "у", "це", "що", "який", "як"}, "іїєґ"},
	{"bg", []string{"в", "да", "за", "и", "като", "на", "не", "от", "се", "са", "с", "това", "че", "ще"}, "ъщ"},
	{"sr", []string{"да", "за", "и", "је", "као", "на", "не", "од", "са", "се", "су", "у", "што"}, "јљњћђџ"},
	{"fil", []string{"ang", "ay", "mga", "na", "ng", "ni", "sa", "si", "ito", "para", "hindi", "niya", "siya"}, ""},
	{"so", []string{"ah", "ay", "ayaa", "ka", "ku", "iyo", "la", "oo", "uu", "waa", "waxa", "waxaa"}, ""},
}
