//go:build !purego

#include "textflag.h"
#include "words_block_amd64.h"

// The classes of ASCII: the entries of a byte's two halves have in common one bit
// at most. Words are made of what has 80 (the digits), 40 (4 and 6 with 1 to F) or
// 20 (5 and 7 with 0 to A); events are 10 (0A to 0D), 08 (21, 22, 27 and 2E) and 04
// (3F). A byte above ASCII has none, as its low half selects nothing.
DATA lowHalf<>+0x00(SB)/8, $0xe8e0e0e0e0e8e8a0
DATA lowHalf<>+0x08(SB)/8, $0x444850505070e0e0
GLOBL lowHalf<>(SB), RODATA|NOPTR, $16
DATA highHalf<>+0x00(SB)/8, $0x2040204084080010
DATA highHalf<>+0x08(SB)/8, $0x0000000000000000
GLOBL highHalf<>(SB), RODATA|NOPTR, $16

// What raises a class to 80 and more if it is that of words, of words or events.
DATA raiseWord<>+0x00(SB)/8, $0x6060606060606060
GLOBL raiseWord<>(SB), RODATA|NOPTR, $8
DATA raiseEvent<>+0x00(SB)/8, $0x7c7c7c7c7c7c7c7c
GLOBL raiseEvent<>(SB), RODATA|NOPTR, $8

DATA bytes9<>+0x00(SB)/8, $0x0909090909090909
GLOBL bytes9<>(SB), RODATA|NOPTR, $8
DATA bytesF<>+0x00(SB)/8, $0x0f0f0f0f0f0f0f0f
GLOBL bytesF<>(SB), RODATA|NOPTR, $8
DATA counts8<>+0x00(SB)/8, $0x0000000800000008
GLOBL counts8<>(SB), RODATA|NOPTR, $8

// The bytes that may matter to structure, in ASCII and above: one is such if the
// entries of its two halves have a bit in common. The bits are for 0A to 0D; 21,
// 22, 27 and 2E; 3F; C2; D8 and DB; E0 to E3 and EF.
DATA low4<>+0x00(SB)/8, $0x02000000202a2220
DATA low4<>+0x08(SB)/8, $0x2402010111010010
GLOBL low4<>(SB), RODATA|NOPTR, $16
DATA high4<>+0x00(SB)/8, $0x0000000004020001
DATA high4<>+0x08(SB)/8, $0x0020100800000000
GLOBL high4<>(SB), RODATA|NOPTR, $16

DATA bytesE2<>+0x00(SB)/8, $0xe2e2e2e2e2e2e2e2
GLOBL bytesE2<>(SB), RODATA|NOPTR, $8
DATA bytes80<>+0x00(SB)/8, $0x8080808080808080
GLOBL bytes80<>(SB), RODATA|NOPTR, $8
DATA bytes90<>+0x00(SB)/8, $0x9090909090909090
GLOBL bytes90<>(SB), RODATA|NOPTR, $8
DATA bytes17<>+0x00(SB)/8, $0x1717171717171717
GLOBL bytes17<>(SB), RODATA|NOPTR, $8
DATA bytesC2<>+0x00(SB)/8, $0xc2c2c2c2c2c2c2c2
GLOBL bytesC2<>(SB), RODATA|NOPTR, $8
DATA bytesA0<>+0x00(SB)/8, $0xa0a0a0a0a0a0a0a0
GLOBL bytesA0<>(SB), RODATA|NOPTR, $8
DATA bytes10<>+0x00(SB)/8, $0x1010101010101010
GLOBL bytes10<>(SB), RODATA|NOPTR, $8
DATA bytesBB<>+0x00(SB)/8, $0xbbbbbbbbbbbbbbbb
GLOBL bytesBB<>(SB), RODATA|NOPTR, $8

