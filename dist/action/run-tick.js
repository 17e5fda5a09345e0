import { n as tickAfterRelease, t as tick } from "./action-run-tick.js";

export { tick };