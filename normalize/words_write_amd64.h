// The body of writeBMI and writePEXT, after R15 is set to functions and R9 to what
// SLOT needs.

	MOVQ scratch+0(FP), R10
	MOVQ places+8(FP), DI
	MOVQ runs+16(FP), CX
	MOVQ words+24(FP), R8
	MOVQ $0x3c6ef372fe94f82b, BP  // idKey2
	MOVQ $0xa54ff53a5f1d36f1, R14 // idKey3
	XORL SI, SI                   // but for its low byte it stays so

	SUBQ $4, CX
	JLT  rest
	HASH(AX, 0)
	HASH(BX, 8)
	HASH(R11, 16)
	HASH(R12, 24)

	// What a word waits for is done while others are: it is written while those of
	// the next group are hashed.
four:
	SUBQ $4, CX
	JLT  drain
	WRITE(AX, 0, 0, 0)
	HASH(AX, 96)
	WRITE(BX, 8, 8, 24)
	HASH(BX, 104)
	WRITE(R11, 16, 16, 48)
	HASH(R11, 112)
	WRITE(R12, 24, 24, 72)
	HASH(R12, 120)
	SUBQ $4, CX
	JLT  next
	WRITE(AX, 96, 32, 96)
	HASH(AX, 192)
	WRITE(BX, 104, 40, 120)
	HASH(BX, 200)
	WRITE(R11, 112, 48, 144)
	HASH(R11, 208)
	WRITE(R12, 120, 56, 168)
	HASH(R12, 216)
	ADDQ $64, DI
	ADDQ $192, R10
	ADDQ $192, R8
	JMP  four

next:
	ADDQ $32, DI
	ADDQ $96, R10
	ADDQ $96, R8

drain:
	WRITE(AX, 0, 0, 0)
	WRITE(BX, 8, 8, 24)
	WRITE(R11, 16, 16, 48)
	WRITE(R12, 24, 24, 72)
	ADDQ $32, DI
	ADDQ $96, R10
	ADDQ $96, R8

rest:
	ADDQ $4, CX
	JZ   done

one:
	HASH(AX, 0)
	WRITE(AX, 0, 0, 0)
	ADDQ $8, DI
	ADDQ $8, R10
	ADDQ $24, R8
	DECQ CX
	JNZ  one

done:
	RET
