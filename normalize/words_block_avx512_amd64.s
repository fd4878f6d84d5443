//go:build !purego

#include "textflag.h"
#include "words_block_amd64.h"

// What listAVX2 and listEventsBMI do, for 64 bytes at once: a table of 128 tells the class of a byte
// in one operation, classes become masks without a detour, and the numbers of the bits
// of a mask are what is left of all numbers when those of the others are taken out.

// The classes of ASCII: 80 for what makes words, and 40 for these and for what may
// matter to structure.
DATA classes<>+0x00(SB)/8, $0x0000000000000000
DATA classes<>+0x08(SB)/8, $0x0000404040400000 // 0A to 0D
DATA classes<>+0x10(SB)/8, $0x0000000000000000
DATA classes<>+0x18(SB)/8, $0x0000000000000000
DATA classes<>+0x20(SB)/8, $0x4000000000404000 // 21, 22 and 27
DATA classes<>+0x28(SB)/8, $0x0040000000000000 // 2E
DATA classes<>+0x30(SB)/8, $0xc0c0c0c0c0c0c0c0
DATA classes<>+0x38(SB)/8, $0x400000000000c0c0 // 3F
DATA classes<>+0x40(SB)/8, $0xc0c0c0c0c0c0c000
DATA classes<>+0x48(SB)/8, $0xc0c0c0c0c0c0c0c0
DATA classes<>+0x50(SB)/8, $0xc0c0c0c0c0c0c0c0
DATA classes<>+0x58(SB)/8, $0x0000000000c0c0c0
DATA classes<>+0x60(SB)/8, $0xc0c0c0c0c0c0c000
DATA classes<>+0x68(SB)/8, $0xc0c0c0c0c0c0c0c0
DATA classes<>+0x70(SB)/8, $0xc0c0c0c0c0c0c0c0
DATA classes<>+0x78(SB)/8, $0x0000000000c0c0c0
GLOBL classes<>(SB), RODATA|NOPTR, $128

DATA numbers<>+0x00(SB)/8, $0x0706050403020100
DATA numbers<>+0x08(SB)/8, $0x0f0e0d0c0b0a0908
DATA numbers<>+0x10(SB)/8, $0x1716151413121110
DATA numbers<>+0x18(SB)/8, $0x1f1e1d1c1b1a1918
DATA numbers<>+0x20(SB)/8, $0x2726252423222120
DATA numbers<>+0x28(SB)/8, $0x2f2e2d2c2b2a2928
DATA numbers<>+0x30(SB)/8, $0x3736353433323130
DATA numbers<>+0x38(SB)/8, $0x3f3e3d3c3b3a3938
GLOBL numbers<>(SB), RODATA|NOPTR, $64

// Those above ASCII: 01 for the first bytes of runes that may matter to structure, C2,
// D8, DB, E0 to E3 and EF; 02 for E2, 04 for 80 and 08 for 90 to A7; 10 for C2 and 20
// for A0 to A9, AB and BB.
DATA highClasses<>+0x00(SB)/8, $0x0000000000000004
DATA highClasses<>+0x08(SB)/8, $0x0000000000000000
DATA highClasses<>+0x10(SB)/8, $0x0808080808080808
DATA highClasses<>+0x18(SB)/8, $0x0808080808080808
DATA highClasses<>+0x20(SB)/8, $0x2828282828282828
DATA highClasses<>+0x28(SB)/8, $0x0000000020002020
DATA highClasses<>+0x30(SB)/8, $0x0000000000000000
DATA highClasses<>+0x38(SB)/8, $0x0000000020000000
DATA highClasses<>+0x40(SB)/8, $0x0000000000110000
DATA highClasses<>+0x48(SB)/8, $0x0000000000000000
DATA highClasses<>+0x50(SB)/8, $0x0000000000000000
DATA highClasses<>+0x58(SB)/8, $0x0000000001000001
DATA highClasses<>+0x60(SB)/8, $0x0000000001030101
DATA highClasses<>+0x68(SB)/8, $0x0100000000000000
DATA highClasses<>+0x70(SB)/8, $0x0000000000000000
DATA highClasses<>+0x78(SB)/8, $0x0000000000000000
GLOBL highClasses<>(SB), RODATA|NOPTR, $128

