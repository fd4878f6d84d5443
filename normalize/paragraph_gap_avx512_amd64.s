//go:build !purego

#include "textflag.h"

// What siftBMI does, eight events at a time. As there, one loop finds the gaps and writes
// them where they stand if all are listed, and the next makes the list; in one loop events
// wait for each other.

DATA sift<>+0x00(SB)/8, $0x6a09e667f3bcc909 // idKey0
DATA sift<>+0x08(SB)/8, $0x00000000ffffffff
DATA sift<>+0x10(SB)/8, $1
DATA sift<>+0x18(SB)/8, $3                  // nextOther
DATA sift<>+0x20(SB)/8, $8
DATA sift<>+0x28(SB)/8, $64
DATA sift<>+0x30(SB)/8, $0x80
GLOBL sift<>(SB), RODATA|NOPTR, $56

// What is next by the upper three bits of the first byte of a word.
DATA firsts<>+0x00(SB)/8, $2
DATA firsts<>+0x08(SB)/8, $2
DATA firsts<>+0x10(SB)/8, $1
DATA firsts<>+0x18(SB)/8, $0
DATA firsts<>+0x20(SB)/8, $3
DATA firsts<>+0x28(SB)/8, $3
DATA firsts<>+0x30(SB)/8, $3
DATA firsts<>+0x38(SB)/8, $3
GLOBL firsts<>(SB), RODATA|NOPTR, $64

// How gaps are made of their places (0 to 7) and heads (8 to 15).
DATA pairs<>+0x00(SB)/8, $0
DATA pairs<>+0x08(SB)/8, $8
DATA pairs<>+0x10(SB)/8, $1
DATA pairs<>+0x18(SB)/8, $9
DATA pairs<>+0x20(SB)/8, $2
DATA pairs<>+0x28(SB)/8, $10
DATA pairs<>+0x30(SB)/8, $3
DATA pairs<>+0x38(SB)/8, $11
DATA pairs<>+0x40(SB)/8, $4
DATA pairs<>+0x48(SB)/8, $12
DATA pairs<>+0x50(SB)/8, $5
DATA pairs<>+0x58(SB)/8, $13
DATA pairs<>+0x60(SB)/8, $6
DATA pairs<>+0x68(SB)/8, $14
DATA pairs<>+0x70(SB)/8, $7
DATA pairs<>+0x78(SB)/8, $15
GLOBL pairs<>(SB), RODATA|NOPTR, $128

// GATHER loads eight numbers for the lanes of K2, and zeros for the others.
#define GATHER(from, to) \
	VPXORQ     to, to, to \
	KMOVB      K2, K3     \
	VPGATHERQQ from, K3, to

// func siftVBMI2(s *sifting) (listed int)
//
// K1 has the events that there are, K2 those that are not known to be far.
TEXT ·siftVBMI2(SB), NOSPLIT, $0-16
	MOVQ         s+0(FP), AX
	MOVQ         (AX), SI      // the events
	MOVQ         8(AX), CX     // how many are left
	MOVQ         16(AX), R8    // words
	VPBROADCASTQ 24(AX), Z31   // the last word
	MOVQ         32(AX), R10   // bytes
	VPBROADCASTQ 40(AX), Z30
	MOVQ         48(AX), R12   // plans
	MOVQ         56(AX), R13   // nexts
	MOVQ         64(AX), DI    // the gaps
	VPBROADCASTQ 72(AX), Z29

	VPBROADCASTQ sift<>+0x00(SB), Z28
	VPBROADCASTQ sift<>+0x08(SB), Z27
	VPBROADCASTQ sift<>+0x10(SB), Z26
	VPBROADCASTQ sift<>+0x18(SB), Z25
	VPBROADCASTQ sift<>+0x20(SB), Z24
	VPBROADCASTQ sift<>+0x28(SB), Z23
	VPBROADCASTQ sift<>+0x30(SB), Z22
	VMOVDQU64    pairs<>+0x00(SB), Z21
	VMOVDQU64    pairs<>+0x40(SB), Z20
	VMOVDQU64    firsts<>(SB), Z19
	MOVBLZX      0x61(R13), AX // a small letter
	MOVL         $8, BX
	KMOVB        BX, K4
	VPBROADCASTQ AX, K4, Z19
	MOVL         $0xff, R9

	// First the gaps: from the end of the word before to the beginning of that after.
