import { i as tagsDraft, n as recorder, r as releaseDraft, t as changelogDraft } from "./app-release-release-draft.js";

export { changelogDraft, recorder, releaseDraft, tagsDraft };