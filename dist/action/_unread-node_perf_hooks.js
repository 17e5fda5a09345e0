import { n as __require, t as __commonJSMin } from "./rolldown-runtime.js";

// \0unread-node:perf_hooks
var require__unread_node_perf_hooks = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("node:perf_hooks");
}));

export { require__unread_node_perf_hooks as t };