//go:build !purego

#include "textflag.h"

// What makes words of runs. In the first half four at a time are folded, which
// gives their flags and what their identities are made of; it goes to the scratch.
// In the second half each is hashed, looked up among the function words and
// written. Each half is so short that the processor works at several words at
// once; in one loop of all they wait for each other. The products are scalar: wide
// ones slow the processor down for a while, and gathering from a table is slower
// than loading one by one.

// The constants at DX: a runConstants.
#define KEY0 (DX)
#define KEY1 32(DX)
#define SIXTEENS 64(DX)
#define BITS128 96(DX)
#define ONES 128(DX)
#define TWOS 160(DX)
#define BYTES20 192(DX)
#define BYTES40 224(DX)
#define BYTES80 256(DX)
#define BYTESC3 288(DX)
#define BYTESB7 320(DX)
#define BYTES9F 352(DX)
#define NUMBERS 384(DX) // 0 to 3

// LOAD loads the four runs at DI: their sizes to Y5, their first eight bytes to Y3
// and the second eight to Y4; what is not of the word in the first to Y7, and what
// is of it in the second to Y6; to R14, two bits each, which are longer than 16.
#define LOAD \
	MOVL        (DI), AX           \
	MOVL        8(DI), BX          \
	MOVL        16(DI), R11        \
	MOVL        24(DI), R12        \
	VMOVDQU     (DI), Y0           \
	VMOVDQU     (SI)(AX*1), X1     \
	VMOVDQU     (SI)(BX*1), X2     \
	VINSERTI128 $1, (SI)(R11*1), Y1, Y1 \
	VINSERTI128 $1, (SI)(R12*1), Y2, Y2 \
	VPUNPCKLQDQ Y2, Y1, Y3         \
	VPUNPCKHQDQ Y2, Y1, Y4         \
	VPSRLQ      $32, Y0, Y5        \
	VPSUBD      Y0, Y5, Y5         \
	VPBLENDD    $0xAA, Y14, Y5, Y5 \
	VPCMPGTD    SIXTEENS, Y5, Y6   \
	VMOVMSKPS   Y6, R14            \
	VPSLLQ      $3, Y5, Y1         \
	VPSLLVQ     Y1, Y15, Y7        \
	VMOVDQU     BITS128, Y2        \
	VPSUBQ      Y1, Y2, Y2         \
	VPSRLVQ     Y2, Y15, Y6

// FLAGS stores the flags Capital and Number of words that begin as first does,
// where low has 0x40 in all bytes of the first eight that are no digits or not of
// the word, and high in all bytes of the second that are no digits.
#define FLAGS(first, low, high) \
	VPSRLQ   $4, first, Y0       \
	VPANDN   TWOS, Y0, Y0        \ // Capital: the first has not 0x20
	VPANDN   Y6, high, Y2        \
	VPANDN   low, Y2, Y1         \
	VPAND    Y12, Y1, Y1         \
	VPCMPEQQ Y12, Y1, Y1         \
	VPADDQ   ONES, Y0, Y0        \
	VPADDQ   Y1, Y0, Y0          \ // Number: some byte has not 0x40
	VMOVDQU  Y0, 32(R10)

// FACTORS stores the numbers whose product begins the identities of the folded
// words in Y3 and Y4.
#define FACTORS \
	VPXOR   KEY0, Y5, Y5   \
	VPXOR   Y5, Y3, Y3     \
	VPXOR   KEY1, Y4, Y4   \
	VMOVDQU Y3, (R10)      \
	VMOVDQU Y4, 64(R10)    \
	ADDQ    $32, DI        \
	ADDQ    $96, R10       \
	ADDQ    $4, R9         \
	SUBQ    $4, CX

// REFUSE ends with the group at hand, and leaves out the words from its first on
// that has a bit in R14, which has two bits for a word.
#define REFUSE \
	TZCNTL  R14, R14       \
	SHRL    $1, R14        \
	ADDQ    R9, R14        \
	CMPQ    R14, R13       \
	CMOVQLT R14, R13       \
	MOVL    $4, CX

// func runsAVX2(bytes *byte, places *int32, runs int, constants *runConstants, scratch *runScratch, words *Word, functions *functionSet, high uint64) (done int)
TEXT ·runsAVX2(SB), NOSPLIT, $32-72
	MOVQ bytes+0(FP), SI
	MOVQ places+8(FP), DI
	MOVQ runs+16(FP), CX
	MOVQ constants+24(FP), DX
	MOVQ scratch+32(FP), R10
	MOVQ functions+48(FP), R15
	MOVQ CX, R13             // the words to write
	XORL R9, R9              // those before the group

	VPCMPEQB Y15, Y15, Y15
	VPXOR    Y14, Y14, Y14
	VMOVDQU  BYTES20, Y13
	VMOVDQU  BYTES40, Y12
	CMPQ     high+56(FP), $0
	JNE      checked

plain:
	CMPQ CX, $4
	JLT  last

group:
	LOAD
	TESTL  R14, R14
	JNZ    long

fold:
	VPOR   Y3, Y7, Y1
	FLAGS(Y3, Y1, Y4)
	VPOR   Y13, Y3, Y3
	VPANDN Y3, Y7, Y3
	VPOR   Y13, Y4, Y4
	VPAND  Y6, Y4, Y4
	FACTORS
	JG     plain
	JMP    hash

long:
	REFUSE
	JMP fold

checked:
	CMPQ CX, $4
	JLT  last

checkedGroup:
	LOAD
	TESTL  R14, R14
	JNZ    checkedLong

