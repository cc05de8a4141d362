package token

import "strings"

// maxHost is the longest host name or mailbox looked for, in bytes (RFC 1035).
const maxHost = 255

// isAddressStart reports whether an address may begin at the letter at i: not
// inside a longer word or after a mark of an address.
func isAddressStart(s string, i int) bool {
	return i == 0 || !strings.ContainsRune("@._/-", rune(s[i-1])) && !digitBefore(s, i)
}

func digitBefore(s string, i int) bool { return '0' <= s[i-1] && s[i-1] <= '9' }

// scanAddress returns the end of the URL, host name or e-mail address that
// begins with the word s[i:end], or 0.
func scanAddress(s string, i, end int) int {
	if end >= len(s) {
		return 0
	}
	switch s[end] {
	case ':':
		if strings.HasPrefix(s[end:], "://") && isScheme(s[i:end]) {
			return urlEnd(s, end+3)
		}
	case '.', '-', '_', '@', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
		return scanHost(s, i)
	}
	return 0
}

func isScheme(w string) bool {
	return strings.EqualFold(w, "http") || strings.EqualFold(w, "https") || strings.EqualFold(w, "ftp")
}

// scanHost reads a host name with a known top-level domain and the path after
// it, or an e-mail address.
func scanHost(s string, i int) int {
	j, at := i, -1
	limit := min(len(s), i+maxHost)
	for j < limit && (isHostByte(s[j]) || s[j] == '@' && at < 0 || s[j] == '_' && at < 0) {
		if s[j] == '@' {
			at = j
		}
		j++
	}
	for j > i && (s[j-1] == '.' || s[j-1] == '-' || s[j-1] == '_') {
		j--
	}
	host := s[max(i, at+1):j]
	if !hasTopLevel(host) && !(len(host) > 4 && strings.EqualFold(host[:4], "www.")) {
		return 0
	}
	if at < 0 && j < len(s) && s[j] == '/' {
		return urlEnd(s, j)
	}
	return j
}

func isHostByte(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '.' || c == '-'
}

// topLevels are the top-level domains by which a bare host name is known.
var topLevels = [...]string{"com", "id", "net", "org", "info", "biz", "co", "tv", "io", "news", "online", "site", "xyz", "app"}

// hasTopLevel reports whether host ends in a known top-level domain, all in one
// case: a capitalised last part is the next sentence after a missing space.
func hasTopLevel(host string) bool {
	dot := strings.LastIndexByte(host, '.')
	if dot <= 0 || host[dot-1] == '.' {
		return false
	}
	last := host[dot+1:]
	for _, t := range topLevels {
		if last == t || strings.EqualFold(last, t) && strings.ToUpper(host) == host {
			return true
		}
	}
	return false
}

// urlEnd returns the end of the URL whose path runs through i: up to white
// space, a quotation mark or a bracket that was not opened in it, less the
// punctuation of the sentence.
func urlEnd(s string, i int) int {
	start, depth := i, 0
	for i < len(s) {
		cl, size := classAt(s, i)
		if cl == clSpace || cl == clBad || s[i] == '"' || s[i] == '<' || s[i] == '>' || size > 1 && cl == clPunct {
			break
		}
		if s[i] == '(' {
			depth++
		}
		if s[i] == ')' {
			if depth--; depth < 0 {
				break
			}
		}
		i += size
	}
	for i > start && strings.IndexByte(".,;:!?'", s[i-1]) >= 0 {
		i--
	}
	return i
}

// scanHandle returns the end of the @name or #tag at i, or 0.
func scanHandle(s string, i int) int {
	if s[i] != '@' && s[i] != '#' || i > 0 && wordEndsAt(s, i) {
		return 0
	}
	j := i + 1
	for {
		k := digitRun(s, letterRun(s, j))
		if k < len(s) && (s[k] == '_' || s[k] == '.' && s[i] == '@' && letterAt(s, k+1)) {
			k++
		}
		if k == j {
			break
		}
		j = k
	}
	if j == i+1 {
		return 0
	}
	return j
}
