package lede
import ("testing";"fmt";"os";"strings")
func TestZZSeg(t *testing.T){
 if os.Getenv("TXT")=="" {t.Skip()}
 a:=&Article{Text:os.Getenv("TXT")}; Clean(a); w:=a.prepare()
 kind:=unitTitle; pos:=0
 if os.Getenv("BODY")!="" {kind=unitParagraph}
 for line:=range strings.Lines(w.text){p:=trimmed(w.text,place{int32(pos),int32(pos+len(line))});pos+=len(line);if !p.empty(){w.units=append(w.units,unit{p.start,p.end,p.start,kind,0});kind=unitParagraph}}
 w.tokens,w.sentences=tokenize(w.text,w.units)
 f:=newFinder(w); l:=f.l
 for si,s:=range l.segments{ fmt.Printf("seg %d layer %d run %d:",si,s.layer,l.layers[s.layer].run); for i:=s.first;i<s.last;i++{it:=l.items[i]; fmt.Printf(" %s",w.text[it.start:it.end])}; fmt.Println()}
 r:=&f.report
 for i:=range l.items{ c:=int32(i); if !l.mayCue(c){continue}
  v:=f.models.cue.Value(l.cueFeatures(nil,c,l.window(c)))
  fmt.Printf("CUE %s %d\n",w.text[l.items[c].start:l.items[c].end],v)
  if v<=0 {continue}
  r.start(c); f.scores=append(f.scores[:0],make([]int32,len(r.at)*labels)...)
  for n:=range r.at{f.models.report.Score(r.featuresOf(n),f.scores[n*labels:])}
  given:=f.decode.Decode(f.models.report,f.scores)
  for n,i:=range r.at{ it:=l.items[i]; x:=w.text[it.start:it.end]; if len(x)>12{x=x[:12]}; fmt.Printf("   %s/%s%v",x,"OCDSK"[given[n]:given[n]+1],f.scores[n*labels:n*labels+labels])}
  fmt.Println()
 }
}
