import { at as nameOfPath, ct as promptFolder, lt as promptSuffix, ot as pathOfName, st as pathsOf } from "./cli-commands-check.js";

export { pathsOf };