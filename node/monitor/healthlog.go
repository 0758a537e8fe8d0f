package monitor

import (
	"context"
	"time"

	"github.com/sirupsen/logrus"

	"github.com/ballast-avs/ballast/node/health"
)

// LogEvery is the time between two looks at the node's own health for the log. A look makes no request.
const LogEvery = 10 * time.Second

// HealthLog returns a function that logs which findings changed since its last call.
func HealthLog(findings func() []health.Finding, log *logrus.Entry) func(context.Context) {
	var known map[string]health.Grade
	return func(context.Context) {
		now := findings()
		for _, f := range changed(known, now) {
			logFinding(log, f)
		}
		known = worst(now)
	}
}

// changed returns the findings whose topic's worst grade changed, one for each topic. A topic that appears without
// a fault is not a change.
func changed(known map[string]health.Grade, findings []health.Finding) []health.Finding {
	now, told := worst(findings), map[string]bool{}
	var turned []health.Finding
	for _, f := range findings {
		before, was := known[topicOf(f)]
		if f.Grade != now[topicOf(f)] || told[topicOf(f)] || f.Grade == before || !was && f.Grade == health.GradeOK {
			continue
		}
		told[topicOf(f)] = true
		turned = append(turned, f)
	}
	return turned
}

// topicOf is what a finding is about.
func topicOf(f health.Finding) string { return f.L2 + " " + f.Code }

// worst is the worst grade of each code, of each L2.
func worst(findings []health.Finding) map[string]health.Grade {
	rank := map[health.Grade]int{health.GradeOK: 0, health.GradeWarn: 1, health.GradeFail: 2}
	grades := map[string]health.Grade{}
	for _, f := range findings {
		if g, known := grades[topicOf(f)]; !known || rank[f.Grade] > rank[g] {
			grades[topicOf(f)] = f.Grade
		}
	}
	return grades
}

func logFinding(log *logrus.Entry, f health.Finding) {
	log = log.WithFields(logrus.Fields{"reason": f.Code, "detail": f.Text})
	switch f.Grade {
	case health.GradeFail:
		log.WithField("remedy", f.Remedy).Error("Health check failed")
	case health.GradeWarn:
		log.WithField("remedy", f.Remedy).Warn("Health check warning")
	case health.GradeOK:
		log.Info("Health check recovered")
	}
}
