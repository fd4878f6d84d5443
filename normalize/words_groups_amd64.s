//go:build !purego

#include "textflag.h"

// What does in one go, for eight words at a time in 512 bits, what foldAVX512 and
// writePEXT do one after the other. Of the processor's ports two do such operations, and
// there are 66 of these for eight words; so what counts is that both are always busy. A
// group is folded while that before it is hashed and the one before that is looked up
// and written, and the operations of the three alternate.

DATA groups<>+0x00(SB)/8, $0x6a09e667f3bcc909 // idKey0
DATA groups<>+0x08(SB)/8, $0xbb67ae8584caa73b // idKey1
DATA groups<>+0x10(SB)/8, $0x3c6ef372fe94f82b // idKey2
DATA groups<>+0x18(SB)/8, $0xa54ff53a5f1d36f1 // idKey3
DATA groups<>+0x20(SB)/8, $0xa54              // its bits from 52 on
DATA groups<>+0x28(SB)/8, $0x2020202020202020
DATA groups<>+0x30(SB)/8, $0x4040404040404040
DATA groups<>+0x38(SB)/8, $1                  // Number
DATA groups<>+0x40(SB)/8, $8                  // Function
DATA groups<>+0x48(SB)/8, $16
DATA groups<>+0x50(SB)/8, $511
DATA groups<>+0x58(SB)/8, $0x0020000000000000 // bit 1 of a byte from its bit 5
GLOBL groups<>(SB), RODATA|NOPTR, $96

// What is of a word in its first eight bytes and in the second, by its size modulo 16;
// of the first from 8 on all bits are set.
DATA lengths<>+0x00(SB)/8, $0xffffffffffffffff
DATA lengths<>+0x08(SB)/8, $0x00000000000000ff
DATA lengths<>+0x10(SB)/8, $0x000000000000ffff
DATA lengths<>+0x18(SB)/8, $0x0000000000ffffff
DATA lengths<>+0x20(SB)/8, $0x00000000ffffffff
DATA lengths<>+0x28(SB)/8, $0x000000ffffffffff
DATA lengths<>+0x30(SB)/8, $0x0000ffffffffffff
DATA lengths<>+0x38(SB)/8, $0x00ffffffffffffff
DATA lengths<>+0x40(SB)/8, $0xffffffffffffffff
DATA lengths<>+0x48(SB)/8, $0
DATA lengths<>+0x50(SB)/8, $0
DATA lengths<>+0x58(SB)/8, $0
DATA lengths<>+0x60(SB)/8, $0
DATA lengths<>+0x68(SB)/8, $0
DATA lengths<>+0x70(SB)/8, $0
DATA lengths<>+0x78(SB)/8, $0
DATA lengths<>+0x80(SB)/8, $0
DATA lengths<>+0x88(SB)/8, $0x00000000000000ff
DATA lengths<>+0x90(SB)/8, $0x000000000000ffff
DATA lengths<>+0x98(SB)/8, $0x0000000000ffffff
DATA lengths<>+0xa0(SB)/8, $0x00000000ffffffff
DATA lengths<>+0xa8(SB)/8, $0x000000ffffffffff
DATA lengths<>+0xb0(SB)/8, $0x0000ffffffffffff
DATA lengths<>+0xb8(SB)/8, $0x00ffffffffffffff
GLOBL lengths<>(SB), RODATA|NOPTR, $192

// How eight words are made of their identities (0 to 7) and places (8 to 15); what is
// between a place and an identity is the number of the flags that belong there.
DATA order<>+0x00(SB)/8, $0
DATA order<>+0x08(SB)/8, $8
DATA order<>+0x10(SB)/8, $0
DATA order<>+0x18(SB)/8, $1
DATA order<>+0x20(SB)/8, $9
DATA order<>+0x28(SB)/8, $1
DATA order<>+0x30(SB)/8, $2
DATA order<>+0x38(SB)/8, $10
DATA order<>+0x40(SB)/8, $2
DATA order<>+0x48(SB)/8, $3
DATA order<>+0x50(SB)/8, $11
DATA order<>+0x58(SB)/8, $3
DATA order<>+0x60(SB)/8, $4
DATA order<>+0x68(SB)/8, $12
DATA order<>+0x70(SB)/8, $4
DATA order<>+0x78(SB)/8, $5
DATA order<>+0x80(SB)/8, $13
DATA order<>+0x88(SB)/8, $5
DATA order<>+0x90(SB)/8, $6
DATA order<>+0x98(SB)/8, $14
DATA order<>+0xa0(SB)/8, $6
DATA order<>+0xa8(SB)/8, $7
DATA order<>+0xb0(SB)/8, $15
DATA order<>+0xb8(SB)/8, $7
GLOBL order<>(SB), RODATA|NOPTR, $192

// SIZES makes Z5 the sizes of the words of the group at DI, and the flag Z false if one
// is longer than 16.
#define SIZES \
	VMOVDQU64    (DI), Z0                        \
	VPSRLQ       $32, Z0, Z5                     \
	VPSUBD.Z     Z0, Z5, K1, Z5                  \
	VPCMPUQ.BCST $6, groups<>+0x48(SB), Z5, K2   \
	KORTESTB     K2, K2

