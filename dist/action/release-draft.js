import { d as recorder, f as releaseDraft, p as tagsDraft, u as changelogDraft } from "./action-run-tick.js";

export { changelogDraft, recorder, releaseDraft, tagsDraft };