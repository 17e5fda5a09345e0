import { Fn as nameOfPath, In as pathOfName, Ln as pathsOf, Rn as promptFolder, zn as promptSuffix } from "./app-check-checked-change.js";

export { pathsOf };