// func hasWide() (avx2, avx512, vbmi2 bool)
//
// AVX2, BMI1 and BMI2 of the processor, and an operating system that keeps the
// wide registers; and the same of AVX-512.
TEXT ·hasWide(SB), NOSPLIT, $0-3
	MOVB $0, avx2+0(FP)
	MOVB $0, avx512+1(FP)
	MOVB $0, vbmi2+2(FP)
	XORL AX, AX
	CPUID
	CMPL AX, $7
	JLT  no
	MOVL $1, AX
	XORL CX, CX
	CPUID
	ANDL $0x18800000, CX // OSXSAVE, AVX, POPCNT
	CMPL CX, $0x18800000
	JNE  no
	XORL CX, CX
	XGETBV
	MOVL AX, R8
	ANDL $6, AX
	CMPL AX, $6
	JNE  no
	MOVL $7, AX
	XORL CX, CX
	CPUID
	MOVL BX, R9
	MOVL CX, R10
	ANDL $0x128, BX // BMI1, AVX2, BMI2
	CMPL BX, $0x128
	JNE  no
	MOVB $1, avx2+0(FP)
	ANDL $0xe6, R8
	CMPL R8, $0xe6
	JNE  no
	MOVL R9, R11
	ANDL $0x80010000, R11 // AVX512VL, AVX512F
	CMPL R11, $0x80010000
	JNE  no
	MOVB $1, avx512+1(FP)
	ANDL $0x40220000, R9  // AVX512BW, AVX512IFMA, AVX512DQ
	CMPL R9, $0x40220000
	JNE  no
	ANDL $0x4142, R10      // VPOPCNTDQ, GFNI, VBMI2, VBMI
	CMPL R10, $0x4142
	JNE  no
	MOVB $1, vbmi2+2(FP)

no:
	RET

// func listAVX2(bytes *byte, blocks int, places *int32, at int32, inside uint64, bits *[256][8]uint8, masks *blockMasks) (n int, last, high uint64)
//
// Two looks into tables of 16 tell the class of a byte (Langdale and Lemire 2019).
// The stack has room for the changes of a chunk.
TEXT ·listAVX2(SB), NOSPLIT, $256-80
	MOVQ bytes+0(FP), SI
	MOVQ blocks+8(FP), CX
	MOVQ places+16(FP), DI
	MOVQ inside+32(FP), R9
	MOVQ bits+40(FP), R12
	MOVQ masks+48(FP), R8
	LEAQ changes-256(SP), R10

	MOVL at+24(FP), AX
	VMOVD AX, X15
	VPBROADCASTD X15, Y15
	VPBROADCASTQ counts8<>(SB), Y14
	VPBROADCASTQ bytesF<>(SB), Y13
	VBROADCASTI128 lowHalf<>(SB), Y12
	VBROADCASTI128 highHalf<>(SB), Y11
	VPBROADCASTQ raiseWord<>(SB), Y10
	VPBROADCASTQ raiseEvent<>(SB), Y9
	XORL         R15, R15           // where runs have bytes above ASCII

// MASK makes one mask of the high bits of two times 32 bytes.
#define MASK(low, high, mask) \
	VPMOVMSKB low, mask       \
	VPMOVMSKB high, DX        \
	SHLQ      $32, DX         \
	ORQ       DX, mask

block:
	VMOVDQU  (SI), Y0
	VMOVDQU  32(SI), Y1
	VPSRLW   $4, Y0, Y2
	VPSRLW   $4, Y1, Y3
	VPAND    Y13, Y2, Y2
	VPAND    Y13, Y3, Y3
	VPSHUFB  Y0, Y12, Y4
	VPSHUFB  Y1, Y12, Y5
	VPSHUFB  Y2, Y11, Y2
	VPSHUFB  Y3, Y11, Y3
	VPAND    Y4, Y2, Y2
	VPAND    Y5, Y3, Y3
	VPADDUSB Y10, Y2, Y4
	VPADDUSB Y10, Y3, Y5
	VPADDUSB Y9, Y2, Y2
	VPADDUSB Y9, Y3, Y3
	MASK(Y4, Y5, AX)          // the mask of word bytes, of ASCII
	MASK(Y2, Y3, BX)          // that of word bytes and events
	VPOR      Y0, Y1, Y4
	VPMOVMSKB Y4, R13
	TESTL     R13, R13
	JNZ       above

	FIRST_EVENTS

