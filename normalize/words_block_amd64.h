// What listing a block of 64 bytes is made of in registers of any width: AX is the mask of
// the bytes of words.

// FIRST_EVENTS keeps in BX, the mask of the bytes of words and events, the first event
// between two runs: to the mask of what is neither the mask of where gaps begin is added,
// which carries a bit to it. As the one is the complement of BX, and so -BX-1, the sum is
// the complement of a difference. R11 and R13 are overwritten.
#define FIRST_EVENTS \
	ANDNQ BX, AX, R13       \ // the events
	LEAQ  1(AX)(AX*1), R11  \
	ANDNQ R11, AX, R11      \ // where gaps begin, and the first byte
	SUBQ  R11, BX           \
	ANDNQ R13, BX, BX

// CHANGES stores the mask of the starts of runs at R8, and leaves in AX where bytes of
// words and others change; R9 is the last byte of the block before, then of this one. DX
// and R11 are overwritten.
#define CHANGES \
	LEAQ  (R9)(AX*2), DX    \ // shifted by one, with the byte before
	MOVQ  AX, R9            \
	SHRQ  $63, R9           \
	ANDNQ AX, DX, R11       \
	MOVQ  R11, (R8)         \
	XORQ  DX, AX
