import { r as __require, t as __commonJSMin } from "./rolldown-runtime.js";

// \0unread-node:url
var require__unread_node_url = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("node:url");
}));

export { require__unread_node_url as t };