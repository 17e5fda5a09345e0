import { t as writtenRules } from "./app-check-written-rules.js";

export { writtenRules };