import { i as onePrompt, n as hasRollout, r as noReason, t as actOnRollout } from "./cli-rollout-action.js";

export { actOnRollout, hasRollout, onePrompt };