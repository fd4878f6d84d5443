// ALL is the byte c in all lanes.
#define ALL(c, x, y) \
	MOVL         $c, AX \
	VMOVD        AX, x  \
	VPBROADCASTB x, y
