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

DATA bytesLF<>+0x00(SB)/8, $0x0a0a0a0a0a0a0a0a
GLOBL bytesLF<>(SB), RODATA|NOPTR, $8
DATA bytesF<>+0x00(SB)/8, $0x0f0f0f0f0f0f0f0f
GLOBL bytesF<>(SB), RODATA|NOPTR, $8
DATA counts8<>+0x00(SB)/8, $0x0000000800000008
GLOBL counts8<>(SB), RODATA|NOPTR, $8

// The bytes that may matter to structure: one is such if the entries of its two
// halves have a bit in common. The bits are for 0A to 0D; 21, 22, 27 and 2E; 3F;
// C2; D8 and DB; E0 to E3 and EF.
DATA low4<>+0x00(SB)/8, $0x02000000202a2220
DATA low4<>+0x08(SB)/8, $0x2402010111010010
GLOBL low4<>(SB), RODATA|NOPTR, $16
DATA high4<>+0x00(SB)/8, $0x0000000004020001
DATA high4<>+0x08(SB)/8, $0x0020100800000000
GLOBL high4<>(SB), RODATA|NOPTR, $16

DATA bytesC3<>+0x00(SB)/8, $0xc3c3c3c3c3c3c3c3
GLOBL bytesC3<>(SB), RODATA|NOPTR, $8
DATA bytesB7<>+0x00(SB)/8, $0xb7b7b7b7b7b7b7b7
GLOBL bytesB7<>(SB), RODATA|NOPTR, $8
DATA bytes9F<>+0x00(SB)/8, $0x9f9f9f9f9f9f9f9f
GLOBL bytes9F<>(SB), RODATA|NOPTR, $8

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

// func listAVX2(bytes *byte, blocks int, places *int32, at int32, inside uint64, bits *[256][8]uint8, masks *blockMasks) (n int, last, high uint64)
//
// The classes of a byte x: a letter if (x|0x20)-'a' is at most 25, a digit if
// x-'0' is at most 9, both without sign; above ASCII if its high bit is set.
TEXT ·listAVX2(SB), NOSPLIT, $0-80
	MOVQ bytes+0(FP), SI
	MOVQ blocks+8(FP), CX
	MOVQ places+16(FP), DI
	MOVQ inside+32(FP), R9
	MOVQ bits+40(FP), R12
	MOVQ masks+48(FP), R8
	MOVQ DI, R10

	MOVL at+24(FP), AX
	VMOVD AX, X15
	VPBROADCASTD X15, Y15
	VPBROADCASTQ counts8<>(SB), Y14
	VPBROADCASTQ bytes20<>(SB), Y13
	VPBROADCASTQ bytesA<>(SB), Y12
	VPBROADCASTQ bytes25<>(SB), Y11
	VPBROADCASTQ bytes0<>(SB), Y10
	VPBROADCASTQ bytes9<>(SB), Y9
	VPXOR        Y8, Y8, Y8         // all bytes, one upon the other

