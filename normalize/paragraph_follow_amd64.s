//go:build !purego

#include "textflag.h"

// A walk, at R10.
#define SOME 8(R10)
#define END 16(R10)
#define LINE 24(R10)
#define SENTENCE 32(R10)
#define PARAGRAPH 40(R10)
#define SENTENCES 48(R10)
#define PARAGRAPHS 72(R10)
#define NOW 96(R10)
#define LEFT 128(R10)
#define TO 160(R10)
#define ORDINALS 184(R10)

// JUDGE makes CX 1 if the stop of the gap's deeds in R14, whose head is in CX, ends
// the sentence before the word BX at R9, and 2 or 3 if that is not known.
//
// First: may a sentence begin with the word? Of two bits for each next, without and
// with a capital, the first is yes and the second that it is not known. Then: may the
// stop be an abbreviation's, or an ordinal's or a list's?
#define JUDGE \
	SHRQ    $56, CX             \
	MOVBLZX 16(R9), DX          \
	ANDL    $2, DX              \ // Capital
	LEAL    (DX)(CX*4), CX      \
	MOVL    $0x6660, DX         \
	SHRXL   CX, DX, CX          \
	MOVL    -24(R9), AX         \
	ANDL    $4095, AX           \
	MOVQ    SOME, DX            \
	MOVBLZX (DX)(AX*1), AX      \
	LEAQ    -1(BX), DX          \
	CMPQ    DX, R12             \ // the first of the sentence
	SETEQ   DX                  \
	ORB     ORDINALS, DX        \
	ANDB    -8(R9), DX          \ // Number
	ORL     DX, AX              \
	MOVL    R14, DX             \
	SHRL    $3, DX              \ // gapWord
	ANDL    DX, AX              \
	ANDL    $1, AX              \
	ADDL    AX, AX              \
	ORL     AX, CX

// CLOSE closes the quotation of the gap's family, DX, if that is a deed and one is
// open, so that AX is what is now of it; then it opens none if the mark turns.
#define CLOSE \
	MOVL    R14, DX             \
	SHRL    $16, DX             \
	ANDL    $3, DX              \ // the family
	MOVQ    96(R10)(DX*8), AX   \
	MOVQ    AX, SI              \
	SHRQ    $32, SI             \
	MOVL    SI, (R15)           \
	MOVL    BX, 4(R15)          \
	MOVL    R14, SI             \
	ANDL    AX, SI              \
	ANDL    $1, SI              \ // 1 if one is open and closed
	LEAQ    (R15)(SI*8), R15    \
	XORQ    SI, AX              \
	SHLL    $5, SI              \
	ANDL    R14, SI             \ // gapTurns
	SHRL    $1, SI              \
	XORL    SI, R14

// func followBMI(w *walk, gaps *gapPlace, n int, closed *closings) (done, quotations int)
//
// The list of sentences goes on by 0 or 1 for each gap; what is listed too much is
// written over by the next. So do the quotations that are closed.
TEXT ·followBMI(SB), NOSPLIT, $32-48
	MOVQ w+0(FP), R10
	MOVQ gaps+8(FP), DI
	MOVQ n+16(FP), AX
	SHLQ $4, AX
	ADDQ DI, AX
	MOVQ AX, last-8(SP)      // where the gaps end
	MOVQ (R10), R8           // words
	MOVQ END, R11
	MOVQ SENTENCE, R12
	MOVQ 64(R10), AX
	SHLQ $4, AX
	ADDQ SENTENCES, AX
	MOVQ AX, room-16(SP)     // where the room for sentences ends
	MOVQ 56(R10), R13
	SHLQ $4, R13
	ADDQ SENTENCES, R13      // the next sentence
	MOVQ closed+24(FP), R15  // the next quotation
	LEAQ (62*8)(R15), AX
	MOVQ AX, closings-24(SP) // the last two

