#!/usr/bin/env node
import { n as main, t as processWorld } from "./cli/cli-terminal.js";

// src/cli/main.ts
process.exitCode = 70;
main(process.argv.slice(2), processWorld()).then((code) => {
	process.exitCode = code;
});

export {  };