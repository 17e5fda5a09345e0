import { t as runTests } from "./evidence-run-tests.js";

export { runTests };