// FOLD1 to FOLD7 fold that group: to Z3 and Z4 come the factors whose product begins
// the identities, and to Z2 the flags but for Function.
#define FOLD1 \
	MOVL    (DI), AX        \
	MOVL    8(DI), BX       \
	MOVL    16(DI), R9      \
	MOVL    24(DI), R10     \
	VMOVDQU (SI)(AX*1), X1  \
	VMOVDQU (SI)(BX*1), X2
#define FOLD2 \
	MOVL         32(DI), AX              \
	MOVL         40(DI), BX              \
	VINSERTI64X2 $1, (SI)(R9*1), Z1, Z1  \
	VINSERTI64X2 $1, (SI)(R10*1), Z2, Z2 \
	MOVL         48(DI), R9              \
	MOVL         56(DI), R10
#define FOLD3 \
	VINSERTI64X2 $2, (SI)(AX*1), Z1, Z1 \
	VINSERTI64X2 $2, (SI)(BX*1), Z2, Z2 \
	VINSERTI64X2 $3, (SI)(R9*1), Z1, Z1 \
	VINSERTI64X2 $3, (SI)(R10*1), Z2, Z2
#define FOLD4 \
	VMOVDQA64   Z5, Z6       \
	VMOVDQA64   Z5, Z0       \
	VPUNPCKLQDQ Z2, Z1, Z3   \ // the first eight bytes of each
	VPUNPCKHQDQ Z2, Z1, Z4   \ // the second
	VPERMI2Q    Z16, Z17, Z6 \ // what is of the word in the first
	VPERMI2Q    Z18, Z19, Z0   // and in the second
#define FOLD5 \
	VGF2P8AFFINEQB.BCST.Z $2, groups<>+0x58(SB), Z3, K4, Z2 \ // Capital: the first has not 0x20
	VPANDNQ              Z6, Z3, Z1                        \
	VPTERNLOGQ           $0xF2, Z0, Z4, Z1                   // Z1 | ^Z4 & Z0
#define FOLD6 \
	VPTESTMQ.BCST groups<>+0x30(SB), Z1, K2    \
	VPTERNLOGQ    $0xA8, Z6, Z20, Z3           \ // (Z3 | 0x20) & Z6
	VPTERNLOGQ    $0xA8, Z0, Z20, Z4           \
	VPADDQ.BCST   groups<>+0x38(SB), Z2, K2, Z2  // Number: some byte has not 0x40
#define FOLD7 \
	VPTERNLOGQ.BCST $0x96, groups<>+0x00(SB), Z5, Z3 \ // the exclusive or of three
	VPXORQ.BCST     groups<>+0x08(SB), Z4, Z4

// HASH1 to HASH8 make Z29 the identities of the factors Z10 and Z9. Numbers of 64 bits
// are multiplied as two parts of 52 and 12 bits: three sums of parts of the products, of
// which the second counts 2^52 and the third 2^104, are the product. The multiplication
// takes the lower 52 bits of its operands.
#define HASH1 \
	VPSRLQ $52, Z10, Z7     \
	VPSRLQ $52, Z9, Z21     \
	VPXORQ Z22, Z22, Z22    \
	VPXORQ Z23, Z23, Z23    \
	VPXORQ Z24, Z24, Z24
#define HASH2 \
	VPMADD52HUQ Z9, Z10, Z23  \
	VPMADD52LUQ Z9, Z10, Z22  \
	VPMADD52LUQ Z21, Z10, Z23 \
	VPMADD52HUQ Z21, Z10, Z24
#define HASH3 \
	VPMADD52LUQ Z9, Z7, Z23  \
	VPMADD52HUQ Z9, Z7, Z24  \
	VPMADD52LUQ Z21, Z7, Z24
#define PRODUCT(sum) \
	VPSLLQ     $52, Z23, Z7       \
	VPSRLQ     $12, Z23, Z23      \
	VPSLLQ     $40, Z24, Z24      \
	VPADDQ     Z24, Z23, Z23      \
	VPTERNLOGQ $0x96, Z7, Z23, sum
#define HASH4 \
	PRODUCT(Z22)                       \
	VPXORQ.BCST groups<>+0x10(SB), Z22, Z22
#define HASH5 \
	VPSRLQ $52, Z22, Z21    \
	VPXORQ Z29, Z29, Z29    \
	VPXORQ Z23, Z23, Z23    \
	VPXORQ Z24, Z24, Z24
#define HASH6 \
	VPMADD52HUQ Z28, Z22, Z23 \
	VPMADD52LUQ Z28, Z22, Z29 \
	VPMADD52LUQ Z27, Z22, Z23 \
	VPMADD52HUQ Z27, Z22, Z24
#define HASH7 \
	VPMADD52LUQ Z28, Z21, Z23 \
	VPMADD52HUQ Z28, Z21, Z24 \
	VPMADD52LUQ Z27, Z21, Z24
#define HASH8 PRODUCT(Z29)

