import { t as givenEvidence } from "./app-evidence-given-evidence.js";

export { givenEvidence };