gap:
	MOVQ    8(DI), R14
	MOVLQSX 4(DI), BX        // the word after it
	LEAQ    (BX)(BX*2), R9
	LEAQ    (R8)(R9*8), R9
	CMPB    R14, $5          // gapUsual
	JNE     other
	MOVLQSX 8(R9), DX
	CMPQ    DX, R11
	JEQ     next             // another event of the same gap
	CMPQ    R13, room-16(SP)
	JAE     done

	MOVQ    R14, CX
	SHRQ    $16, R14         // its deeds first
	TESTL   $0x13, R14       // gapCloses, gapBlank, gapOpens
	JNZ     more
	JUDGE
	TESTL   $2, CX
	JNZ     done
	MOVLQSX 8(R9), R11

sentence:
	XORL    AX, AX
	CMPQ    BX, R12
	SETGT   AX
	ANDL    AX, CX           // 1 if a sentence ends that has words
	MOVQ    R12, (R13)
	MOVQ    BX, 8(R13)
	MOVL    CX, AX
	SHLL    $4, AX
	ADDQ    AX, R13
	TESTL   CX, CX
	CMOVQNE BX, R12

next:
	ADDQ $16, DI
	CMPQ DI, last-8(SP)
	JLT  gap

done:
	MOVQ R11, END
	MOVQ R12, SENTENCE
	SUBQ SENTENCES, R13
	SHRQ $4, R13
	MOVQ R13, 56(R10)
	SUBQ gaps+8(FP), DI
	SHRQ $4, DI
	MOVQ DI, done+32(FP)
	SUBQ closed+24(FP), R15
	SHRQ $3, R15
	MOVQ R15, quotations+40(FP)
	VZEROUPPER
	RET

	// A full stop alone does nothing right after a letter or two.
other:
	CMPB    R14, $4          // gapPoint
	JNE     done
	MOVL    -12(R9), DX
	SUBL    -16(R9), DX
	CMPL    DX, $3
	JGE     done
	MOVLQSX 8(R9), R11
	JMP     next

	// Quotations, and ends of paragraphs, where the stop matters no more.
more:
	MOVQ    80(R10), AX
	CMPQ    AX, 88(R10)      // no room for a paragraph
	JGE     done
	CMPQ    R15, closings-24(SP)
	JA      done
	TESTL   $2, R14
	JNZ     blank
	JUDGE
	MOVL    R14, AX
	SHLL    $29, AX
	SARL    $31, AX          // all bits of gapStops
	ANDL    AX, CX
	TESTL   $2, CX
	JNZ     done
	MOVLQSX 8(R9), R11
	CLOSE
	MOVQ    AX, 96(R10)(DX*8)

opens:
	MOVQ    96(R10)(DX*8), AX
	MOVQ    BX, SI
	SHLQ    $32, SI
	ORQ     $1, SI
	TESTL   $0x10, R14
	CMOVQNE SI, AX
	MOVQ    AX, 96(R10)(DX*8)
	MOVQ    128(R10)(DX*8), SI
	MOVL    R14, AX
	SHRL    $4, AX
	ANDL    SI, AX
	TESTL   $1, AX
	JZ      sentence

	// The paragraph before left one open; if it goes on here it is whole.
	CMPQ BX, TO
	JNE  sentence
	SHRQ $32, SI
	MOVL SI, (R15)
	MOVL BX, 4(R15)
	ADDQ $8, R15
	MOVB $0, 128(R10)(DX*8)
	JMP  sentence

blank:
	MOVLQSX 8(R9), R11
	VMOVDQU 96(R10), Y0
	VMOVDQU Y0, 128(R10)
	CLOSE
	MOVQ    AX, 128(R10)(DX*8)
	VPXOR   Y0, Y0, Y0
	VMOVDQU Y0, 96(R10)
	MOVQ    BX, TO
	MOVQ    R14, AX
	SHRQ    $8, AX
	MOVBLZX AX, AX
	MOVLQSX -12(R9), SI
	ADDQ    SI, AX
	MOVQ    AX, LINE
	MOVL    $1, CX
	MOVQ    PARAGRAPH, SI
	CMPQ    BX, SI
	JLE     opens
	MOVQ    80(R10), AX
	INCQ    80(R10)
	SHLQ    $4, AX
	ADDQ    PARAGRAPHS, AX
	MOVQ    SI, (AX)
	MOVQ    BX, 8(AX)
	MOVQ    BX, PARAGRAPH
	JMP     opens
