import { n as encodeEvidence, t as decodeEvidence } from "./evidence-record.js";

export { decodeEvidence };