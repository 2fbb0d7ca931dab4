package lede

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"
)

func TestLanguage(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"The council has voted to keep the pond, and it said that it would not be moved by the builder.", "en"},
		{"Der Rat hat beschlossen, den Teich zu erhalten, und die Vorsitzende sagte, sie werde nicht nachgeben.", "de"},
		{"Le conseil a décidé de garder la mare, et la présidente a dit qu'elle ne céderait pas dans cette affaire.", "fr"},
		{"El consejo ha decidido conservar el estanque, y la presidenta dijo que no cederá en este asunto.", "es"},
		{"O conselho decidiu manter o lago, e a presidente disse que não vai ceder nos próximos anos.", "pt"},
		{"Il consiglio ha deciso di conservare lo stagno, e la presidente ha detto che non cederà.", "it"},
		{"De raad heeft besloten om de vijver te behouden, en de voorzitter zei dat zij niet zal toegeven.", "nl"},
		{"Rådet har beslutat att behålla dammen, och ordföranden sa att hon inte kommer att ge sig.", "sv"},
		{"Rada zdecydowała się zachować staw, a przewodnicząca powiedziała, że nie ustąpi w tej sprawie.", "pl"},
		{"Meclis gölü korumaya karar verdi ve başkan bu konuda geri adım atmayacak bir tutum için daha çok çalışacağını söyledi.", "tr"},
		{"Dewan memutuskan untuk mempertahankan kolam itu, dan ketua mengatakan bahwa dia tidak akan menyerah.", "id"},
		{"Совет решил сохранить пруд, и председатель сказала, что она не уступит в этом деле и на этот раз.", "ru"},
		{"Рада вирішила зберегти ставок, і голова сказала, що вона не поступиться у цій справі та на цей раз.", "uk"},
		{"قرر المجلس الإبقاء على البركة وقالت الرئيسة إنها لن تتراجع", "ar"},
		{"परिषद ने तालाब को बनाए रखने का फैसला किया है", "hi"},
		{"理事会は池を残すことを決めた。議長は譲らないと述べた。", "ja"},
		{"理事会决定保留池塘，主席表示不会让步。", "zh"},
		{"의회는 연못을 유지하기로 결정했다", "ko"},
		{"A Prefeitura de Mariana adiou pela terceira vez a reabertura da ponte, fechada desde a cheia de janeiro.", "pt"},
		{"Los vendedores volvieron al mercado, nueve semanas después de que el huracán arrancara el techo.", "es"},
		{"El ayuntamiento gastó nueve millones de pesos en la obra.", "es"},
		{"Les jeunes reprennent des exploitations ? Très peu, dit un apiculteur de la Drôme.", "fr"},
		{"Die Gemeinden am See können sich nicht auf eine Stelle einigen.", "de"},
		{"Kunnan päätös säilyttää lampi ei ollut yksimielinen, mutta se on nyt tehty.", "fi"},
		{"Kommunen vil beholde dammen, og lederen sier at hun ikke kommer til å gi seg.", "nb"},
		{"Kommunen vil beholde dammen, og lederen siger, at hun ikke har tænkt sig at give efter.", "da"},
		{"Consiliul a hotărât să păstreze iazul, iar președinta a spus că nu va ceda în această privință.", "ro"},
		{"Zastupitelstvo rozhodlo, že rybník zachová, a předsedkyně řekla, že v této věci neustoupí.", "cs"},
		{"A tanács úgy döntött, hogy megtartja a tavat, és az elnök szerint ez nem is változik.", "hu"},
		{"Baraza limeamua kuhifadhi bwawa hilo, na mwenyekiti alisema kuwa hatakubali katika suala hili la ardhi.", "sw"},
		{"The mayor said “wir schaffen das” to the crowd, and they were happy with it.", "en"},
		{"Der Minister sagte auf dem Podium nur ein Wort: „No comment“, und ging mit dem Hund.", "de"},
		{"FIXTURES Swansea v Cardiff Lincoln v Preston Fulham v Hartlepool Hull v Barnet Northampton v Mansfield", ""},
		{"There is no delivery.\nThere is no delivery.", "en"},
		{"Good quality Indian food in a pleasant environment", ""},
		{"Pond kept", ""},
		{"12 34 56 78 90", ""},
	} {
		a := &Article{Text: test.text}
		if err := Extract(a); err != nil {
			t.Fatal(err)
		}
		if a.Language != test.want {
			t.Errorf("language of %q is %q, want %q", test.text, a.Language, test.want)
		}
	}
}

