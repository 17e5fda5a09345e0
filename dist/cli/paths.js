import { ct as pathsOf, lt as promptFolder, ot as nameOfPath, st as pathOfName, ut as promptSuffix } from "./cli-commands-check.js";

export { pathsOf };