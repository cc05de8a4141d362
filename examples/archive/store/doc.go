// Package store keeps press articles and what they say in one SQLite file.
//
//	archive, err := store.Create(ctx, "archive.db")
//	replaced, err := archive.Put(ctx, articles)
//	found, err := archive.Articles(ctx, store.Filter{Region: "63", Law: "/akn/id/act/uu/2014/23"}, 20)
//
// An archive has one writer, which puts in a batch of articles at a time, all or
// none of them, and any number of readers that see whole batches only (SQLite's
// write-ahead log). A process may be killed at any moment: what was put in stays,
// a batch half put in is gone.
//
// The tables are described in the folder schema. The file says which version of
// them it has and is brought to the newest when it is opened.
package store
