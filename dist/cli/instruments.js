import { t as instruments } from "./evidence-instruments.js";

export { instruments };