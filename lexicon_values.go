package lede

import (
	"slices"
	"strings"
)

// A valueWord is a word that a value can start with, or that gives a number its
// meaning.
type valueWord struct {
	word  string // in small letters
	class valueClass
	n     int    // the number of a day or month, a digit's value, a scale's power of ten, the least digits of a sum
	code  string // the currency's ISO 4217 code, a time, a zone's offset; "abbr" of a day or month cut short
	exact string // the only way it is written, or "" for any case
}

// A valueClass says what a valueWord is.
type valueClass uint8

const (
	valueWeekday  valueClass = iota // n is 1 for Monday
	valueMonth                      // n is 1 for January
	valueDigit                      // two, thirty
	valueHalf                       // half
	valueScale                      // million, crore
	valueMany                       // tens, millions
	valueCurrency                   // dollars: after the number, which has more than n digits
	valueCents                      // cents
	valueCode                       // USD, Rs: before the number
	valueUnit                       // people, km: the number before it is no year
	valueClock                      // noon
	valueDay                        // yesterday
	valueRelative                   // last, next
	valueZone                       // GMT
	valueOrdinal                    // twentieth
)

// valueWords are the words of the grammar of values, sorted. The currencies are
// those of ISO 4217 with the names and signs that English papers print; a
// currency that several countries have under one name has no code. The zones are
// those of the tz database that papers name, without an offset where one name
// has two (IST, CST). The units are what news counts most often in thousands.
var valueWords = []valueWord{
	{word: "acres", class: valueUnit},
	{word: "aed", class: valueCode, code: "AED", exact: "AED"},
	{word: "aedt", class: valueZone, code: "+11:00", exact: "AEDT"},
	{word: "aest", class: valueZone, code: "+10:00", exact: "AEST"},
	{word: "afghani", class: valueCurrency, code: "AFN"},
	{word: "afghanis", class: valueCurrency, code: "AFN"},
	{word: "afn", class: valueCode, code: "AFN", exact: "AFN"},
	{word: "aoa", class: valueCode, code: "AOA", exact: "AOA"},
	{word: "apr", class: valueMonth, n: 4, code: "abbr"},
	{word: "april", class: valueMonth, n: 4},
	{word: "ariary", class: valueCurrency, code: "MGA"},
	{word: "ars", class: valueCode, code: "ARS", exact: "ARS"},
	{word: "aud", class: valueCode, code: "AUD", exact: "AUD"},
	{word: "aug", class: valueMonth, n: 8, code: "abbr"},
	{word: "august", class: valueMonth, n: 8},
	{word: "awst", class: valueZone, code: "+08:00", exact: "AWST"},
	{word: "baht", class: valueCurrency, code: "THB"},
	{word: "barrels", class: valueUnit},
	{word: "bc", class: valueUnit},
	{word: "bdt", class: valueCode, code: "BDT", exact: "BDT"},
	{word: "bhd", class: valueCode, code: "BHD", exact: "BHD"},
	{word: "billion", class: valueScale, n: 9},
	{word: "billions", class: valueMany},
	{word: "birr", class: valueCurrency, code: "ETB"},
	{word: "bln", class: valueScale, n: 9},
	{word: "bn", class: valueScale, n: 9},
	{word: "bnd", class: valueCode, code: "BND", exact: "BND"},
	{word: "bolivar", class: valueCurrency, code: "VES"},
	{word: "bolivares", class: valueCurrency, code: "VES"},
	{word: "bolivars", class: valueCurrency, code: "VES"},
	{word: "bolivianos", class: valueCurrency, code: "BOB"},
	{word: "brl", class: valueCode, code: "BRL", exact: "BRL"},
	{word: "bst", class: valueZone, code: "+01:00", exact: "BST"},
	{word: "bucks", class: valueCurrency, n: 1},
	{word: "bwp", class: valueCode, code: "BWP", exact: "BWP"},
	{word: "cad", class: valueCode, code: "CAD", exact: "CAD"},
	{word: "calories", class: valueUnit},
	{word: "cars", class: valueUnit},
	{word: "cases", class: valueUnit},
	{word: "cat", class: valueZone, code: "+02:00", exact: "CAT"},
	{word: "cc", class: valueUnit},
	{word: "cdf", class: valueCode, code: "CDF", exact: "CDF"},
	{word: "cdt", class: valueZone, code: "-05:00", exact: "CDT"},
	{word: "cedi", class: valueCurrency, code: "GHS"},
	{word: "cedis", class: valueCurrency, code: "GHS"},
	{word: "cent", class: valueCents, n: 2, code: "USD"},
	{word: "cents", class: valueCents, n: 2, code: "USD"},
	{word: "cest", class: valueZone, code: "+02:00", exact: "CEST"},
	{word: "cet", class: valueZone, code: "+01:00", exact: "CET"},
	{word: "cfa", class: valueCode, code: "XOF", exact: "CFA"},
	{word: "chf", class: valueCode, code: "CHF", exact: "CHF"},
	{word: "children", class: valueUnit},
	{word: "clp", class: valueCode, code: "CLP", exact: "CLP"},
	{word: "cny", class: valueCode, code: "CNY", exact: "CNY"},
	{word: "colones", class: valueCurrency, code: "CRC"},
	{word: "copies", class: valueUnit},
	{word: "crore", class: valueScale, n: 7},
	{word: "crores", class: valueScale, n: 7},
	{word: "crown", class: valueCurrency, n: 3},
	{word: "crowns", class: valueCurrency, n: 3},
	{word: "cst", class: valueZone, exact: "CST"},
	{word: "ct", class: valueZone, exact: "CT"},
	{word: "czk", class: valueCode, code: "CZK", exact: "CZK"},
	{word: "dalasi", class: valueCurrency, code: "GMD"},
	{word: "deaths", class: valueUnit},
	{word: "dec", class: valueMonth, n: 12, code: "abbr"},
	{word: "december", class: valueMonth, n: 12},
	{word: "delegates", class: valueUnit},
	{word: "denars", class: valueCurrency, code: "MKD"},
	{word: "dh", class: valueCode, code: "AED"},
	{word: "dhs", class: valueCode, code: "AED"},
	{word: "dinar", class: valueCurrency},
	{word: "dinars", class: valueCurrency},
	{word: "dirham", class: valueCurrency, code: "AED"},
	{word: "dirhams", class: valueCurrency, code: "AED"},
	{word: "dkk", class: valueCode, code: "DKK", exact: "DKK"},
	{word: "dollar", class: valueCurrency, code: "USD"},
	{word: "dollars", class: valueCurrency, code: "USD"},
	{word: "dong", class: valueCurrency, code: "VND"},
	{word: "dozens", class: valueMany},
	{word: "dzd", class: valueCode, code: "DZD", exact: "DZD"},
	{word: "eat", class: valueZone, code: "+03:00", exact: "EAT"},
	{word: "edt", class: valueZone, code: "-04:00", exact: "EDT"},
	{word: "eest", class: valueZone, code: "+03:00", exact: "EEST"},
	{word: "eet", class: valueZone, code: "+02:00", exact: "EET"},
	{word: "egp", class: valueCode, code: "EGP", exact: "EGP"},
	{word: "eight", class: valueDigit, n: 8},
	{word: "eighteen", class: valueDigit, n: 18},
	{word: "eighteenth", class: valueOrdinal},
	{word: "eighty", class: valueDigit, n: 80},
	{word: "eleven", class: valueDigit, n: 11},
	{word: "emalangeni", class: valueCurrency, code: "SZL"},
	{word: "employees", class: valueUnit},
	{word: "est", class: valueZone, code: "-05:00", exact: "EST"},
	{word: "et", class: valueZone, exact: "ET"},
	{word: "etb", class: valueCode, code: "ETB", exact: "ETB"},
	{word: "eur", class: valueCode, code: "EUR", exact: "EUR"},
	{word: "euro", class: valueCurrency, code: "EUR"},
	{word: "euros", class: valueCurrency, code: "EUR"},
	{word: "families", class: valueUnit},
	{word: "fcfa", class: valueCode, code: "XOF", exact: "FCFA"},
	{word: "feb", class: valueMonth, n: 2, code: "abbr"},
	{word: "february", class: valueMonth, n: 2},
	{word: "feet", class: valueUnit},
	{word: "fifteen", class: valueDigit, n: 15},
	{word: "fifteenth", class: valueOrdinal},
	{word: "fifty", class: valueDigit, n: 50},
	{word: "five", class: valueDigit, n: 5},
	{word: "fjd", class: valueCode, code: "FJD", exact: "FJD"},
	{word: "forint", class: valueCurrency, code: "HUF"},
	{word: "forints", class: valueCurrency, code: "HUF"},
	{word: "forty", class: valueDigit, n: 40},
	{word: "four", class: valueDigit, n: 4},
	{word: "fourteen", class: valueDigit, n: 14},
	{word: "franc", class: valueCurrency},
	{word: "francs", class: valueCurrency},
	{word: "fri", class: valueWeekday, n: 5, code: "abbr"},
	{word: "friday", class: valueWeekday, n: 5},
	{word: "fridays", class: valueWeekday, n: 5},
	{word: "frw", class: valueCode, code: "RWF"},
	{word: "ft", class: valueUnit},
	{word: "gbp", class: valueCode, code: "GBP", exact: "GBP"},
	{word: "ghc", class: valueCode, code: "GHS"},
	{word: "ghs", class: valueCode, code: "GHS", exact: "GHS"},
	{word: "gmd", class: valueCode, code: "GMD", exact: "GMD"},
	{word: "gmt", class: valueZone, code: "Z", exact: "GMT"},
	{word: "gourdes", class: valueCurrency, code: "HTG"},
	{word: "greenbacks", class: valueCurrency, code: "USD"},
	{word: "gst", class: valueZone, code: "+04:00", exact: "GST"},
	{word: "guaranies", class: valueCurrency, code: "PYG"},
	{word: "guilders", class: valueCurrency},
	{word: "gyd", class: valueCode, code: "GYD", exact: "GYD"},
	{word: "half", class: valueHalf},
	{word: "hectares", class: valueUnit},
	{word: "hkd", class: valueCode, code: "HKD", exact: "HKD"},
	{word: "hkt", class: valueZone, code: "+08:00", exact: "HKT"},
	{word: "homes", class: valueUnit},
	{word: "houses", class: valueUnit},
	{word: "hp", class: valueUnit},
	{word: "hryvnia", class: valueCurrency, code: "UAH"},
	{word: "hryvnias", class: valueCurrency, code: "UAH"},
	{word: "hryvnya", class: valueCurrency, code: "UAH"},
	{word: "huf", class: valueCode, code: "HUF", exact: "HUF"},
	{word: "hundred", class: valueScale, n: 2},
	{word: "hundreds", class: valueMany},
	{word: "idr", class: valueCode, code: "IDR", exact: "IDR"},
	{word: "ils", class: valueCode, code: "ILS", exact: "ILS"},
	{word: "inr", class: valueCode, code: "INR", exact: "INR"},
	{word: "iqd", class: valueCode, code: "IQD", exact: "IQD"},
	{word: "irr", class: valueCode, code: "IRR", exact: "IRR"},
	{word: "ist", class: valueZone, exact: "IST"},
	{word: "jan", class: valueMonth, n: 1, code: "abbr"},
	{word: "january", class: valueMonth, n: 1},
	{word: "jmd", class: valueCode, code: "JMD", exact: "JMD"},
	{word: "jobs", class: valueUnit},
	{word: "jod", class: valueCode, code: "JOD", exact: "JOD"},
	{word: "jpy", class: valueCode, code: "JPY", exact: "JPY"},
	{word: "jst", class: valueZone, code: "+09:00", exact: "JST"},
	{word: "jul", class: valueMonth, n: 7, code: "abbr"},
	{word: "july", class: valueMonth, n: 7},
	{word: "jun", class: valueMonth, n: 6, code: "abbr"},
	{word: "june", class: valueMonth, n: 6},
	{word: "kd", class: valueCode, code: "KWD"},
	{word: "kes", class: valueCode, code: "KES", exact: "KES"},
	{word: "kg", class: valueUnit},
	{word: "khr", class: valueCode, code: "KHR", exact: "KHR"},
	{word: "kilometers", class: valueUnit},
	{word: "kilometres", class: valueUnit},
	{word: "kina", class: valueCurrency, code: "PGK"},
	{word: "km", class: valueUnit},
	{word: "kobo", class: valueCents, n: 2, code: "NGN"},
	{word: "koruna", class: valueCurrency, code: "CZK"},
	{word: "krona", class: valueCurrency, code: "SEK"},
	{word: "krone", class: valueCurrency},
	{word: "kroner", class: valueCurrency},
	{word: "kronor", class: valueCurrency, code: "SEK"},
	{word: "krw", class: valueCode, code: "KRW", exact: "KRW"},
	{word: "ksh", class: valueCode, code: "KES"},
	{word: "kshs", class: valueCode, code: "KES"},
	{word: "kst", class: valueZone, code: "+09:00", exact: "KST"},
	{word: "kwacha", class: valueCurrency},
	{word: "kwanza", class: valueCurrency, code: "AOA"},
	{word: "kwanzas", class: valueCurrency, code: "AOA"},
	{word: "kwd", class: valueCode, code: "KWD", exact: "KWD"},
	{word: "kyat", class: valueCurrency, code: "MMK"},
	{word: "kyats", class: valueCurrency, code: "MMK"},
	{word: "kzt", class: valueCode, code: "KZT", exact: "KZT"},
	{word: "lac", class: valueScale, n: 5},
	{word: "lacs", class: valueScale, n: 5},
	{word: "lakh", class: valueScale, n: 5},
	{word: "lakhs", class: valueScale, n: 5},
	{word: "lari", class: valueCurrency, code: "GEL"},
	{word: "last", class: valueRelative, n: -1},
	{word: "le", class: valueCode, code: "EGP", exact: "LE"},
	{word: "lei", class: valueCurrency, code: "RON"},
	{word: "lempira", class: valueCurrency, code: "HNL"},
	{word: "lempiras", class: valueCurrency, code: "HNL"},
	{word: "leones", class: valueCurrency},
	{word: "leu", class: valueCurrency, code: "RON"},
	{word: "leva", class: valueCurrency, code: "BGN"},
	{word: "lira", class: valueCurrency},
	{word: "liras", class: valueCurrency},
	{word: "litres", class: valueUnit},
	{word: "lkr", class: valueCode, code: "LKR", exact: "LKR"},
	{word: "lrd", class: valueCode, code: "LRD", exact: "LRD"},
	{word: "lyd", class: valueCode, code: "LYD", exact: "LYD"},
	{word: "m", class: valueUnit},
	{word: "maloti", class: valueCurrency, code: "LSL"},
	{word: "manat", class: valueCurrency},
	{word: "mar", class: valueMonth, n: 3, code: "abbr"},
	{word: "march", class: valueMonth, n: 3},
	{word: "may", class: valueMonth, n: 5},
	{word: "mdt", class: valueZone, code: "-06:00", exact: "MDT"},
	{word: "members", class: valueUnit},
	{word: "men", class: valueUnit},
	{word: "meters", class: valueUnit},
	{word: "meticais", class: valueCurrency, code: "MZN"},
	{word: "metres", class: valueUnit},
	{word: "midday", class: valueClock, code: "12:00"},
	{word: "midnight", class: valueClock, code: "00:00"},
	{word: "mil", class: valueScale, n: 6},
	{word: "miles", class: valueUnit},
	{word: "million", class: valueScale, n: 6},
	{word: "millions", class: valueMany},
	{word: "mln", class: valueScale, n: 6},
	{word: "mmk", class: valueCode, code: "MMK", exact: "MMK"},
	{word: "mn", class: valueScale, n: 6},
	{word: "mnt", class: valueCode, code: "MNT", exact: "MNT"},
	{word: "mon", class: valueWeekday, n: 1, code: "abbr"},
	{word: "monday", class: valueWeekday, n: 1},
	{word: "mondays", class: valueWeekday, n: 1},
	{word: "msk", class: valueZone, code: "+03:00", exact: "MSK"},
	{word: "mst", class: valueZone, code: "-07:00", exact: "MST"},
	{word: "mt", class: valueZone, exact: "MT"},
	{word: "mur", class: valueCode, code: "MUR", exact: "MUR"},
	{word: "mw", class: valueUnit},
	{word: "mwk", class: valueCode, code: "MWK", exact: "MWK"},
	{word: "mxn", class: valueCode, code: "MXN", exact: "MXN"},
	{word: "myr", class: valueCode, code: "MYR", exact: "MYR"},
	{word: "mzn", class: valueCode, code: "MZN", exact: "MZN"},
	{word: "naira", class: valueCurrency, code: "NGN"},
	{word: "next", class: valueRelative, n: 1},
	{word: "ngn", class: valueCode, code: "NGN", exact: "NGN"},
	{word: "ngultrum", class: valueCurrency, code: "BTN"},
	{word: "nine", class: valueDigit, n: 9},
	{word: "nineteen", class: valueDigit, n: 19},
	{word: "nineteenth", class: valueOrdinal},
	{word: "ninety", class: valueDigit, n: 90},
	{word: "nis", class: valueCode, code: "ILS", exact: "NIS"},
	{word: "nok", class: valueCode, code: "NOK", exact: "NOK"},
	{word: "noon", class: valueClock, code: "12:00"},
	{word: "nov", class: valueMonth, n: 11, code: "abbr"},
	{word: "november", class: valueMonth, n: 11},
	{word: "npr", class: valueCode, code: "NPR", exact: "NPR"},
	{word: "nzd", class: valueCode, code: "NZD", exact: "NZD"},
	{word: "nzdt", class: valueZone, code: "+13:00", exact: "NZDT"},
	{word: "nzst", class: valueZone, code: "+12:00", exact: "NZST"},
	{word: "oct", class: valueMonth, n: 10, code: "abbr"},
	{word: "october", class: valueMonth, n: 10},
	{word: "officers", class: valueUnit},
	{word: "omr", class: valueCode, code: "OMR", exact: "OMR"},
	{word: "one", class: valueDigit, n: 1},
	{word: "ouguiya", class: valueCurrency, code: "MRU"},
	{word: "paise", class: valueCents, n: 2, code: "INR"},
	{word: "participants", class: valueUnit},
	{word: "passengers", class: valueUnit},
	{word: "patients", class: valueUnit},
	{word: "pdt", class: valueZone, code: "-07:00", exact: "PDT"},
	{word: "pence", class: valueCents, n: 2, code: "GBP"},
	{word: "people", class: valueUnit},
	{word: "persons", class: valueUnit},
	{word: "peso", class: valueCurrency},
	{word: "pesos", class: valueCurrency},
	{word: "pgk", class: valueCode, code: "PGK", exact: "PGK"},
	{word: "php", class: valueCode, code: "PHP"},
	{word: "pkr", class: valueCode, code: "PKR", exact: "PKR"},
	{word: "pkt", class: valueZone, code: "+05:00", exact: "PKT"},
	{word: "pln", class: valueCode, code: "PLN", exact: "PLN"},
	{word: "points", class: valueUnit},
	{word: "police", class: valueUnit},
	{word: "pound", class: valueCurrency, n: 3, code: "GBP"},
	{word: "pounds", class: valueCurrency, n: 4, code: "GBP"},
	{word: "protesters", class: valueUnit},
	{word: "pst", class: valueZone, code: "-08:00", exact: "PST"},
	{word: "pt", class: valueZone, exact: "PT"},
	{word: "pula", class: valueCurrency, code: "BWP"},
	{word: "qar", class: valueCode, code: "QAR", exact: "QAR"},
	{word: "qr", class: valueCode, code: "QAR"},
	{word: "quetzal", class: valueCurrency, code: "GTQ"},
	{word: "quetzales", class: valueCurrency, code: "GTQ"},
	{word: "quid", class: valueCurrency, n: 1},
	{word: "rand", class: valueCurrency, code: "ZAR"},
	{word: "reais", class: valueCurrency, code: "BRL"},
	{word: "real", class: valueCurrency, n: 4, code: "BRL"},
	{word: "reals", class: valueCurrency, code: "BRL"},
	{word: "refugees", class: valueUnit},
	{word: "renminbi", class: valueCurrency, code: "CNY"},
	{word: "residents", class: valueUnit},
	{word: "rial", class: valueCurrency},
	{word: "rials", class: valueCurrency},
	{word: "riel", class: valueCurrency, code: "KHR"},
	{word: "ringgit", class: valueCurrency, code: "MYR"},
	{word: "riyal", class: valueCurrency},
	{word: "riyals", class: valueCurrency},
	{word: "rm", class: valueCode, code: "MYR"},
	{word: "rmb", class: valueCode, code: "CNY", exact: "RMB"},
	{word: "ron", class: valueCode, code: "RON", exact: "RON"},
	{word: "rouble", class: valueCurrency, code: "RUB"},
	{word: "roubles", class: valueCurrency, code: "RUB"},
	{word: "rounds", class: valueUnit},
	{word: "rp", class: valueCode, code: "IDR"},
	{word: "rpm", class: valueUnit},
	{word: "rs", class: valueCode, code: "INR"},
	{word: "rub", class: valueCode, code: "RUB", exact: "RUB"},
	{word: "ruble", class: valueCurrency, code: "RUB"},
	{word: "rubles", class: valueCurrency, code: "RUB"},
	{word: "rufiyaa", class: valueCurrency, code: "MVR"},
	{word: "runs", class: valueUnit},
	{word: "rupee", class: valueCurrency, code: "INR"},
	{word: "rupees", class: valueCurrency, code: "INR"},
	{word: "rupiah", class: valueCurrency, code: "IDR"},
	{word: "rwf", class: valueCode, code: "RWF", exact: "RWF"},
	{word: "sast", class: valueZone, code: "+02:00", exact: "SAST"},
	{word: "sat", class: valueWeekday, n: 6, code: "abbr"},
	{word: "saturday", class: valueWeekday, n: 6},
	{word: "saturdays", class: valueWeekday, n: 6},
	{word: "schools", class: valueUnit},
	{word: "seats", class: valueUnit},
	{word: "sek", class: valueCode, code: "SEK", exact: "SEK"},
	{word: "sep", class: valueMonth, n: 9, code: "abbr"},
	{word: "sept", class: valueMonth, n: 9, code: "abbr"},
	{word: "september", class: valueMonth, n: 9},
	{word: "seven", class: valueDigit, n: 7},
	{word: "seventeen", class: valueDigit, n: 17},
	{word: "seventeenth", class: valueOrdinal},
	{word: "seventy", class: valueDigit, n: 70},
	{word: "sgd", class: valueCode, code: "SGD", exact: "SGD"},
	{word: "sgt", class: valueZone, code: "+08:00", exact: "SGT"},
	{word: "shekel", class: valueCurrency, code: "ILS"},
	{word: "shekels", class: valueCurrency, code: "ILS"},
	{word: "shilling", class: valueCurrency},
	{word: "shillings", class: valueCurrency},
	{word: "shs", class: valueCode, code: "?"},
	{word: "six", class: valueDigit, n: 6},
	{word: "sixteen", class: valueDigit, n: 16},
	{word: "sixteenth", class: valueOrdinal},
	{word: "sixty", class: valueDigit, n: 60},
	{word: "sll", class: valueCode, code: "SLL", exact: "SLL"},
	{word: "soldiers", class: valueUnit},
	{word: "soles", class: valueCurrency, n: 2, code: "PEN"},
	{word: "sr", class: valueCode, code: "SAR"},
	{word: "ssp", class: valueCode, code: "SSP", exact: "SSP"},
	{word: "staff", class: valueUnit},
	{word: "sterling", class: valueCurrency, n: 3, code: "GBP"},
	{word: "students", class: valueUnit},
	{word: "sun", class: valueWeekday, n: 7, code: "abbr"},
	{word: "sunday", class: valueWeekday, n: 7},
	{word: "sundays", class: valueWeekday, n: 7},
	{word: "taka", class: valueCurrency, code: "BDT"},
	{word: "ten", class: valueDigit, n: 10},
	{word: "tenge", class: valueCurrency, code: "KZT"},
	{word: "tens", class: valueMany},
	{word: "thb", class: valueCode, code: "THB", exact: "THB"},
	{word: "thirteen", class: valueDigit, n: 13},
	{word: "thirty", class: valueDigit, n: 30},
	{word: "this", class: valueRelative},
	{word: "thousand", class: valueScale, n: 3},
	{word: "thousands", class: valueMany},
	{word: "three", class: valueDigit, n: 3},
	{word: "thu", class: valueWeekday, n: 4, code: "abbr"},
	{word: "thur", class: valueWeekday, n: 4, code: "abbr"},
	{word: "thurs", class: valueWeekday, n: 4, code: "abbr"},
	{word: "thursday", class: valueWeekday, n: 4},
	{word: "thursdays", class: valueWeekday, n: 4},
	{word: "times", class: valueUnit},
	{word: "tk", class: valueCode, code: "BDT"},
	{word: "tn", class: valueScale, n: 12},
	{word: "tnd", class: valueCode, code: "TND", exact: "TND"},
	{word: "today", class: valueDay},
	{word: "tomorrow", class: valueDay, n: 1},
	{word: "tonnes", class: valueUnit},
	{word: "tons", class: valueUnit},
	{word: "trillion", class: valueScale, n: 12},
	{word: "trillions", class: valueMany},
	{word: "trn", class: valueScale, n: 12},
	{word: "troops", class: valueUnit},
	{word: "tsh", class: valueCode, code: "TZS"},
	{word: "ttd", class: valueCode, code: "TTD", exact: "TTD"},
	{word: "tue", class: valueWeekday, n: 2, code: "abbr"},
	{word: "tues", class: valueWeekday, n: 2, code: "abbr"},
	{word: "tuesday", class: valueWeekday, n: 2},
	{word: "tuesdays", class: valueWeekday, n: 2},
	{word: "tugrik", class: valueCurrency, code: "MNT"},
	{word: "twd", class: valueCode, code: "TWD", exact: "TWD"},
	{word: "twelve", class: valueDigit, n: 12},
	{word: "twentieth", class: valueOrdinal},
	{word: "twenty", class: valueDigit, n: 20},
	{word: "two", class: valueDigit, n: 2},
	{word: "tzs", class: valueCode, code: "TZS", exact: "TZS"},
	{word: "uah", class: valueCode, code: "UAH", exact: "UAH"},
	{word: "ugx", class: valueCode, code: "UGX", exact: "UGX"},
	{word: "usd", class: valueCode, code: "USD", exact: "USD"},
	{word: "ush", class: valueCode, code: "UGX"},
	{word: "utc", class: valueZone, code: "Z", exact: "UTC"},
	{word: "vatu", class: valueCurrency, code: "VUV"},
	{word: "vehicles", class: valueUnit},
	{word: "villagers", class: valueUnit},
	{word: "vnd", class: valueCode, code: "VND", exact: "VND"},
	{word: "volts", class: valueUnit},
	{word: "votes", class: valueUnit},
	{word: "wat", class: valueZone, code: "+01:00", exact: "WAT"},
	{word: "watts", class: valueUnit},
	{word: "wed", class: valueWeekday, n: 3, code: "abbr"},
	{word: "wednesday", class: valueWeekday, n: 3},
	{word: "wednesdays", class: valueWeekday, n: 3},
	{word: "wib", class: valueZone, code: "+07:00", exact: "WIB"},
	{word: "women", class: valueUnit},
	{word: "won", class: valueCurrency, n: 3, code: "KRW"},
	{word: "workers", class: valueUnit},
	{word: "xaf", class: valueCode, code: "XAF", exact: "XAF"},
	{word: "xcd", class: valueCode, code: "XCD", exact: "XCD"},
	{word: "xof", class: valueCode, code: "XOF", exact: "XOF"},
	{word: "yards", class: valueUnit},
	{word: "yen", class: valueCurrency, code: "JPY"},
	{word: "yesterday", class: valueDay, n: -1},
	{word: "yuan", class: valueCurrency, code: "CNY"},
	{word: "zar", class: valueCode, code: "ZAR", exact: "ZAR"},
	{word: "zloty", class: valueCurrency, code: "PLN"},
	{word: "zlotys", class: valueCurrency, code: "PLN"},
	{word: "zmw", class: valueCode, code: "ZMW", exact: "ZMW"},
}

