// CODE_TABLE reads the arguments of a routine that looks up the codes of words: the words
// in SI, where their codes go in DI, and of the table, which is in CX, what is read by
// place: displace in R8, entries in R9, opens in R10 and pairs in R11.
#define CODE_TABLE \
	MOVQ t+0(FP), CX      \
	MOVQ words+8(FP), SI  \
	MOVQ codes+24(FP), DI \
	MOVQ (CX), R8         \
	MOVQ 8(CX), R9        \
	MOVQ 16(CX), R10      \
	MOVQ 24(CX), R11
