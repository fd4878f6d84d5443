//go:build !purego

#include "textflag.h"

// func prefetch(lines []*line) uint64
TEXT ·prefetch(SB), NOSPLIT, $0-32
	MOVQ lines_base+0(FP), AX
	MOVQ lines_len+8(FP), CX
	MOVQ $0, ret+24(FP)
	JMP  test

next:
	MOVQ       (AX), DX
	PREFETCHT0 (DX)
	ADDQ       $8, AX
	DECQ       CX

test:
	TESTQ CX, CX
	JNE   next
	RET