// TestForeignNames tests that no names are made of another language's nouns, while
// those of an English story that quotes it come.
func TestForeignNames(t *testing.T) {
	for _, test := range []struct {
		text string
		want int // entities
	}{
		{"Der Rat der Stadt hat am Montag beschlossen, den Teich zu erhalten, und die Vorsitzende sagte, sie werde nicht nachgeben.", 0},
		{"The mayor of Paris said “nous allons garder la mare” to the crowd, and they were happy with it.", 1},
	} {
		a, err := Parse(test.text)
		if err != nil {
			t.Fatal(err)
		}
		checkArticle(t, test.text, a)
		if len(a.Entities) != test.want {
			t.Errorf("entities %v of %q, want %d", a.Entities, test.text, test.want)
		}
	}
}

// TestForeignQuotes tests that of a story in another language all is quoted that is
// long or ends as speech does, and no title or term.
func TestForeignQuotes(t *testing.T) {
	for _, test := range []struct {
		text string
		want []string
	}{
		{"Der Rat der Stadt hat am Montag beschlossen, den Teich zu erhalten. „Ein Teich wartet nicht auf den Sommer“, sagte die Vorsitzende, und er ist nicht „marode“.",
			[]string{"Ein Teich wartet nicht auf den Sommer"}},
		{"Le conseil de la ville a décidé lundi de garder la mare. « Nous ne céderons pas », a dit la présidente, qui joue dans « La Mouette » avec les élèves.",
			[]string{"Nous ne céderons pas"}},
		{"El consejo de la ciudad decidió el lunes conservar el estanque, y la presidenta dijo que no cederá. “¡No lo haremos nunca!”, gritó un vecino que leía “El País” en la plaza.",
			[]string{"¡No lo haremos nunca!"}},
		{"财政部长周二在记者会上表示：“今年的经济形势总体平稳，我们有信心完成目标。”他没有谈到“新区”的计划。",
			[]string{"今年的经济形势总体平稳，我们有信心完成目标。"}},
		{"行政長官周二表示，政府將會撥款三億元。「我們不會放棄任何一個市民，」她說，「這是我們的責任。」電影「海城」將會重映。",
			[]string{"我們不會放棄任何一個市民，", "這是我們的責任。"}},
		{"首相は5日の記者会見で、「国民の暮らしを守る」と述べた。漫画「海の町」と「山の町」の作者も会場に姿を見せた。",
			[]string{"国民の暮らしを守る"}},
		{"시장은 5일 새 버스 노선을 발표했다. 시장은 \"시민의 불편을 줄이겠다\"고 말했다. 그는 “예산은 충분하다”라며 영화 “바다의 도시”를 권했다.",
			[]string{"시민의 불편을 줄이겠다", "예산은 충분하다"}},
	} {
		a, err := Parse(test.text)
		if err != nil {
			t.Fatal(err)
		}
		checkArticle(t, test.text, a)
		var got []string
		for _, q := range a.Quotes {
			got = append(got, q.Text)
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%q (-want +got):\n%s", test.text, diff)
		}
	}
}

// TestLanguageTags checks that every tag is a BCP 47 tag in its usual form.
func TestLanguageTags(t *testing.T) {
	check := func(tag string) {
		if parsed, err := language.Parse(tag); err != nil || parsed.String() != tag && tag != "nb" {
			t.Errorf("%q is not a usual tag: %v, %v", tag, parsed, err)
		}
	}
	for _, list := range stopWordLists {
		check(list.tag)
	}
	for _, s := range scriptLanguages {
		check(s.tag)
	}
}
