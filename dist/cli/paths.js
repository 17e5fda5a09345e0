import { at as promptSuffix, it as promptFolder, nt as pathOfName, rt as pathsOf, tt as nameOfPath } from "./cli-commands-check.js";

export { pathsOf };