// A codedWord is a word or sign with the code of a currency.
type codedWord struct{ word, code string }

// codeIn returns the code of s in a sorted table, and whether it is there.
func codeIn(table []codedWord, s string) (string, bool) {
	k, ok := slices.BinarySearchFunc(table, s, func(c codedWord, s string) int { return strings.Compare(c.word, s) })
	if !ok {
		return "", false
	}
	return table[k].code, true
}

// signCodes are the currencies of the signs.
var signCodes = []codedWord{
	{"$", "USD"}, {"£", "GBP"}, {"¥", "JPY"}, {"৳", "BDT"}, {"฿", "THB"}, {"₡", "CRC"}, {"₦", "NGN"},
	{"₩", "KRW"}, {"₪", "ILS"}, {"₫", "VND"}, {"€", "EUR"}, {"₭", "LAK"}, {"₮", "MNT"}, {"₱", "PHP"},
	{"₲", "PYG"}, {"₴", "UAH"}, {"₵", "GHS"}, {"₸", "KZT"}, {"₹", "INR"}, {"₺", "TRY"}, {"₼", "AZN"},
	{"₽", "RUB"}, {"₾", "GEL"}, {"＄", "USD"}, {"￥", "JPY"},
}

// dollarCodes are the currencies of signs with letters before them: US$, GH₵.
var dollarCodes = []codedWord{
	{"A", "AUD"}, {"AU", "AUD"}, {"AUD", "AUD"}, {"B", "BND"}, {"BDS", "BBD"}, {"BZ", "BZD"},
	{"C", "CAD"}, {"CA", "CAD"}, {"CAD", "CAD"}, {"COP", "COP"}, {"EC", "XCD"}, {"FJ", "FJD"},
	{"G", "GYD"}, {"GH", "GHS"}, {"GY", "GYD"}, {"HK", "HKD"}, {"J", "JMD"}, {"L", "LRD"},
	{"MX", "MXN"}, {"N", "NAD"}, {"NT", "TWD"}, {"NZ", "NZD"}, {"R", "BRL"}, {"S", "SGD"},
	{"SG", "SGD"}, {"TT", "TTD"}, {"U.S", "USD"}, {"US", "USD"}, {"USD", "USD"}, {"Z", "ZWL"},
	{"ZW", "ZWL"},
}

