package events

import "testing"

func TestJoint(t *testing.T) {
	const meeting = "2024-06-12 Que [p:Ana Ruiz] y [p:Luis Soto] se reunieron {a finales de mayo|2024-05-21~/2024-05-31~} lo sabe todo el mundo."
	for _, c := range []struct {
		name      string
		documents []string
		want      string
	}{
		{"what two did together is their meeting", []string{
			"2024-05-24 [p:Ana Ruiz] y [p:Luis Soto] salieron {el jueves|2024-05-23} del palacio sin una palabra.", meeting,
		}, "0+1 event 2024-05-23 by same-joint"},
		{"with a third it is another", []string{
			"2024-05-24 [p:Ana Ruiz] salió {el jueves|2024-05-23} del palacio sin una palabra de [p:Luis Soto].", meeting,
		}, ""},
		{"at another time it is another", []string{
			"2024-05-24 [p:Ana Ruiz] y [p:Luis Soto] salieron {el 2 de mayo|2024-05-02} del palacio sin una palabra.", meeting,
		}, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := joined(t, c.documents...); got != c.want {
				t.Errorf("got:\n%s\nwant:\n%s", got, c.want)
			}
		})
	}
}