DATA classBits<>+0x00(SB)/8, $0x0000201008040201
GLOBL classBits<>(SB), RODATA|NOPTR, $8

// func listVBMI2(bytes *byte, blocks int, places *int32, at int32, inside uint64, masks *blockMasks) (n int, last, high uint64)
TEXT ·listVBMI2(SB), NOSPLIT, $0-72
	MOVQ bytes+0(FP), SI
	MOVQ blocks+8(FP), CX
	MOVQ places+16(FP), DI
	MOVQ inside+32(FP), R9
	MOVQ masks+40(FP), R8

	MOVL           at+24(FP), AX
	VPBROADCASTD   AX, Z31
	MOVL           $64, AX
	VPBROADCASTD   AX, Z30
	VMOVDQU64      numbers<>(SB), Z29
	VMOVDQU64      classes<>+0(SB), Z28
	VMOVDQU64      classes<>+64(SB), Z27
	MOVL           $0x40, AX
	VPBROADCASTB   AX, Z26
	XORL           R15, R15              // where runs have bytes above ASCII

block:
	VMOVDQU64 (SI), Z0
	VMOVDQA64 Z0, Z1
	VPERMI2B  Z27, Z28, Z1
	VPMOVB2M  Z0, K1
	VPMOVB2M  Z1, K2
	VPTESTMB  Z26, Z1, K3
	KMOVQ     K2, AX                  // the mask of word bytes, of ASCII
	KMOVQ     K3, BX                  // that of word bytes and events
	KORTESTQ  K1, K1
	JNZ       above

	FIRST_EVENTS

put:
	MOVQ  BX, 8(R8)
	CHANGES

	KMOVQ         AX, K2
	VPCOMPRESSB.Z Z29, K2, Z2
	POPCNTQ       AX, AX
	VPMOVZXBD     X2, Z3
	VEXTRACTI128  $1, Y2, X4
	VPMOVZXBD     X4, Z4
	VPADDD        Z31, Z3, Z3
	VPADDD        Z31, Z4, Z4
	VMOVDQU32     Z3, (DI)
	VMOVDQU32     Z4, 64(DI)
	CMPL          AX, $32
	JGT           many

next:
	LEAQ   (DI)(AX*4), DI
	VPADDD Z30, Z31, Z31
	ADDQ   $64, SI
	ADDQ   $16, R8
	DECQ   CX
	JNZ    block

	SUBQ       places+16(FP), DI
	SHRQ       $2, DI
	MOVQ       DI, n+48(FP)
	MOVQ       R9, last+56(FP)
	MOVQ       R15, high+64(FP)
	VZEROUPPER
	RET

	// Runs of a letter or two.
many:
	VEXTRACTI64X4 $1, Z2, Y2
	VPMOVZXBD     X2, Z3
	VEXTRACTI128  $1, Y2, X4
	VPMOVZXBD     X4, Z4
	VPADDD        Z31, Z3, Z3
	VPADDD        Z31, Z4, Z4
	VMOVDQU32     Z3, 128(DI)
	VMOVDQU32     Z4, 192(DI)
	JMP           next

	// Dashes, quotation marks and their like above ASCII are no word bytes: E2 80
	// 90 to A7, C2 A0 to A9, C2 AB and C2 BB. Those that cross the end of the block
	// are left in, and to the slow path. So it is in listAVX2.
above:
	KMOVQ     K1, R13
	ANDNQ     BX, R13, BX             // in the first table they are none
	ORQ       R13, AX
	MOVQ      AX, R14
	VMOVDQU64 highClasses<>+0(SB), Z1
	VPERMT2B  highClasses<>+64(SB), Z0, Z1