// letterCodes are the currencies that a single letter before the digits names in
// the papers of their countries; "?" is one that several countries write so.
var letterCodes = []codedWord{
	{"BD", "BHD"}, {"D", "GMD"}, {"GH", "GHS"}, {"GHS", "GHS"}, {"JD", "JOD"}, {"K", "?"}, {"MK", "MWK"},
	{"N", "NGN"}, {"P", "?"}, {"R", "ZAR"}, {"RO", "OMR"}, {"Sh", "?"}, {"Shs", "?"}, {"TSh", "TZS"}, {"USh", "UGX"},
}

// adjectiveCodes are the currencies of countries whose adjective stands before a
// name that several have: "Korean won", "Canadian dollars".
var adjectiveCodes = []codedWord{
	{"Algerian", "DZD"}, {"Argentine", "ARS"}, {"Argentinian", "ARS"}, {"Australian", "AUD"},
	{"Brazilian", "BRL"}, {"British", "GBP"}, {"Burundian", "BIF"}, {"CFA", "XOF"},
	{"Canadian", "CAD"}, {"Chilean", "CLP"}, {"Colombian", "COP"}, {"Congolese", "CDF"},
	{"Cuban", "CUP"}, {"Czech", "CZK"}, {"Danish", "DKK"}, {"Dominican", "DOP"}, {"Egyptian", "EGP"},
	{"Emirati", "AED"}, {"Fijian", "FJD"}, {"Icelandic", "ISK"}, {"Indian", "INR"}, {"Iranian", "IRR"}, {"Iraqi", "IQD"},
	{"Jamaican", "JMD"}, {"Jordanian", "JOD"}, {"Kenyan", "KES"}, {"Korean", "KRW"},
	{"Kuwaiti", "KWD"}, {"Lebanese", "LBP"}, {"Liberian", "LRD"}, {"Libyan", "LYD"},
	{"Malawian", "MWK"}, {"Mauritian", "MUR"}, {"Mexican", "MXN"}, {"Moroccan", "MAD"},
	{"Namibian", "NAD"}, {"Nepali", "NPR"}, {"Norwegian", "NOK"}, {"Omani", "OMR"},
	{"Pakistani", "PKR"}, {"Philippine", "PHP"}, {"Qatari", "QAR"}, {"Rwandan", "RWF"},
	{"Saudi", "SAR"}, {"Serbian", "RSD"}, {"Singapore", "SGD"}, {"Somali", "SOS"},
	{"Sudanese", "SDG"}, {"Swedish", "SEK"}, {"Swiss", "CHF"}, {"Syrian", "SYP"}, {"Taiwan", "TWD"},
	{"Tanzanian", "TZS"}, {"Tunisian", "TND"}, {"Turkish", "TRY"}, {"UAE", "AED"}, {"Ugandan", "UGX"},
	{"Uruguayan", "UYU"}, {"Yemeni", "YER"}, {"Zambian", "ZMW"},
}

