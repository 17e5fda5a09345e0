import { n as runCheck } from "./action-toolkit.js";

export { runCheck };