place:
	MOVL    $8, AX
	CMPQ    CX, AX
	CMOVQLT CX, AX
	BZHIL   AX, R9, AX
	KMOVB   AX, K1
	VMOVDQU64 (SI), Z0
	VPSRAQ    $32, Z0, Z1
	VPADDQ    Z29, Z1, Z1     // the words after
	VPANDQ    Z27, Z0, Z0     // where the events are
	VPSLLQ    $32, Z1, Z2
	VPORQ     Z0, Z2, Z2
	VMOVDQU64 Z2, (DI)
	VPSUBQ    Z26, Z1, Z3
	VPCMPUQ   $1, Z31, Z3, K1, K2
	VPADDQ    Z1, Z1, Z3
	VPADDQ    Z1, Z3, Z3
	GATHER(-16(R8)(Z3*8), Z4)
	GATHER(8(R8)(Z3*8), Z5)
	VPSRLQ    $32, Z4, Z4
	VPSLLQ    $32, Z5, Z5
	VPORQ     Z4, Z5, Z5
	VMOVDQU64 Z5, 64(DI)
	ADDQ      $64, SI
	ADDQ      $128, DI
	SUBQ      $8, CX
	JGT       place

	MOVQ s+0(FP), AX
	MOVQ 8(AX), CX
	MOVQ 64(AX), DI
	MOVQ DI, SI

	// Then their plans, by keys made of the up to seven bytes after that before the gap.
group:
	MOVL    $8, AX
	CMPQ    CX, AX
	CMOVQLT CX, AX
	BZHIL   AX, R9, AX
	KMOVB   AX, K1
	VMOVDQU64 (SI), Z2
	VMOVDQU64 64(SI), Z5
	VPANDQ    Z27, Z2, Z0
	VPANDQ    Z27, Z5, Z4
	VPSRAQ    $32, Z5, Z5
	VPSUBQ    Z4, Z5, Z6      // their sizes
	VPSUBQ    Z4, Z0, Z7
	VPCMPUQ   $1, Z6, Z7, K1, K2
	VPCMPUQ   $1, Z24, Z6, K2, K2
	VPCMPQ    $1, Z30, Z5, K2, K2

	GATHER(-1(R10)(Z4*1), Z8)
	VPSLLQ   $3, Z6, Z9
	VPSUBQ   Z9, Z23, Z7
	VPSRLQ   $8, Z8, Z10
	VPSLLVQ  Z7, Z10, Z10
	VPORQ    Z6, Z10, Z10
	VPMULLQ  Z28, Z10, Z11
	VPSRLQ   $56, Z11, Z11
	VPADDQ   Z11, Z11, Z12
	VPADDQ   Z11, Z12, Z11
	GATHER((R12)(Z11*8), Z12)
	VPCMPEQQ Z12, Z10, K2, K2
	GATHER(8(R12)(Z11*8), Z13)

	// What is next.
	GATHER((R10)(Z5*1), Z14)
	VPSRLQ     $5, Z14, Z15
	VPERMQ     Z19, Z15, Z15
	VPSRLQ     $14, Z14, Z16
	VPSRLQ     $13, Z14, Z14
	VPTERNLOGQ $0x20, Z26, Z14, Z16 // Z16 & ^Z14 & 1
	VPORQ      Z16, Z15, Z15
	VPTESTMQ   Z22, Z8, K4
	VPORQ      Z25, Z15, K4, Z15

	// What is far is listed, and what is live before that.
	VPSRLQ      $8, Z13, Z16
	VPSRLVQ     Z15, Z16, Z16
	VPTESTMQ    Z26, Z16, K2, K4
	KANDNB      K1, K2, K2
	KORB        K2, K4, K2
	VPSLLQ      $56, Z15, Z15
	VPORQ       Z15, Z13, Z13
	VPCOMPRESSQ Z2, K2, Z2
	VPCOMPRESSQ Z13, K2, Z13
	VMOVDQA64   Z2, Z3
	VPERMT2Q    Z13, Z21, Z2
	VPERMT2Q    Z13, Z20, Z3
	VMOVDQU64   Z2, (DI)
	VMOVDQU64   Z3, 64(DI)
	KMOVB       K2, AX
	POPCNTL     AX, AX
	SHLQ        $4, AX
	ADDQ        AX, DI
	ADDQ        $128, SI
	SUBQ        $8, CX
	JGT         group

	MOVQ s+0(FP), AX
	SUBQ 64(AX), DI
	SHRQ $4, DI
	MOVQ DI, listed+8(FP)
	VZEROUPPER
	RET