// LOOK1 to LOOK6 look up the identities Z12 among the function words and write them,
// with the places of the group before that before DI and the flags Z11, to R8.
#define LOOK1 \
	VPERMB.Z        Z26, Z12, K4, Z30                \
	VPSRLVQ         Z25, Z12, Z31                    \
	VPTERNLOGQ.BCST $0x78, groups<>+0x50(SB), Z31, Z30 // Z30 ^ Z31 & 511
#define LOOK2 \
	VPXORQ     Z31, Z31, Z31               \
	KXNORB     K3, K3, K3                  \
	VPGATHERQQ 18504(R15)(Z30*8), K3, Z31
#define LOOK3 \
	VPCMPEQQ    Z31, Z12, K3                       \
	VPORQ.BCST  groups<>+0x40(SB), Z11, K3, Z11    \
	VMOVDQA64   Z12, Z30                           \
	VMOVDQA64   Z12, Z31
#define LOOK4 \
	VPERMT2Q -128(DI), Z15, Z30 \
	VPERMT2Q -128(DI), Z14, Z31 \
	VPERMT2Q -128(DI), Z13, Z12
#define LOOK5 \
	VPERMQ Z11, Z15, K5, Z30 \
	VPERMQ Z11, Z14, K6, Z31 \
	VPERMQ Z11, Z13, K7, Z12
#define LOOK6 \
	VMOVDQU64 Z30, (R8)    \
	VMOVDQU64 Z31, 64(R8)  \
	VMOVDQU64 Z12, 128(R8) \
	ADDQ      $192, R8

// PASS hands over what is folded to be hashed, and what is hashed to be looked up.
#define PASS \
	VMOVDQA64 Z29, Z12 \
	VMOVDQA64 Z8, Z11  \
	VMOVDQA64 Z3, Z10  \
	VMOVDQA64 Z4, Z9   \
	VMOVDQA64 Z2, Z8   \
	ADDQ      $64, DI

// func writeGroups(bytes *byte, places *int32, groups int, words *Word, functions *functionSet) (written int)
TEXT ·writeGroups(SB), NOSPLIT, $0-48
	MOVQ bytes+0(FP), SI
	MOVQ places+8(FP), DI
	MOVQ groups+16(FP), CX
	MOVQ words+24(FP), R8
	MOVQ functions+32(FP), R15
	MOVQ $0, written+40(FP)

	VMOVDQU64    order<>+0x00(SB), Z15
	VMOVDQU64    order<>+0x40(SB), Z14
	VMOVDQU64    order<>+0x80(SB), Z13
	VPTERNLOGQ   $0xFF, Z16, Z16, Z16
	VMOVDQU64    lengths<>+0x00(SB), Z17
	VMOVDQU64    lengths<>+0x40(SB), Z19
	VMOVDQU64    lengths<>+0x80(SB), Z18
	VPBROADCASTQ groups<>+0x28(SB), Z20
	VPBROADCASTQ groups<>+0x18(SB), Z28
	VPBROADCASTQ groups<>+0x20(SB), Z27
	VMOVDQU64    18440(R15), Z26             // displacements
	VPBROADCASTQ 22600(R15), Z25             // their shift
	MOVL         $0x5555, AX
	KMOVW        AX, K1                      // the lower half of each of eight numbers
	MOVQ         $0x0101010101010101, AX
	KMOVQ        AX, K4                      // their lowest bytes
	MOVL         $0x24, AX
	KMOVW        AX, K5                      // where the flags are in the words' three parts
	MOVL         $0x49, AX
	KMOVW        AX, K6
	MOVL         $0x92, AX
	KMOVW        AX, K7

	SUBQ $2, CX
	JLT  none
	SIZES
	JNZ  none
	FOLD1
	FOLD2
	FOLD3
	FOLD4
	FOLD5
	FOLD6
	FOLD7
	PASS
	SIZES
	JNZ  none
	FOLD1
	HASH1
	FOLD2
	HASH2
	FOLD3
	HASH3
	FOLD4
	HASH4
	FOLD5
	HASH5
	FOLD6
	HASH6
	FOLD7
	HASH7
	HASH8
	PASS
	TESTQ CX, CX
	JZ    last

group:
	SIZES
	JNZ  last
	FOLD1
	LOOK1
	HASH1
	FOLD2
	HASH2
	LOOK2
	FOLD3
	HASH3
	FOLD4
	HASH4
	FOLD5
	LOOK3
	HASH5
	LOOK4
	FOLD6
	HASH6
	LOOK5
	FOLD7
	HASH7
	LOOK6
	HASH8
	PASS
	DECQ CX
	JNZ  group

last:
	LOOK1
	HASH1
	HASH2
	LOOK2
	HASH3
	HASH4
	LOOK3
	HASH5
	LOOK4
	HASH6
	LOOK5
	HASH7
	LOOK6
	HASH8
	PASS
	LOOK1
	LOOK2
	LOOK3
	LOOK4
	LOOK5
	LOOK6
	MOVQ groups+16(FP), AX
	SUBQ CX, AX
	MOVQ AX, written+40(FP)

none:
	VZEROUPPER
	RET
