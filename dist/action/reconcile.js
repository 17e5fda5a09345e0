import { a as recordsToComplete, i as recordPaths, n as readRecords, o as tagNamesOf, r as reconcile, s as versionAt, t as missingTags } from "./app-release-reconcile.js";

export { missingTags, readRecords, reconcile, recordPaths, recordsToComplete, tagNamesOf, versionAt };