import { r as __require, t as __commonJSMin } from "./rolldown-runtime.js";

// \0unread-node:os
var require__unread_node_os = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("node:os");
}));

export { require__unread_node_os as t };