//go:build !purego

#include "textflag.h"

// What hashes folded words and writes them. The products are scalar: wide ones slow
// the processor down for a while, and gathering from a table is slower than loading
// one by one.

DATA key2<>+0x00(SB)/8, $0x3c6ef372fe94f82b // idKey2
GLOBL key2<>(SB), RODATA|NOPTR, $8

// func writeBMI(scratch *runScratch, places *int32, runs int, words *Word, functions *functionSet)
TEXT ·writeBMI(SB), NOSPLIT, $0-40
	MOVQ scratch+0(FP), R10
	MOVQ places+8(FP), DI
	MOVQ runs+16(FP), CX
	MOVQ words+24(FP), R8
	MOVQ functions+32(FP), R15
	MOVQ $0xa54ff53a5f1d36f1, R14 // idKey3
	MOVQ 18440(R15), R9           // shift
	XORL SI, SI                   // but for its low byte it stays so

// HASH makes the identity of the word whose factors are at s of the scratch.
#define HASH(id, s) \
	MOVQ  s(R10), DX       \
	MULXQ s+64(R10), R13, DX \
	XORQ  R13, DX          \
	XORQ  key2<>(SB), DX   \
	MULXQ R14, id, DX      \
	XORQ  DX, id

// WRITE looks up the identity and writes it, with the place at p and the flags at s
// of the scratch, to w of the words.
#define WRITE(id, s, p, w) \
	SHRXQ   R9, id, DX             \
	ANDQ    18432(R15), DX         \ // mask
	MOVBLZX (R15)(DX*1), DX        \
	CMPQ    id, 16384(R15)(DX*8)   \
	SETEQ   SI                     \
	MOVQ    s+32(R10), R13         \
	LEAQ    (R13)(SI*8), R13       \ // Function
	MOVQ    p(DI), DX              \
	MOVQ    id, w(R8)              \
	MOVQ    DX, w+8(R8)            \
	MOVQ    R13, w+16(R8)

	SUBQ $4, CX
	JLT  rest
	HASH(AX, 0)
	HASH(BX, 8)
	HASH(R11, 16)
	HASH(R12, 24)
	ADDQ $32, DI
	ADDQ $96, R10
	ADDQ $96, R8
	SUBQ $4, CX
	JLT  drain

	// What a word waits for is done while others are: it is written while those of
	// the next group are hashed.
four:
	WRITE(AX, -96, -32, -96)
	HASH(AX, 0)
	WRITE(BX, -88, -24, -72)
	HASH(BX, 8)
	WRITE(R11, -80, -16, -48)
	HASH(R11, 16)
	WRITE(R12, -72, -8, -24)
	HASH(R12, 24)
	ADDQ $32, DI
	ADDQ $96, R10
	ADDQ $96, R8
	SUBQ $4, CX
	JGE  four

drain:
	WRITE(AX, -96, -32, -96)
	WRITE(BX, -88, -24, -72)
	WRITE(R11, -80, -16, -48)
	WRITE(R12, -72, -8, -24)

rest:
	ADDQ $4, CX
	JZ   done

one:
	HASH(AX, 0)
	WRITE(AX, 0, 0, 0)
	ADDQ $8, DI
	ADDQ $8, R10
	ADDQ $24, R8
	DECQ CX
	JNZ  one

done:
	RET
