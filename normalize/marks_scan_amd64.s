//go:build !purego

#include "textflag.h"

// What latin tells letters by.
DATA letterBytes<>+0(SB)/8, $0xC3C3C3C3C3C3C3C3
DATA letterBytes<>+8(SB)/8, $0xC3C3C3C3C3C3C3C3
DATA letterBytes<>+16(SB)/8, $0xB7B7B7B7B7B7B7B7
DATA letterBytes<>+24(SB)/8, $0xB7B7B7B7B7B7B7B7
DATA letterBytes<>+32(SB)/8, $0x9F9F9F9F9F9F9F9F
DATA letterBytes<>+40(SB)/8, $0x9F9F9F9F9F9F9F9F
DATA letterBytes<>+48(SB)/8, $0x2020202020202020
DATA letterBytes<>+56(SB)/8, $0x2020202020202020
DATA letterBytes<>+64(SB)/8, $0x4040404040404040
DATA letterBytes<>+72(SB)/8, $0x4040404040404040
GLOBL letterBytes<>(SB), RODATA|NOPTR, $80

// func usualRunAVX2(r *runArgs, words, last *Word, toks *token) (made, tokens, listed, tested int)
TEXT ·usualRunAVX2(SB), NOSPLIT, $8-64
	MOVQ    r+0(FP), CX
	MOVQ    words+8(FP), SI
	MOVQ    toks+24(FP), DI
	MOVQ    (CX), R8               // bytes
	MOVQ    8(CX), R11             // codes
	MOVQ    16(CX), R12            // openers
	MOVQ    24(CX), R10            // rest
	XORL    R14, R14               // what the words may do, above their codes
	MOVL    40(CX), R13            // tok
	MOVLQSX 12(SI), R15            // where the last word ends

word:
	// The code of the word, and whether a phrase may begin with it.
	MOVL (R11), BP
	ADDQ $4, R11
	ORL  BP, R14
	MOVW BP, -4(DI)
	MOVL R13, (R12)
	MOVL BP, AX
	SHRL $31, AX
	LEAQ (R12)(AX*4), R12

	// Whether the next word goes on with the run.
	MOVQ    32(SI), AX             // its span
	MOVBLZX 40(SI), DX
	TESTB   $1, DX                 // Number
	JNE     done
	MOVL    AX, BX
	SUBL    R15, BX                // the gap
	CMPL    BX, $1
	JNE     two
	CMPB    (R8)(R15*1), $0x20
	JNE     one

next:
	MOVQ    AX, R15
	SHRQ    $32, R15
	CMPL    R15, 36(CX)            // stop
	JGE     closer

usual:
	// Its token.
	ANDL $0x82, DX                 // Capital, and what a stop before makes of it
	SHLQ $47, DX
	ADDQ R10, DX
	BTSQ $52, R10                  // tSpace, which the next has again
	DECQ R10
	MOVQ AX, (DI)
	MOVQ DX, 8(DI)
	INCL R13
	ADDQ $16, DI
	ADDQ $24, SI
	CMPQ SI, last+16(FP)
	JLT  word

	XORL AX, AX
	JMP  results

done:
	MOVL $1, AX

results:
	SHRL $16, R14
	ANDL $0x7FFF, R14              // no beginsPhrase
	MOVL R14, 56(CX)
	MOVQ AX, tested+56(FP)
	SUBQ words+8(FP), SI
	MOVQ SI, made+32(FP)           // in bytes
	SUBQ toks+24(FP), DI
	SHRQ $4, DI
	MOVQ DI, tokens+40(FP)
	SUBQ 16(CX), R12
	SHRQ $2, R12
	MOVQ R12, listed+48(FP)
	RET

	// A mark that does nothing between two words, perhaps with a space behind it.
two:
	CMPL BX, $2
	JNE  three
	CMPB 1(R8)(R15*1), $0x20
	JNE  done

one:
	MOVBLZX (R8)(R15*1), R9
	MOVQ    48(CX), DX
	MOVBLZX (DX)(R9*1), DX         // inert: by the gap, 1 or 2
	TESTL   BX, DX
	JEQ     stop
	ANDL    $8, DX                 // inertDash
	SHLL    $26, DX                // to hasDash, above the code
	ORL     DX, R14
	ANDL    $1, BX
	SHLQ    $52, BX
	XORQ    BX, R10                // not tSpace if the gap is 1
	MOVL    R15, (DI)
	LEAL    1(R15), DX
	MOVL    DX, 4(DI)
	SHLQ    $32, R9
	MOVQ    $0x00080000FFFFFFFF, DX // tPunct, no hit
	ORQ     R9, DX
	MOVQ    DX, 8(DI)
	ADDQ    $16, DI
	INCL    R13
	MOVBLZX 40(SI), DX
	JMP     next

