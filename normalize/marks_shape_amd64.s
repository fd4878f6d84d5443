//go:build !purego

#include "textflag.h"
#include "wide_amd64.h"

// func plainAVX2(bytes *byte, n int) int
TEXT ·plainAVX2(SB), NOSPLIT, $0-24
	MOVQ bytes+0(FP), SI
	MOVQ n+8(FP), CX
	XORQ DI, DI
	SUBQ $32, CX
	JLT  done
	ALL(63, X8, Y8)    // 'A' comes to -128
	ALL(31, X9, Y9)    // 'a' comes to -128
	ALL(154, X10, Y10) // -128+26
	ALL(46, X11, Y11)  // '.'
	ALL(75, X12, Y12)  // 'K'
	ALL(87, X13, Y13)  // 'W'

bytes:
	// A bit for each byte: capitals R8, small letters R9, full stops R10, K and W R11.
	VMOVDQU   (SI)(DI*1), Y0
	VPADDB    Y0, Y8, Y1
	VPCMPGTB  Y1, Y10, Y1
	VPMOVMSKB Y1, R8
	VPADDB    Y0, Y9, Y2
	VPCMPGTB  Y2, Y10, Y2
	VPMOVMSKB Y2, R9
	VPCMPEQB  Y0, Y11, Y3
	VPMOVMSKB Y3, R10
	VPCMPEQB  Y0, Y12, Y4
	VPCMPEQB  Y0, Y13, Y5
	VPOR      Y4, Y5, Y4
	VPMOVMSKB Y4, R11

	// A small letter before a capital.
	MOVL R8, R12
	SHRL $1, R12
	MOVL R9, AX
	ANDL R12, AX

	// K or W before three capitals.
	ANDL R12, R11
	SHRL $1, R12
	ANDL R12, R11
	SHRL $1, R12
	ANDL R12, R11
	ORL  R11, AX

	// A full stop before two letters.
	ORL  R8, R9
	SHRL $1, R9
	ANDL R9, R10
	SHRL $1, R9
	ANDL R9, R10
	ORL  R10, AX
	JNZ  found
	ADDQ $29, DI // what begins with the last three is seen with what follows
	CMPQ DI, CX
	JLE  bytes
	JMP  end

found:
	BSFL AX, AX
	ADDQ AX, DI

end:
	VZEROUPPER

done:
	MOVQ DI, ret+16(FP)
	RET
