import { r as __require, t as __commonJSMin } from "./rolldown-runtime.js";

// \0unread-node:timers/promises
var require_promises = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("node:timers/promises");
}));

export { require_promises as t };