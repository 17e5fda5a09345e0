import { Bn as promptSuffix, In as nameOfPath, Ln as pathOfName, Rn as pathsOf, zn as promptFolder } from "./app-check-checked-change.js";

export { pathsOf };