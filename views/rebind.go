package views

import (
	"slices"

	"hito/views/config"
)

// Actions is the registry as the configuration needs it: every row of the key
// map that a person may give other keys.
func Actions() []config.Action {
	rows := bindings()
	actions := make([]config.Action, 0, len(rows))
	for i := range rows {
		b := &rows[i]
		a := config.Action{Name: b.name(), Does: string(b.do), Keys: b.Keys(), Typing: slices.Contains(b.scopes, inPicker) || slices.Contains(b.scopes, inEntry)}
		for _, s := range b.scopes {
			a.Scopes = append(a.Scopes, scopeNames[s])
		}
		actions = append(actions, a)
	}
	return actions
}