block:
	VMOVDQU   (SI), Y0
	VMOVDQU   32(SI), Y1
	VPOR      Y13, Y0, Y2
	VPOR      Y13, Y1, Y3
	VPSUBB    Y12, Y2, Y2
	VPSUBB    Y12, Y3, Y3
	VPMINUB   Y11, Y2, Y4
	VPMINUB   Y11, Y3, Y5
	VPCMPEQB  Y2, Y4, Y4
	VPCMPEQB  Y3, Y5, Y5
	VPSUBB    Y10, Y0, Y2
	VPSUBB    Y10, Y1, Y3
	VPMINUB   Y9, Y2, Y6
	VPMINUB   Y9, Y3, Y7
	VPCMPEQB  Y2, Y6, Y6
	VPCMPEQB  Y3, Y7, Y7
	VPOR      Y0, Y4, Y4
	VPOR      Y1, Y5, Y5
	VPOR      Y0, Y8, Y8
	VPOR      Y1, Y8, Y8
	VPOR      Y4, Y6, Y6
	VPOR      Y5, Y7, Y7
	VPMOVMSKB Y6, AX
	VPMOVMSKB Y7, BX
	SHLQ      $32, BX
	ORQ       BX, AX           // the mask of word bytes

	VPBROADCASTQ   bytesLF<>(SB), Y2
	VPCMPEQB       Y2, Y0, Y5
	VPCMPEQB       Y2, Y1, Y6
	VPMOVMSKB      Y5, BX
	VPMOVMSKB      Y6, DX
	SHLQ           $32, DX
	ORQ            DX, BX
	MOVQ           BX, 16(R8)   // the mask of lines

	VPBROADCASTQ   bytesF<>(SB), Y2
	VBROADCASTI128 low4<>(SB), Y3
	VBROADCASTI128 high4<>(SB), Y4
	VPSRLW         $4, Y0, Y5
	VPSRLW         $4, Y1, Y6
	VPAND          Y2, Y0, Y0
	VPAND          Y2, Y1, Y1
	VPAND          Y2, Y5, Y5
	VPAND          Y2, Y6, Y6
	VPSHUFB        Y0, Y3, Y0
	VPSHUFB        Y1, Y3, Y1
	VPSHUFB        Y5, Y4, Y5
	VPSHUFB        Y6, Y4, Y6
	VPAND          Y0, Y5, Y0
	VPAND          Y1, Y6, Y1
	VPXOR          Y7, Y7, Y7
	VPCMPEQB       Y7, Y0, Y0
	VPCMPEQB       Y7, Y1, Y1
	VPMOVMSKB      Y0, BX
	VPMOVMSKB      Y1, DX
	SHLQ           $32, DX
	ORQ            DX, BX
	NOTQ           BX
	MOVQ           BX, 8(R8)    // the mask of events

	LEAQ  (R9)(AX*2), BX     // shifted by one, with the byte before
	MOVQ  AX, R9
	SHRQ  $63, R9
	ANDNQ AX, BX, DX
	MOVQ  DX, (R8)           // the mask of starts
	XORQ  BX, AX             // the changes

#define LIST \
	MOVBLZX   AX, BX             \
	VPMOVZXBD (R12)(BX*8), Y0    \
	VPADDD    Y15, Y0, Y0        \
	VPADDD    Y14, Y15, Y15      \
	VMOVDQU   Y0, (DI)           \
	POPCNTL   BX, BX             \
	LEAQ      (DI)(BX*4), DI     \
	SHRQ      $8, AX

	// Eight at a time: what is too much is written over by the next.
	LIST
	LIST
	LIST
	LIST
	LIST
	LIST
	LIST
	LIST

	ADDQ $64, SI
	ADDQ $24, R8
	DECQ CX
	JNZ  block

	SUBQ      R10, DI
	SHRQ      $2, DI
	VPMOVMSKB Y8, AX
	MOVQ      DI, n+56(FP)
	MOVQ      R9, last+64(FP)
	MOVQ      AX, high+72(FP)
	VZEROUPPER
	RET

// What makes a word of a run: at DI the places, at R8 the word, at R10 the
// entries, at R15 the function words and in R9 their seed. A letter has the bit
// 0x40 and a digit has not; a digit has 0x20 and a letter gets it.

// LOAD leaves the start in BX, 32 times the size in DX, the bytes in X0 and
// their mask in X1.
#define LOAD \
	MOVQ    (DI), AX             \ // start and, above, end
	MOVL    AX, BX               \
	RORXQ   $32, AX, DX          \
	SUBL    BX, DX               \ // size
	CMPL    DX, $16              \
	JHI     left                 \
	SHLL    $5, DX               \
	VMOVDQU (R10)(DX*1), X1      \
	VPAND   (SI)(BX*1), X1, X0

// FOLD folds X0 and leaves the flags of an ASCII word in BX.
#define FOLD \
	MOVBLZX (SI)(BX*1), BX       \
	SHRL    $4, BX               \
	ANDNL   R14, BX, BX          \ // Capital: the first has not 0x20
	VPAND   X6, X1, X2           \
	VPAND   X5, X1, X3           \
	VPTEST  X2, X0               \
	SBBL    $-1, BX              \ // Number: some byte has not 0x40
	VPOR    X3, X0, X0

