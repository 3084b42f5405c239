package words

import "strings"

// What operating systems say went wrong, as Go writes it, and the same in
// Spanish.
var spanishFaults = [...][2]string{
	{"permission denied", "no hay permiso"},
	{"operation not permitted", "el sistema no lo permite"},
	{"no such file or directory", "no existe"},
	{"file does not exist", "no existe"},
	{"file exists", "ya existe"},
	{"file already exists", "ya existe"},
	{"is a directory", "es una carpeta"},
	{"not a directory", "no es una carpeta"},
	{"input/output error", "error de lectura o escritura"},
	{"no space left on device", "no queda sitio en el disco"},
	{"disk quota exceeded", "se ha agotado la cuota de disco"},
	{"read-only file system", "el disco es de solo lectura"},
	{"file name too long", "el nombre es demasiado largo"},
	{"too many open files", "hay demasiados archivos abiertos"},
	{"too many levels of symbolic links", "los enlaces dan vueltas"},
	{"stale file handle", "el archivo ya no está donde estaba"},
	{"broken pipe", "nadie lee lo que se escribe"},
	{"executable file not found in $PATH", "no se encuentra el programa"},
	{"exec format error", "no es un programa de este sistema"},
	{"signal: killed", "lo terminó el sistema"},
	{"unexpected EOF", "se acaba antes de tiempo"},
	{"unexpected end of file", "se acaba antes de tiempo"},
	{"not a regular file", "no es un archivo normal"},
	{"another program has added to it", "otro programa ha añadido algo"},
	{"resource temporarily unavailable", "otro programa lo tiene ocupado"},
	{"cannot allocate memory", "no queda memoria"},
	{"context deadline exceeded", "ha tardado demasiado"},
}

// calls are what Go writes before the path of a file that a call was about.
var calls = [...]string{"open ", "read ", "write ", "stat ", "lstat ", "mkdir ", "rename ", "remove ", "fork/exec ", "exec: "}

// System is what the system says went wrong ("open a.txt: permission denied")
// in this language; its own words where they have no others.
func (w *Words) System(message string) string {
	if w.Language != "es" {
		return message
	}
	return inSpanish(message)
}

// System is Words.System, of an error.
func (ui *UI) System(err error) string {
	if ui.language != "es" {
		return err.Error()
	}
	return inSpanish(err.Error())
}

func inSpanish(message string) string {
	about, fault := "", message
	if at := strings.LastIndex(message, ": "); at >= 0 {
		about, fault = message[:at], message[at+2:]
	}
	for _, f := range spanishFaults {
		if f[0] != fault {
			continue
		}
		for _, call := range calls {
			about = strings.TrimPrefix(about, call)
		}
		if about == "" {
			return f[1]
		}
		return about + ": " + f[1]
	}
	return message
}
