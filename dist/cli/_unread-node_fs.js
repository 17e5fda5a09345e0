import { Wt as require__unread_node_fs } from "./cli-commands-check.js";

export default require__unread_node_fs();

export {  };