// A sharedCurrency is a name or sign of money that several countries have, in small
// letters but for the letters of letterCodes, with the codes that it may mean.
type sharedCurrency struct {
	word  string
	codes []string
}

// sharedCurrencies are told apart by the countries that the story speaks of.
var sharedCurrencies = []sharedCurrency{
	{"K", []string{"MWK", "PGK", "ZMW"}},
	{"P", []string{"BWP", "PHP"}},
	{"Sh", []string{"KES", "SOS", "TZS", "UGX"}},
	{"Shs", []string{"KES", "SOS", "TZS", "UGX"}},
	{"crown", []string{"CZK", "DKK", "ISK", "NOK", "SEK"}},
	{"crowns", []string{"CZK", "DKK", "ISK", "NOK", "SEK"}},
	{"dinar", []string{"BHD", "DZD", "IQD", "JOD", "KWD", "LYD", "RSD", "TND"}},
	{"dinars", []string{"BHD", "DZD", "IQD", "JOD", "KWD", "LYD", "RSD", "TND"}},
	{"dirham", []string{"AED", "MAD"}},
	{"dirhams", []string{"AED", "MAD"}},
	{"franc", []string{"BIF", "CDF", "CHF", "RWF"}},
	{"francs", []string{"BIF", "CDF", "CHF", "RWF"}},
	{"krone", []string{"DKK", "NOK"}},
	{"kroner", []string{"DKK", "NOK"}},
	{"kwacha", []string{"MWK", "ZMW"}},
	{"lira", []string{"LBP", "SYP", "TRY"}},
	{"liras", []string{"LBP", "SYP", "TRY"}},
	{"manat", []string{"AZN", "TMT"}},
	{"peso", []string{"ARS", "CLP", "COP", "CUP", "DOP", "MXN", "PHP", "UYU"}},
	{"pesos", []string{"ARS", "CLP", "COP", "CUP", "DOP", "MXN", "PHP", "UYU"}},
	{"rial", []string{"IRR", "OMR", "YER"}},
	{"rials", []string{"IRR", "OMR", "YER"}},
	{"riyal", []string{"QAR", "SAR", "YER"}},
	{"riyals", []string{"QAR", "SAR", "YER"}},
	{"rs", []string{"INR", "LKR", "MUR", "NPR", "PKR", "SCR"}},
	{"rupee", []string{"INR", "LKR", "MUR", "NPR", "PKR", "SCR"}},
	{"rupees", []string{"INR", "LKR", "MUR", "NPR", "PKR", "SCR"}},
	{"shilling", []string{"KES", "SOS", "TZS", "UGX"}},
	{"shillings", []string{"KES", "SOS", "TZS", "UGX"}},
	{"shs", []string{"KES", "SOS", "TZS", "UGX"}},
}

