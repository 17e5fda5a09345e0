#!/usr/bin/env node
import { n as main, t as processWorld } from "./cli/cli-terminal.js";

// src/cli/main.ts
process.exitCode = await main(process.argv.slice(2), processWorld());

export {  };