import { cr as mostPathsOf, dr as pathsOf, fr as promptFolder, lr as nameOfPath, pr as promptSuffix, ur as pathOfName } from "./app-check-checked-change.js";

export { pathsOf };