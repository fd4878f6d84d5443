//go:build !purego

#include "textflag.h"

// What folds runs, four at a time: it finds the flags of words and what their
// identities are made of. writeBMI does the rest. Each of the two is so short that
// the processor works at several words at once; in one loop of all they wait for
// each other.

// The constants at DX: a foldConstants.
#define KEY0 (DX)
#define KEY1 32(DX)
#define SIXTEENS 64(DX)
#define BITS128 96(DX)
#define TWOS 128(DX)
#define BYTES20 160(DX)
#define BYTES40 192(DX)
#define BYTES80 224(DX)
#define BYTESC3 256(DX)
#define BYTESB7 288(DX)
#define BYTES9F 320(DX)
#define NUMBERS 352(DX) // 0 to 3

// STARTS loads where the four runs begin that are at by bytes after those from R9
// on.
#define STARTS(by) \
	MOVL by(DI)(R9*8), AX      \
	MOVL by+8(DI)(R9*8), BX    \
	MOVL by+16(DI)(R9*8), R11  \
	MOVL by+24(DI)(R9*8), R12

// LOAD loads the four runs from R9 on: their sizes to Y5, their first eight bytes to
// Y3 and the second eight to Y4; what is not of the word in the first to Y7, and
// what is of it in the second to Y6; to R14, two bits each, which are longer than
// 16. Then it loads where the next four begin, which would be waited for there.
#define LOAD \
	VMOVDQU     (DI)(R9*8), Y0     \
	VMOVDQU     (SI)(AX*1), X1     \
	VMOVDQU     (SI)(BX*1), X2     \
	VINSERTI128 $1, (SI)(R11*1), Y1, Y1 \
	VINSERTI128 $1, (SI)(R12*1), Y2, Y2 \
	STARTS(32)                     \
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
	VPANDN   Y12, Y1, Y1         \
	VPCMPGTQ Y14, Y1, Y1         \
	VPSUBQ   Y1, Y0, Y0          \ // Number: some byte has not 0x40
	VMOVDQU  Y0, 32(R10)

// FACTORS stores the numbers whose product begins the identities of the folded
// words in Y3 and Y4, and goes on to the next group: CX is how many words there are
// after it, less than 0 if it has not four.
#define FACTORS \
	VPXOR   KEY0, Y5, Y5   \
	VPXOR   Y5, Y3, Y3     \
	VPXOR   KEY1, Y4, Y4   \
	VMOVDQU Y3, (R10)      \
	VMOVDQU Y4, 64(R10)    \
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
	XORL    CX, CX

// func foldAVX2(bytes *byte, places *int32, runs int, constants *foldConstants, scratch *runScratch, high uint64) (done int)
TEXT ·foldAVX2(SB), NOSPLIT, $32-56
	MOVQ bytes+0(FP), SI
	MOVQ places+8(FP), DI
	MOVQ runs+16(FP), CX
	MOVQ constants+24(FP), DX
	MOVQ scratch+32(FP), R10
	MOVQ CX, R13             // the words to write
	XORL R9, R9              // those before the group

	VPCMPEQB Y15, Y15, Y15
	VPXOR    Y14, Y14, Y14
	VMOVDQU  BYTES20, Y13
	VMOVDQU  BYTES40, Y12
	SUBQ     $4, CX
	JLT      last
	STARTS(0)
	CMPQ     high+40(FP), $0
	JNE      checked

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
	JGE    group

end:
	CMPQ CX, $-4
	JNE  last
	MOVQ R13, done+48(FP)
	VZEROUPPER
	RET

long:
	REFUSE
	JMP fold

checked:
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
	JGE checked
	JMP end

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
	ADDQ         $4, CX
	VMOVQ        CX, X0
	VPBROADCASTQ X0, Y0
	VPCMPGTQ     NUMBERS, Y0, Y0
	VPMASKMOVQ   (DI)(R9*8), Y0, Y1
	VMOVDQU      Y1, group-32(SP)
	LEAQ         group-32(SP), DI
	LEAQ         (R9*8), AX
	SUBQ         AX, DI
	XORL         CX, CX
	STARTS(0)
	CMPQ         high+40(FP), $0
	JNE          checked
	JMP          group
