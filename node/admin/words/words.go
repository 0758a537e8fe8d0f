// Package words says what the admin socket tells as a person reads it. The page and the terminal's view share it.
package words

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/messages"
)

// Ago is how long something is past, in words.
func Ago(now, t time.Time) string {
	if t.IsZero() {
		return "never"
	}
	return Lasting(now.Sub(t)) + " ago"
}

// Lasting is a duration as coarse as a person tells it.
func Lasting(d time.Duration) string {
	switch d = max(d, 0); {
	case d < time.Minute:
		return fmt.Sprintf("%d s", int(d.Seconds()))
	case d < time.Hour:
		return fmt.Sprintf("%d min", int(d.Minutes()))
	case d < 48*time.Hour:
		return fmt.Sprintf("%d h %d min", int(d.Hours()), int(d.Minutes())%60)
	}
	return fmt.Sprintf("%d days", int(d.Hours()/24))
}

// Took is a short duration with what matters of it.
func Took(d time.Duration) string {
	switch {
	case d < 10*time.Second:
		return fmt.Sprintf("%d ms", d.Milliseconds())
	case d < time.Minute:
		return fmt.Sprintf("%.1f s", d.Seconds())
	}
	return d.Round(time.Second).String()
}

// shortFrom is the length from which a hash is shortened.
const shortFrom = 14

// Short is a hash or an address by its ends.
func Short(text string) string {
	if len(text) <= shortFrom {
		return text
	}
	return text[:6] + "…" + text[len(text)-4:]
}

// Plain are an outcome or a stage as a person reads it.
func Plain(text any) string { return strings.ReplaceAll(fmt.Sprint(text), "_", " ") }

// Group sets a space between each three digits of a number.
func Group(n any) string {
	text := fmt.Sprint(n)
	var parts []string
	for len(text) > 3 {
		parts = append([]string{text[len(text)-3:]}, parts...)
		text = text[:len(text)-3]
	}
	return strings.Join(append([]string{text}, parts...), "\u202f")
}

// Stage is a stage for a person.
func Stage(s messages.Stage) string {
	switch s {
	case messages.StageStarted:
		return "Started"
	case messages.StageL2Read:
		return "L2 read"
	case messages.StageL1Read:
		return "L1 read"
	case messages.StageCalculated:
		return "Calculated"
	case messages.StageProposed:
		return "Proposed"
	case messages.StageQuorum:
		return "Quorum"
	case messages.StageSubmitted:
		return "Submitted"
	case messages.StageMined:
		return "Mined"
	}
	return string(s)
}

// Rate is the messages of a second, where they are known.
func Rate(perSecond float64, known bool) string {
	switch {
	case !known:
		return "–"
	case perSecond >= 100:
		return strconv.Itoa(int(perSecond))
	}
	return strconv.FormatFloat(perSecond, 'f', 1, 64)
}

// Summary is how the actors are, in one line.
func Summary(actors []kit.ActorInfo) string {
	running := 0
	for i := range actors {
		if actors[i].State == kit.Running {
			running++
		}
	}
	if running == len(actors) {
		return fmt.Sprintf("%d actors, all running", running)
	}
	return fmt.Sprintf("%d of %d actors running", running, len(actors))
}
