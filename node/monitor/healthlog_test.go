package monitor

import (
	"slices"
	"testing"

	"github.com/ballast-avs/ballast/node/health"
)

func TestEachChangeIsLoggedOnce(t *testing.T) {
	finding := func(code string, g health.Grade) health.Finding { return health.Finding{Code: code, Grade: g} }
	steps := []struct {
		name     string
		findings []health.Finding
		want     []health.Finding
	}{
		{"all is well from the start", []health.Finding{finding("A", health.GradeOK)}, nil},
		{"it gets worse", []health.Finding{finding("A", health.GradeWarn), finding("B", health.GradeFail)}, []health.Finding{finding("A", health.GradeWarn), finding("B", health.GradeFail)}},
		{"it stays so", []health.Finding{finding("A", health.GradeWarn), finding("A", health.GradeOK), finding("B", health.GradeFail)}, nil},
		{"still worse", []health.Finding{finding("A", health.GradeOK), finding("A", health.GradeFail)}, []health.Finding{finding("A", health.GradeFail)}},
		{"well again", []health.Finding{finding("A", health.GradeOK)}, []health.Finding{finding("A", health.GradeOK)}},
	}
	var known map[string]health.Grade
	for _, s := range steps {
		if got := changed(known, s.findings); !slices.Equal(got, s.want) {
			t.Errorf("%s: told %+v, want %+v", s.name, got, s.want)
		}
		known = worst(s.findings)
	}
}