// STORE hashes X0, looks up the word and stores it.
#define STORE \
	VPXOR   16(R10)(DX*1), X0, X0 \
	VMOVQ   X0, DX               \
	VPEXTRQ $1, X0, R12          \
	MULXQ   R12, DX, R13         \
	XORQ    R13, DX              \
	XORQ    key2<>(SB), DX       \
	MULXQ   key3<>(SB), R11, R13 \
	XORQ    R13, R11             \
	MOVQ    R11, R12             \
	IMULQ   R9, R12              \
	SHRQ    $51, R12             \
	MOVBLZX (R15)(R12*1), R12    \
	XORL    R13, R13             \
	CMPQ    R11, 8192(R15)(R12*8) \
	SETEQ   R13                  \
	LEAL    (BX)(R13*8), BX      \ // Function
	MOVQ    R11, 0(R8)           \
	MOVQ    AX, 8(R8)            \
	MOVQ    BX, 16(R8)           \
	ADDQ    $8, DI               \
	ADDQ    $24, R8              \
	DECQ    CX

// func runsAVX2(bytes *byte, places *int32, runs int, entries *[32]runEntry, words *Word, functions *functionSet, high uint64) (done int)
TEXT ·runsAVX2(SB), NOSPLIT, $0-64
	MOVQ bytes+0(FP), SI
	MOVQ places+8(FP), DI
	MOVQ runs+16(FP), CX
	MOVQ entries+24(FP), R10
	MOVQ words+32(FP), R8
	MOVQ functions+40(FP), R15
	MOVQ 10240(R15), R9
	MOVL $2, R14

	VPBROADCASTQ bytes20<>(SB), X5
	VPBROADCASTQ bytes40<>(SB), X6
	CMPQ         high+48(FP), $0
	JNE          checked

plain:
	LOAD
	FOLD
	STORE
	JNZ plain
	JMP left

checked:
	VPBROADCASTQ bytes80<>(SB), X7
	VPBROADCASTQ bytesC3<>(SB), X8
	VPBROADCASTQ bytesB7<>(SB), X9
	VPBROADCASTQ bytes9F<>(SB), X10

next:
	LOAD
	VPTEST X7, X0
	JNZ    latin
	FOLD

store:
	STORE
	JNZ next
	JMP left

	// The accented letters of Latin-1 are C3 and a byte without 0x40 in which
	// 0x20 tells their case, as in ASCII; but for × and ÷, C3 97 and C3 B7, and
	// ß, C3 9F.
latin:
	VPCMPEQB  X8, X0, X2         // the first bytes
	VPSLLDQ   $1, X2, X3         // the second bytes
	VPOR      X2, X3, X4
	VPMOVMSKB X0, R11
	VPMOVMSKB X4, R12
	CMPL      R11, R12
	JNE       left
	VPAND     X3, X0, X4
	VPOR      X5, X4, X11
	VPCMPEQB  X9, X11, X11
	VPCMPEQB  X10, X4, X12
	VPAND     X6, X4, X4
	VPOR      X11, X12, X12
	VPOR      X4, X12, X12
	VPTEST    X12, X12
	JNZ       left

	MOVBLZX 1(SI)(BX*1), R12
	MOVBLZX (SI)(BX*1), BX
	CMPL    BX, $0xC3
	CMOVLEQ R12, BX
	SHRL    $4, BX
	ANDNL   R14, BX, BX          // Capital
	VPOR    X3, X0, X3
	VPAND   X6, X1, X4
	VPTEST  X4, X3
	SBBL    $-1, BX              // Number: not for want of 0x40 in a second byte
	VPAND   X5, X1, X3
	VPANDN  X3, X2, X3           // no 0x20 for a first byte
	VPOR    X3, X0, X0
	JMP     store

left:
	MOVQ runs+16(FP), AX
	SUBQ CX, AX
	MOVQ AX, done+56(FP)
	RET
