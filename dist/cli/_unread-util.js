import { r as __require, t as __commonJSMin } from "./rolldown-runtime.js";

// \0unread-util
var require__unread_util = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("util");
}));

export { require__unread_util as t };