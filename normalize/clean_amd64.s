//go:build !purego

#include "textflag.h"
#include "wide_amd64.h"

// uncleanClasses has a bit for each sort of character that may be unclean, in the tables of a
// vector of nibbles: the upper and the lower ones of a character's first byte, of its second and
// its third. A character is of a sort that all six have.
//
//	01 C2: A0, AD         10 E2: 80, 81: 8x, Ax
//	02 CC, CD             20 E2: 80, 81: 9F
//	04 D9: 93 to 95       40 E3: 82: 99, 9A
//	08 E1: 85 to 87       80 EF: B8, BB: 8x, Bx
DATA uncleanClasses<>+0x00(SB)/8, $0x0000000000000000
DATA uncleanClasses<>+0x08(SB)/8, $0x00F8040300000000
DATA uncleanClasses<>+0x10(SB)/8, $0x0000000040310800
DATA uncleanClasses<>+0x18(SB)/8, $0x8000020200000400
DATA uncleanClasses<>+0x20(SB)/8, $0x0000000000000000
DATA uncleanClasses<>+0x28(SB)/8, $0x020202028203067A
DATA uncleanClasses<>+0x30(SB)/8, $0x0A0A0E0606423233
DATA uncleanClasses<>+0x38(SB)/8, $0x0202030282020282
DATA uncleanClasses<>+0x40(SB)/8, $0x0F0F0F0F0F0F0F0F
DATA uncleanClasses<>+0x48(SB)/8, $0x0F0F0F0F8F1F6F9F
DATA uncleanClasses<>+0x50(SB)/8, $0x9F9F9F9F9F9F9F9F
DATA uncleanClasses<>+0x58(SB)/8, $0xBF9F9F9F9FDFDF9F
GLOBL uncleanClasses<>(SB), RODATA|NOPTR, $0x60

// NIBBLES makes of each byte at from what its nibbles share in the tables high and low.
#define NIBBLES(from, high, low, x, y) \
	VMOVDQU from, x     \
	VPSRLW  $4, x, y    \
	VPAND   x, Y15, x   \
	VPAND   y, Y15, y   \
	VPSHUFB x, low, x   \
	VPSHUFB y, high, y  \
	VPAND   x, y, x

// func uncleanAVX2(bytes *byte, n int) int
TEXT ·uncleanAVX2(SB), NOSPLIT, $0-24
	MOVQ bytes+0(FP), SI
	MOVQ n+8(FP), CX
	XORL DI, DI
	SUBQ $34, CX
	JLT  done
	ALL(15, X15, Y15)
	VBROADCASTI128 uncleanClasses<>+0x00(SB), Y8
	VBROADCASTI128 uncleanClasses<>+0x10(SB), Y9
	VBROADCASTI128 uncleanClasses<>+0x20(SB), Y10
	VBROADCASTI128 uncleanClasses<>+0x30(SB), Y11
	VBROADCASTI128 uncleanClasses<>+0x40(SB), Y12
	VBROADCASTI128 uncleanClasses<>+0x50(SB), Y13
	VPXOR Y14, Y14, Y14

bytes:
	NIBBLES((SI)(DI*1), Y8, Y9, Y0, Y1)
	NIBBLES(1(SI)(DI*1), Y10, Y11, Y2, Y3)
	NIBBLES(2(SI)(DI*1), Y12, Y13, Y4, Y5)
	VPAND     Y0, Y2, Y0
	VPAND     Y0, Y4, Y0
	VPCMPEQB  Y0, Y14, Y0
	VPMOVMSKB Y0, AX
	XORL      $-1, AX
	JNZ       found
	ADDQ      $32, DI
	CMPQ      DI, CX
	JLE       bytes
	JMP       end

found:
	BSFL AX, AX
	ADDQ AX, DI

end:
	VZEROUPPER

done:
	MOVQ DI, ret+16(FP)
	RET

// func goesOnAVX2(bytes *byte, n int) int
TEXT ·goesOnAVX2(SB), NOSPLIT, $0-24
	MOVQ bytes+0(FP), SI
	MOVQ n+8(FP), CX
	XORL DI, DI
	SUBQ $33, CX
	JLT  none
	ALL(10, X8, Y8)    // '\n'
	ALL(32, X9, Y9)    // ' '
	ALL(9, X10, Y10)   // '\t'
	ALL(31, X11, Y11)  // 'a' comes to -128
	ALL(154, X12, Y12) // -128+26

lines:
	VMOVDQU   1(SI)(DI*1), Y1
	VPCMPEQB  (SI)(DI*1), Y8, Y0
	VPADDB    Y1, Y11, Y2
	VPCMPGTB  Y2, Y12, Y2
	VPCMPEQB  Y1, Y9, Y3
	VPCMPEQB  Y1, Y10, Y4
	VPOR      Y1, Y2, Y1         // the first bit of a byte beyond ASCII
	VPOR      Y3, Y4, Y3
	VPOR      Y1, Y3, Y1
	VPAND     Y0, Y1, Y0
	VPMOVMSKB Y0, AX
	TESTL     AX, AX
	JNZ       line
	ADDQ      $32, DI
	CMPQ      DI, CX
	JLE       lines
	JMP       last

line:
	BSFL AX, AX
	ADDQ AX, DI

last:
	VZEROUPPER

none:
	MOVQ DI, ret+16(FP)
	RET
