import { r as __require, t as __commonJSMin } from "./rolldown-runtime.js";

// \0unread-node:events
var require__unread_node_events = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("node:events");
}));

export { require__unread_node_events as t };