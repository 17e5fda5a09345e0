import { t as schemes } from "./version-schemes.js";

export { schemes };