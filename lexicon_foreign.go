package lede

// The words of pages in other languages than English. They were chosen by hand from
// what newspapers of these languages print round their stories.

// foreignMore open labels before other stories, and teasers, in small letters.
var foreignMore = []string{
	"a lire", "artículos relacionados", "auch interessant", "baca juga", "czytaj także", "czytaj też", "das könnte sie auch interessieren",
	"lea también", "lee también", "leggi anche", "leia mais", "leia também", "lees ook", "lesen sie auch", "lire aussi", "læs også", "läs också",
	"läs mer", "les også", "mais lidas", "matérias relacionadas", "mehr zum thema", "notas relacionadas", "noticias relacionadas", "okumaya devam",
	"potrebbe interessarti", "saiba mais", "sur le même sujet", "te puede interesar", "te recomendamos", "ver también", "vea también", "veja também",
	"zum thema", "à lire", "à lire aussi", "ilgili haberler", "читайте также", "читайте також", "по теме", "اقرأ أيضا", "اقرأ أيضاً", "للمزيد", "إقرأ أيضا",
	"関連記事", "相关新闻", "相关阅读",
}

// readingTimes open lines on how long the reading takes.
var readingTimes = []string{
	"leestijd", "lesedauer", "lesezeit", "temps de lecture", "tempo de leitura", "tempo di lettura", "tiempo de lectura", "время чтения",
}

// foreignFollow open invitations to follow, to share and to subscribe below a story.
var foreignFollow = []string{
	"compartilhe", "comparte", "compartir", "condividi", "partager", "sigue", "siga", "suivez", "síguenos", "teilen", "únete", "подписывайтесь",
}

// foreignPhoto open credits of pictures.
var foreignPhoto = []string{"bild:", "crédit photo", "fotografía:", "fotó:", "kuva:", "zdjęcie:", "фото:", "صورة:"}
