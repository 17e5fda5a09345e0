import { Bn as nameOfPath, Hn as pathsOf, Un as promptFolder, Vn as pathOfName, Wn as promptSuffix, zn as mostPathsOf } from "./app-check-checked-change.js";

export { pathsOf };