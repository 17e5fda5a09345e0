import { dr as mostPathsOf, fr as nameOfPath, gr as promptSuffix, hr as promptFolder, mr as pathsOf, pr as pathOfName } from "./app-check-checked-change.js";

export { pathsOf };