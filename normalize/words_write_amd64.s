//go:build !purego

#include "textflag.h"

// What hashes folded words and writes them. The products are scalar: wide ones slow
// the processor down for a while, and gathering from a table is slower than loading
// one by one.

// HASH makes the identity of the word whose factors are at s of the scratch.
#define HASH(id, s) \
	MOVQ  s(R10), DX       \
	MULXQ s+64(R10), R13, DX \
	XORQ  R13, DX          \
	XORQ  BP, DX           \
	MULXQ R14, id, DX      \
	XORQ  DX, id

// WRITE looks up the identity and writes it, with the place at p and the flags at s
// of the scratch, to w of the words.
#define WRITE(id, s, p, w) \
	SLOT(id)                       \
	MOVBLZX (R15)(DX*1), DX        \
	CMPQ    id, 16384(R15)(DX*8)   \
	SETEQ   SI                     \
	MOVQ    s+32(R10), R13         \
	LEAQ    (R13)(SI*8), R13       \ // Function
	MOVQ    p(DI), DX              \
	MOVQ    id, w(R8)              \
	MOVQ    DX, w+8(R8)            \
	MOVQ    R13, w+16(R8)

// func writeBMI(scratch *runScratch, places *int32, runs int, words *Word, functions *functionSet)
TEXT ·writeBMI(SB), NOSPLIT, $8-40
#define SLOT(id) \
	SHRXQ R9, id, DX \
	ANDL  $0x3fff, DX

	MOVQ functions+32(FP), R15
	MOVQ 18432(R15), R9 // shift
#include "words_write_amd64.h"
#undef SLOT

// func writePEXT(scratch *runScratch, places *int32, runs int, words *Word, functions *functionSet)
//
// Where there is AVX-512, the bits of a slot are taken in one operation; that is slow
// on some processors with less.
TEXT ·writePEXT(SB), NOSPLIT, $8-40
#define SLOT(id) \
	PEXTQ R9, id, DX

	MOVQ  functions+32(FP), R15
	MOVQ  18432(R15), CX // shift
	MOVL  $0x3fff, R9
	SHLXQ CX, R9, R9
#include "words_write_amd64.h"
