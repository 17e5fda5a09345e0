import { r as __require, t as __commonJSMin } from "./rolldown-runtime.js";

// \0unread-node:zlib
var require__unread_node_zlib = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("node:zlib");
}));

export { require__unread_node_zlib as t };