import { n as tickThrough, t as tick } from "./action-run-tick.js";

export { tick };