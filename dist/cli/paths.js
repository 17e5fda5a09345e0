import { dn as pathsOf, fn as promptFolder, ln as nameOfPath, pn as promptSuffix, un as pathOfName } from "./app-check-checked-change.js";

export { pathsOf };