three:
	// A curly apostrophe between two words.
	CMPL    BX, $3
	JNE     done
	MOVL    (R8)(R15*1), BX
	ANDL    $0xFFFFFF, BX
	CMPL    BX, $0x9980E2
	JNE     done
	MOVQ    48(CX), DX
	TESTB   $1, 0x27(DX)           // inert, as the straight one is
	JEQ     done
	BTRQ    $52, R10               // no tSpace
	MOVL    R15, (DI)
	LEAL    3(R15), DX
	MOVL    DX, 4(DI)
	MOVQ    $0x00080027FFFFFFFF, DX // tPunct, the apostrophe, no hit
	MOVQ    DX, 8(DI)
	ADDQ    $16, DI
	INCL    R13
	MOVBLZX 40(SI), DX
	JMP     next

stop:
	// A full stop with a space behind it, after a word of two letters or more that is
	// not shortened by it.
	ANDL    $4, DX
	SHRL    $1, DX
	TESTL   BX, DX
	JEQ     done
	MOVL    R15, DX
	SUBL    8(SI), DX
	CMPL    DX, $1
	JEQ     done
	TESTL   $0x1000000, BP         // hasShort, above the code
	JNE     done
	MOVL    R15, (DI)
	LEAL    1(R15), DX
	MOVL    DX, 4(DI)
	MOVQ    $0x0008002EFFFFFFFF, DX // tPunct, the stop, no hit
	MOVQ    DX, 8(DI)
	ADDQ    $16, DI
	INCL    R13
	MOVBLZX 40(SI), DX
	MOVL    DX, BX
	ANDL    $2, BX
	SHLL    $6, BX                 // tSentence for a capital
	ORL     BX, DX
	JMP     next

closer:
	// latinToken: it begins before the limit and has 16 bytes at most.
	MOVL AX, R9
	CMPL R9, 32(CX)
	JGE  done
	MOVQ R15, BX
	SUBQ R9, BX
	CMPQ BX, $16
	JGT  done

	// All bytes above ASCII are C3 and a byte behind it.
	VMOVDQU   (R8)(R9*1), X0
	SHLQ      $5, BX
	LEAQ      ·runEntries(SB), R9
	VPAND     (R9)(BX*1), X0, X0
	VPMOVMSKB X0, R9
	TESTL     R9, R9
	JZ        ends
	VPCMPEQB  letterBytes<>+0(SB), X0, X1
	VPSLLDQ   $1, X1, X2
	VPMOVMSKB X1, BX
	TESTL     $0x8000, BX
	JNZ       done
	LEAL      (BX)(BX*1), BX
	VPMOVMSKB X1, R9
	ORL       R9, BX
	VPMOVMSKB X0, R9
	CMPL      R9, BX
	JNE       done

	// These are no × or ÷ or ß, and have no 0x40.
	VPOR     letterBytes<>+48(SB), X0, X1
	VPCMPEQB letterBytes<>+16(SB), X1, X1
	VPCMPEQB letterBytes<>+32(SB), X0, X3
	VPOR     X3, X1, X1
	VPAND    letterBytes<>+64(SB), X0, X3
	VPOR     X3, X1, X1
	VPTEST   X2, X1
	JNZ      done

ends:
	// Dashes and curly quotation marks end a token as all ASCII does.
	MOVBLZX (R8)(R15*1), BX
	CMPL    BX, $0x80
	JLT     usual
	MOVL    (R8)(R15*1), BX
	ANDL    $0xFFFF, BX
	CMPL    BX, $0x80E2
	JNE     done
	CMPB    2(R8)(R15*1), $0x90
	JCS     done
	JMP     usual

// func highAVX2(bytes *byte, n int) int
TEXT ·highAVX2(SB), NOSPLIT, $0-24
	MOVQ bytes+0(FP), SI
	MOVQ n+8(FP), CX
	XORL AX, AX
	SUBQ $64, CX
	JLT  end

block:
	VMOVDQU   (SI)(AX*1), Y0
	VMOVDQU   32(SI)(AX*1), Y1
	VPOR      Y0, Y1, Y2
	VPMOVMSKB Y2, DX
	TESTL     DX, DX
	JNZ       end
	ADDQ      $64, AX
	CMPQ      AX, CX
	JLE       block

end:
	VZEROUPPER
	MOVQ AX, ret+16(FP)
	RET
