package main

import (
	"fmt"
	"os/exec"
	"path/filepath"
	"strings"
)

// origin is what a model was made from, and how sure it is.
type origin struct {
	data     string // SHA-256 of the files in their order
	articles int
	commit   string
	sure     int // margin of a sure span
}

// cleanCommit returns the commit of the repository here. It is an error if files
// that the commit knows have changed, but for the one to be written.
func cleanCommit(out string) (string, error) {
	commit, err := git("rev-parse", "HEAD")
	if err != nil {
		return "", fmt.Errorf("which commit makes the model? %w", err)
	}
	changed, err := git("status", "--porcelain", "--untracked-files=no")
	if err != nil {
		return "", err
	}
	for _, line := range strings.Split(changed, "\n") {
		if f := strings.Fields(line); len(f) == 2 && filepath.Base(f[1]) != filepath.Base(out) {
			return "", fmt.Errorf("a model names the commit that made it, and there are changes since: commit them first (%s)", f[1])
		}
	}
	return commit, nil
}

func git(args ...string) (string, error) {
	out, err := exec.Command("git", args...).Output()
	if err != nil {
		return "", fmt.Errorf("git %s: %w", strings.Join(args, " "), err)
	}
	return strings.TrimRight(string(out), "\n"), nil
}
