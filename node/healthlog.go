package node

import (
	"context"
	"time"

	"github.com/sirupsen/logrus"

	"github.com/ballast-avs/ballast/node/health"
)

// lookEvery is the time between two looks at the node's own health for the log. A look asks nobody.
const lookEvery = 10 * time.Second

// healthLog says in the log what got worse and what is well again, once for each change.
func (n *Node) healthLog() func(context.Context) {
	var known map[string]health.Grade
	return func(context.Context) {
		findings := n.Findings()
		for _, f := range turns(known, findings) {
			logFinding(n.config.Log, f)
		}
		known = worst(findings)
	}
}

// turns lists the findings whose code's worst grade, of an L2 where it is about one, is another than it was; of codes that were not well before and are not
// found any more nothing is said.
func turns(known map[string]health.Grade, findings []health.Finding) []health.Finding {
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
