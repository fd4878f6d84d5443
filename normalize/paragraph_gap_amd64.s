//go:build !purego

#include "textflag.h"

// func siftBMI(s *sifting) (listed int)
//
// First each event's gap is written where its place in the list would be if all were
// listed; then the list is made, in which each goes on by 0 or 1, and what is listed
// too much is written over by the next.
TEXT ·siftBMI(SB), NOSPLIT, $0-16
	MOVQ s+0(FP), AX
	MOVQ (AX), SI     // the event
	MOVQ 8(AX), CX    // how many are left
	MOVQ 16(AX), R8   // words
	MOVQ 24(AX), R9   // the last word
	MOVQ 32(AX), R10  // bytes
	MOVQ 40(AX), R11
	MOVQ 48(AX), R12  // plans
	MOVQ 56(AX), R13  // nexts
	MOVQ 64(AX), DI   // the gap
	MOVQ 72(AX), R15

event:
	MOVL    (SI), AX         // where it is
	MOVLQSX 4(SI), BX
	ADDQ    R15, BX          // the word after it
	MOVL    AX, (DI)
	MOVL    BX, 4(DI)
	LEAQ    -1(BX), DX
	CMPQ    DX, R9
	JAE     edge
	LEAQ    (BX)(BX*2), BX
	MOVL    -12(R8)(BX*8), AX // where the gap begins
	MOVL    8(R8)(BX*8), BX   // and ends

put:
	MOVL AX, 8(DI)
	MOVL BX, 12(DI)
	ADDQ $8, SI
	ADDQ $16, DI
	DECQ CX
	JNZ  event

	MOVQ s+0(FP), AX
	MOVQ 8(AX), CX
	MOVQ 64(AX), SI
	MOVQ SI, DI

gap:
	MOVQ    (SI), AX
	MOVLQSX 8(SI), DX
	MOVLQSX 12(SI), BX
	MOVQ    AX, (DI)
	MOVLQSX AX, AX
	SUBQ    DX, AX
	CMPQ    BX, R11
	JGE     far
	MOVQ    BX, R14
	SUBQ    DX, R14          // its size
	CMPQ    AX, R14
	JAE     far
	CMPQ    R14, $8
	JAE     far

	// The plan.
	MOVQ  R14, AX
	SHLQ  $3, R14
	NEGQ  R14
	SHLXQ R14, (R10)(DX*1), R14
	ORQ   AX, R14            // the key
	MOVQ  $0x6a09e667f3bcc909, AX // idKey0
	IMULQ R14, AX
	SHRQ  $56, AX
	LEAQ  (AX)(AX*2), AX
	CMPQ  R14, (R12)(AX*8)
	JNE   far
	MOVQ  8(R12)(AX*8), R14  // its head

	// What is next.
	MOVBLZX -1(R10)(DX*1), DX
	SHRL    $7, DX
	LEAL    (DX)(DX*2), DX
	MOVBLZX (R10)(BX*1), AX
	MOVBLZX (R13)(AX*1), AX
	ORL     AX, DX
	MOVBLZX 1(R10)(BX*1), BX
	XORL    $0x40, BX
	TESTL   $0x60, BX
	SETEQ   BX
	ORL     BX, DX
	MOVQ    R14, 8(DI)
	MOVB    DX, 15(DI)

	ADDL  $8, DX
	SHRXL DX, R14, AX
	ANDL  $1, AX
	SHLQ  $4, AX
	ADDQ  AX, DI
	ADDQ  $16, SI
	DECQ  CX
	JNZ   gap

done:
	MOVQ s+0(FP), AX
	SUBQ 64(AX), DI
	SHRQ $4, DI
	MOVQ DI, listed+8(FP)
	RET

	// At an end of the text is no gap.
edge:
	XORL AX, AX
	XORL BX, BX
	JMP  put

far:
	MOVB $0, 8(DI) // gapFar
	ADDQ $16, DI
	ADDQ $16, SI
	DECQ CX
	JNZ  gap
	JMP  done
