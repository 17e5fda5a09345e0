import { a as recordsToComplete, i as recordPaths, n as readRecords, o as tagNamesOf, r as reconcile, s as versionAt, t as missingTags } from "./action-run-release.js";

export { missingTags, readRecords, reconcile, recordPaths, recordsToComplete, tagNamesOf, versionAt };