// Package terminal tells whether a command talks to a terminal, and keeps a line
// there that says how far it is.
//
// The libraries for this would add to the requirements of everybody who imports
// the module, since these examples stand in it; what the commands need is one line.
package terminal

import (
	"io"
	"os"
)

// Is reports whether w is a terminal. So is taken any other character device, such
// as the null device, where it does not matter what is written.
func Is(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// Colour reports whether to write colours to w: to a terminal that has them, unless
// the user's environment says no (no-color.org).
func Colour(w io.Writer) bool {
	return Is(w) && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
}
