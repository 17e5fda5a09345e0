import { n as findingsIn, r as writeBaseline, t as baselineOfLibrary } from "./app-check-write-baseline.js";

export { baselineOfLibrary, findingsIn, writeBaseline };