// countryCodes are the words that name the countries of sharedCurrencies, their
// people and their greatest cities, with the codes of their money.
var countryCodes = map[string]string{
	"Algeria": "DZD", "Algerian": "DZD", "Algiers": "DZD", "Amman": "JOD", "Ankara": "TRY", "Argentina": "ARS",
	"Argentine": "ARS", "Ashgabat": "TMT", "Azerbaijan": "AZN", "Azerbaijani": "AZN", "Baghdad": "IQD", "Bahrain": "BHD", "Bahraini": "BHD",
	"Baku": "AZN", "Beirut": "LBP", "Belgrade": "RSD", "Bogota": "COP", "Bogotá": "COP", "Botswana": "BWP", "Burundi": "BIF",
	"Burundian": "BIF", "Casablanca": "MAD", "Chile": "CLP", "Chilean": "CLP", "Colombia": "COP", "Colombian": "COP", "Colombo": "LKR",
	"Congo": "CDF", "Congolese": "CDF", "Copenhagen": "DKK", "Cuba": "CUP", "Cuban": "CUP", "Czech": "CZK", "Damascus": "SYP",
	"Danish": "DKK", "Delhi": "INR", "Denmark": "DKK", "Doha": "QAR", "Dominican": "DOP", "Dubai": "AED",
	"Emirates": "AED", "Filipino": "PHP", "Filipinos": "PHP", "Gaborone": "BWP", "Geneva": "CHF", "Havana": "CUP", "Iceland": "ISK",
	"Icelandic": "ISK", "India": "INR", "Indian": "INR", "Iran": "IRR", "Iranian": "IRR", "Iraq": "IQD", "Iraqi": "IQD",
	"Islamabad": "PKR", "Istanbul": "TRY", "Jeddah": "SAR", "Jordanian": "JOD", "Kampala": "UGX", "Karachi": "PKR",
	"Kathmandu": "NPR", "Kenya": "KES", "Kenyan": "KES", "Kenyans": "KES", "Kigali": "RWF", "Kinshasa": "CDF", "Kuwait": "KWD",
	"Kuwaiti": "KWD", "Lahore": "PKR", "Lanka": "LKR", "Lankan": "LKR", "Lebanese": "LBP", "Lebanon": "LBP", "Libya": "LYD",
	"Libyan": "LYD", "Lilongwe": "MWK", "Luzon": "PHP", "Lusaka": "ZMW", "Malawi": "MWK", "Malawian": "MWK", "Manama": "BHD",
	"Manila": "PHP", "Mauritian": "MUR", "Mauritius": "MUR", "Mexican": "MXN", "Mexico": "MXN", "Mindanao": "PHP", "Mogadishu": "SOS",
	"Mombasa": "KES", "Montevideo": "UYU", "Moresby": "PGK", "Moroccan": "MAD", "Morocco": "MAD", "Mumbai": "INR", "Muscat": "OMR",
	"Nairobi": "KES", "Nepal": "NPR", "Nepalese": "NPR", "Nepali": "NPR", "Norway": "NOK", "Norwegian": "NOK", "Oman": "OMR",
	"Omani": "OMR", "Oslo": "NOK", "Pakistan": "PKR", "Pakistani": "PKR", "Papua": "PGK", "Peshawar": "PKR", "Philippine": "PHP",
	"Philippines": "PHP", "Prague": "CZK", "Qatar": "QAR", "Qatari": "QAR", "Quetta": "PKR", "Rabat": "MAD",
	"Rawalpindi": "PKR", "Reykjavik": "ISK", "Riyadh": "SAR", "Rwanda": "RWF", "Rwandan": "RWF", "Sana'a": "YER", "Sanaa": "YER",
	"Santiago": "CLP", "Saudi": "SAR", "Serbia": "RSD", "Serbian": "RSD", "Seychelles": "SCR", "Somali": "SOS", "Somalia": "SOS",
	"Stockholm": "SEK", "Sweden": "SEK", "Swedish": "SEK", "Swiss": "CHF", "Switzerland": "CHF", "Syria": "SYP", "Syrian": "SYP",
	"Tanzania": "TZS", "Tanzanian": "TZS", "Tehran": "IRR", "Tripoli": "LYD", "Tunis": "TND", "Tunisia": "TND", "Tunisian": "TND",
	"Turkey": "TRY", "Turkish": "TRY", "Turkmenistan": "TMT", "Türkiye": "TRY", "UAE": "AED", "Uganda": "UGX", "Ugandan": "UGX",
	"Ugandans": "UGX", "Uruguay": "UYU", "Uruguayan": "UYU", "Visayas": "PHP", "Yemen": "YER", "Yemeni": "YER", "Zambia": "ZMW",
	"Zambian": "ZMW", "Zurich": "CHF",
}

