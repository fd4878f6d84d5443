//go:build !purego

#include "textflag.h"

// What foldAVX2 does with ASCII, in fewer operations: functions of three operands
// are one, and masks tell which of four words have a flag. All registers are of 256
// bits, as wider ones slow the processor down for a while.

DATA fold<>+0x00(SB)/8, $0x6a09e667f3bcc909 // idKey0
DATA fold<>+0x08(SB)/8, $0xbb67ae8584caa73b // idKey1
DATA fold<>+0x10(SB)/8, $0x2020202020202020
DATA fold<>+0x18(SB)/8, $0x4040404040404040
DATA fold<>+0x20(SB)/8, $2
DATA fold<>+0x28(SB)/8, $1
DATA fold<>+0x30(SB)/8, $16
DATA fold<>+0x38(SB)/8, $0x0706050403020100 // the numbers of the bytes of a word
DATA fold<>+0x40(SB)/8, $0x0f0e0d0c0b0a0908
DATA fold<>+0x48(SB)/8, $0
DATA fold<>+0x50(SB)/8, $0x0808080808080808
GLOBL fold<>(SB), RODATA|NOPTR, $88

// func foldAVX512(bytes *byte, places *int32, runs int, scratch *runScratch) (done int)
TEXT ·foldAVX512(SB), NOSPLIT, $32-40
	MOVQ bytes+0(FP), SI
	MOVQ places+8(FP), DI
	MOVQ runs+16(FP), CX
	MOVQ scratch+24(FP), R10
	MOVQ CX, R13              // the words to fold
	MOVQ CX, R8

	VPBROADCASTQ   fold<>+0x00(SB), Y29
	VPBROADCASTQ   fold<>+0x08(SB), Y28
	VPBROADCASTQ   fold<>+0x10(SB), Y31
	VPBROADCASTQ   fold<>+0x18(SB), Y30
	VPBROADCASTQ   fold<>+0x20(SB), Y12
	VPBROADCASTQ   fold<>+0x28(SB), Y26
	VPBROADCASTQ   fold<>+0x30(SB), Y25
	VPBROADCASTQ   fold<>+0x38(SB), Y15
	VPBROADCASTQ   fold<>+0x40(SB), Y14
	VBROADCASTI128 fold<>+0x48(SB), Y13
	MOVL           $0x55, AX
	KMOVW          AX, K1     // the lower half of each of four numbers
	SUBQ           $4, CX
	JLT            last

#define STARTS(by) \
	MOVL by(DI), AX      \
	MOVL by+8(DI), BX    \
	MOVL by+16(DI), R11  \
	MOVL by+24(DI), R12

	STARTS(0)

group:
	VMOVDQU     (DI), Y0
	VMOVDQU     (SI)(AX*1), X1
	VMOVDQU     (SI)(BX*1), X2
	VINSERTI128 $1, (SI)(R11*1), Y1, Y1
	VINSERTI128 $1, (SI)(R12*1), Y2, Y2
	STARTS(32)                           // where the next four begin
	VPUNPCKLQDQ Y2, Y1, Y3               // their first eight bytes
	VPUNPCKHQDQ Y2, Y1, Y4               // the second
	VPSRLQ      $32, Y0, Y5
	VPSUBD.Z    Y0, Y5, K1, Y5           // their sizes
	VPCMPGTD    Y25, Y5, K2
	VPSHUFB     Y13, Y5, Y6
	VPCMPGTB    Y15, Y6, Y7              // what is of the word in the first eight bytes
	VPCMPGTB    Y14, Y6, Y6              // and in the second
	KORTESTW    K2, K2
	JNZ         long

fold:
	VPSRLQ     $4, Y3, Y0
	VPANDN     Y12, Y0, Y0               // Capital: the first has not 0x20
	VPANDN     Y7, Y3, Y1
	VPTERNLOGQ $0xF2, Y6, Y4, Y1         // Y1 | ^Y4 & Y6
	VPTESTMQ   Y30, Y1, K2
	VPADDQ     Y26, Y0, K2, Y0           // Number: some byte has not 0x40
	VMOVDQU    Y0, 32(R10)
	VPTERNLOGQ $0xA8, Y7, Y31, Y3        // (Y3 | 0x20) & Y7
	VPTERNLOGQ $0xA8, Y6, Y31, Y4
	VPTERNLOGQ $0x96, Y29, Y5, Y3        // the exclusive or of three
	VPXORQ     Y28, Y4, Y4
	VMOVDQU    Y3, (R10)
	VMOVDQU    Y4, 64(R10)
	ADDQ       $32, DI
	ADDQ       $96, R10
	SUBQ       $4, CX
	JGE        group

	CMPQ CX, $-4
	JNE  last
	MOVQ R13, done+32(FP)
	VZEROUPPER
	RET

	// K2 has two bits for a word; the first that is set is of the first that is too
	// long. CX and R8 tell how many words are before the group: R8-CX-4.
long:
	KMOVW   K2, R14
	TZCNTL  R14, R14
	SHRL    $1, R14
	SUBQ    CX, R8
	LEAQ    -4(R14)(R8*1), R14
	CMPQ    R14, R13
	CMOVQLT R14, R13
	XORL    CX, CX
	JMP     fold

	// Fewer than four: the others are empty, at the beginning of the source.
last:
	ADDQ        $4, CX
	SUBQ        CX, R8
	ADDQ        $4, R8
	MOVL        $1, AX
	SHLXL       CX, AX, AX
	DECL        AX
	KMOVW       AX, K3
	VMOVDQU64.Z (DI), K3, Y1
	VMOVDQU     Y1, group-32(SP)
	LEAQ        group-32(SP), DI
	XORL        CX, CX
	STARTS(0)
	JMP         group
