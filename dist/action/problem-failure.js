// src/problem/failure.ts
var Failure = class extends Error {
	name = "Failure";
	code;
	help;
	constructor(code, message, help, cause) {
		super(message, cause === void 0 ? void 0 : { cause });
		this.code = code;
		this.help = help;
	}
};

export { Failure as t };