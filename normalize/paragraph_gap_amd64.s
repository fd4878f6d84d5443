//go:build !purego

#include "textflag.h"

// func siftBMI(s *sifting) (listed int)
//
// The place in the list goes on by 0 or 1 for each event; what is listed too much
// is written over by the next.
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
	MOVLQSX (SI), AX        // where it is
	MOVLQSX 4(SI), BX
	ADDQ    R15, BX         // the word after it
	MOVL    AX, (DI)
	MOVL    BX, 4(DI)
	LEAQ    -1(BX), DX
	CMPQ    DX, R9
	JAE     far
	LEAQ    (BX)(BX*2), BX
	LEAQ    (R8)(BX*8), BX
	MOVLQSX -12(BX), DX     // where the gap begins
	MOVLQSX 8(BX), BX       // and ends
	SUBQ    DX, AX
	CMPQ    BX, R11
	JGE     far
	MOVQ    BX, R14
	SUBQ    DX, R14         // its size
	CMPQ    AX, R14
	JAE     far
	CMPQ    R14, $8
	JAE     far

	// The plan.
	MOVQ    R14, AX
	SHLQ    $3, R14
	NEGQ    R14
	SHLXQ   R14, (R10)(DX*1), R14
	ORQ     AX, R14         // the key
	MOVQ    $0x6a09e667f3bcc909, AX // idKey0
	IMULQ   R14, AX
	SHRQ    $56, AX
	LEAQ    (AX)(AX*2), AX
	CMPQ    R14, (R12)(AX*8)
	JNE     far
	MOVQ    8(R12)(AX*8), R14 // its head
	MOVQ    R14, 8(DI)

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

	ADDL  $8, DX
	SHRXL DX, R14, AX
	ANDL  $1, AX
	SHLQ  $4, AX
	ADDQ  AX, DI
	ADDQ  $8, SI
	DECQ  CX
	JNZ   event

done:
	MOVQ s+0(FP), AX
	SUBQ 64(AX), DI
	SHRQ $4, DI
	MOVQ DI, listed+8(FP)
	RET

far:
	MOVB $0, 8(DI) // gapFar
	ADDQ $16, DI
	ADDQ $8, SI
	DECQ CX
	JNZ  event
	JMP  done
