import { i as removalJson, n as outcomeJson, r as outcomeText, t as backMerges } from "./app-release-outcome-text.js";

export { backMerges, outcomeJson, outcomeText, removalJson };