// Command hito is an interactive terminal timeline browser.
package main

func main() {}
