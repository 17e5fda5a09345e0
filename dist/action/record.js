import { t as decodeEvidence } from "./evidence-record.js";

export { decodeEvidence };