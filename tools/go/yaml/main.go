// Says of every text what the YAML library of Prometheus makes of it. One line of standard input is a text in base64 (it
// may hold any bytes), one line of standard output is a JSON object: the documents up to the first that is broken, and
// why that one is.
package main

import (
	"bufio"
	"bytes"
	"encoding/base64"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"log"
	"os"

	"go.yaml.in/yaml/v3"
)

type node struct {
	Kind    string  `json:"kind"`
	Tag     string  `json:"tag,omitempty"`
	Value   string  `json:"value,omitempty"`
	Line    int     `json:"line"`
	Column  int     `json:"column"`
	Content []*node `json:"content,omitempty"`
}

type verdict struct {
	Documents []*node `json:"documents"`
	Error     string  `json:"error,omitempty"`
}

var kinds = map[yaml.Kind]string{
	yaml.SequenceNode: "list",
	yaml.MappingNode:  "map",
	yaml.ScalarNode:   "scalar",
	yaml.AliasNode:    "alias",
}

func tree(n *yaml.Node) *node {
	out := &node{Kind: kinds[n.Kind], Value: n.Value, Line: n.Line, Column: n.Column}
	if n.Kind == yaml.ScalarNode {
		out.Tag = n.ShortTag()
	}
	for _, child := range n.Content {
		out.Content = append(out.Content, tree(child))
	}
	return out
}

func judge(text []byte) (v verdict) {
	v.Documents = []*node{}
	defer func() {
		if r := recover(); r != nil {
			v.Error = fmt.Sprint("panic: ", r)
		}
	}()
	decoder := yaml.NewDecoder(bytes.NewReader(text))
	for {
		var document yaml.Node
		err := decoder.Decode(&document)
		if errors.Is(err, io.EOF) {
			return v
		}
		if err != nil {
			v.Error = err.Error()
			return v
		}
		if document.Kind != yaml.DocumentNode || len(document.Content) != 1 {
			log.Fatalf("a document of kind %d", document.Kind)
		}
		v.Documents = append(v.Documents, tree(document.Content[0]))
	}
}

// Set by the linker to the release of the library.
var version = "unknown"

func main() {
	showVersion := flag.Bool("version", false, "print which release of the library this is")
	flag.Parse()
	if *showVersion {
		fmt.Printf("yaml-verdicts, version %s\n", version)
		return
	}
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
		if err := encoder.Encode(judge(text)); err != nil {
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
