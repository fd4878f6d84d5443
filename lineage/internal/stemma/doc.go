// Package stemma weighs the possible histories of a few texts, given how near
// they are to one another and which way each pair leans: which texts are
// neighbours (Spanning, Freedom), where a tree of them began (Rooted), and the
// posterior over all trees (Posterior) and over all paths (Course).
package stemma
