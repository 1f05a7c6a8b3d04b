// Says of every expression what Prometheus's own parser says of it. One line of standard input is an expression in
// base64 (it may hold any bytes), one line of standard output is a JSON object.
package main

import (
	"bufio"
	"encoding/base64"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"log"
	"os"
	"strings"
	_ "unsafe"

	"github.com/prometheus/prometheus/promql/parser"
)

// The line limit of Prettify is no parameter there.
//
//go:linkname maxCharactersPerLine github.com/prometheus/prometheus/promql/parser.maxCharactersPerLine
var maxCharactersPerLine int

type fault struct {
	Start   int    `json:"start"`
	End     int    `json:"end"`
	Message string `json:"message"`
}

type verdict struct {
	OK        bool    `json:"ok"`
	Type      string  `json:"type,omitempty"`
	Canonical string  `json:"canonical,omitempty"`
	Pretty    string  `json:"pretty,omitempty"`
	Errors    []fault `json:"errors"`
}

func judge(p parser.Parser, text string) verdict {
	expr, err := p.ParseExpr(text)
	if err == nil {
		return verdict{OK: true, Type: string(expr.Type()), Canonical: expr.String(), Pretty: expr.Pretty(0), Errors: []fault{}}
	}
	var list parser.ParseErrors
	if !errors.As(err, &list) {
		return verdict{Errors: []fault{{Message: "not a parse error: " + err.Error()}}}
	}
	faults := make([]fault, 0, len(list))
	for _, one := range list {
		faults = append(faults, fault{int(one.PositionRange.Start), int(one.PositionRange.End), one.Err.Error()})
	}
	return verdict{Errors: faults}
}

// Set by the linker to the release whose parser this is.
var version = "unknown"

func main() {
	showVersion := flag.Bool("version", false, "print which release's parser this is")
	features := flag.String("features", "all", "promql-… flags, comma-separated, or all, or none")
	flag.IntVar(&maxCharactersPerLine, "max-line", 100, "the line limit of the pretty form")
	flag.Parse()
	if *showVersion {
		fmt.Printf("promql-verdicts, version %s\n", version)
		return
	}
	on := func(name string) bool { return *features == "all" || strings.Contains(*features, name) }
	p := parser.NewParser(parser.Options{
		EnableExperimentalFunctions: on("promql-experimental-functions"),
		EnableBinopFillModifiers:    on("promql-binop-fill-modifiers"),
		EnableUnquotedUTF8Names:     on("promql-unquoted-utf8-names"),
	})
	in := bufio.NewScanner(os.Stdin)
	in.Buffer(make([]byte, 1<<20), 1<<28)
	out := bufio.NewWriter(os.Stdout)
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	for in.Scan() {
		text, err := base64.StdEncoding.DecodeString(in.Text())
		if err != nil {
			log.Fatal(err)
		}
		if err := encoder.Encode(judge(p, string(text))); err != nil {
			log.Fatal(err)
		}
	}
	if err := in.Err(); err != nil {
		log.Fatal(err)
	}
	if err := out.Flush(); err != nil {
		log.Fatal(err)
	}
}