put:
	MOVQ  BX, 8(R8)

	CHANGES
	MOVQ  AX, (R10)

	ADDQ $8, R10
	ADDQ $64, SI
	ADDQ $16, R8
	DECQ CX
	JNZ  block

	// The changes are listed in a loop of their own, in which no byte waits for a
	// mask.
	LEAQ changes-256(SP), SI
	MOVQ blocks+8(FP), CX

#define LIST(byte) \
	MOVBLZX   byte, BX           \
	VPMOVZXBD (R12)(BX*8), Y0    \
	VPADDD    Y15, Y0, Y0        \
	VPADDD    Y14, Y15, Y15      \
	VMOVDQU   Y0, (DI)           \
	POPCNTL   BX, BX             \
	LEAQ      (DI)(BX*4), DI

	// Eight at a time: what is too much is written over by the next.
list:
	LIST(0(SI))
	LIST(1(SI))
	LIST(2(SI))
	LIST(3(SI))
	LIST(4(SI))
	LIST(5(SI))
	LIST(6(SI))
	LIST(7(SI))
	ADDQ $8, SI
	DECQ CX
	JNZ  list

	SUBQ      places+16(FP), DI
	SHRQ      $2, DI
	MOVQ      DI, n+56(FP)
	MOVQ      R9, last+64(FP)
	MOVQ      R15, high+72(FP)
	VZEROUPPER
	RET

	// Dashes, quotation marks and their like above ASCII are no word bytes: E2 80
	// 90 to A7, C2 A0 to A9, C2 AB and C2 BB. Those that cross the end of the block
	// are left in, and to the slow path.