above:
	VPANDN Y3, Y7, Y3
	VPAND  Y6, Y4, Y4
	VPOR   Y3, Y4, Y1
	VPTEST BYTES80, Y1
	JNZ    latin
	VPOR   Y3, Y7, Y1
	FLAGS(Y3, Y1, Y4)
	VPOR   Y13, Y3, Y3
	VPANDN Y3, Y7, Y3
	VPOR   Y13, Y4, Y4
	VPAND  Y6, Y4, Y4

factors:
	FACTORS
	JG  checked
	JMP hash

checkedLong:
	REFUSE
	JMP above

	// The accented letters of Latin-1 are C3 and a byte without 0x40 in which
	// 0x20 tells their case, as in ASCII; but for × and ÷, C3 97 and C3 B7, and
	// ß, C3 9F.
latin:
	VMOVDQU  BYTESC3, Y1
	VPCMPEQB Y1, Y3, Y8          // the first bytes
	VPCMPEQB Y1, Y4, Y9
	VPSLLQ   $8, Y8, Y10         // the second bytes
	VPSLLQ   $8, Y9, Y11
	VPSRLQ   $56, Y8, Y1
	VPOR     Y1, Y11, Y11

	VPOR     Y8, Y10, Y0
	VPXOR    Y3, Y0, Y0
	VPOR     Y9, Y11, Y1
	VPXOR    Y4, Y1, Y1
	VPOR     Y1, Y0, Y0
	VPAND    BYTES80, Y0, Y0     // neither one nor the other
	VPSRLQ   $56, Y9, Y1
	VPOR     Y1, Y0, Y0          // a first byte without a second

#define OTHERS(bytes, seconds) \
	VPOR     Y13, bytes, Y1      \
	VPCMPEQB BYTESB7, Y1, Y1     \
	VPCMPEQB BYTES9F, bytes, Y2  \
	VPOR     Y2, Y1, Y1          \
	VPAND    Y12, bytes, Y2      \
	VPOR     Y2, Y1, Y1          \
	VPAND    seconds, Y1, Y1     \
	VPOR     Y1, Y0, Y0

	OTHERS(Y3, Y10)
	OTHERS(Y4, Y11)
	VPCMPEQQ  Y14, Y0, Y0
	VMOVMSKPS Y0, R14
	XORL      $0xFF, R14
	JNZ       other

letters:
	VPAND  Y10, Y3, Y2
	VPSRLQ $8, Y2, Y2
	VPOR   Y3, Y2, Y2            // the case of the second byte upon the first
	VPOR   Y3, Y7, Y1
	VPOR   Y10, Y1, Y10          // no digits for want of 0x40 in a second byte
	VPOR   Y4, Y11, Y11
	FLAGS(Y2, Y10, Y11)
	VPANDN Y13, Y8, Y8           // no 0x20 for a first byte
	VPANDN Y13, Y9, Y9
	VPOR   Y8, Y3, Y3
	VPANDN Y3, Y7, Y3
	VPOR   Y9, Y4, Y4
	VPAND  Y6, Y4, Y4
	JMP    factors

other:
	REFUSE
	JMP letters

	// Fewer than four: the others are empty, at the beginning of the source.
last:
	VMOVQ      CX, X0
	VPBROADCASTQ X0, Y0
	VPCMPGTQ   NUMBERS, Y0, Y0
	VPMASKMOVQ (DI), Y0, Y1
	LEAQ       scratch-32(SP), DI
	VMOVDQU    Y1, (DI)
	CMPQ       high+56(FP), $0
	JNE        checkedGroup
	JMP        group

hash:
	MOVQ places+8(FP), DI
	MOVQ scratch+32(FP), R10
	MOVQ words+40(FP), R8
	MOVQ R13, done+64(FP)
	MOVQ R13, CX
	MOVQ $0x3c6ef372fe94f82b, R13 // idKey2
	MOVQ $0xa54ff53a5f1d36f1, R14 // idKey3
	MOVL 10240(R15), R9
	XORL SI, SI              // but for its low byte it stays so

// WORD makes the word i of those at hand.
#define WORD(i) \
	MOVQ    i*8(R10), DX         \
	MULXQ   i*8+64(R10), AX, DX  \
	XORQ    AX, DX               \
	XORQ    R13, DX              \
	MULXQ   R14, AX, BX          \
	XORQ    BX, AX               \ // the identity
	MOVL    AX, DX               \
	IMULL   R9, DX               \
	SHRL    $19, DX              \
	MOVBLZX (R15)(DX*1), DX      \
	CMPQ    AX, 8192(R15)(DX*8)  \
	SETEQ   SI                   \
	MOVQ    i*8+32(R10), R12     \
	LEAQ    (R12)(SI*8), R12     \ // Function
	MOVQ    i*8(DI), R11         \
	MOVQ    AX, i*24(R8)         \
	MOVQ    R11, i*24+8(R8)      \
	MOVQ    R12, i*24+16(R8)

	SUBQ $4, CX
	JLT  rest

four:
	WORD(0)
	WORD(1)
	WORD(2)
	WORD(3)
	ADDQ $32, DI
	ADDQ $96, R10
	ADDQ $96, R8
	SUBQ $4, CX
	JGE  four

rest:
	ADDQ $4, CX
	JZ   done

one:
	WORD(0)
	ADDQ $8, DI
	ADDQ $8, R10
	ADDQ $24, R8
	DECQ CX
	JNZ  one

done:
	VZEROUPPER
	RET
