//go:build !purego

#include "textflag.h"
#include "marks_code_amd64.h"

// func codeWordsBMI(t *codeTable, words *Word, n int, codes *wordCode)
TEXT ·codeWordsBMI(SB), NOSPLIT, $0-32
	CODE_TABLE
	MOVQ 32(CX), R12       // buckets
	MOVQ 40(CX), R13       // slots
	MOVQ n+16(FP), CX

word:
	// Its code, which is idTable.of.
	MOVQ    (SI), AX
	MOVQ    AX, BX
	ANDQ    R12, BX
	MOVWLZX (R8)(BX*2), BX
	SHRXQ   BX, AX, DX
	SHRL    $6, BX
	XORQ    BX, DX
	ANDQ    R13, DX
	MOVQ    (R9)(DX*8), DX
	MOVWLZX DX, BX
	XORL    R15, R15
	XORQ    AX, DX
	SHRQ    $16, DX
	CMOVQNE R15, BX
	MOVWLZX (R10)(BX*2), R15

	// Whether the next word goes on with a phrase, which is wordSet.has.
	RORXQ $43, 24(SI), DX
	ADDQ  DX, AX
	MOVQ  AX, DX
	SHRQ  $54, DX
	MOVQ  (R11)(DX*8), DX
	SHLQ  $16, R15
	ORQ   R15, BX
	SHRQ  $17, R15          // opensPair
	RORXQ $42, AX, R14
	SHRXQ R14, DX, R14
	ANDQ  R14, R15
	SHRQ  $48, AX
	SHRXQ AX, DX, DX
	ANDQ  DX, R15
	MOVQ  BX, DX
	SHRQ  $16, DX           // opensAlone
	ORQ   DX, R15
	SHLQ  $31, R15
	ORQ   R15, BX
	MOVL  BX, (DI)
	ADDQ  $24, SI
	ADDQ  $4, DI
	DECQ  CX
	JNZ   word
	RET
