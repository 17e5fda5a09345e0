import { cr as nameOfPath, dr as promptFolder, fr as promptSuffix, lr as pathOfName, ur as pathsOf } from "./app-check-checked-change.js";

export { pathsOf };