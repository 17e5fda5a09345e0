import { at as promptFolder, it as pathsOf, nt as nameOfPath, ot as promptSuffix, rt as pathOfName } from "./cli-commands-check.js";

export { pathsOf };