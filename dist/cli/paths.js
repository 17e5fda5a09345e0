import { At as promptSuffix, Dt as pathOfName, Et as nameOfPath, Ot as pathsOf, kt as promptFolder } from "./cli-commands-check.js";

export { pathsOf };