import { dt as pathsOf, ft as promptFolder, lt as nameOfPath, pt as promptSuffix, ut as pathOfName } from "./cli-commands-check.js";

export { pathsOf };