//go:build js && wasm

// Command wasm is the extractor for a browser's worker. It gives the worker the
// object warta with the functions read, addVillages and regions. Each returns its
// result, or an Error.
package main

import (
	"syscall/js"

	"github.com/warta-nlp/warta/examples/web/reader"
)

func main() {
	r, err := reader.New()
	if err != nil {
		panic(err)
	}
	js.Global().Set("warta", js.ValueOf(map[string]any{
		"read":        js.FuncOf(func(_ js.Value, args []js.Value) any { return read(r, args) }),
		"addVillages": js.FuncOf(func(_ js.Value, args []js.Value) any { return failure(r.AddVillages(args[0].String())) }),
		"regions":     js.FuncOf(func(js.Value, []js.Value) any { return regions() }),
	}))
	select {} // the functions stay
}

// read takes text, date and region.
func read(r *reader.Reader, args []js.Value) any {
	a, err := r.Read(args[0].String(), args[1].String(), args[2].String())
	if err != nil {
		return failure(err)
	}
	return map[string]any{"article": a.Article, "facts": a.Facts, "entities": a.Entities, "json": a.JSON, "count": a.Count}
}

func regions() any {
	var list []any
	for _, r := range reader.Regions() {
		list = append(list, map[string]any{"code": r.Code, "name": r.Name, "province": r.Province})
	}
	return list
}

// failure returns an error as one of JavaScript, or null.
func failure(err error) any {
	if err == nil {
		return nil
	}
	return js.Global().Get("Error").New(err.Error())
}
