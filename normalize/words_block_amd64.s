//go:build !purego

#include "textflag.h"

DATA bytesA<>+0x00(SB)/8, $0x6161616161616161
GLOBL bytesA<>(SB), RODATA|NOPTR, $8
DATA bytes25<>+0x00(SB)/8, $0x1919191919191919
GLOBL bytes25<>(SB), RODATA|NOPTR, $8
DATA bytes0<>+0x00(SB)/8, $0x3030303030303030
GLOBL bytes0<>(SB), RODATA|NOPTR, $8
DATA bytes9<>+0x00(SB)/8, $0x0909090909090909
GLOBL bytes9<>(SB), RODATA|NOPTR, $8
DATA bytes20<>+0x00(SB)/8, $0x2020202020202020
GLOBL bytes20<>(SB), RODATA|NOPTR, $8
DATA bytes40<>+0x00(SB)/8, $0x4040404040404040
GLOBL bytes40<>(SB), RODATA|NOPTR, $8
DATA bytes80<>+0x00(SB)/8, $0x8080808080808080
GLOBL bytes80<>(SB), RODATA|NOPTR, $8

DATA key0<>+0x00(SB)/8, $0x6a09e667f3bcc909
GLOBL key0<>(SB), RODATA|NOPTR, $8
DATA key1<>+0x00(SB)/8, $0xbb67ae8584caa73b
GLOBL key1<>(SB), RODATA|NOPTR, $8
DATA key2<>+0x00(SB)/8, $0x3c6ef372fe94f82b
GLOBL key2<>(SB), RODATA|NOPTR, $8
DATA key3<>+0x00(SB)/8, $0xa54ff53a5f1d36f1
GLOBL key3<>(SB), RODATA|NOPTR, $8

// func hasAVX2() bool
//
// AVX2, BMI1 and BMI2 of the processor, and an operating system that keeps the
// wide registers.
TEXT ·hasAVX2(SB), NOSPLIT, $0-1
	MOVB $0, ret+0(FP)
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
	ANDL $6, AX
	CMPL AX, $6
	JNE  no
	MOVL $7, AX
	XORL CX, CX
	CPUID
	ANDL $0x128, BX // BMI1, AVX2, BMI2
	CMPL BX, $0x128
	JNE  no
	MOVB $1, ret+0(FP)

no:
	RET

// func listAVX2(bytes *byte, blocks int, places *int32, at int32, inside uint64) (n int, last uint64)
//
// The classes of a byte x: a letter if (x|0x20)-'a' is at most 25, a digit if
// x-'0' is at most 9, both without sign; above ASCII if its high bit is set.
TEXT ·listAVX2(SB), NOSPLIT, $0-56
	MOVQ bytes+0(FP), SI
	MOVQ blocks+8(FP), CX
	MOVQ places+16(FP), DI
	MOVL at+24(FP), R8
	MOVQ inside+32(FP), R9
	MOVQ DI, R10

	VPBROADCASTQ bytes20<>(SB), Y10
	VPBROADCASTQ bytesA<>(SB), Y11
	VPBROADCASTQ bytes25<>(SB), Y12
	VPBROADCASTQ bytes0<>(SB), Y13
	VPBROADCASTQ bytes9<>(SB), Y14

block:
	VMOVDQU   (SI), Y0
	VMOVDQU   32(SI), Y1
	VPOR      Y10, Y0, Y2
	VPOR      Y10, Y1, Y3
	VPSUBB    Y11, Y2, Y2
	VPSUBB    Y11, Y3, Y3
	VPMINUB   Y12, Y2, Y4
	VPMINUB   Y12, Y3, Y5
	VPCMPEQB  Y2, Y4, Y4
	VPCMPEQB  Y3, Y5, Y5
	VPSUBB    Y13, Y0, Y2
	VPSUBB    Y13, Y1, Y3
	VPMINUB   Y14, Y2, Y6
	VPMINUB   Y14, Y3, Y7
	VPCMPEQB  Y2, Y6, Y6
	VPCMPEQB  Y3, Y7, Y7
	VPOR      Y0, Y4, Y4
	VPOR      Y1, Y5, Y5
	VPOR      Y4, Y6, Y6
	VPOR      Y5, Y7, Y7
	VPMOVMSKB Y6, AX
	VPMOVMSKB Y7, BX
	SHLQ      $32, BX
	ORQ       BX, AX           // the mask of word bytes

	LEAQ    (R9)(AX*2), BX     // shifted by one, with the byte before
	MOVQ    AX, R9
	SHRQ    $63, R9
	XORQ    BX, AX             // the changes
	POPCNTQ AX, DX
	LEAQ    (DI)(DX*4), DX     // where the list ends

