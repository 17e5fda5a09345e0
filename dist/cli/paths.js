import { a as promptSuffix, i as promptFolder, n as pathOfName, r as pathsOf, t as nameOfPath } from "./format-paths.js";

export { pathsOf };