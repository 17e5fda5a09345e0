import { a as recordPaths, c as versionAt, i as reconcile, n as owedTags, o as recordsToComplete, r as readRecords, s as tagNamesOf, t as missingTags } from "./action-run-release.js";

export { missingTags, owedTags, readRecords, reconcile, recordPaths, recordsToComplete, tagNamesOf, versionAt };