list:
	// Eight at a time: what is too much is written over by the next.
	CMPQ   DI, DX
	JAE    listed
	TZCNTQ AX, BX
	BLSRQ  AX, AX
	TZCNTQ AX, R11
	BLSRQ  AX, AX
	ADDL   R8, BX
	ADDL   R8, R11
	MOVL   BX, 0(DI)
	MOVL   R11, 4(DI)
	TZCNTQ AX, BX
	BLSRQ  AX, AX
	TZCNTQ AX, R11
	BLSRQ  AX, AX
	ADDL   R8, BX
	ADDL   R8, R11
	MOVL   BX, 8(DI)
	MOVL   R11, 12(DI)
	TZCNTQ AX, BX
	BLSRQ  AX, AX
	TZCNTQ AX, R11
	BLSRQ  AX, AX
	ADDL   R8, BX
	ADDL   R8, R11
	MOVL   BX, 16(DI)
	MOVL   R11, 20(DI)
	TZCNTQ AX, BX
	BLSRQ  AX, AX
	TZCNTQ AX, R11
	BLSRQ  AX, AX
	ADDL   R8, BX
	ADDL   R8, R11
	MOVL   BX, 24(DI)
	MOVL   R11, 28(DI)
	ADDQ   $32, DI
	JMP    list

listed:
	MOVQ DX, DI
	ADDQ $64, SI
	ADDL $64, R8
	DECQ CX
	JNZ  block

	SUBQ R10, DI
	SHRQ $2, DI
	MOVQ DI, n+40(FP)
	MOVQ R9, last+48(FP)
	VZEROUPPER
	RET

// func runsAVX2(bytes *byte, limit int, places *int32, runs int, masks *[2]uint64, words *Word) (done int)
//
// A letter has the bit 0x40 and a digit has not; a digit has 0x20 and a letter
// gets it.
TEXT ·runsAVX2(SB), NOSPLIT, $0-56
	MOVQ bytes+0(FP), SI
	MOVQ limit+8(FP), R9
	MOVQ places+16(FP), DI
	MOVQ runs+24(FP), CX
	MOVQ masks+32(FP), R10
	MOVQ words+40(FP), R8

	VPBROADCASTQ bytes20<>(SB), X5
	VPBROADCASTQ bytes40<>(SB), X6
	VPBROADCASTQ bytes80<>(SB), X7

run:
	MOVQ (DI), AX              // start and, above, end
	MOVL AX, BX
	MOVQ AX, DX
	SHRQ $32, DX
	SUBQ BX, DX                // size
	CMPQ DX, $16
	JHI  left
	CMPQ BX, R9
	JGT  left

	MOVQ    DX, R11
	SHLQ    $4, R11
	VMOVDQU (R10)(R11*1), X1   // its bytes of 16
	VPAND   (SI)(BX*1), X1, X0
	VPTEST  X7, X0
	JNZ     left               // above ASCII
	VPAND   X6, X1, X2
	VPAND   X5, X1, X3
	XORL    R13, R13
	VPTEST  X2, X0
	SETCC   R13                // Number: some byte has not 0x40
	VPOR    X3, X0, X0

	MOVBLZX (SI)(BX*1), BX
	NOTL    BX
	SHRL    $4, BX
	ANDL    $2, BX             // Capital: the first has not 0x20
	ORL     R13, BX

	VMOVQ   X0, R11
	VPEXTRQ $1, X0, R12
	XORQ    R11, DX
	XORQ    key0<>(SB), DX
	XORQ    key1<>(SB), R12
	MULXQ   R12, R11, R13
	XORQ    R13, R11
	MOVQ    key2<>(SB), DX
	XORQ    R11, DX
	MULXQ   key3<>(SB), R11, R13
	XORQ    R13, R11

	MOVQ R11, 0(R8)
	MOVQ AX, 8(R8)
	MOVQ BX, 16(R8)
	ADDQ $8, DI
	ADDQ $24, R8
	DECQ CX
	JNZ  run

left:
	MOVQ runs+24(FP), AX
	SUBQ CX, AX
	MOVQ AX, done+48(FP)
	RET