// A scaleSuffix is a scale whose letters are joined to the digits: 3.5bn.
type scaleSuffix struct {
	suffix string
	exp    int
}

// scaleSuffixes are the scales that papers join to digits, in any case.
var scaleSuffixes = []scaleSuffix{
	{"b", 9}, {"bil", 9}, {"billion", 9}, {"bln", 9}, {"bn", 9}, {"cr", 7}, {"crore", 7}, {"k", 3}, {"lakh", 5},
	{"m", 6}, {"mil", 6}, {"million", 6}, {"mln", 6}, {"mn", 6}, {"tn", 12}, {"tr", 12}, {"trillion", 12}, {"trn", 12},
}

// indefinites are the words before a day of the week that tell of no one day:
// "every Saturday", "on a Tuesday late in March".
var indefinites = []string{"a", "any", "each", "every", "most", "one", "some"}

// pastVerbs are further verbs in the past tense, besides those in -ed.
var pastVerbs = []string{"became", "began", "came", "died", "fell", "gave", "held", "left", "lost", "made", "met", "ran", "rose", "saw", "took", "went", "won"}

// startVerbs are verbs in the present tense that tell, right before a day of the week
// or its "on", of what is to come: "when parliament resumes on Monday"; nextVerbs do so
// some words before it: "the Sharks host Munster on Friday". planVerbs stand before
// "for", "to" or "until", dueVerbs behind "due to", where that is no cause.
var (
	startVerbs = []string{"airs", "begins", "expires", "is", "kicks", "opens", "premieres", "reconvenes", "resumes", "starts"}
	nextVerbs  = []string{"entertain", "expires", "face", "faces", "goes", "host", "hosts", "opens", "reconvenes", "resumes"}
	planVerbs  = []string{
		"adjourned", "deferred", "delayed", "moved", "pencilled", "planned", "postponed", "remanded", "rescheduled", "scheduled", "set", "slated",
	}
	dueVerbs = []string{
		"address", "appear", "arrive", "attend", "be", "begin", "close", "come", "decide", "end", "expire", "face", "finish", "fly", "give", "go",
		"have", "hear", "hold", "host", "join", "land", "leave", "make", "meet", "open", "play", "publish", "release", "report", "resume", "retire",
		"return", "run", "sign", "speak", "stand", "start", "take", "travel", "visit", "vote",
	}
)

