import { n as runTests, t as renderedFor } from "./evidence-run-tests.js";

export { renderedFor, runTests };