import { t as run } from "./cli-commands-check.js";

export { run };