// src/domain/version-schemes.ts
const versionSchemes = {
	semver: {
		pattern: "MAJOR.MINOR.PATCH[-pre-release]",
		example: "2.3.1"
	},
	calver: {
		pattern: "YYYY.MM.DD[.N]",
		example: "2024.01.15"
	},
	sequential: {
		pattern: "vN",
		example: "v42"
	},
	hash: {
		pattern: "7 to 40 hex digits",
		example: "a1b2c3d"
	}
};

export { versionSchemes as t };