// timePreps are the words before a month, a year or a time.
var timePreps = []string{
	"about", "after", "april", "around", "at", "august", "autumn", "before", "between", "by", "circa",
	"december", "during", "early", "end", "ended", "ending", "february", "following", "from", "in",
	"january", "july", "june", "last", "late", "march", "mid", "next", "november", "october", "of",
	"on", "previous", "season", "september", "since", "spring", "start", "started", "starting",
	"summer", "this", "through", "throughout", "till", "to", "until", "winter", "year", "years",
}

// namedDays are the words before a day of the week that make it a feast, a day
// of history or a club.
var namedDays = []string{
	"ash", "black", "bloody", "blue", "cyber", "easter", "fat", "giving", "good", "happy", "holy",
	"maundy", "palm", "ruby", "sheffield", "shrove", "super", "whit",
}

// clockPreps are the words before a time of day.
var clockPreps = []string{
	"about", "after", "around", "at", "before", "between", "by", "from", "since", "till", "to", "until",
}

// aheadWords tell that the date in their sentence lies ahead.
var aheadWords = []string{
	"'ll", "due", "expected", "must", "plans", "scheduled", "set", "shall", "upcoming", "will", "would", "’ll",
}

// behindWords tell, between such a word and the date, that the date is that of what was
// said or done.
var behindWords = []string{
	"added", "announced", "confirmed", "declared", "did", "had", "insisted", "reported", "revealed", "said", "says", "stated", "told",
	"tweeted", "warned", "was", "were", "wrote",
}

// codeOf returns the code of the currency that letters joined to a number name,
// or "".
func codeOf(letters string) string {
	if c, ok := codeIn(letterCodes, letters); ok {
		return c
	}
	if len(letters) < 2 {
		return ""
	}
	if k := findWord(letters); k >= 0 && valueWords[k].class == valueCode && (valueWords[k].exact == "" || valueWords[k].exact == letters) {
		return valueWords[k].code
	}
	return ""
}

// isoCode reports whether s is the code of a currency as ISO 4217 writes it.
func isoCode(s string) bool {
	return codeOf(s) == s
}
