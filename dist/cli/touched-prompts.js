import { i as touchedPrompts, n as matrixOf, r as shardOf, t as isToEvaluate } from "./app-evidence-touched-prompts.js";

export { matrixOf, touchedPrompts };