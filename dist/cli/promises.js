import { r as __require, t as __commonJSMin } from "./rolldown-runtime.js";

// \0unread-node:readline/promises
var require_promises = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("node:readline/promises");
}));

export default require_promises();

export {  };