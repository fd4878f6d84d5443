//go:build !purego

#include "textflag.h"
#include "marks_code_amd64.h"

// Where the identities of eight words lie in 192 bytes: the first six in 128 of them, and
// the last two in the 64 behind.
DATA identities<>+0x00(SB)/8, $0
DATA identities<>+0x08(SB)/8, $3
DATA identities<>+0x10(SB)/8, $6
DATA identities<>+0x18(SB)/8, $9
DATA identities<>+0x20(SB)/8, $12
DATA identities<>+0x28(SB)/8, $15
DATA identities<>+0x30(SB)/8, $0
DATA identities<>+0x38(SB)/8, $0
DATA identities<>+0x40(SB)/8, $0
DATA identities<>+0x48(SB)/8, $1
DATA identities<>+0x50(SB)/8, $2
DATA identities<>+0x58(SB)/8, $3
DATA identities<>+0x60(SB)/8, $4
DATA identities<>+0x68(SB)/8, $5
DATA identities<>+0x70(SB)/8, $10
DATA identities<>+0x78(SB)/8, $13
GLOBL identities<>(SB), RODATA|NOPTR, $128

// NUMBER is a constant in all lanes.
#define NUMBER(number, to) \
	MOVQ         $number, AX \
	VPBROADCASTQ AX, to

// GATHER loads eight numbers.
#define GATHER(op, from, zero, mask, to) \
	KXNORW mask, mask, mask \
	VPXORQ zero, zero, zero \
	op     from, mask, to

// func codeWordsAVX512(t *codeTable, words *Word, n int, codes *wordCode)
TEXT ·codeWordsAVX512(SB), NOSPLIT, $0-32
	CODE_TABLE
	VPBROADCASTQ 32(CX), Z16                // buckets
	VPBROADCASTQ 40(CX), Z17                // slots
	MOVQ         n+16(FP), CX
	VMOVDQU64    identities<>+0x00(SB), Z18
	VMOVDQU64    identities<>+0x40(SB), Z19
	NUMBER(63, Z20)
	NUMBER(0xFFFF, Z21)
	VPTERNLOGQ   $0x55, Z21, Z21, Z22       // ^Z21

words:
	// Eight identities, and those of the words behind.
	VMOVDQU64    (SI), Z0
	VPERMT2Q     64(SI), Z18, Z0
	VPERMT2Q     128(SI), Z19, Z0
	VPBROADCASTQ 192(SI), Z1
	VALIGNQ      $1, Z0, Z1, Z1

	// The words of the set of pairs.
	VPROLQ $21, Z1, Z1
	VPADDQ Z0, Z1, Z1
	VPSRLQ $54, Z1, Z2
	GATHER(VPGATHERQQ, (R11)(Z2*8), Z3, K1, Z3)

	// Where their entries are, which is idTable.slot.
	VPANDQ    Z0, Z16, Z2
	GATHER(VPGATHERQD, (R8)(Z2*2), Z4, K2, Y4)
	VPMOVZXDQ Y4, Z4
	VPANDQ    Z21, Z4, Z4
	VPANDQ    Z20, Z4, Z2
	VPSRLQ    $6, Z4, Z4
	VPSRLVQ   Z2, Z0, Z2
	VPXORQ    Z4, Z2, Z2
	VPANDQ    Z17, Z2, Z2
	GATHER(VPGATHERQQ, (R9)(Z2*8), Z4, K3, Z4)

	// Whether the pairs are in the set.
	VPSRLQ  $48, Z1, Z2
	VPANDQ  Z20, Z2, Z2
	VPSRLVQ Z2, Z3, Z2
	VPSRLQ  $42, Z1, Z1
	VPANDQ  Z20, Z1, Z1
	VPSRLVQ Z1, Z3, Z3
	VPANDQ  Z2, Z3, Z3

	// The codes, zero for what differs, and what they open.
	VPXORQ     Z4, Z0, Z0
	VPTESTNMQ  Z22, Z0, K4
	VPANDQ.Z   Z21, Z4, K4, Z4
	GATHER(VPGATHERQD, (R10)(Z4*2), Z0, K5, Y0)
	VPMOVZXDQ  Y0, Z0
	VPANDQ     Z21, Z0, Z0
	VPSRLQ     $1, Z0, Z1
	VPTERNLOGQ $0xEA, Z0, Z3, Z1            // Z0 | Z1&Z3, of which bit 0 counts
	VPSLLQ     $31, Z1, Z1
	VPSLLQ     $16, Z0, Z0
	VPTERNLOGQ $0xFE, Z4, Z0, Z1
	VPMOVQD    Z1, Y1
	VMOVDQU    Y1, (DI)
	ADDQ       $192, SI
	ADDQ       $32, DI
	SUBQ       $8, CX
	JNZ        words
	VZEROUPPER
	RET