// CLASS makes the mask of the bytes above ASCII that have a bit of their class.
#define CLASS(number, mask) \
	VPBROADCASTB classBits<>+number(SB), Z2 \
	VPTESTMB     Z2, Z1, K1, K2             \
	KMOVQ        K2, mask

	CLASS(1, R11)
	CLASS(2, R12)
	CLASS(3, DX)
	SHRQ  $1, R12
	SHRQ  $2, DX
	ANDQ  R12, R11
	ANDQ  DX, R11
	LEAQ  (R11)(R11*2), R12           // the first two bytes
	LEAQ  (R12)(R11*4), R11
	ANDNQ AX, R11, AX
	CLASS(4, R11)
	CLASS(5, R12)
	SHRQ  $1, R12
	ANDQ  R12, R11
	LEAQ  (R11)(R11*2), R11
	ANDNQ AX, R11, AX
	ANDQ  AX, R13
	ORQ   R13, R15
	CLASS(0, DX)

	// The events: of those in ASCII and above, those above are all kept.
	ANDNQ BX, R14, BX                 // those in ASCII
	ORQ   DX, BX
	LEAQ  1(R14)(R14*1), R11
	ANDNQ R11, R14, R11
	MOVQ  R14, R13
	ORQ   BX, R13
	NOTQ  R13
	ADDQ  R13, R11
	ORQ   R14, R11
	ANDQ  R11, BX
	JMP   put

// func listEventsVBMI2(blocks *blockMasks, n int, events, end *eventPlace, at, rank int32) (listed, left int, next int32)
//
// An eventPlace is one number: its lower half is where the event is, its upper half how
// many runs begin before it.
TEXT ·listEventsVBMI2(SB), NOSPLIT, $0-60
	MOVQ blocks+0(FP), SI
	MOVQ n+8(FP), CX
	MOVQ events+16(FP), DI
	MOVQ end+24(FP), R13
	MOVL at+32(FP), R8
	MOVL rank+36(FP), R9
	SHLQ $32, R9
	ORQ  R9, R8               // the place of the block
	MOVQ DI, R10

	VMOVDQU64  numbers<>(SB), Z29
	VPTERNLOGQ $0xFF, Z28, Z28, Z28

masks:
	MOVQ          8(SI), BX
	KMOVQ         BX, K1
	VPCOMPRESSB.Z Z29, K1, Z0
	VPBROADCASTQ  R8, Z3
	VPMOVZXBQ     X0, Z1
	VPSLLVQ       Z1, Z28, Z2
	VPANDNQ.BCST  (SI), Z2, Z2 // the starts before each event
	VPOPCNTQ      Z2, Z2
	VPSLLQ        $32, Z2, Z2
	VPADDQ        Z3, Z1, Z1
	VPADDQ        Z1, Z2, Z2
	VMOVDQU64     Z2, (DI)
	POPCNTQ       (SI), AX
	POPCNTQ       BX, BX
	SHLQ          $32, AX
	CMPL          BX, $8
	JGT           many

next:
	LEAQ (DI)(BX*8), DI
	LEAQ 64(R8)(AX*1), R8
	ADDQ $16, SI
	DECQ CX
	JZ   done
	CMPQ DI, R13
	JLT  masks

done:
	SUBQ R10, DI
	SHRQ $3, DI
	MOVQ DI, listed+40(FP)
	MOVQ CX, left+48(FP)
	SHRQ $32, R8
	MOVL R8, next+56(FP)
	VZEROUPPER
	RET

	// More than eight in a block, eight at a time.
many:
	MOVQ DI, DX
	MOVL BX, R11

eight:
	SUBL           $8, R11
	JLE            next
	ADDQ           $64, DX
	VALIGNQ        $1, Z0, Z0, Z0
	VPMOVZXBQ      X0, Z1
	VPSLLVQ        Z1, Z28, Z2
	VPANDNQ.BCST   (SI), Z2, Z2
	VPOPCNTQ       Z2, Z2
	VPSLLQ         $32, Z2, Z2
	VPADDQ         Z3, Z1, Z1
	VPADDQ         Z1, Z2, Z2
	VMOVDQU64      Z2, (DX)
	JMP            eight