above:
	MASK(Y0, Y1, R13)
	ORQ          R13, AX
	MOVQ         AX, R14
	VPBROADCASTQ bytesE2<>(SB), Y2
	VPCMPEQB     Y2, Y0, Y3
	VPCMPEQB     Y2, Y1, Y4
	MASK(Y3, Y4, R11)
	VPBROADCASTQ bytes80<>(SB), Y2
	VPCMPEQB     Y2, Y0, Y3
	VPCMPEQB     Y2, Y1, Y4
	MASK(Y3, Y4, R13)
	VPBROADCASTQ bytes90<>(SB), Y2
	VPBROADCASTQ bytes17<>(SB), Y5
	VPSUBB       Y2, Y0, Y3
	VPSUBB       Y2, Y1, Y4
	VPMINUB      Y5, Y3, Y6
	VPMINUB      Y5, Y4, Y7
	VPCMPEQB     Y3, Y6, Y3
	VPCMPEQB     Y4, Y7, Y4
	MASK(Y3, Y4, BX)
	SHRQ         $1, R13
	SHRQ         $2, BX
	ANDQ         R13, R11
	ANDQ         BX, R11
	LEAQ         (R11)(R11*2), R13 // the first two bytes
	LEAQ         (R13)(R11*4), R11
	NOTQ         R11
	ANDQ         R11, AX

	VPBROADCASTQ bytesC2<>(SB), Y2
	VPCMPEQB     Y2, Y0, Y3
	VPCMPEQB     Y2, Y1, Y4
	MASK(Y3, Y4, R11)
	VPBROADCASTQ bytesA0<>(SB), Y2
	VPBROADCASTQ bytes9<>(SB), Y5
	VPSUBB       Y2, Y0, Y3
	VPSUBB       Y2, Y1, Y4
	VPMINUB      Y5, Y3, Y6
	VPMINUB      Y5, Y4, Y7
	VPCMPEQB     Y3, Y6, Y6
	VPCMPEQB     Y4, Y7, Y7
	VPBROADCASTQ bytes10<>(SB), Y2
	VPBROADCASTQ bytesBB<>(SB), Y5
	VPOR         Y2, Y0, Y3
	VPOR         Y2, Y1, Y4
	VPCMPEQB     Y5, Y3, Y3
	VPCMPEQB     Y5, Y4, Y4
	VPOR         Y3, Y6, Y3
	VPOR         Y4, Y7, Y4
	MASK(Y3, Y4, R13)
	SHRQ         $1, R13
	ANDQ         R13, R11
	LEAQ         (R11)(R11*2), R11
	NOTQ         R11
	ANDQ         R11, AX

	MASK(Y0, Y1, R11)
	ANDQ AX, R11
	ORQ  R11, R15

	VBROADCASTI128 low4<>(SB), Y2
	VBROADCASTI128 high4<>(SB), Y3
	VPSRLW         $4, Y0, Y4
	VPSRLW         $4, Y1, Y5
	VPAND          Y13, Y0, Y0
	VPAND          Y13, Y1, Y1
	VPAND          Y13, Y4, Y4
	VPAND          Y13, Y5, Y5
	VPSHUFB        Y0, Y2, Y0
	VPSHUFB        Y1, Y2, Y1
	VPSHUFB        Y4, Y3, Y4
	VPSHUFB        Y5, Y3, Y5
	VPAND          Y0, Y4, Y0
	VPAND          Y1, Y5, Y1
	VPXOR          Y7, Y7, Y7
	VPCMPEQB       Y7, Y0, Y0
	VPCMPEQB       Y7, Y1, Y1
	MASK(Y0, Y1, BX)
	NOTQ           BX               // the mask of events

	// All those above ASCII are kept.
	LEAQ  1(R14)(R14*1), R11
	ANDNQ R11, R14, R11
	MOVQ  R14, R13
	ORQ   BX, R13
	NOTQ  R13
	ADDQ  R13, R11
	ORQ   R14, R11
	ANDQ  R11, BX
	JMP   put

// func listEventsBMI(blocks *blockMasks, n int, events, end *eventPlace, at, rank int32) (listed, left int, next int32)
TEXT ·listEventsBMI(SB), NOSPLIT, $0-60
	MOVQ blocks+0(FP), SI
	MOVQ n+8(FP), CX
	MOVQ events+16(FP), DI
	MOVQ end+24(FP), R13
	MOVL at+32(FP), R8
	MOVL rank+36(FP), R9
	MOVQ DI, R10

masks:
	MOVQ    (SI), AX          // starts
	MOVQ    8(SI), BX         // events
	POPCNTQ BX, R11
	LEAQ    (DI)(R11*8), R11  // where those of the next block are listed

	// Two at a time, and two at least: what is too much is written over by the
	// next.
two:
	TZCNTQ  BX, DX
	BLSRQ   BX, BX
	BZHIQ   DX, AX, R12
	POPCNTQ R12, R12
	ADDL    R8, DX
	ADDL    R9, R12
	MOVL    DX, (DI)
	MOVL    R12, 4(DI)
	TZCNTQ  BX, DX
	BLSRQ   BX, BX
	BZHIQ   DX, AX, R12
	POPCNTQ R12, R12
	ADDL    R8, DX
	ADDL    R9, R12
	MOVL    DX, 8(DI)
	MOVL    R12, 12(DI)
	ADDQ    $16, DI
	CMPQ    DI, R11
	JLT     two

	MOVQ    R11, DI
	POPCNTQ AX, AX
	ADDL    AX, R9
	ADDL    $64, R8
	ADDQ    $16, SI
	DECQ    CX
	JZ      done
	CMPQ    DI, R13
	JLT     masks

done:
	SUBQ R10, DI
	SHRQ $3, DI
	MOVQ DI, listed+40(FP)
	MOVQ CX, left+48(FP)
	MOVL R9, next+56(FP)
	RET
