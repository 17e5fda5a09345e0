import { t as checkedChange } from "./app-check-checked-change.js";

export { checkedChange };