import { _n as schemes } from "./app-check-checked-change.js";

export { schemes };